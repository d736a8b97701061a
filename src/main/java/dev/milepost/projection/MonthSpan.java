package dev.milepost.projection;

/// Months of a plan as people write them, "6-12": both ends belong to it.
///
/// @param first from 1
/// @param last not before `first`
public record MonthSpan(int first, int last) {

    public MonthSpan {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("months run from 1 on, from the earlier to the later");
        }
    }
}
