package dev.milepost.prospect;

import dev.milepost.money.Money;
import dev.milepost.projection.Basis;
import dev.milepost.projection.Inflation;
import dev.milepost.projection.MonthIncome;
import dev.milepost.projection.NetIncome;
import dev.milepost.projection.NetMonth;
import dev.milepost.projection.SimulationModel.Circumstances;
import dev.milepost.projection.Tax;
import dev.milepost.projection.Trajectories;
import dev.milepost.projection.Trajectory;
import dev.milepost.prospect.ProjectionFigures.Prices;
import dev.milepost.prospect.ProjectionFigures.Scenarios;
import dev.milepost.prospect.ProjectionFigures.TaxSide;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import java.util.ArrayList;
import java.util.List;

/// The plan's three scenarios month by month, before or after tax, in money of their time or of the plan's start:
/// the half of [ProjectionFigures] that needs no simulation.
///
/// @param gross the scenarios before tax, in the same money: what the figures are made of, by what pays them
public record PlannedFigures(TaxSide tax, Prices prices, List<Month> months, Trajectories gross) {

    private static final int MONTHS_PER_YEAR = 12;
    private static final double PERCENT = 100;

    /// @param income a year; after tax twelve times the month's cash
    /// @param cash what the month pays
    /// @param cumulative in all to its end
    public record Month(int month, Basis basis, Scenarios income, Scenarios cash, Scenarios cumulative) {}

    public PlannedFigures {
        months = List.copyOf(months);
    }

    /// Whether anybody said what is taken from income; without that nothing is after tax.
    public static boolean isTaxed(Prospect prospect) {
        return !(prospect.simulation().circumstances().tax() instanceof Tax.None);
    }

    /// After tax of nothing is before tax: ask [#isTaxed] first.
    public static PlannedFigures of(Prospect prospect, TaxSide tax, Prices prices) {
        Inflation inflation = inflation(prospect, prices);
        Trajectories nominal = prospect.trajectories();
        List<Line> low = lines(prospect, nominal.low(), tax, inflation);
        List<Line> mid = lines(prospect, nominal.mid(), tax, inflation);
        List<Line> high = lines(prospect, nominal.high(), tax, inflation);
        List<Month> months = new ArrayList<>();
        for (int i = 0; i < mid.size(); i++) {
            months.add(new Month(
                    i + 1,
                    mid.get(i).basis(),
                    new Scenarios(
                            low.get(i).annual(),
                            mid.get(i).annual(),
                            high.get(i).annual()),
                    new Scenarios(
                            low.get(i).cash(), mid.get(i).cash(), high.get(i).cash()),
                    new Scenarios(
                            low.get(i).inAll(), mid.get(i).inAll(), high.get(i).inAll())));
        }
        return new PlannedFigures(
                tax,
                prices,
                months,
                new Trajectories(
                        inflation.inTodaysMoney(nominal.low()),
                        inflation.inTodaysMoney(nominal.mid()),
                        inflation.inTodaysMoney(nominal.high())));
    }

    /// @param month 1 to the horizon
    public Month month(int month) {
        return months.get(month - 1);
    }

    public Month last() {
        return months.getLast();
    }

    static Inflation inflation(Prospect prospect, Prices prices) {
        if (prices == Prices.NOMINAL) {
            return Inflation.NONE;
        }
        return prospect.assumptions()
                .of(AssumptionKey.of(AssumptionKind.INFLATION))
                .filter(said -> said.value() instanceof AssumptionValue.Figure)
                .map(said -> (AssumptionValue.Figure) said.value())
                .map(percent -> new Inflation(percent.number().doubleValue() / PERCENT))
                .orElse(Inflation.ASSUMED);
    }

    private record Line(Basis basis, Money annual, Money cash, Money inAll) {}

    private static List<Line> lines(Prospect prospect, Trajectory nominal, TaxSide tax, Inflation inflation) {
        return switch (tax) {
            case BEFORE_TAX ->
                inflation.inTodaysMoney(nominal).months().stream()
                        .map(month -> new Line(
                                month.basis(),
                                month.annual().total(),
                                month.cash().total(),
                                month.cumulative().total()))
                        .toList();
            case AFTER_TAX -> afterTax(prospect, nominal, inflation);
        };
    }

    private static List<Line> afterTax(Prospect prospect, Trajectory nominal, Inflation inflation) {
        Circumstances circumstances = prospect.simulation().circumstances();
        NetIncome net =
                NetIncome.of(nominal.months(), prospect.planned().model(), circumstances.tax(), circumstances.start());
        List<Line> lines = new ArrayList<>();
        Money sum = Money.zero(prospect.question().roadmap().currency());
        for (NetMonth month : net.months()) {
            MonthIncome gross = nominal.month(month.month());
            Money cash = inflation.inTodaysMoney(month.net(), month.month());
            sum = sum.plus(cash);
            Money year = new Money(Math.multiplyExact(cash.cents(), MONTHS_PER_YEAR), cash.currency());
            lines.add(new Line(gross.basis(), year, cash, sum));
        }
        return lines;
    }
}
