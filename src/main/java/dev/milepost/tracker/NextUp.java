package dev.milepost.tracker;

import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Rollup;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.Stage;
import dev.milepost.roadmap.Track;
import dev.milepost.tracker.NextItem.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts what is open into the order in which to do it: what is in progress, then what is overdue by the end of
/// its stage, then what the running stages hold, then what is to come; in reading order where nothing else
/// decides. Tracks that do not count are left out with all that is in them.
final class NextUp {

    private final AppState state;
    private final Rollup rollup;
    private final Optional<PlanCalendar> calendar;

    NextUp(AppState state, Rollup rollup) {
        this.state = state;
        this.rollup = rollup;
        this.calendar = state.calendar();
    }

    List<NextItem> items(int limit) {
        List<Ranked> open = new ArrayList<>();
        List<Stage> stages = state.roadmap().stages();
        MonthLane lane = MonthLane.ofStages(state.roadmap());
        for (int i = 0; i < stages.size(); i++) {
            collect(stages.get(i), reason(lane, i), lane.end(i), List.of(), open);
        }
        // The sort is stable, so reading order stands within a reason and a stage's end.
        return open.stream()
                .sorted(Comparator.comparing(Ranked::reason).thenComparingInt(Ranked::order))
                .limit(limit)
                .map(Ranked::next)
                .toList();
    }

    private record Ranked(NextItem next, int end) {

        Reason reason() {
            return next.reason();
        }

        int order() {
            return reason() == Reason.OVERDUE ? end : 0;
        }
    }

    private void collect(Part part, Reason ofStage, int end, List<Part> above, List<Ranked> open) {
        List<Part> path = new ArrayList<>(above);
        path.add(part);
        Optional<LocalDate> due = calendar.map(months -> months.lastDay(end));
        for (Item item : part.items()) {
            switch (state.progress().state(item.id())) {
                case IN_PROGRESS -> open.add(new Ranked(new NextItem(item, path, Reason.IN_PROGRESS, due), end));
                case TO_DO -> {
                    if (rollup.countedItems().contains(item.id())) {
                        open.add(new Ranked(new NextItem(item, path, ofStage, due), end));
                    }
                }
                case DONE, SKIPPED -> {
                    // Nothing left to do.
                }
            }
        }
        part.children()
                .filter(child -> !(child instanceof Track) || rollup.isCounted(child.id()))
                .forEach(child -> collect(child, ofStage, end, path, open));
    }

    /// Without a start date nothing is late yet: the first stage is the running one.
    private Reason reason(MonthLane lane, int stage) {
        double now = calendar.map(months -> months.monthsUntil(state.today())).orElse(0.0);
        if (now >= lane.end(stage)) {
            return Reason.OVERDUE;
        }
        return lane.begin(stage) <= now ? Reason.RUNNING : Reason.COMING;
    }
}
