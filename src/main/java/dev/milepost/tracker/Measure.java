package dev.milepost.tracker;

import java.util.Locale;

/// What the income chart measures.
public enum Measure {
    /// Income a year, as the month would give if it went on.
    ANNUAL,
    /// What the month itself pays.
    MONTHLY,
    /// What was paid since the start, in all.
    CUMULATIVE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
