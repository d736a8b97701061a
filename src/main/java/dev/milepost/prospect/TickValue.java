package dev.milepost.prospect;

import dev.milepost.forecast.OpenItem;
import dev.milepost.projection.DelayCost;
import dev.milepost.projection.SimulationModel;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Dollars per tick: what each open item is worth, and what each milestone ahead unlocks. The plan's own
/// arithmetic, from what it ties to its milestones; not what ticking an item causes.
///
/// @param horizon say it with the figures: they count what comes in by then, in months of the plan
/// @param items those still to do, the most worth first; those worth the same as the plan has them
/// @param unlocks of the milestones ahead, in the order of the plan
public record TickValue(int horizon, List<Worth> items, List<Unlock> unlocks) {

    /// @param milestone the first whose work the item is in
    /// @param months what it is worth of the plan, in plan-months
    /// @param amount what the time it takes costs by the horizon, in main units; nothing for an item of
    ///     no milestone. An item of 3/23 plan-months before a milestone whose delay costs $8,262.50 a month
    ///     is worth $1,436.96 at a pace of `Gamma(4, 4)`. Infinite where a pace has no average
    public record Worth(ItemId item, Optional<MilestoneId> milestone, double months, double amount) {}

    /// "These six items unlock $Y a year."
    ///
    /// @param openItems how many are in its work and in that of no milestone before
    /// @param yearly what begins with it and hangs on nothing else, in full
    /// @param once what is paid once
    public record Unlock(MilestoneId milestone, int openItems, Ends yearly, Ends once) {}

    /// With the low ends, the middles and the high ends of all ranges; in main units.
    public record Ends(double low, double mid, double high) {

        static final Ends NOTHING = new Ends(0, 0, 0);

        Ends plus(Ends other) {
            return new Ends(low + other.low, mid + other.mid, high + other.high);
        }
    }

    public TickValue {
        items = List.copyOf(items);
        unlocks = List.copyOf(unlocks);
    }

    /// @throws IllegalArgumentException for a quick answer, which has no costs of delay
    public static TickValue of(Futures futures) {
        if (futures.detail() == Futures.Detail.PREVIEW) {
            throw new IllegalArgumentException("a quick answer does not say what a delay costs");
        }
        Prospect prospect = futures.prospect();
        return of(prospect.forecast().openItems(), futures.delayCosts(), prospect.simulation());
    }

    /// What the milestones ahead unlock, which takes no simulation.
    public static List<Unlock> unlocks(Prospect prospect) {
        return unlocks(prospect.forecast().openItems(), prospect.simulation());
    }

    static TickValue of(List<OpenItem> open, List<DelayCost> costs, SimulationModel model) {
        Map<String, DelayCost> byMilestone =
                costs.stream().collect(Collectors.toMap(DelayCost::milestone, Function.identity()));
        List<Worth> items = open.stream()
                .map(item -> new Worth(
                        item.item(),
                        item.milestone(),
                        item.months(),
                        item.milestone()
                                .map(milestone -> byMilestone.get(milestone.value()))
                                .map(cost -> cost.perItem(item.months()))
                                .orElse(0.0)))
                .sorted(Comparator.comparingDouble(Worth::amount).reversed())
                .toList();
        return new TickValue(model.options().horizonMonths(), items, unlocks(open, model));
    }

    private static List<Unlock> unlocks(List<OpenItem> open, SimulationModel model) {
        Map<String, Integer> items = new HashMap<>();
        open.forEach(item -> item.milestone().ifPresent(milestone -> items.merge(milestone.value(), 1, Integer::sum)));
        Unlocked unlocked = Unlocked.by(model);
        return model.milestones().stream()
                .filter(milestone -> !(milestone.readiness() instanceof SimulationModel.Readiness.Reached))
                .map(milestone -> new Unlock(
                        new MilestoneId(milestone.id()),
                        items.getOrDefault(milestone.id(), 0),
                        unlocked.yearly(milestone.id()),
                        unlocked.once(milestone.id())))
                .toList();
    }
}
