package dev.milepost.projection;

import dev.milepost.projection.Blueprint.HourlyDraw;
import dev.milepost.projection.SimulationModel.Hourly;
import java.util.Arrays;

/// Income by the hour, its rate climbing a ladder.
final class HourlyPayer implements Payer {

    private static final int MONTHS_PER_YEAR = 12;

    private final int source;
    private final Hourly hourly;
    private final HourlyDraw draw;
    private final int horizon;
    private final double[] hours = new double[Block.PATHS];
    private final double[] place = new double[Block.PATHS];
    private final double[] start = new double[Block.PATHS];
    private final double[] end = new double[Block.PATHS];
    private final double length;
    /// By rung.
    private final double[][] perHour;
    private final double[][] from;
    private final double[] incomes;

    HourlyPayer(int source, Hourly hourly, HourlyDraw draw, int horizon) {
        this.source = source;
        this.hourly = hourly;
        this.draw = draw;
        this.horizon = horizon;
        length = Math.max(hourly.rampMonths(), 1);
        Arrays.fill(end, Double.POSITIVE_INFINITY);
        perHour = new double[hourly.rates().size()][Block.PATHS];
        from = new double[hourly.rates().size()][Block.PATHS];
        incomes = new double[horizon + 1];
    }

    @Override
    public void pay(Draws draws, Dates dates, Months months) {
        int count = draws.count();
        draws.amounts(draw.hours(), draw.range(), hours);
        draws.mayFail(draw.start(), hourly.probability(), hours);
        draws.correlated(draw.rate(), place);
        for (int rung = 0; rung < perHour.length; rung++) {
            rate(rung, dates, count);
        }
        dates.ofAbility(hourly.onset(), start, count);
        if (hourly.end().isPresent()) {
            dates.ofAbility(hourly.end().get(), end, count);
        }
        for (int i = 0; i < count; i++) {
            if (hours[i] != 0 && start[i] < horizon) {
                for (int month = 1; month <= horizon; month++) {
                    incomes[month] = during(month, i);
                }
                months.add(source, i, incomes);
            }
        }
    }

    private void rate(int rung, Dates dates, int count) {
        Position range = draw.rates().get(rung);
        System.arraycopy(place, 0, perHour[rung], 0, count);
        range.place().apply(perHour[rung], count);
        dates.ofAbility(hourly.rates().get(rung).from(), from[rung], count);
        for (int i = 0; i < count; i++) {
            perHour[rung][i] = range.at(perHour[rung][i]);
            // The first rate is paid from the start, so nothing waits for it.
            from[rung][i] = rung > 1 ? Math.max(from[rung][i], from[rung - 1][i]) : from[rung][i];
        }
    }

    private double during(int month, int path) {
        double rate = perHour[0][path];
        for (int rung = 1; rung < perHour.length; rung++) {
            rate += (perHour[rung][path] - perHour[rung - 1][path]) * Shares.by(month, from[rung][path], 1);
        }
        return rate * hours[path] * MONTHS_PER_YEAR * Shares.during(month, start[path], length, end[path]);
    }

    @Override
    public void addRunRate(int month, double[] into, int count) {
        for (int i = 0; i < count; i++) {
            double rate = perHour[0][i];
            for (int rung = 1; rung < perHour.length; rung++) {
                rate = from[rung][i] < month ? perHour[rung][i] : rate;
            }
            into[i] += rate * hours[i] * MONTHS_PER_YEAR * Shares.atEndOf(month, start[i], length, end[i]);
        }
    }
}
