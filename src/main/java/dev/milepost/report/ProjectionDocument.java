package dev.milepost.report;

import dev.milepost.money.Money;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Reached;
import dev.milepost.projection.Basis;
import dev.milepost.projection.DelayCost;
import dev.milepost.projection.Estimate;
import dev.milepost.projection.Fan;
import dev.milepost.projection.Income;
import dev.milepost.projection.Scenario;
import dev.milepost.projection.SimulationOptions;
import dev.milepost.projection.SimulationResult;
import dev.milepost.projection.SimulationResult.MilestoneDates;
import dev.milepost.projection.Tornado;
import dev.milepost.projection.Trajectories;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.ProjectionFigures;
import dev.milepost.prospect.ProjectionFigures.Scenarios;
import dev.milepost.prospect.Question;
import dev.milepost.roadmap.Milestone;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The plan's income month by month, and how it may turn out: `{currency, horizon, seed, sampler, paths, tax,
/// money, months[], headlines[], milestones[], targets[], streams[], salary, tornado, assumptions[], lived,
/// findings[]}`.
///
/// Incomes are a year, annualised, for the month; `cumulative` is in all. `date` is the first day of the
/// month; `actual` is null unless the whole month is logged. Dates are null without a start date, and where
/// they lie beyond a hundred years or never come. `plan` is the last day of a milestone's month, `months`
/// count from the start of the plan. `headlines` are incomes a year as they stand when a month is over, where
/// a step that has begun counts in full. `oddsByPlan` is null where the horizon ends before, and once the
/// milestone is reached. `costOfDelay` is what one month of delay costs on average within the horizon, null
/// once it is reached. Headlines, odds of targets, the tornado and the costs are before tax and nominal in any case.
/// The
/// id of a target is its scenario and month: `realistic-24`.
public final class ProjectionDocument {

    /// The month whose income every stream is given for.
    public static final int STREAM_MONTH = 24;

    private final Parts parts;
    private final Futures futures;
    private final Question question;
    private final Optional<PlanCalendar> calendar;

    /// What a document is made from.
    ///
    /// @param options the simulation ran with
    /// @param figures of the futures
    /// @param atStreamMonth trajectories over at least [#STREAM_MONTH] months
    /// @param lived which scenario the person lives in, as a document
    public record Parts(
            Futures futures,
            SimulationOptions options,
            ProjectionFigures figures,
            Trajectories atStreamMonth,
            JsonValue lived,
            List<Finding> findings) {

        public Parts {
            findings = List.copyOf(findings);
        }
    }

    private ProjectionDocument(Parts parts) {
        this.parts = parts;
        this.futures = parts.futures();
        this.question = futures.prospect().question();
        this.calendar = question.progress().start().map(PlanCalendar::new);
    }

    public static JsonValue of(Parts parts) {
        return new ProjectionDocument(parts).document();
    }

    private JsonValue document() {
        SimulationOptions options = parts.options();
        return new JsonObject()
                .with("currency", JsonValue.of(question.roadmap().currency().getCurrencyCode()))
                .with("horizon", JsonValue.of(question.horizon()))
                .with("seed", JsonValue.of(options.seed()))
                .with("sampler", JsonValue.of(id(options.sampler())))
                .with("paths", JsonValue.of(futures.result().paths()))
                .with("tax", JsonValue.of(id(parts.figures().tax())))
                .with("money", JsonValue.of(id(parts.figures().prices())))
                .with(
                        "months",
                        JsonValue.of(parts.figures().months().stream()
                                .map(this::month)
                                .toList()))
                .with(
                        "headlines",
                        JsonValue.of(futures.result().headlines().stream()
                                .map(ProjectionDocument::headline)
                                .toList()))
                .with(
                        "milestones",
                        JsonValue.of(question.roadmap().milestones().stream()
                                .map(this::milestone)
                                .toList()))
                .with(
                        "targets",
                        JsonValue.of(TargetOdds.of(futures).stream()
                                .map(ProjectionDocument::target)
                                .toList()))
                .with("streams", streams())
                .with(
                        "salary",
                        new JsonObject()
                                .with("month24", atStreamMonth(Income::salary))
                                .value())
                .with("asPlanned", Figures.amount(futures.result().asPlanned()))
                .with("belowAsPlanned", Figures.share(futures.result().belowAsPlanned()))
                .with("tornado", tornado())
                .with("assumptions", AssumptionDocument.of(futures.prospect().assumptions()))
                .with("lived", parts.lived())
                .with(
                        "findings",
                        JsonValue.of(parts.findings().stream()
                                .map(ProjectionDocument::finding)
                                .toList()))
                .value();
    }

    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private JsonValue month(ProjectionFigures.Month month) {
        JsonObject figures = new JsonObject()
                .with("month", JsonValue.of(month.month()))
                .with(
                        "date",
                        calendar.map(known -> JsonValue.of(known.firstDay(month.month())))
                                .orElse(JsonValue.absent()))
                .with(
                        "actual",
                        month.basis() == Basis.ACTUAL
                                ? JsonValue.of(month.income().mid())
                                : JsonValue.absent());
        JsonObject cumulative = new JsonObject();
        with(figures, month.income(), month.simulated(), month.mean());
        with(cumulative, month.cumulative(), month.simulatedCumulative(), month.meanCumulative());
        return figures.with("cumulative", cumulative.value()).value();
    }

    private static void with(JsonObject figures, Scenarios scenarios, Fan simulated, double mean) {
        figures.with("low", JsonValue.of(scenarios.low()))
                .with("mid", JsonValue.of(scenarios.mid()))
                .with("high", JsonValue.of(scenarios.high()))
                .with("p10", Figures.amount(simulated.p10()))
                .with("p25", Figures.amount(simulated.p25()))
                .with("p50", Figures.amount(simulated.p50()))
                .with("p75", Figures.amount(simulated.p75()))
                .with("p90", Figures.amount(simulated.p90()))
                .with("mean", Figures.amount(mean));
    }

