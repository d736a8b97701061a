package dev.milepost.projection;

import java.util.OptionalDouble;

/// A figure and how much another seed would move it.
///
/// @param error the standard error: standard deviation of the replicates' figures over the root of their
///         number. Empty where there is but one replicate
public record Estimate(double value, OptionalDouble error) {

    static Estimate of(double value, double[] replicates) {
        return new Estimate(value, error(replicates));
    }

    static OptionalDouble error(double[] replicates) {
        int n = replicates.length;
        if (n < 2) {
            return OptionalDouble.empty();
        }
        double mean = 0;
        for (double figure : replicates) {
            mean += figure / n;
        }
        double squares = 0;
        for (double figure : replicates) {
            squares += (figure - mean) * (figure - mean);
        }
        return OptionalDouble.of(Math.sqrt(squares / (n - 1) / n));
    }
}
