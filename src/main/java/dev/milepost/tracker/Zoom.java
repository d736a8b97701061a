package dev.milepost.tracker;

import java.util.Locale;

/// How much of the timeline fits in the window.
public enum Zoom {
    /// The whole plan.
    FIT,
    /// A month is wide enough for its name.
    MONTHS,
    /// A week can be told from the next.
    WEEKS,
    /// Whatever the person has made of it with the wheel, the keys or by dragging.
    OWN;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
