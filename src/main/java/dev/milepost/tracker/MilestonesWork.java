package dev.milepost.tracker;

import dev.milepost.forecast.Finish;
import dev.milepost.forecast.Forecast;
import dev.milepost.forecast.OpenItem;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Progress;
import dev.milepost.progress.Rollup;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.Stage;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The work a milestone takes, as the forecast has it: the items it names, or else what the plan has up to its
/// month. What is open is what the forecast waits for.
///
/// @param done how many are done
/// @param finished which these are, as far as the plan ties items to the milestone
/// @param open in the order of the plan
record MilestonesWork(int done, List<ItemId> finished, List<ItemId> open) {

    private static final double ROUNDING = 1e-9;

    MilestonesWork {
        finished = List.copyOf(finished);
        open = List.copyOf(open);
    }

    Set<ItemId> items() {
        return Stream.concat(finished.stream(), open.stream()).collect(Collectors.toUnmodifiableSet());
    }

    int total() {
        return done + open.size();
    }

    /// Reckons the work of one milestone after the other.
    static final class Ledger {

        private final Roadmap roadmap;
        private final Progress progress;
        private final Forecast forecast;
        private final Rollup rollup;
        private final List<ItemId> required;
        private final List<MilestoneId> chain;

        Ledger(Roadmap roadmap, Progress progress, Forecast forecast) {
            this.roadmap = roadmap;
            this.progress = progress;
            this.forecast = forecast;
            rollup = Rollup.of(roadmap, progress);
            required = roadmap.items()
                    .map(Item::id)
                    .filter(item -> rollup.countedItems().contains(item))
                    .filter(item -> progress.state(item) != ItemState.SKIPPED)
                    .toList();
            chain = roadmap.milestones().stream()
                    .sorted(Comparator.comparingInt(Milestone::month))
                    .map(Milestone::id)
                    .toList();
        }

        MilestonesWork of(Milestone milestone) {
            Set<ItemId> needs = roadmap.needs(milestone);
            return required.stream().anyMatch(needs::contains) ? named(needs) : planned(milestone);
        }

        private MilestonesWork named(Set<ItemId> needs) {
            return new MilestonesWork(
                    (int) required.stream()
                            .filter(needs::contains)
                            .filter(this::isDone)
                            .count(),
                    required.stream()
                            .filter(needs::contains)
                            .filter(this::isDone)
                            .toList(),
                    required.stream()
                            .filter(needs::contains)
                            .filter(item -> !isDone(item))
                            .toList());
        }

        /// With 23 items for the first three months and 20 for the six after, a milestone of month 6 takes
        /// `23 + 20 * 3 / 6 = 33`.
        private MilestonesWork planned(Milestone milestone) {
            List<ItemId> open = open(milestone);
            List<ItemId> finished = required.stream().filter(this::isDone).toList();
            int done = Math.min(Math.max(0, plannedBy(milestone.month()) - open.size()), finished.size());
            return new MilestonesWork(done, finished.subList(0, done), open);
        }

        private boolean isDone(ItemId item) {
            return progress.state(item) == ItemState.DONE;
        }

        private List<ItemId> open(Milestone milestone) {
            if (!(forecast.milestone(milestone.id()) instanceof Finish.Ahead)) {
                return List.of();
            }
            Set<MilestoneId> upTo = new HashSet<>(chain.subList(0, chain.indexOf(milestone.id()) + 1));
            return forecast.openItems().stream()
                    .filter(item -> item.milestone().filter(upTo::contains).isPresent())
                    .map(OpenItem::item)
                    .toList();
        }

        private int plannedBy(int month) {
            List<Stage> stages = roadmap.stages();
            MonthLane lane = MonthLane.ofStages(roadmap);
            double planned = 0;
            for (int i = 0; i < stages.size(); i++) {
                int items = rollup.of(stages.get(i).id()).required();
                planned +=
                        items * Math.clamp((month - lane.begin(i)) / (double) (lane.end(i) - lane.begin(i)), 0.0, 1.0);
            }
            return (int) Math.ceil(planned - ROUNDING);
        }
    }
}
