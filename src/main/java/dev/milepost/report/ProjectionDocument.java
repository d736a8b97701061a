package dev.milepost.report;

import dev.milepost.money.Money;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Progress;
import dev.milepost.projection.Basis;
import dev.milepost.projection.Income;
import dev.milepost.projection.MonthIncome;
import dev.milepost.projection.Scenario;
import dev.milepost.projection.Trajectories;
import dev.milepost.projection.Trajectory;
import dev.milepost.roadmap.Ids;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The plan's income month by month:
/// `{currency, horizon, months[], milestones[], targets[], streams[], salary, findings[]}`.
///
/// Incomes are a year, annualised, for the month; `cumulative` is in all. `date` is the first day of the
/// month; `actual` is null unless the whole month is logged. Dates are null without a start date. `plan` is
/// the last day of a milestone's month. The id of a target is its scenario and month:
/// `realistic-24`.
public final class ProjectionDocument {

    /// The month whose income every stream is given for.
    public static final int STREAM_MONTH = 24;

    private final Trajectories trajectories;
    private final Optional<PlanCalendar> calendar;

    private ProjectionDocument(Trajectories trajectories, Optional<PlanCalendar> calendar) {
        this.trajectories = trajectories;
        this.calendar = calendar;
    }

    /// The first months of the trajectories.
    ///
    /// @param trajectories over at least `horizon` months and at least [#STREAM_MONTH]
    /// @param progress says on which day the plan starts
    public static JsonValue of(
            Roadmap roadmap, Trajectories trajectories, Progress progress, int horizon, List<Finding> findings) {
        ProjectionDocument document =
                new ProjectionDocument(trajectories, progress.start().map(PlanCalendar::new));
        return new JsonObject()
                .with("currency", JsonValue.of(roadmap.currency().getCurrencyCode()))
                .with("horizon", JsonValue.of(horizon))
                .with("months", document.months(horizon))
                .with(
                        "milestones",
                        JsonValue.of(roadmap.milestones().stream()
                                .map(document::milestone)
                                .toList()))
                .with("targets", targets(roadmap.income().targets()))
                .with("streams", document.streams())
                .with(
                        "salary",
                        new JsonObject()
                                .with("month24", document.atStreamMonth(Income::salary))
                                .value())
                .with(
                        "findings",
                        JsonValue.of(findings.stream()
                                .map(ProjectionDocument::finding)
                                .toList()))
                .value();
    }

    private JsonValue months(int horizon) {
        return JsonValue.of(
                IntStream.rangeClosed(1, horizon).mapToObj(this::month).toList());
    }

    private JsonValue month(int month) {
        MonthIncome mid = trajectories.mid().month(month);
        JsonObject figures = new JsonObject()
                .with("month", JsonValue.of(month))
                .with(
                        "date",
                        calendar.map(known -> JsonValue.of(known.firstDay(month)))
                                .orElse(JsonValue.absent()))
                .with(
                        "actual",
                        mid.basis() == Basis.ACTUAL ? JsonValue.of(mid.annual().total()) : JsonValue.absent());
        scenarios(figures, line -> line.month(month).annual().total());
        JsonObject cumulative = new JsonObject();
        scenarios(cumulative, line -> line.month(month).cumulative().total());
        return figures.with("cumulative", cumulative.value()).value();
    }

    private JsonValue milestone(Milestone milestone) {
        return new JsonObject()
                .with("id", JsonValue.of(milestone.id().value()))
                .with("month", JsonValue.of(milestone.month()))
                .with(
                        "plan",
                        calendar.map(known -> JsonValue.of(known.lastDay(milestone.month())))
                                .orElse(JsonValue.absent()))
                .value();
    }

    /// The same scenario may have targets for several months, and even two for one.
    private static JsonValue targets(List<Target> targets) {
        Set<String> taken = new HashSet<>();
        List<JsonValue> written = new ArrayList<>();
        for (Target target : targets) {
            String base = Ids.under(Ids.derive(target.scenario()), Integer.toString(target.month()));
            String id = base;
            for (int number = 2; !taken.add(id); number++) {
                id = Ids.under(base, Integer.toString(number));
            }
            written.add(target(id, target));
        }
        return JsonValue.of(written);
    }

    private static JsonValue target(String id, Target target) {
        return new JsonObject()
                .with("id", JsonValue.of(id))
                .with("month", JsonValue.of(target.month()))
                .with("low", JsonValue.of(target.income().low()))
                .with("high", JsonValue.of(target.income().high()))
                .value();
    }

    private JsonValue streams() {
        return JsonValue.of(trajectories.mid().month(STREAM_MONTH).annual().streams().keySet().stream()
                .map(id -> new JsonObject()
                        .with("id", JsonValue.of(id))
                        .with("month24", atStreamMonth(income -> income.stream(id)))
                        .value())
                .toList());
    }

    private JsonValue atStreamMonth(Function<Income, Money> part) {
        JsonObject figures = new JsonObject();
        scenarios(figures, line -> part.apply(line.month(STREAM_MONTH).annual()));
        return figures.value();
    }

    private void scenarios(JsonObject figures, Function<Trajectory, Money> figure) {
        for (Scenario scenario : Scenario.values()) {
            figures.with(
                    scenario.name().toLowerCase(Locale.ROOT), JsonValue.of(figure.apply(trajectories.in(scenario))));
        }
    }

    private static JsonValue finding(Finding finding) {
        return new JsonObject()
                .with("code", JsonValue.of(finding.code()))
                .with("subject", JsonValue.of(finding.subject()))
                .with("message", JsonValue.of(finding.message()))
                .value();
    }
}
