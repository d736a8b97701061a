package dev.milepost.forecast;

import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The other way to forecast: the weeks to come are taken from the weeks there were, plan or no plan.
///
/// Each path gives every past week a weight of its own, because the history is only one of those that could have been
/// (Dirichlet weights, all alike), and then strings together blocks of two to four weeks that follow each other in the
/// history, the first one again behind the last.
public final class Replay {

    /// With fewer the past is too short to be played again.
    public static final int ENOUGH_WEEKS = 12;

    public static final int ENOUGH_TICKS = 20;

    private static final int SHORTEST_BLOCK = 2;
    private static final int LONGEST_BLOCK = 4;

    private static final int HORIZON = (int) (WorkingTime.HORIZON * Weeks.A_MONTH);

    private final double[] earned;

    private Replay(double[] earned) {
        this.earned = earned;
    }

    /// Empty where the history is too short.
    public static Optional<Replay> of(WorkHistory history) {
        return of(history.weeks());
    }

    /// Empty where these weeks are too few, or too few items were finished in them.
    public static Optional<Replay> of(Weeks weeks) {
        int ticks = weeks.ticks().stream().mapToInt(Integer::intValue).sum();
        return weeks.count() < ENOUGH_WEEKS || ticks < ENOUGH_TICKS
                ? Optional.empty()
                : Optional.of(new Replay(
                        weeks.earned().stream().mapToDouble(Double::doubleValue).toArray()));
    }

    /// How long some work takes. How the work is divided into items does not matter here.
    ///
    /// @param paths how many futures to play, at least 1
    public ReplayedWait play(Work work, int paths, RandomGenerator random) {
        double[] months = new double[paths];
        for (int path = 0; path < paths; path++) {
            months[path] = weeks(work.mean(), random) / Weeks.A_MONTH;
        }
        return ReplayedWait.of(months);
    }

    private double weeks(double work, RandomGenerator random) {
        double[] sums = weights(random);
        double left = work;
        int week = 0;
        while (week < HORIZON) {
            int at = pick(sums, random);
            int block = random.nextInt(SHORTEST_BLOCK, LONGEST_BLOCK + 1);
            for (int i = 0; i < block && week < HORIZON; i++, week++) {
                double done = earned[(at + i) % earned.length];
                if (done >= left) {
                    return done == 0 ? week : week + left / done;
                }
                left -= done;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /// Running sums of exponentially distributed weights: divided by their total they are Dirichlet(1, ..., 1).
    private double[] weights(RandomGenerator random) {
        double[] sums = new double[earned.length];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += -Math.log1p(-random.nextDouble());
            sums[i] = sum;
        }
        return sums;
    }

    private static int pick(double[] sums, RandomGenerator random) {
        int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, sums.length - 1);
    }
}
