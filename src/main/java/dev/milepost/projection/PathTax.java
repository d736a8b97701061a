package dev.milepost.projection;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What is left of a block of paths after tax, by the rules of [NetIncome]: rates by class, or a table for
/// each calendar year of each path. Months that are over are taxed as wages; nothing below nothing is taxed
/// by rates. For one thread.
///
/// A single path of $275k in a calendar year, by a table of 10% to $50k, 20% to $150k and 30% above, keeps
/// $212.5k.
final class PathTax {

    private static final int MONTHS_PER_YEAR = 12;
    private static final double CENTS = 100;
    private static final double PERCENT = 100;

    private final SimulationModel model;
    private final int horizon;
    private final List<TaxClass> classes;
    private final double[] netIncome;
    private final double[] netOnce;
    /// Of one calendar year, by path: what is taxable, then the year's average rate.
    private final double[] average = new double[Block.PATHS];

    /// @param classes of every source
    PathTax(SimulationModel model, List<TaxClass> classes) {
        this.model = model;
        this.classes = List.copyOf(classes);
        horizon = model.options().horizonMonths();
        netIncome = new double[(horizon + 2) * Block.PATHS];
        netOnce = new double[netIncome.length];
    }

    /// Takes the tax off, and tells of each month what is left of it, and of all until then.
    void accumulate(Months months, int sources, Months.MonthVisitor visitor) {
        System.arraycopy(months.income(), 0, netIncome, 0, netIncome.length);
        Arrays.fill(netOnce, 0);
        System.arraycopy(months.once(), 0, netOnce, 0, months.once().length);
        switch (model.circumstances().tax()) {
            case Tax.None _ -> {}
            case Tax.Rates rates -> takeRates(rates, months, sources);
            case Tax.Table table -> takeByTable(table, months, sources);
        }
        double[] earned = average;
        Arrays.fill(earned, 0);
        for (int month = 1; month <= horizon; month++) {
            int row = month * Block.PATHS;
            for (int i = 0; i < months.count(); i++) {
                earned[i] += netIncome[row + i] / MONTHS_PER_YEAR + netOnce[row + i];
            }
            visitor.month(month, netIncome, row, earned);
        }
    }

    private void takeRates(Tax.Rates rates, Months months, int sources) {
        int firstOpen = model.outset().closed().size() + 1;
        double ofWage = rates.rate(TaxClass.WAGE).doubleValue();
        for (int cell = Block.PATHS; cell < firstOpen * Block.PATHS; cell++) {
            netIncome[cell] -= ofWage * Math.max(netIncome[cell], 0);
        }
        for (int source = 0; source < classes.size(); source++) {
            double rate = rates.rate(classes.get(source)).doubleValue();
            if (source < sources) {
                take(rate, months.income(source), firstOpen, netIncome);
            }
            take(rate, months.once(source), firstOpen, netOnce);
        }
    }

    private void take(double rate, double[] gross, int firstOpen, double[] net) {
        int end = Math.min(gross.length, (horizon + 1) * Block.PATHS);
        for (int cell = firstOpen * Block.PATHS; cell < end; cell++) {
            net[cell] -= rate * Math.max(gross[cell], 0);
        }
    }

    private void takeByTable(Tax.Table table, Months months, int sources) {
        List<Slice> slices = Slice.of(table);
        int first = 1;
        while (first <= horizon) {
            int last = Math.min(horizon, first + monthsAfter(first));
            double years = (last - first + 1.0) / MONTHS_PER_YEAR;
            Arrays.fill(average, 0);
            eachTaxable(
                    months,
                    sources,
                    first,
                    last,
                    (cell, gross, share, _) -> average[cell % Block.PATHS] += gross[cell] * share);
            for (int i = 0; i < months.count(); i++) {
                average[i] = average[i] > 0 ? tax(slices, average[i] / years) * years / average[i] : 0;
            }
            eachTaxable(
                    months,
                    sources,
                    first,
                    last,
                    (cell, gross, _, net) -> net[cell] -= average[cell % Block.PATHS] * gross[cell]);
            first = last + 1;
        }
    }

    /// How many months of its calendar year come after a month of the plan.
    private int monthsAfter(int month) {
        Month start = model.circumstances().start();
        return Month.DECEMBER.getValue() - start.plus(month - 1L).getValue();
    }

    /// What is done with one taxable amount.
    private interface Taxable {

        /// @param share of it that is cash of the month
        void take(int cell, double[] gross, double share, double[] net);
    }

    private void eachTaxable(Months months, int sources, int first, int last, Taxable taxable) {
        for (int month = first; month <= last; month++) {
            int row = month * Block.PATHS;
            if (model.isClosed(month)) {
                each(row, months, months.income(), 1.0 / MONTHS_PER_YEAR, netIncome, taxable);
                continue;
            }
            for (int source = 0; source < classes.size(); source++) {
                if (classes.get(source) != TaxClass.EXEMPT) {
                    if (source < sources) {
                        each(row, months, months.income(source), 1.0 / MONTHS_PER_YEAR, netIncome, taxable);
                    }
                    each(row, months, months.once(source), 1, netOnce, taxable);
                }
            }
        }
    }

    private static void each(int row, Months months, double[] gross, double share, double[] net, Taxable taxable) {
        int end = gross.length == 0 ? row : row + months.count();
        for (int cell = row; cell < end; cell++) {
            taxable.take(cell, gross, share, net);
        }
    }

    /// A bracket of a table in plain numbers.
    ///
    /// @param to where the next one begins; infinite for the last
    private record Slice(double from, double to, double rate) {

        static List<Slice> of(Tax.Table table) {
            List<Slice> slices = new ArrayList<>();
            for (int i = 0; i < table.brackets().size(); i++) {
                Tax.Bracket bracket = table.brackets().get(i);
                boolean last = i == table.brackets().size() - 1;
                slices.add(new Slice(
                        bracket.from().cents() / CENTS,
                        last
                                ? Double.POSITIVE_INFINITY
                                : table.brackets().get(i + 1).from().cents() / CENTS,
                        bracket.percent().doubleValue() / PERCENT));
            }
            return slices;
        }
    }

    private static double tax(List<Slice> slices, double yearly) {
        double tax = 0;
        for (Slice slice : slices) {
            tax += slice.rate() * Math.max(Math.min(slice.to(), yearly) - slice.from(), 0);
        }
        return tax;
    }
}
