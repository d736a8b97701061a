package dev.milepost.tracker;

import dev.milepost.projection.Fan;
import dev.milepost.prospect.ProjectionFigures;
import dev.milepost.tracker.IncomeView.Band;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The simulated part of the income chart.
record IncomeBand(AppState state, IncomeTerms terms) {

    private static final double CENT = 0.01;

    Optional<Band> band() {
        return terms.measure() == Measure.BY_STREAM
                ? Optional.empty()
                : terms.simulated().map(this::of);
    }

    private Band of(ProjectionFigures figures) {
        return new Band(
                closed(figures),
                series(figures, Fan::p10),
                series(figures, Fan::p25),
                series(figures, Fan::p50),
                series(figures, Fan::p75),
                series(figures, Fan::p90),
                terms.unchanged().map(plain -> series(plain, Fan::p50)).orElse(List.of()),
                samples(),
                !state.isForeseen());
    }

    /// The months that are over, all of which are alike in every future.
    int closed(ProjectionFigures figures) {
        int over = Math.max(0, state.month().orElse(1) - 1);
        return (int) figures.months().stream()
                .limit(over)
                .takeWhile(month -> month.simulated().p90() - month.simulated().p10() < CENT)
                .count();
    }

    private List<Double> series(ProjectionFigures figures, ToDoubleFunction<Fan> percentile) {
        return figures.months().stream()
                .map(month -> percentile.applyAsDouble(terms.of(month)))
                .toList();
    }

    /// They are kept before tax and in money of their time only.
    private List<List<Double>> samples() {
        if (state.outlook().income().samples() == IncomeOutlook.Samples.HIDDEN || !terms.isAsWritten()) {
            return List.of();
        }
        return state.futures().stream()
                .flatMap(futures -> futures.result().samplePaths().stream())
                .map(path -> switch (terms.measure()) {
                    case ANNUAL, BY_STREAM -> path.income();
                    case MONTHLY ->
                        path.income().stream().map(rate -> rate / 12).toList();
                    case CUMULATIVE -> path.cumulative();
                })
                .toList();
    }
}
