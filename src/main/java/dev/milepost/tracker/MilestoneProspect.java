package dev.milepost.tracker;

import dev.milepost.projection.DelayCost;
import dev.milepost.projection.Fan;
import dev.milepost.projection.SimulationResult.MilestoneDates;
import dev.milepost.prospect.Futures;
import dev.milepost.roadmap.Milestone;
import java.util.Optional;
import java.util.OptionalDouble;

/// What the simulation says of one milestone.
///
/// @param reached in months since the start, infinite where it does not come
/// @param oddsByPlan of reaching it by the end of its month
/// @param delayCost of a month, in whole units of the currency, until the horizon; empty until it is computed
record MilestoneProspect(Fan reached, double oddsByPlan, OptionalDouble delayCost) {

    /// Empty until there is an answer, and for a milestone that is reached.
    static Optional<MilestoneProspect> of(AppState state, Milestone milestone) {
        if (state.progress().reached(milestone.id()).isPresent()) {
            return Optional.empty();
        }
        return state.futures().flatMap(futures -> of(futures, milestone));
    }

    private static Optional<MilestoneProspect> of(Futures futures, Milestone milestone) {
        return futures.result().milestones().stream()
                .filter(dates -> dates.id().equals(milestone.id().value()))
                .findFirst()
                .map(dates -> new MilestoneProspect(
                        dates.reached(), byPlan(dates, milestone.month()), cost(futures, milestone)));
    }

    private static double byPlan(MilestoneDates dates, int month) {
        int last = dates.reachedBy().size();
        return last == 0 ? 0 : dates.reachedBy().get(Math.min(month, last) - 1);
    }

    private static OptionalDouble cost(Futures futures, Milestone milestone) {
        return futures.delayCosts().stream()
                .filter(cost -> cost.milestone().equals(milestone.id().value()))
                .mapToDouble(DelayCost::perMonth)
                .findFirst();
    }
}
