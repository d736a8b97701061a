package dev.milepost.cli;

import dev.milepost.projection.Fan;
import dev.milepost.projection.SimulationResult;
import dev.milepost.projection.SimulationResult.FanEstimate;
import java.util.Currency;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/// How exactly the amounts of one simulation are known: what tells their standard errors are the months that
/// its result has them for, the worst of which counts for all.
///
/// @param income for incomes a year
/// @param inAll for incomes in all
record ProjectionPrecision(ProjectionAmounts income, ProjectionAmounts inAll) {

    static ProjectionPrecision of(SimulationResult result, Currency currency) {
        return new ProjectionPrecision(
                new ProjectionAmounts(currency, worst(result, SimulationResult.Headline::runRate)),
                new ProjectionAmounts(currency, worst(result, SimulationResult.Headline::cumulative)));
    }

    private static OptionalDouble worst(
            SimulationResult result, Function<SimulationResult.Headline, FanEstimate> figure) {
        return result.headlines().stream()
                .map(figure)
                .flatMap(estimate -> estimate.errors().stream())
                .flatMapToDouble(ProjectionPrecision::shown)
                .max();
    }

    /// Those that are printed.
    private static DoubleStream shown(Fan errors) {
        return DoubleStream.of(errors.p10(), errors.p50(), errors.p90());
    }
}
