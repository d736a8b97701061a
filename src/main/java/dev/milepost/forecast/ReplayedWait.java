package dev.milepost.forecast;

import java.util.Arrays;
import java.util.List;

/// A wait as it came out when the person's own weeks were played again and again.
///
/// @param months how long each time took, in ascending order; infinite where it did not end within the horizon
public record ReplayedWait(List<Double> months) implements Wait {

    public ReplayedWait {
        months = months.stream().sorted().toList();
        if (months.isEmpty()) {
            throw new IllegalArgumentException("at least one replay");
        }
    }

    @Override
    public double probabilityWithin(double limit) {
        return (double) months.stream().filter(wait -> wait <= limit).count() / months.size();
    }

    /// Between two replays in proportion (type 7 of Hyndman and Fan).
    @Override
    public double quantile(double probability) {
        Inversion.requireProbability(probability);
        double rank = (months.size() - 1) * probability;
        int below = (int) rank;
        double low = months.get(below);
        double high = months.get(Math.min(below + 1, months.size() - 1));
        // Not by the formula alone: it would make a NaN of two infinities.
        return low == high || rank == below ? low : low + (rank - below) * (high - low);
    }

    static ReplayedWait of(double[] months) {
        return new ReplayedWait(Arrays.stream(months).boxed().toList());
    }
}
