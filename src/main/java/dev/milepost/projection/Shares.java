package dev.milepost.projection;

/// How much of a full amount is paid, in the plain numbers of a simulation; [Ramp] and [Presence] say the
/// same exactly. Times may be infinite: what never begins pays nothing, what never ends goes on.
final class Shares {

    private Shares() {}

    /// How far a change has come by `time`.
    ///
    /// @param length at least 1
    static double by(double time, double start, double length) {
        return Math.min(Math.max((time - start) / length, 0), 1);
    }

    /// How far it has come when `month` is over; one within a month counts in full once it has begun.
    static double atEndOf(int month, double start, double length) {
        return length <= 1 ? (start < month ? 1 : 0) : by(month, start, length);
    }

    /// What `month` pays of something that also ends.
    static double during(int month, double start, double length, double end) {
        if (start >= month - 1) {
            return by(Math.min(month, end), start, length);
        }
        return by(month, start, length) * by(end, month - 1, 1);
    }

    static double atEndOf(int month, double start, double length, double end) {
        return end <= month ? 0 : atEndOf(month, start, length);
    }
}
