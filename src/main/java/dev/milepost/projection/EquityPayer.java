package dev.milepost.projection;

import dev.milepost.projection.Blueprint.AmountDraw;
import dev.milepost.projection.SimulationModel.Equity;

/// Equity that counts as income: what vests evenly is a rate, what built up before the cliff comes once.
final class EquityPayer implements Payer {

    private static final int MONTHS_PER_YEAR = 12;

    private final int source;
    private final Equity equity;
    private final AmountDraw draw;
    private final int horizon;
    private final double[] value = new double[Block.PATHS];
    private final double[] start = new double[Block.PATHS];
    private final double[] incomes;

    EquityPayer(int source, Equity equity, AmountDraw draw, int horizon) {
        this.source = source;
        this.equity = equity;
        this.draw = draw;
        this.horizon = horizon;
        incomes = new double[horizon + 1];
    }

    @Override
    public void pay(Draws draws, Dates dates, Months months) {
        draws.amounts(draw.driver(), draw.position(), value);
        draws.mayFail(draw.start(), draw.probability(), value);
        dates.ofAbility(equity.onset(), start, draws.count());
        for (int i = 0; i < draws.count(); i++) {
            if (value[i] != 0 && start[i] < horizon) {
                double cliff = start[i] + equity.cliffMonths();
                for (int month = 1; month <= horizon; month++) {
                    double from = Math.max(cliff, month - 1);
                    double until = Math.min(start[i] + equity.vestMonths(), month);
                    incomes[month] = yearly(i) * Math.max(until - from, 0);
                }
                months.add(source, i, incomes);
                double builtUp = value[i] * equity.cliffMonths() / equity.vestMonths();
                months.addOnce(source, i, Math.ceil(cliff), builtUp);
            }
        }
    }

    private double yearly(int path) {
        return value[path] * MONTHS_PER_YEAR / equity.vestMonths();
    }

    @Override
    public void addRunRate(int month, double[] into, int count) {
        for (int i = 0; i < count; i++) {
            boolean vesting = start[i] + equity.cliffMonths() < month && start[i] + equity.vestMonths() >= month;
            into[i] += vesting ? yearly(i) : 0;
        }
    }
}
