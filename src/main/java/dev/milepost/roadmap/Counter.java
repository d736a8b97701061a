package dev.milepost.roadmap;

import java.util.Optional;

/// A number to reach ("3+ conferences"), or to reach again in every period ("2+ posts a month").
///
/// @param target at least 1
/// @param per empty for a number to reach once
public record Counter(int target, Optional<Rhythm> per) {

    /// How often a counter starts again.
    public enum Rhythm {
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }

    public Counter {
        if (target < 1) {
            throw new IllegalArgumentException("a counter counts to at least 1");
        }
    }
}
