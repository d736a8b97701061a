package dev.milepost.forecast;

import java.util.function.DoubleUnaryOperator;

/// Finds where a distribution function takes a value: Newton's method, which halves an interval instead where it would
/// leave it. In the logarithm of what is sought, so that it finds the tiny and the huge alike.
final class Inversion {

    /// Where the search ends: e^-700 to e^700.
    private static final double LIMIT = 700;

    private static final int STEPS = 500;

    private static final double PRECISION = 1e-15;

    private Inversion() {}

    /// The logarithm at which `function` is `value`; one of the two limits where it is beyond them.
    ///
    /// @param function never falls
    /// @param slope its derivative; where that is 0 or unknown the search goes on without it
    static double logarithmAt(double value, DoubleUnaryOperator function, DoubleUnaryOperator slope) {
        double low = -LIMIT;
        double high = LIMIT;
        double at = 0;
        for (int step = 0; step < STEPS; step++) {
            double excess = function.applyAsDouble(at) - value;
            if (excess > 0) {
                high = at;
            } else {
                low = at;
            }
            double next = at - excess / slope.applyAsDouble(at);
            if (!(next > low && next < high)) {
                next = (low + high) / 2;
            }
            if (Math.abs(next - at) <= PRECISION * Math.max(1, Math.abs(at))) {
                return next;
            }
            at = next;
        }
        return at;
    }

    static void requireProbability(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("a probability between 0 and 1, both excluded");
        }
    }
}
