package dev.milepost.projection;

import dev.milepost.projection.Blueprint.SetbackDraw;
import dev.milepost.projection.Blueprint.ShockDraw;
import dev.milepost.projection.SimulationModel.Shocks;
import java.util.Arrays;

/// Setbacks and shocks of a block of paths, as factors on what comes in. For one thread.
///
/// A setback comes after an exponential time of income and takes everything until it is over. Shocks have
/// the mean 1, `exp(s Z - s^2 / 2)`: lasting ones multiply up month by month, with `s^2 / 12` a month, so
/// that their logarithm wanders by `s` in a year; a passing one is drawn for each year of the plan.
final class Fortunes {

    private static final int MONTHS_PER_YEAR = 12;

    private final Blueprint blueprint;
    private final SimulationModel model;
    private final int horizon;
    /// By month and path, as in [Months].
    private final double[] during;
    private final double[] atEnd;
    private final double[] lasting;
    private final double[] time = new double[Block.PATHS];
    private final double[] drawn = new double[Block.PATHS];

    Fortunes(Blueprint blueprint) {
        this.blueprint = blueprint;
        model = blueprint.model();
        horizon = model.options().horizonMonths();
        boolean any = blueprint.setbacks().isPresent() || blueprint.shocks().isPresent();
        during = new double[any ? (horizon + 1) * Block.PATHS : 0];
        atEnd = new double[during.length];
        lasting = new double[model.circumstances().shocks().lasting() > 0 ? during.length : 0];
    }

    void draw(Draws draws) {
        Arrays.fill(during, 1);
        Arrays.fill(atEnd, 1);
        blueprint.setbacks().ifPresent(setbacks -> setbacks(setbacks, draws));
        blueprint.shocks().ifPresent(shocks -> shocks(shocks, draws));
    }

    private void setbacks(SetbackDraw setbacks, Draws draws) {
        Arrays.fill(time, Math.max(model.outset().now(), 0));
        boolean ahead = true;
        for (int number = 1; ahead; number++) {
            ahead = false;
            double[] uniform = draws.uniform(setbacks.gap(number));
            for (int i = 0; i < draws.count(); i++) {
                time[i] -= Math.log(uniform[i]) / setbacks.hazard();
                ahead |= time[i] < horizon;
            }
            if (ahead) {
                // By itself: who earns well is not away for longer.
                draws.normal(setbacks.length(number), drawn);
                setbacks.months().place().apply(drawn, draws.count());
                for (int i = 0; i < draws.count(); i++) {
                    double over = time[i] + setbacks.months().at(drawn[i]);
                    lose(i, time[i], over);
                    time[i] = over;
                }
            }
        }
    }

    private void lose(int path, double from, double to) {
        for (int month = (int) Math.min(from, horizon) + 1; month <= horizon && month - 1 < to; month++) {
            int cell = month * Block.PATHS + path;
            during[cell] -= Math.min(to, month) - Math.max(from, month - 1);
            during[cell] = Math.max(during[cell], 0);
            atEnd[cell] = from < month && to > month ? 0 : atEnd[cell];
        }
    }

    private void shocks(ShockDraw shocks, Draws draws) {
        Shocks sizes = model.circumstances().shocks();
        for (int month = 1; month <= horizon && !shocks.passing().isEmpty(); month++) {
            if (month % MONTHS_PER_YEAR == 1) {
                draws.normal(shocks.passing().get(month / MONTHS_PER_YEAR), drawn);
            }
            for (int i = 0; i < draws.count(); i++) {
                double factor = factor(sizes.passing(), drawn[i]);
                during[month * Block.PATHS + i] *= factor;
                atEnd[month * Block.PATHS + i] *= factor;
            }
        }
        double ofMonth = sizes.lasting() / Math.sqrt(MONTHS_PER_YEAR);
        Arrays.fill(time, 1);
        for (int month = 1; month <= horizon && !shocks.lasting().isEmpty(); month++) {
            if (!model.isClosed(month)) {
                draws.normal(shocks.lasting().get(month - 1), drawn);
                for (int i = 0; i < draws.count(); i++) {
                    time[i] *= factor(ofMonth, drawn[i]);
                }
            }
            System.arraycopy(time, 0, lasting, month * Block.PATHS, Block.PATHS);
        }
    }

    private static double factor(double size, double z) {
        return Math.exp(size * z - size * size / 2);
    }

    /// Takes from what comes in during a month, or gives.
    void takeDuring(int month, double[] amounts, int row, int count) {
        take(during, month, amounts, row, count);
    }

    /// Takes from what comes in as it stands when a month is over.
    void takeAtEnd(int month, double[] amounts, int count) {
        take(atEnd, month, amounts, 0, count);
    }

    /// Takes from the salary what [#takeDuring] and [#takeAtEnd] do not.
    void takeFromSalary(int month, double[] amounts, int row, int count) {
        take(lasting, month, amounts, row, count);
    }

    private static void take(double[] factors, int month, double[] amounts, int row, int count) {
        if (factors.length > 0) {
            for (int i = 0; i < count; i++) {
                amounts[row + i] *= factors[month * Block.PATHS + i];
            }
        }
    }
}
