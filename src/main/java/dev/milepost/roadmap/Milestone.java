package dev.milepost.roadmap;

import java.util.List;

/// A dated point to reach.
///
/// @param month planned for the end of this month, from 1
/// @param needs ids of the items, sections, tracks or stages it takes; empty means what the plan has up to its month
public record Milestone(MilestoneId id, MilestoneKind kind, String title, int month, List<String> needs) {

    public Milestone {
        needs = List.copyOf(needs);
        if (month < 1 || month > MonthRange.LONGEST_PLAN) {
            throw new IllegalArgumentException("a milestone's month is from 1 to " + MonthRange.LONGEST_PLAN);
        }
    }
}
