package dev.milepost.report;

import dev.milepost.money.Money;
import dev.milepost.projection.Basis;
import dev.milepost.projection.Estimate;
import dev.milepost.projection.Fan;
import dev.milepost.projection.Inflation;
import dev.milepost.projection.MonthIncome;
import dev.milepost.projection.NetIncome;
import dev.milepost.projection.NetMonth;
import dev.milepost.projection.SimulationModel.Circumstances;
import dev.milepost.projection.SimulationResult;
import dev.milepost.projection.Tax;
import dev.milepost.projection.Trajectory;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.Prospect;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The months of a projection, before or after tax, in money of their time or of the plan's start.
///
/// Rates a year are by the prices of their own month. Sums add up what each month's cash is worth. That is
/// exact for the three scenarios and for means; a percentile of a sum is made smaller by the share its mean
/// is, which is what all paths together lose. After tax a scenario's rate is its month's cash times twelve.
public record ProjectionFigures(TaxSide tax, Prices prices, List<Month> months) {

    private static final int MONTHS_PER_YEAR = 12;
    private static final double PERCENT = 100;

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
    public record Month(
            int month,
            Basis basis,
            Scenarios income,
            Scenarios cumulative,
            Fan simulated,
            double mean,
            Fan simulatedCumulative,
            double meanCumulative) {}

    /// With the low ends, the middles and the high ends of all ranges.
    public record Scenarios(Money low, Money mid, Money high) {}

    public ProjectionFigures {
        months = List.copyOf(months);
    }

    /// Empty where tax is to be taken off and nobody said how much.
    public static Optional<ProjectionFigures> of(Futures futures, TaxSide tax, Prices prices) {
        if (tax == TaxSide.AFTER_TAX
                && futures.prospect().simulation().circumstances().tax() instanceof Tax.None) {
            return Optional.empty();
        }
        return Optional.of(new Reader(futures, tax, prices).figures());
    }

    /// @param month 1 to the horizon
    public Month month(int month) {
        return months.get(month - 1);
    }

    public Month last() {
        return months.getLast();
    }

    private static final class Reader {

        private final Futures futures;
        private final Prospect prospect;
        private final TaxSide tax;
        private final Prices prices;
        private final Inflation inflation;

        Reader(Futures futures, TaxSide tax, Prices prices) {
            this.futures = futures;
            this.prospect = futures.prospect();
            this.tax = tax;
            this.prices = prices;
            this.inflation = prices == Prices.NOMINAL ? Inflation.NONE : inflation(prospect);
        }

        private static Inflation inflation(Prospect prospect) {
            return prospect.assumptions()
                    .of(AssumptionKey.of(AssumptionKind.INFLATION))
                    .filter(said -> said.value() instanceof AssumptionValue.Figure)
                    .map(said -> (AssumptionValue.Figure) said.value())
                    .map(percent -> new Inflation(percent.number().doubleValue() / PERCENT))
                    .orElse(Inflation.ASSUMED);
        }

        ProjectionFigures figures() {
            List<Line> low = line(prospect.trajectories().low());
            List<Line> mid = line(prospect.trajectories().mid());
            List<Line> high = line(prospect.trajectories().high());
            List<Month> months = new ArrayList<>();
            double nominal = 0;
            double real = 0;
            for (SimulationResult.Month month : futures.result().months()) {
                int number = month.month();
                Paths paths = paths(month);
                double cash = paths.mean() / MONTHS_PER_YEAR;
                nominal += cash;
                real += inflation.inTodaysMoney(cash, number);
                double share = nominal == 0 ? inflation.inTodaysMoney(1, number) : real / nominal;
                Line middle = mid.get(number - 1);
                months.add(new Month(
                        number,
                        middle.basis(),
                        new Scenarios(
                                low.get(number - 1).annual(),
                                middle.annual(),
                                high.get(number - 1).annual()),
                        new Scenarios(
                                low.get(number - 1).inAll(),
                                middle.inAll(),
                                high.get(number - 1).inAll()),
                        times(paths.income(), inflation.inTodaysMoney(1, number)),
                        inflation.inTodaysMoney(paths.mean(), number),
                        times(paths.cumulative(), share),
                        paths.meanCumulative() * share));
            }
            return new ProjectionFigures(tax, prices, months);
        }

        private record Paths(Fan income, double mean, Fan cumulative, double meanCumulative) {}

        private Paths paths(SimulationResult.Month month) {
            return switch (tax) {
                case BEFORE_TAX ->
                    new Paths(
                            month.income(),
                            value(month.meanIncome()),
                            month.cumulative(),
                            value(month.meanCumulative()));
                case AFTER_TAX -> {
                    SimulationResult.Net net = month.net().orElseThrow();
                    yield new Paths(net.income(), net.meanIncome(), net.cumulative(), net.meanCumulative());
                }
            };
        }

        private static double value(Estimate estimate) {
            return estimate.value();
        }

        private static Fan times(Fan fan, double share) {
            return new Fan(
                    fan.p10() * share, fan.p25() * share, fan.p50() * share, fan.p75() * share, fan.p90() * share);
        }

        private record Line(Basis basis, Money annual, Money inAll) {}

        private List<Line> line(Trajectory nominal) {
            return switch (tax) {
                case BEFORE_TAX ->
                    inflation.inTodaysMoney(nominal).months().stream()
                            .map(month -> new Line(
                                    month.basis(),
                                    month.annual().total(),
                                    month.cumulative().total()))
                            .toList();
                case AFTER_TAX -> afterTax(nominal);
            };
        }

        private List<Line> afterTax(Trajectory nominal) {
            Circumstances circumstances = prospect.simulation().circumstances();
            NetIncome net = NetIncome.of(
                    nominal.months(), prospect.planned().model(), circumstances.tax(), circumstances.start());
            List<Line> lines = new ArrayList<>();
            Money sum = Money.zero(prospect.question().roadmap().currency());
            for (NetMonth month : net.months()) {
                MonthIncome gross = nominal.month(month.month());
                Money cash = inflation.inTodaysMoney(month.net(), month.month());
                sum = sum.plus(cash);
                Money year = new Money(Math.multiplyExact(cash.cents(), MONTHS_PER_YEAR), cash.currency());
                lines.add(new Line(gross.basis(), year, sum));
            }
            return lines;
        }
    }
}
