package dev.milepost.forecast;

import java.util.List;

/// The full weeks of work since the plan began, oldest first. Pauses are cut out, idle weeks are not; what came after
/// the last full week is left out.
///
/// @param ticks how many items each finished
/// @param earned how many plan-months those were worth
public record Weeks(List<Integer> ticks, List<Double> earned) {

    /// With fewer weeks nothing is said about bursts.
    private static final int ENOUGH_FOR_DISPERSION = 8;

    /// How many weeks of perfectly even work the measured ones are mixed with.
    private static final double CAUTION = 8;

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

    /// phi: 1 for ticks that come as evenly as chance has it, more for bursts.
    /// `max(1, (8 + chi2) / (8 + W - 1))` with `chi2 = sum (n - mean)^2 / mean`, from 8 weeks on.
    /// 0, 0, 5, 0, 1, 0, 4, 0 ticks give 2.106667.
    public double dispersion() {
        double mean = ticks.stream().mapToInt(Integer::intValue).average().orElse(0);
        if (count() < ENOUGH_FOR_DISPERSION || mean == 0) {
            return 1;
        }
        double chiSquare = ticks.stream()
                .mapToDouble(week -> (week - mean) * (week - mean) / mean)
                .sum();
        return Math.max(1, (CAUTION + chiSquare) / (CAUTION + count() - 1));
    }
}
