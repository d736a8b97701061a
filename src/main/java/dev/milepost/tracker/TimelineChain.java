package dev.milepost.tracker;

import dev.milepost.forecast.Forecast;
import dev.milepost.forecast.OpenItem;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.PartId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What a milestone takes.
///
/// *Needed* is its work as the milestones screen counts it ([MilestonesWork]). *Critical* is what the forecast has to
/// see done before the milestone can be:
/// milestones make a chain by their months, work is done one thing after the other, so the open work of
/// every milestone ahead up to this one comes before it, and a week lost on any of it is a week lost
/// here.
///
/// @param needed every item it takes
/// @param open how many of the needed ones are not done
/// @param critical the open items of the chain, its own among them
/// @param before the milestones that come before it in the chain and are not reached
record TimelineChain(Set<ItemId> needed, int open, Set<ItemId> critical, Set<MilestoneId> before) {

    static TimelineChain of(AppState state, Forecast forecast, Milestone milestone) {
        List<Milestone> chain = state.roadmap().milestones().stream()
                .sorted(Comparator.comparingInt(Milestone::month))
                .toList();
        Set<MilestoneId> upTo = chain.subList(0, chain.indexOf(milestone) + 1).stream()
                .map(Milestone::id)
                .filter(id -> state.progress().reached(id).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<ItemId> critical = forecast.openItems().stream()
                .filter(item -> item.milestone().filter(upTo::contains).isPresent())
                .map(OpenItem::item)
                .collect(Collectors.toSet());
        MilestonesWork work = new MilestonesWork.Ledger(state.roadmap(), state.progress(), forecast).of(milestone);
        upTo.remove(milestone.id());
        return new TimelineChain(work.items(), work.open().size(), critical, upTo);
    }

    /// The lanes items are seen in: of the headings above an item the innermost that has one.
    static Set<Integer> lanes(Set<ItemId> items, Map<ItemId, List<Part>> paths, Map<PartId, Integer> lanes) {
        Set<Integer> found = new HashSet<>();
        for (ItemId item : items) {
            List<Part> path = paths.getOrDefault(item, List.of());
            for (int i = path.size() - 1; i >= 0; i--) {
                Integer lane = lanes.get(path.get(i).id());
                if (lane != null) {
                    found.add(lane);
                    break;
                }
            }
        }
        return found;
    }
}
