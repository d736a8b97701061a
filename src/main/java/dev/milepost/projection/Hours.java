package dev.milepost.projection;

/// Hours worked for pay in a month, from `low` to `high`.
///
/// @param low not negative, not above `high`
/// @param high at most the 744 hours of the longest month
public record Hours(double low, double high) {

    private static final double LONGEST_MONTH = 744;

    public Hours {
        if (!(low >= 0 && low <= high && high <= LONGEST_MONTH)) {
            throw new IllegalArgumentException("hours a month run from the smaller to the larger, up to 744");
        }
    }

    public static Hours exactly(double hours) {
        return new Hours(hours, hours);
    }
}