    private static JsonValue headline(SimulationResult.Headline headline) {
        return new JsonObject()
                .with("month", JsonValue.of(headline.month()))
                .with("runRate", estimate(headline.runRate(), headline.meanRunRate()))
                .with("cumulative", estimate(headline.cumulative(), headline.meanCumulative()))
                .value();
    }

    private static JsonValue estimate(SimulationResult.FanEstimate fan, Estimate mean) {
        return new JsonObject()
                .with("p10", Figures.amount(fan.value().p10()))
                .with("p25", Figures.amount(fan.value().p25()))
                .with("p50", Figures.amount(fan.value().p50()))
                .with("p75", Figures.amount(fan.value().p75()))
                .with("p90", Figures.amount(fan.value().p90()))
                .with("mean", Figures.amount(mean.value()))
                .with(
                        "standardError",
                        mean.error().isPresent() ? Figures.amount(mean.error().getAsDouble()) : JsonValue.absent())
                .value();
    }

    private JsonValue milestone(Milestone milestone) {
        Optional<Reached> reached = question.progress().reached(milestone.id());
        Optional<MilestoneDates> dates = futures.result().milestones().stream()
                .filter(each -> each.id().equals(milestone.id().value()))
                .findFirst();
        JsonObject written = new JsonObject()
                .with("id", JsonValue.of(milestone.id().value()))
                .with("month", JsonValue.of(milestone.month()))
                .with(
                        "plan",
                        calendar.map(known -> JsonValue.of(known.lastDay(milestone.month())))
                                .orElse(JsonValue.absent()))
                .with("reached", reached.map(Reached::on).map(JsonValue::of).orElse(JsonValue.absent()));
        percentiles(written, month -> dates.map(month).flatMap(this::date).map(JsonValue::of));
        JsonObject months = new JsonObject();
        percentiles(months, month -> dates.map(month).map(Figures::share));
        Optional<Double> odds = dates.filter(_ -> reached.isEmpty())
                .filter(each -> milestone.month() <= each.reachedBy().size())
                .map(each -> each.reachedBy().get(milestone.month() - 1));
        Optional<DelayCost> cost = futures.delayCosts().stream()
                .filter(_ -> reached.isEmpty())
                .filter(each -> each.milestone().equals(milestone.id().value()))
                .findFirst();
        return written.with("months", months.value())
                .with("oddsByPlan", odds.map(Figures::share).orElse(JsonValue.absent()))
                .with(
                        "costOfDelay",
                        cost.map(DelayCost::perMonth).map(Figures::amount).orElse(JsonValue.absent()))
                .value();
    }

    private static void percentiles(
            JsonObject into, Function<Function<MilestoneDates, Double>, Optional<JsonValue>> figure) {
        into.with("p10", figure.apply(dates -> dates.reached().p10()).orElse(JsonValue.absent()))
                .with("p50", figure.apply(dates -> dates.reached().p50()).orElse(JsonValue.absent()))
                .with("p90", figure.apply(dates -> dates.reached().p90()).orElse(JsonValue.absent()));
    }

    private Optional<LocalDate> date(double month) {
        return calendar.flatMap(known -> PlanMoment.day(known, month));
    }

    private static JsonValue target(TargetOdds named) {
        return new JsonObject()
                .with("id", JsonValue.of(named.id()))
                .with("month", JsonValue.of(named.target().month()))
                .with("low", JsonValue.of(named.target().income().low()))
                .with("high", JsonValue.of(named.target().income().high()))
                .with(
                        "odds",
                        named.odds().isPresent() ? Figures.share(named.odds().getAsDouble()) : JsonValue.absent())
                .value();
    }

    private JsonValue streams() {
        return JsonValue.of(parts.atStreamMonth().mid().month(STREAM_MONTH).annual().streams().keySet().stream()
                .map(id -> new JsonObject()
                        .with("id", JsonValue.of(id))
                        .with("month24", atStreamMonth(income -> income.stream(id)))
                        .value())
                .toList());
    }

    private JsonValue atStreamMonth(Function<Income, Money> part) {
        JsonObject figures = new JsonObject();
        for (Scenario scenario : Scenario.values()) {
            figures.with(
                    id(scenario),
                    JsonValue.of(part.apply(parts.atStreamMonth()
                            .in(scenario)
                            .month(STREAM_MONTH)
                            .annual())));
        }
        return figures.value();
    }

    private JsonValue tornado() {
        Tornado tornado = futures.tornado();
        return new JsonObject()
                .with("base", figures(tornado.base()))
                .with(
                        "bars",
                        JsonValue.of(tornado.bars().stream()
                                .map(bar -> new JsonObject()
                                        .with("driver", JsonValue.of(DriverName.id(bar.name())))
                                        .with("p10", figures(bar.atP10()))
                                        .with("p90", figures(bar.atP90()))
                                        .with("swing", Figures.amount(bar.swing()))
                                        .value())
                                .toList()))
                .value();
    }

    private static JsonValue figures(Tornado.Figures figures) {
        return new JsonObject()
                .with("cumulative", Figures.amount(figures.cumulative()))
                .with("runRate", Figures.amount(figures.runRate()))
                .value();
    }

    private static JsonValue finding(Finding finding) {
        return new JsonObject()
                .with("code", JsonValue.of(finding.code()))
                .with("subject", JsonValue.of(finding.subject()))
                .with("message", JsonValue.of(finding.message()))
                .value();
    }
}
