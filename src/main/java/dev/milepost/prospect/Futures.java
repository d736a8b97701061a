package dev.milepost.prospect;

import dev.milepost.projection.DelayCost;
import dev.milepost.projection.SimulationResult;
import dev.milepost.projection.Tornado;
import java.util.List;

/// What the simulation makes of a prospect.
///
/// @param detail whether it is the quick answer or the whole one
/// @param delayCosts by milestone, in the order of the plan; empty in a quick answer
public record Futures(
        Prospect prospect, Detail detail, SimulationResult result, List<DelayCost> delayCosts, Tornado tornado) {

    public enum Detail {
        /// 4,096 points in one replicate, while a slider moves: no standard errors, no costs of delay.
        PREVIEW,
        /// 8 x 2,048 points.
        FULL
    }

    public Futures {
        delayCosts = List.copyOf(delayCosts);
    }
}
