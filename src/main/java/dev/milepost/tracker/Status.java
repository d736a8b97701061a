package dev.milepost.tracker;

import dev.milepost.progress.Count;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Rollup;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.Phase;
import dev.milepost.roadmap.Stage;
import java.util.List;
import java.util.Optional;

/// Where the person stands: a pure function of the state.
///
/// @param month of the plan, from 1; empty before the start or without a start date
/// @param phase the one `month` lies in; empty where there is no month, and beyond the plan
/// @param items every item that counts, by state
/// @param planPercent what the plan has finished by today, in whole percent rounded down; empty without a start date
/// @param next what to do next, the first first, at most [#NEXT]
/// @param milestones all of them, in the author's order
public record Status(
        Optional<Integer> month,
        Optional<Phase> phase,
        Count items,
        Optional<Integer> planPercent,
        List<NextItem> next,
        List<MilestoneStatus> milestones) {

    /// How many items are next: as many as can be kept in mind.
    public static final int NEXT = 5;

    public Status {
        next = List.copyOf(next);
        milestones = List.copyOf(milestones);
    }

    public static Status of(AppState state) {
        Rollup rollup = Rollup.of(state.roadmap(), state.progress());
        return new Status(
                state.month(),
                state.month().flatMap(month -> Phases.at(state.roadmap(), month)),
                rollup.total(),
                state.calendar().map(calendar -> planPercent(state, calendar, rollup)),
                new NextUp(state, rollup).items(NEXT),
                state.roadmap().milestones().stream()
                        .map(milestone -> MilestoneStatus.of(milestone, state))
                        .toList());
    }

    /// Done of what counts, in whole percent rounded down.
    public int percent() {
        return items.percent();
    }

    /// The plan spreads a stage's items evenly over its months: `plan(t) = sum over stages of n * clamp((t -
    /// begin) / (end - begin), 0, 1) / sum of n`, with `n` the items a stage requires (skipped ones and
    /// unchosen tracks left out) and `t` the months from the start to this morning.
    ///
    /// Worked: the shipped roadmap has 23 items in months 1-3, 20 in 4-9, 12 in 10-18 and 16 in 19-24, 71 in
    /// all. In the middle of month 5, `t = 4.5`: `23 + 20 * (4.5 - 3) / 6 = 28`, and `28 / 71` is 39 percent.
    private static int planPercent(AppState state, PlanCalendar calendar, Rollup rollup) {
        double now = calendar.monthsUntil(state.today());
        List<Stage> stages = state.roadmap().stages();
        MonthLane lane = MonthLane.ofStages(state.roadmap());
        double planned = 0;
        int required = 0;
        for (int i = 0; i < stages.size(); i++) {
            int items = rollup.of(stages.get(i).id()).required();
            int begin = lane.begin(i);
            planned += items * Math.clamp((now - begin) / (lane.end(i) - begin), 0.0, 1.0);
            required += items;
        }
        return required == 0 ? 0 : (int) Math.floor(100 * planned / required);
    }
}
