package dev.milepost.tracker;

import java.util.Locale;

/// What stands beside the income chart.
public enum IncomePane {
    /// What can be tried out and logged, the targets, and what delays cost.
    WHAT_IF,
    /// What moves the figures, and what moved them.
    WHY,
    /// How to get to an income, and which scenario is being lived.
    GOALS,
    /// What all of it takes for granted, and what the plan checks say.
    ASSUMPTIONS;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
