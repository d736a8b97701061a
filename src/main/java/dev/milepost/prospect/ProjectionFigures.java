package dev.milepost.prospect;

import dev.milepost.money.Money;
import dev.milepost.projection.Basis;
import dev.milepost.projection.Fan;
import dev.milepost.projection.Inflation;
import dev.milepost.projection.SimulationResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The months of a projection, before or after tax, in money of their time or of the plan's start.
///
/// Rates a year are by the prices of their own month. Sums add up what each month's cash is worth. That is
/// exact for the three scenarios and for means; a percentile of a sum is made smaller by the share its mean
/// is, which is what all paths together lose. After tax a scenario's rate is its month's cash times twelve.
public record ProjectionFigures(TaxSide tax, Prices prices, List<Month> months) {

    private static final int MONTHS_PER_YEAR = 12;

    /// Which side of the tax the figures stand on.
    public enum TaxSide {
        BEFORE_TAX,
        AFTER_TAX
    }

    /// In which money they are told.
    public enum Prices {
        NOMINAL,
        TODAY
    }

    /// @param basis whether what came in is logged; then the three scenarios are one
    /// @param mean of the simulated incomes a year
    /// @param meanCumulative of what they come to in all
    /// @param parts what the mean is made of; empty in a month that is closed
    public record Month(
            int month,
            Basis basis,
            Scenarios income,
            Scenarios cumulative,
            Fan simulated,
            double mean,
            Fan simulatedCumulative,
            double meanCumulative,
            Optional<Parts> parts) {}

    /// The mean of the simulated incomes a year by what pays them, before tax in any case: tax is taken from the
    /// whole. Percentiles of parts would not add up, so there are none.
    public record Parts(double salary, SortedMap<String, Double> streams) {
        public Parts {
            streams = Collections.unmodifiableSortedMap(new TreeMap<>(streams));
        }
    }

    /// With the low ends, the middles and the high ends of all ranges.
    public record Scenarios(Money low, Money mid, Money high) {}

    public ProjectionFigures {
        months = List.copyOf(months);
    }

    /// Empty where tax is to be taken off and nobody said how much.
    public static Optional<ProjectionFigures> of(Futures futures, TaxSide tax, Prices prices) {
        if (tax == TaxSide.AFTER_TAX && !PlannedFigures.isTaxed(futures.prospect())) {
            return Optional.empty();
        }
        return Optional.of(
                new Reader(futures, tax, prices, PlannedFigures.inflation(futures.prospect(), prices)).figures());
    }

    /// @param month 1 to the horizon
    public Month month(int month) {
        return months.get(month - 1);
    }

    public Month last() {
        return months.getLast();
    }

    private record Reader(Futures futures, TaxSide tax, Prices prices, Inflation inflation) {

        ProjectionFigures figures() {
            PlannedFigures planned = PlannedFigures.of(futures.prospect(), tax, prices);
            List<Month> months = new ArrayList<>();
            double nominal = 0;
            double real = 0;
            for (SimulationResult.Month month : futures.result().months()) {
                int number = month.month();
                Paths paths = paths(month);
                double cash = paths.mean() / MONTHS_PER_YEAR;
                nominal += cash;
                real += inflation.inTodaysMoney(cash, number);
                double worth = inflation.inTodaysMoney(1, number);
                // Where losses bring a sum near nothing the quotient means nothing: no month is worth more than the
                // first, nor less than the last.
                double share =
                        nominal == 0 ? worth : Math.clamp(real / nominal, Math.min(worth, 1), Math.max(worth, 1));
                PlannedFigures.Month middle = planned.month(number);
                months.add(new Month(
                        number,
                        middle.basis(),
                        middle.income(),
                        middle.cumulative(),
                        times(paths.income(), worth),
                        inflation.inTodaysMoney(paths.mean(), number),
                        times(paths.cumulative(), share),
                        paths.meanCumulative() * share,
                        parts(month, worth)));
            }
            return new ProjectionFigures(tax, prices, months);
        }

        private static Optional<Parts> parts(SimulationResult.Month month, double worth) {
            if (month.closed() != 0) {
                return Optional.empty();
            }
            SortedMap<String, Double> streams = new TreeMap<>();
            month.meanStreams().forEach((id, mean) -> streams.put(id, mean * worth));
            return Optional.of(new Parts(month.meanSalary() * worth, streams));
        }

        private record Paths(Fan income, double mean, Fan cumulative, double meanCumulative) {}

        private Paths paths(SimulationResult.Month month) {
            return switch (tax) {
                case BEFORE_TAX ->
                    new Paths(
                            month.income(),
                            month.meanIncome().value(),
                            month.cumulative(),
                            month.meanCumulative().value());
                case AFTER_TAX -> {
                    SimulationResult.Net net = month.net().orElseThrow();
                    yield new Paths(net.income(), net.meanIncome(), net.cumulative(), net.meanCumulative());
                }
            };
        }

        private static Fan times(Fan fan, double share) {
            return new Fan(
                    fan.p10() * share, fan.p25() * share, fan.p50() * share, fan.p75() * share, fan.p90() * share);
        }
    }
}
