package dev.milepost.tracker;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Rollup;
import dev.milepost.progress.Standing;
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

/// Puts what is open into the order in which to do it: what is in progress, then what is overdue by its own
/// due date or the end of its stage, then what the running stages hold, then what is to come. Own due dates
/// that come before the stage's end lead; what is in progress longest comes before what was begun later; reading
/// order stands where nothing else decides. Tracks that do not count are left out with all that is in them.
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
            collect(stages.get(i), stretch(lane, i), List.of(), open);
        }
        // The sort is stable, so reading order stands within a reason and a day.
        return open.stream()
                .sorted(Comparator.comparing(Ranked::reason)
                        .thenComparing(Ranked::order)
                        .thenComparing(Ranked::begun))
                .limit(limit)
                .map(Ranked::next)
                .toList();
    }

    /// @param order what is due sooner comes first; the last day of all where only the plan decides
    private record Ranked(NextItem next, LocalDate order) {

        Reason reason() {
            return next.reason();
        }

        LocalDate begun() {
            return next.begun().orElse(LocalDate.MAX);
        }
    }

    /// When the plan wants a stage done.
    ///
    /// @param reason for what has no due date of its own
    /// @param begin its first day; empty without a start date, as is `due`, its last
    private record Stretch(Reason reason, Optional<LocalDate> begin, Optional<LocalDate> due) {}

    private void collect(Part part, Stretch stage, List<Part> above, List<Ranked> open) {
        List<Part> path = new ArrayList<>(above);
        path.add(part);
        for (Item item : part.items()) {
            switch (state.progress().state(item.id())) {
                case IN_PROGRESS -> open.add(ranked(item, path, Reason.IN_PROGRESS, stage));
                case TO_DO -> {
                    if (rollup.countedItems().contains(item.id())) {
                        open.add(ranked(item, path, reason(item, stage), stage));
                    }
                }
                case DONE, SKIPPED -> {
                    // Nothing left to do.
                }
            }
        }
        part.children()
                .filter(child -> !(child instanceof Track) || rollup.isCounted(child.id()))
                .forEach(child -> collect(child, stage, path, open));
    }

    private Ranked ranked(Item item, List<Part> path, Reason reason, Stretch stage) {
        Optional<LocalDate> own = state.progress().due(item.id());
        Optional<LocalDate> due = own.or(stage::due);
        Optional<LocalDate> deciding = reason == Reason.OVERDUE
                ? due
                : own.filter(day -> stage.due().filter(day::isAfter).isEmpty());
        Optional<LocalDate> begun = state.progress()
                .standing(item.id())
                .filter(standing -> standing.state() == ItemState.IN_PROGRESS)
                .map(Standing::on);
        return new Ranked(new NextItem(item, path, reason, due, begun), deciding.orElse(LocalDate.MAX));
    }

    /// A due date of the person's own decides before the stage does. One that lies ahead leaves what is to
    /// come where it is, unless it is to be done before its stage begins.
    private Reason reason(Item item, Stretch stage) {
        Optional<LocalDate> own = state.progress().due(item.id());
        if (own.isEmpty()) {
            return stage.reason();
        }
        LocalDate due = own.get();
        if (due.isBefore(state.today())) {
            return Reason.OVERDUE;
        }
        boolean canWait = stage.begin().filter(due::isBefore).isEmpty();
        return stage.reason() == Reason.COMING && canWait ? Reason.COMING : Reason.RUNNING;
    }

    private Stretch stretch(MonthLane lane, int stage) {
        return new Stretch(
                reason(lane, stage),
                calendar.map(months -> months.firstDay(lane.begin(stage) + 1)),
                calendar.map(months -> months.lastDay(lane.end(stage))));
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
