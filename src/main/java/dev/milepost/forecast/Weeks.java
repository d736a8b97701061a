package dev.milepost.forecast;

import java.util.List;

/// The full weeks of work since the plan began, oldest first. Pauses are cut out, idle weeks are not;
/// what came after the last full week is left out.
///
/// @param ticks how many items each finished
/// @param earned how many plan-months those were worth
public record Weeks(List<Integer> ticks, List<Double> earned) {

    /// How many weeks a month has: the mean month of the Gregorian calendar, of 30.436875 days.
    public static final double A_MONTH = 30.436875 / 7;

    public Weeks {
        ticks = List.copyOf(ticks);
        earned = List.copyOf(earned);
        if (ticks.size() != earned.size()) {
            throw new IllegalArgumentException("every week has both figures");
        }
    }

    public int count() {
        return ticks.size();
    }

    /// How unevenly the work got done: about `W - 1` if that is by chance, `phi` times as much in
    /// bursts. `W * sum (e - mean)^2 / sum e^2 / n`, with n items in a week that were worth e; where
    /// all items are of one size that is the usual `sum (n - mean)^2 / mean`. By worth and not by
    /// count, because a plan with quick items first and slow ones later is no burst. 0, 0, 5, 0, 1, 0,
    /// 4, 0 ticks give 23.6.
    double chiSquare() {
        double mean = earned.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double deviations = 0;
        double sizes = 0;
        for (int week = 0; week < count(); week++) {
            double worth = earned.get(week);
            deviations += (worth - mean) * (worth - mean);
            sizes += ticks.get(week) == 0 ? 0 : worth * worth / ticks.get(week);
        }
        return sizes == 0 ? 0 : count() * deviations / sizes;
    }
}
