package dev.milepost.projection;

import java.util.function.DoubleFunction;

/// Newton's method for a rising function, kept inside a bracket.
final class Newton {

    private static final int MOST_STEPS = 200;
    private static final double CLOSE = 1e-15;
    /// Below this exponent a quantile is as good as zero.
    private static final double LOWEST = -700;

    private Newton() {}

    /// A function's value and derivative.
    record Slope(double value, double derivative) {}

    /// `e^y` at the root `y` of a rising function.
    ///
    /// @param highest no root lies above
    static double exponent(double start, double highest, DoubleFunction<Slope> function) {
        double low = LOWEST;
        double high = highest;
        double y = Math.max(start, low);
        for (int step = 0; step < MOST_STEPS; step++) {
            Slope slope = function.apply(y);
            if (slope.value() > 0) {
                high = Math.min(high, y);
            } else {
                low = Math.max(low, y);
            }
            double next = y - slope.value() / slope.derivative();
            // Also where the function under- or overflowed to something that is no number.
            if (!(next >= low && next <= high)) {
                next = high == Double.POSITIVE_INFINITY ? y + 1 : 0.5 * (low + high);
            }
            boolean done = Math.abs(next - y) <= CLOSE * (1 + Math.abs(y));
            y = next;
            if (done) {
                break;
            }
        }
        return Math.exp(y);
    }
}
