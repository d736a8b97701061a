package dev.milepost.tracker;

import dev.milepost.roadmap.MilestoneId;
import java.util.Optional;

/// What the user is looking at on the milestones screen.
///
/// @param selected empty for the first that lies ahead
public record MilestonesOutlook(MilestonesFilter filter, Optional<MilestoneId> selected) {

    public static final MilestonesOutlook FIRST = new MilestonesOutlook(MilestonesFilter.ALL, Optional.empty());

    MilestonesOutlook filtered(MilestonesFilter next) {
        return new MilestonesOutlook(next, selected);
    }

    MilestonesOutlook selecting(MilestoneId milestone) {
        return new MilestonesOutlook(filter, Optional.of(milestone));
    }
}
