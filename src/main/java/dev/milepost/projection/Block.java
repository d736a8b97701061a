package dev.milepost.projection;

import dev.milepost.projection.SimulationModel.Earnings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Up to 256 paths at a time, side by side, in arrays that are used again for the next block. For one thread.
final class Block {

    static final int PATHS = 256;

    private final SimulationModel model;
    private final Draws draws;
    private final Dates dates;
    private final Payer salary;
    private final List<Payer> others = new ArrayList<>();
    private final int sources;
    private final Months months;
    /// Where there are any, or months have to be known by path for another reason.
    private final Optional<Fortunes> fortunes;
    private final Optional<PathTax> tax;

    Block(Blueprint blueprint) {
        model = blueprint.model();
        draws = new Draws(blueprint);
        dates = new Dates(blueprint);
        salary = new SalaryPayer(blueprint);
        List<TaxClass> classes = new ArrayList<>(List.of(TaxClass.WAGE));
        Earnings earnings = model.earnings();
        int horizon = model.options().horizonMonths();
        for (int i = 0; i < earnings.streams().size(); i++) {
            SimulationModel.Stream stream = earnings.streams().get(i);
            others.add(
                    new StreamPayer(classes.size(), stream, blueprint.amounts().get(i), horizon));
            classes.add(stream.taxClass());
        }
        for (int i = 0; i < earnings.hourly().size(); i++) {
            SimulationModel.Hourly hourly = earnings.hourly().get(i);
            others.add(
                    new HourlyPayer(classes.size(), hourly, blueprint.hourly().get(i), horizon));
            classes.add(hourly.taxClass());
        }
        int regular = classes.size();
        for (int i = 0; i < earnings.equity().size(); i++) {
            SimulationModel.Equity equity = earnings.equity().get(i);
            others.add(
                    new EquityPayer(classes.size(), equity, blueprint.equity().get(i), horizon));
            classes.add(equity.taxClass());
        }
        sources = classes.size();
        for (int i = 0; i < earnings.oneOffs().size(); i++) {
            SimulationModel.OneOff once = earnings.oneOffs().get(i);
            others.add(new OneOffPayer(
                    classes.size(), once.at(), blueprint.oneOffs().get(i)));
            classes.add(once.taxClass());
        }
        boolean[] paysOnce = new boolean[classes.size()];
        Arrays.fill(paysOnce, regular, paysOnce.length, true);
        months = new Months(blueprint, sources, paysOnce);
        fortunes =
                blueprint.detail() == Blueprint.Detail.APART ? Optional.of(new Fortunes(blueprint)) : Optional.empty();
        tax = model.circumstances().tax() instanceof Tax.None
                ? Optional.empty()
                : Optional.of(new PathTax(model, classes));
    }

    /// Draws the paths: dates, amounts, luck.
    ///
    /// @param delays what is added to the dates at which the milestones with work left are ready
    void simulate(Uniforms uniforms, int replicate, int first, int paths, double[] delays) {
        draws.begin(uniforms, replicate, first, paths);
        months.begin(paths);
        dates.draw(draws, delays);
        salary.pay(draws, dates, months);
        for (Payer payer : others) {
            payer.pay(draws, dates, months);
        }
        if (fortunes.isPresent()) {
            fortunes.get().draw(draws);
            months.takeApart(fortunes.get());
        }
    }

    /// Tells of each month what comes in, and what was earned by then. Once for each block.
    void accumulate(Months.MonthVisitor visitor) {
        months.accumulate(visitor);
    }

    /// The same after tax, once for each block and after [#accumulate]; nothing where there is no tax.
    void accumulateNet(Months.MonthVisitor visitor) {
        tax.ifPresent(taken -> taken.accumulate(months, sources, visitor));
    }

    /// Incomes a year when `month` is over, a step in full once it has begun. In a month that is over all
    /// incomes are what was earned.
    void runRates(int month, Incomes which, double[] into) {
        if (which == Incomes.ALL && model.isClosed(month)) {
            Arrays.fill(into, model.closedIncome(month));
            return;
        }
        Arrays.fill(into, model.earnings().baseSalary());
        salary.addRunRate(month, into, draws.count());
        fortunes.ifPresent(luck -> luck.takeFromSalary(month, into, 0, draws.count()));
        if (which == Incomes.ALL) {
            for (Payer payer : others) {
                payer.addRunRate(month, into, draws.count());
            }
        }
        fortunes.ifPresent(luck -> luck.takeAtEnd(month, into, draws.count()));
        months.grow(month, into);
    }

    enum Incomes {
        ALL,
        SALARY
    }

    int paths() {
        return draws.count();
    }

    double[] ready(int milestone) {
        return dates.ready(milestone);
    }

    double[] reached(int milestone) {
        return dates.reached(milestone);
    }

    /// By source and month, over the block's paths: incomes a year, as second differences where they are
    /// summed.
    double[] sums() {
        return months.sums();
    }

    /// What comes once, by month, over the block's paths.
    double[] onceSums() {
        return months.onceSums();
    }
}
