package dev.milepost.tracker;

import dev.milepost.projection.Fan;
import dev.milepost.projection.SimulationResult;
import dev.milepost.projection.SimulationResult.Month;
import dev.milepost.prospect.Futures;
import dev.milepost.tracker.IncomeView.Band;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The simulated part of the income chart, in one measure.
record IncomeBand(AppState state, Measure measure) {

    private static final int MONTHS_PER_YEAR = 12;
    private static final double CENT = 0.01;

    Optional<Band> band() {
        return state.futures().map(Futures::result).map(this::of);
    }

    private Band of(SimulationResult result) {
        return new Band(
                closed(result),
                series(result, Fan::p10),
                series(result, Fan::p25),
                series(result, Fan::p50),
                series(result, Fan::p75),
                series(result, Fan::p90),
                state.unchanged().map(plain -> series(plain.result(), Fan::p50)).orElse(List.of()),
                !state.isForeseen());
    }

    /// The months that are over, all of which are alike in every future.
    private int closed(SimulationResult result) {
        int over = Math.max(0, state.month().orElse(1) - 1);
        return (int) result.months().stream()
                .limit(over)
                .takeWhile(month -> month.income().p90() - month.income().p10() < CENT)
                .count();
    }

    private List<Double> series(SimulationResult result, ToDoubleFunction<Fan> percentile) {
        return result.months().stream()
                .map(month -> percentile.applyAsDouble(fan(month)) * scale())
                .toList();
    }

    /// The cumulative figures are the simulation's own: percentiles of sums are no sums of percentiles.
    private Fan fan(Month month) {
        return switch (measure) {
            case ANNUAL, MONTHLY -> month.income();
            case CUMULATIVE -> month.cumulative();
        };
    }

    private double scale() {
        return measure == Measure.MONTHLY ? 1.0 / MONTHS_PER_YEAR : 1;
    }
}
