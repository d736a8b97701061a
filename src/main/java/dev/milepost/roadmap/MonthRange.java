package dev.milepost.roadmap;

/// A stretch of months as the author wrote it: `4-9` covers month 4 to the end of month 9.
///
/// Time is counted in months since the start date, so month m is the stretch from m - 1 to m:
/// `4-9` runs from 3.0 to 9.0.
///
/// @param first from 1
/// @param last not below `first`
public record MonthRange(int first, int last) {

    /// Ten years, the longest plan there is.
    public static final int LONGEST_PLAN = 120;

    public MonthRange {
        if (first < 1 || last < first || last > LONGEST_PLAN) {
            throw new IllegalArgumentException("months run from 1 to " + LONGEST_PLAN + " and forwards");
        }
    }

    /// Months since the start at which the range begins when nothing before it claims its first month.
    public int begin() {
        return first - 1;
    }

    /// Months since the start at which the range ends.
    public int end() {
        return last;
    }

    /// The range with its first month given to its predecessor where that ends in it: `6-12`
    /// behind `1-6` begins at 6.0.
    ///
    /// @param predecessorEnd months since the start at which the predecessor in the same lane ends
    public int beginAfter(int predecessorEnd) {
        return first == predecessorEnd && last > first ? predecessorEnd : begin();
    }

    /// `4-9`, or `6` for a single month.
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
