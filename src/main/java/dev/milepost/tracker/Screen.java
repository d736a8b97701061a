package dev.milepost.tracker;

import java.util.Locale;

/// The screens of the window, in the order of the sidebar.
public enum Screen {
    OVERVIEW,
    ROADMAP,
    TIMELINE,
    MILESTONES,
    INCOME,
    JOURNAL,
    DATA;

    /// The name as it stands in message keys and on the command line.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
