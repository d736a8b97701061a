package dev.milepost.tracker;

import java.util.Locale;

/// What the income chart measures.
public enum Measure {
    /// Income a year, as the month would give if it went on.
    ANNUAL,
    /// What the month itself pays.
    MONTHLY,
    /// What was paid since the start, in all.
    CUMULATIVE,
    /// Income a year by what pays it, in the plan's middle.
    BY_STREAM;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
