package dev.milepost.forecast;

import dev.milepost.forecast.PlannedWork.Task;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The items still to do, in the order of the plan, while milestones take theirs. Not safe for threads: made, used and
/// dropped within one forecast.
final class Remaining {

    /// In plan-months: less than that left of an item is a rounding error.
    static final double ROUNDING = 1e-9;

    private final List<Task> tasks;

    /// By task: how much of it nobody has taken yet, from 1 to 0.
    private final double[] left;

    private final Map<ItemId, MilestoneId> firstTakers = new HashMap<>();
    private double taken;
    private int front;

    Remaining(PlannedWork plan) {
        tasks = plan.tasks().stream().filter(task -> !task.isDone()).toList();
        left = new double[tasks.size()];
        Arrays.fill(left, 1);
    }

    /// Takes work from the front until so many plan-months have been taken since the beginning, the last item
    /// perhaps in part.
    Work takeUpTo(double months, MilestoneId taker) {
        Work work = Work.NONE;
        while (front < left.length && months - taken > ROUNDING) {
            double whole = tasks.get(front).months();
            double wanted = (months - taken) / whole;
            // Not a sliver of it more or less.
            boolean takesAll = wanted * whole > left[front] * whole - ROUNDING;
            work = work.plus(take(front, takesAll ? left[front] : wanted, taker));
            if (takesAll) {
                front++;
            }
        }
        return work;
    }

    /// Takes what is left of certain items, wherever they stand.
    Work take(Set<ItemId> items, MilestoneId taker) {
        Work work = Work.NONE;
        for (int task = 0; task < left.length; task++) {
            if (left[task] > 0 && items.contains(tasks.get(task).item())) {
                work = work.plus(take(task, left[task], taker));
            }
        }
        return work;
    }

    /// The milestone that took an item, or the first part of it.
    Optional<MilestoneId> firstTaker(ItemId item) {
        return Optional.ofNullable(firstTakers.get(item));
    }

    private Work take(int task, double share, MilestoneId taker) {
        double months = tasks.get(task).months();
        firstTakers.putIfAbsent(tasks.get(task).item(), taker);
        left[task] = Math.max(0, left[task] - share);
        taken += share * months;
        return Work.of(share, months);
    }
}
