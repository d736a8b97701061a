package dev.milepost.roadmap;

/// What begins a stretch of pay.
public sealed interface Trigger {

    /// Begins when a month ends: `AtMonth(6)` acts from month 7.
    record AtMonth(int month) implements Trigger {
        public AtMonth {
            if (month < 0 || month > MonthRange.LONGEST_PLAN) {
                throw new IllegalArgumentException("a trigger's month is from 0 to " + MonthRange.LONGEST_PLAN);
            }
        }
    }

    /// Begins when a milestone is reached; planned for the end of that milestone's month.
    record AfterMilestone(MilestoneId milestone) implements Trigger {}
}
