package dev.milepost.tracker;

import dev.milepost.progress.Reached;
import dev.milepost.roadmap.Milestone;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Where a milestone stands.
///
/// @param plan the last day of its month; empty without a start date
/// @param reached the day it was reached
public record MilestoneStatus(
        Milestone milestone, Standing standing, Optional<LocalDate> plan, Optional<LocalDate> reached) {

    /// Whether it is behind the person, ahead of them or late.
    public enum Standing {
        REACHED,
        /// Its day is over and it is not reached.
        OVERDUE,
        AHEAD;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static MilestoneStatus of(Milestone milestone, AppState state) {
        Optional<LocalDate> plan = state.calendar().map(calendar -> calendar.lastDay(milestone.month()));
        Optional<LocalDate> reached = state.progress().reached(milestone.id()).map(Reached::on);
        Standing standing = reached.isPresent()
                ? Standing.REACHED
                : plan.filter(state.today()::isAfter).isPresent() ? Standing.OVERDUE : Standing.AHEAD;
        return new MilestoneStatus(milestone, standing, plan, reached);
    }
}
