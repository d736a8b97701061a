package dev.milepost.tracker;

import java.util.Locale;

/// How much of the timeline fits in the window.
public enum Zoom {
    /// The whole plan.
    FIT,
    /// A month is wide enough for its name.
    MONTHS,
    /// A week can be told from the next.
    WEEKS;

    /// The next scale, one step nearer; the nearest stays.
    public Zoom nearer() {
        return this == FIT ? MONTHS : WEEKS;
    }

    /// The next scale, one step away; the whole plan stays.
    public Zoom farther() {
        return this == WEEKS ? MONTHS : FIT;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
