package dev.milepost.projection;

import dev.milepost.projection.Blueprint.AmountDraw;

/// What comes once: no income a year at any time.
final class OneOffPayer implements Payer {

    private final int source;
    private final Onset at;
    private final AmountDraw draw;
    private final double[] amount = new double[Block.PATHS];
    private final double[] time = new double[Block.PATHS];

    OneOffPayer(int source, Onset at, AmountDraw draw) {
        this.source = source;
        this.at = at;
        this.draw = draw;
    }

    @Override
    public void pay(Draws draws, Dates dates, Months months) {
        draws.amounts(draw.driver(), draw.position(), amount);
        draws.mayFail(draw.start(), draw.probability(), amount);
        dates.ofAbility(at, time, draws.count());
        for (int i = 0; i < draws.count(); i++) {
            months.addOnce(source, i, Math.floor(time[i]) + 1, amount[i]);
        }
    }

    @Override
    public void addRunRate(int month, double[] into, int count) {}
}
