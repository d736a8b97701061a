package dev.milepost.prospect;

import dev.milepost.projection.Onset;
import dev.milepost.roadmap.MilestoneId;
import java.util.Optional;

/// When something begins: the month the plan's own lines have it in, and the milestone it really waits for.
///
/// @param month since the start, within a hundred years of it
/// @param milestone one that is not reached yet; empty at a time that is known
record Begin(double month, Optional<MilestoneId> milestone) {

    private static final double FARTHEST = 1200;

    Begin {
        month = Math.clamp(month, -FARTHEST, FARTHEST);
    }

    static Begin at(double month) {
        return new Begin(month, Optional.empty());
    }

    /// As the simulation has it.
    Onset onset() {
        return milestone
                .<Onset>map(id -> new Onset.AfterMilestone(id.value(), 0))
                .orElseGet(() -> new Onset.AtMonth(month));
    }
}
