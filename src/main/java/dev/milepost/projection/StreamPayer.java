package dev.milepost.projection;

import dev.milepost.projection.Blueprint.AmountDraw;
import dev.milepost.projection.SimulationModel.Stream;
import java.util.Arrays;

/// An income beside the salary.
final class StreamPayer implements Payer {

    private final int source;
    private final Stream stream;
    private final AmountDraw draw;
    private final int horizon;
    private final double[] annual = new double[Block.PATHS];
    private final double[] start = new double[Block.PATHS];
    private final double[] length = new double[Block.PATHS];
    private final double[] end = new double[Block.PATHS];
    private final double[] incomes;

    StreamPayer(int source, Stream stream, AmountDraw draw, int horizon) {
        this.source = source;
        this.stream = stream;
        this.draw = draw;
        this.horizon = horizon;
        Arrays.fill(length, Math.max(stream.rampMonths(), 1));
        Arrays.fill(end, Double.POSITIVE_INFINITY);
        incomes = new double[horizon + 1];
    }

    @Override
    public void pay(Draws draws, Dates dates, Months months) {
        draws.amounts(draw.driver(), draw.position(), annual);
        draws.mayFail(draw.start(), draw.probability(), annual);
        dates.ofAbility(stream.onset(), start, draws.count());
        if (stream.end().isEmpty()) {
            months.change(source, annual, start, length);
            return;
        }
        dates.ofAbility(stream.end().get(), end, draws.count());
        for (int i = 0; i < draws.count(); i++) {
            if (annual[i] != 0 && start[i] < horizon) {
                for (int month = 1; month <= horizon; month++) {
                    incomes[month] = annual[i] * Shares.during(month, start[i], length[i], end[i]);
                }
                months.add(source, i, incomes);
            }
        }
    }

    @Override
    public void addRunRate(int month, double[] into, int count) {
        for (int i = 0; i < count; i++) {
            into[i] += annual[i] * Shares.atEndOf(month, start[i], length[i], end[i]);
        }
    }
}
