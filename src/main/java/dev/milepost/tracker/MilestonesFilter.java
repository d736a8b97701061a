package dev.milepost.tracker;

import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneKind;
import java.util.Locale;

/// Which of the milestones are shown.
public enum MilestonesFilter {
    ALL,
    ADVANCEMENT,
    CHECKPOINTS,
    REACHED;

    /// The name as it stands in message keys.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean shows(MilestoneStatus status) {
        Milestone milestone = status.milestone();
        return switch (this) {
            case ALL -> true;
            case ADVANCEMENT -> milestone.kind() == MilestoneKind.ADVANCEMENT;
            case CHECKPOINTS -> milestone.kind() == MilestoneKind.CHECKPOINT;
            case REACHED -> status.standing() == MilestoneStatus.Standing.REACHED;
        };
    }
}
