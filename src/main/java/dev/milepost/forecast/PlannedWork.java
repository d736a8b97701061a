package dev.milepost.forecast;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.Progress;
import dev.milepost.progress.Rollup;
import dev.milepost.progress.Standing;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.MonthRange;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The work of a plan, item by item in the order the plan has it: the items that count, without the skipped ones.
///
/// A stage's items share its months evenly. Where stages overlap, each has its part of the month, so that the plan is
/// worth as many plan-months as it has months with work.
final class PlannedWork {

    private final List<Task> tasks;

    /// By month from 0: whether any work is planned for the one that begins there.
    private final boolean[] hasWork = new boolean[MonthRange.LONGEST_PLAN];

    PlannedWork(Roadmap roadmap, Progress progress) {
        Set<ItemId> counted = Rollup.of(roadmap, progress).countedItems();
        MonthLane lane = MonthLane.ofStages(roadmap);
        List<List<ItemId>> required = roadmap.stages().stream()
                .map(stage -> required(stage, counted, progress))
                .toList();
        int[] sharers = new int[MonthRange.LONGEST_PLAN];
        for (int stage = 0; stage < required.size(); stage++) {
            for (int month = lane.begin(stage);
                    month < lane.end(stage) && !required.get(stage).isEmpty();
                    month++) {
                sharers[month]++;
                hasWork[month] = true;
            }
        }
        List<Task> made = new ArrayList<>();
        IntStream.range(0, required.size())
                .boxed()
                .sorted(Comparator.comparingInt(lane::begin))
                .forEach(stage -> {
                    double length = IntStream.range(lane.begin(stage), lane.end(stage))
                            .mapToDouble(month -> 1.0 / sharers[month])
                            .sum();
                    List<ItemId> items = required.get(stage);
                    PartId id = roadmap.stages().get(stage).id();
                    items.forEach(item -> made.add(new Task(item, id, length / items.size(), doneOn(item, progress))));
                });
        tasks = List.copyOf(made);
    }

    private static List<ItemId> required(Stage stage, Set<ItemId> counted, Progress progress) {
        return stage.allItems()
                .map(Item::id)
                .filter(item -> counted.contains(item) && progress.state(item) != ItemState.SKIPPED)
                .toList();
    }

    private static Optional<LocalDate> doneOn(ItemId item, Progress progress) {
        return progress.standing(item)
                .filter(standing -> standing.state() == ItemState.DONE)
                .map(Standing::on);
    }

    List<Task> tasks() {
        return tasks;
    }

    /// What the plan has up to the end of a month, in plan-months.
    double plannedBy(int month) {
        return IntStream.range(0, month).filter(begin -> hasWork[begin]).count();
    }

    /// What the plan has up to a moment within a month.
    double plannedBy(double months) {
        int whole = (int) Math.min(months, MonthRange.LONGEST_PLAN);
        double begun = whole < MonthRange.LONGEST_PLAN && hasWork[whole] ? months - whole : 0;
        return plannedBy(whole) + begun;
    }

    /// An item of the plan.
    ///
    /// @param months what it is worth, in plan-months
    /// @param done the day it was done; empty for one still to do
    record Task(ItemId item, PartId stage, double months, Optional<LocalDate> done) {

        boolean isDone() {
            return done.isPresent();
        }
    }
}
