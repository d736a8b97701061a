package dev.milepost.tracker;

import dev.milepost.projection.DelayCost;
import dev.milepost.projection.Estimate;
import dev.milepost.projection.Fan;
import dev.milepost.projection.Pace;
import dev.milepost.projection.SimulationModel.Figure;
import dev.milepost.projection.SimulationModel.Target;
import dev.milepost.projection.SimulationResult;
import dev.milepost.projection.SimulationResult.FanEstimate;
import dev.milepost.projection.SimulationResult.Headline;
import dev.milepost.projection.SimulationResult.MilestoneDates;
import dev.milepost.projection.SimulationResult.Month;
import dev.milepost.projection.SimulationResult.SamplePath;
import dev.milepost.projection.SimulationResult.TargetOdds;
import dev.milepost.projection.Tornado;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.Futures.Detail;
import dev.milepost.prospect.Prospect;
import dev.milepost.prospect.Question;
import dev.milepost.roadmap.Milestone;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Futures with figures to recognise: $100k in closed months; then a median of $200k, and $10k more with everything
/// tried out. Sums have a median of their own, which no months add up to.
public final class HandMadeFutures {

    private static final double ERROR = 300;

    private HandMadeFutures() {}

    public static Futures of(Prospect prospect, Detail detail, BooleanSupplier cancelled) {
        Question question = prospect.question();
        int closed = Math.max(0, question.month().orElse(1) - 1);
        double more = 10_000.0 * question.overrides().values().size();
        List<Month> months = IntStream.rangeClosed(1, question.horizon())
                .mapToObj(month -> month(month, closed, more))
                .toList();
        Month last = months.getLast();
        boolean whole = detail == Detail.FULL;
        Optional<Fan> errors = whole ? Optional.of(new Fan(ERROR, ERROR, ERROR, ERROR, ERROR)) : Optional.empty();
        OptionalDouble error = whole ? OptionalDouble.of(ERROR) : OptionalDouble.empty();
        FanEstimate income = new FanEstimate(last.income(), errors);
        FanEstimate cumulative = new FanEstimate(last.cumulative(), errors);
        Headline headline = new Headline(
                question.horizon(),
                income,
                new Estimate(last.income().p50(), error),
                income,
                cumulative,
                new Estimate(last.cumulative().p50(), error));
        List<Milestone> milestones = question.roadmap().milestones();
        return new Futures(
                prospect,
                detail,
                new SimulationResult(
                        whole ? 16_384 : 4_096,
                        months,
                        milestones.stream()
                                .map(milestone -> dates(milestone, more))
                                .toList(),
                        List.of(headline),
                        question.roadmap().income().targets().stream()
                                .map(target -> new TargetOdds(
                                        new Target(
                                                target.scenario(),
                                                Figure.RUN_RATE,
                                                target.month(),
                                                target.income().low().cents() / 100.0),
                                        new Estimate(0.523, error)))
                                .toList(),
                        List.of(path(months, Fan::p25), path(months, Fan::p75)),
                        0,
                        0.8),
                whole
                        ? milestones.stream()
                                .map(milestone -> new DelayCost(
                                        milestone.id().value(),
                                        question.horizon(),
                                        100.0 * milestone.month() + 11,
                                        new Pace.Uncertain(4, 4)))
                                .toList()
                        : List.of(),
                new Tornado(new Tornado.Figures(0, 0), List.of()));
    }

    private static SamplePath path(List<Month> months, ToDoubleFunction<Fan> percentile) {
        return new SamplePath(
                months.stream()
                        .map(month -> percentile.applyAsDouble(month.income()))
                        .toList(),
                months.stream()
                        .map(month -> percentile.applyAsDouble(month.cumulative()))
                        .toList(),
                List.of());
    }

    private static Month month(int month, int closed, double more) {
        Fan income = month <= closed ? exactly(100_000) : around(200_000 + more, 50_000);
        Fan cumulative =
                month <= closed ? exactly(100_000 / 12.0 * month) : around(15_000.0 * month + more, 1_000.0 * month);
        return new Month(
                month,
                income,
                cumulative,
                new Estimate(income.p50(), OptionalDouble.empty()),
                new Estimate(cumulative.p50(), OptionalDouble.empty()),
                income.p50(),
                new TreeMap<>(),
                0,
                0,
                Optional.empty());
    }

    private static Fan exactly(double amount) {
        return new Fan(amount, amount, amount, amount, amount);
    }

    private static Fan around(double middle, double reach) {
        return new Fan(middle - reach, middle - reach / 2, middle, middle + reach / 2, middle + reach);
    }

    private static MilestoneDates dates(Milestone milestone, double more) {
        Fan dates = exactly(milestone.month() + 3 - more / 10_000);
        return new MilestoneDates(milestone.id().value(), dates, dates, List.of(), List.of());
    }

    /// A state somebody has looked ahead from.
    public static AppState seen(AppState state) {
        Question question = state.question();
        Foreseen plan = Foreseen.NOTHING.with(Foreseen.plain(question), whole(Foreseen.plain(question)));
        return state.with(question.overrides().isEmpty() ? plan : plan.with(question, whole(question)));
    }

    private static Futures whole(Question question) {
        return of(Prospect.of(question), Detail.FULL, () -> false);
    }
}
