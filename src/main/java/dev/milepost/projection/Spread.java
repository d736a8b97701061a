package dev.milepost.projection;

/// An amount that is not known better than within a range, with what is likeliest; a PERT distribution, or
/// one of another [Shape].
///
/// Source: D. G. Malcolm et al., "Application of a technique for research and development program
/// evaluation", Operations Research 7 (1959). Worked: 50, 100, 150 has mean 100, standard deviation 18.8982
/// (not the folk (b - a) / 6) and P10 74.663645.
///
/// @param low no more than `mode`
/// @param mode the likeliest amount
/// @param high no less than `mode`
public record Spread(double low, double mode, double high) {

    /// How a range is meant.
    public enum Reading {
        /// No amount lies outside.
        BOUNDS,
        /// One amount in ten lies below it, one in ten above: what people's "sure" ranges are nearer to. A
        /// symmetric range reaches `mid ± 0.986724 * (high - low)`; where nothing in the range is negative,
        /// no amount is.
        P10_P90
    }

    /// How amounts lie in their range.
    public enum Shape {
        /// Near the likeliest: beta with weight 4.
        PERT,
        /// Straight up to the likeliest and down again: 50, 100, 150 has standard deviation 20.412415 and P10
        /// 72.360680.
        TRIANGULAR,
        /// Anywhere alike, whatever is said to be likeliest: 50 to 150 has P10 60.
        UNIFORM
    }

    private static final double LARGEST = 1e12;

    public Spread {
        if (!(Math.abs(low) <= LARGEST && Math.abs(high) <= LARGEST && low <= mode && mode <= high)) {
            throw new IllegalArgumentException("a spread goes from low over mode to high, within 10^12");
        }
    }

    /// With its middle as the mode.
    public static Spread between(double low, double high) {
        return new Spread(low, low + (high - low) / 2, high);
    }

    /// No spread at all.
    public static Spread exactly(double amount) {
        return new Spread(amount, amount, amount);
    }
}
