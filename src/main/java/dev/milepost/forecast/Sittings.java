package dev.milepost.forecast;

import java.util.List;

/// The days of work on which items got done.
///
/// @param ticks how many on each such day
/// @param days how many days of work there were in all, today among them
record Sittings(List<Integer> ticks, int days) {

    Sittings {
        ticks = List.copyOf(ticks);
    }

    /// phi as the days have it: `max(1, sum n^2 / N - (N - 1) / D)`. Of N items that get done one by
    /// one over D days, chance puts so many on one day that the first part is 1 + (N - 1) / D in the
    /// mean. Three, three and two items on three days of thirty give 22/8 - 7/30 = 2.516667.
    double dispersion() {
        double all = 0;
        double squares = 0;
        for (int day : ticks) {
            all += day;
            squares += (double) day * day;
        }
        return all == 0 ? 1 : Math.max(1, squares / all - (all - 1) / days);
    }
}
