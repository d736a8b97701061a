package dev.milepost.forecast;

import dev.milepost.roadmap.MilestoneId;
import java.util.List;

/// What lies ahead in plain numbers, for a simulation to draw from.
///
/// On each path one pace is drawn from `Gamma(paceShape, rate paceRate)` and one number of plan-months from each
/// segment's gamma. The k-th milestone is then ready at `time.monthAfter((G_1 + ... + G_k) / pace)`.
///
/// @param segments one for each milestone that is not yet ready, in the order the plan has them
public record Schedule(WorkingTime time, double paceShape, double paceRate, List<Segment> segments) {

    public Schedule {
        segments = List.copyOf(segments);
    }

    /// The work between the milestone before and this one, as a gamma in plan-months.
    ///
    /// @param shape 0 where nothing lies between the two
    /// @param scale plan-months; 0 where nothing lies between the two
    public record Segment(MilestoneId milestone, double shape, double scale) {

        static Segment of(MilestoneId milestone, Work work) {
            return new Segment(milestone, work.shape(), work.scale());
        }
    }
}
