package dev.milepost.tracker;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Progress;
import dev.milepost.progress.Rollup;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.Stage;
import dev.milepost.tracker.TimelineView.Stretch;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// From when to when each part is planned, with the person's own due dates.
///
/// A stage has its months. Under it they are shared out by reading order, a part having as much of them
/// as it has of the items that count: of a stage of 12 items in months 4-9, a section with the second
/// three runs from 4.5 to 6.0. Where every open item has a due date of its own, as after a re-plan, the part
/// ends as much later or earlier as the last of them is due after the stage's end; where nothing of it is
/// done, it also begins so much later or earlier. What is done stays where it happened. A due date for one
/// item of several moves no bar.
final class TimelineStretches {

    /// In months; a bar is never shorter.
    private static final double SHORTEST = 0.1;

    private final Progress progress;
    private final Set<ItemId> counted;
    private final Optional<PlanCalendar> calendar;
    private final Map<PartId, Stretch> planned = new HashMap<>();
    private final Map<PartId, Integer> stageEnds = new HashMap<>();

    TimelineStretches(Roadmap roadmap, Progress progress) {
        this.progress = progress;
        this.counted = Rollup.of(roadmap, progress).countedItems();
        this.calendar = progress.start().map(PlanCalendar::new);
        MonthLane lane = MonthLane.ofStages(roadmap);
        List<Stage> stages = roadmap.stages();
        for (int i = 0; i < stages.size(); i++) {
            int end = lane.end(i);
            share(stages.get(i), lane.begin(i), end, end);
        }
    }

    /// @return of a stage, section or track of the roadmap
    Stretch of(Part part) {
        Stretch plan = planned.getOrDefault(part.id(), new Stretch(0, 1));
        List<Item> open = part.allItems()
                .filter(item -> counted.contains(item.id()))
                .filter(item -> PlanDates.isOpen(progress.state(item.id())))
                .toList();
        double shift = calendar.map(known -> shift(part, open, known)).orElse(0.0);
        if (shift == 0) {
            return plan;
        }
        boolean begun = part.allItems().anyMatch(item -> isBegun(progress.state(item.id())));
        double begin = begun ? plan.begin() : Math.max(0, plan.begin() + shift);
        return new Stretch(begin, Math.max(begin + SHORTEST, plan.end() + shift));
    }

    /// Months by which the last of the open items is due after its stage's end.
    private double shift(Part part, List<Item> open, PlanCalendar known) {
        int end = stageEnds.getOrDefault(part.id(), 0);
        List<LocalDate> due =
                open.stream().flatMap(item -> progress.due(item.id()).stream()).toList();
        return due.size() < open.size()
                ? 0
                : due.stream()
                        .mapToDouble(day -> known.monthsUntil(day.plusDays(1)) - end)
                        .max()
                        .orElse(0);
    }

    private static boolean isBegun(ItemState state) {
        return state == ItemState.DONE || state == ItemState.IN_PROGRESS;
    }

    /// The first and the last day of a stretch.
    static Stretch months(PlanCalendar calendar, LocalDate first, LocalDate last) {
        return new Stretch(calendar.monthsUntil(first), calendar.monthsUntil(last.plusDays(1)));
    }

    private void share(Part part, double begin, double end, int stageEnd) {
        planned.put(part.id(), new Stretch(begin, end));
        stageEnds.put(part.id(), stageEnd);
        double all = weight(part);
        double before = part.items().stream().filter(this::counts).count();
        for (Part child : part.children().toList()) {
            double own = weight(child);
            double from = begin + (end - begin) * (all == 0 ? 0 : before / all);
            double to = begin + (end - begin) * (all == 0 ? 1 : (before + own) / all);
            // What does not count, such as the projects of a section, has all the time there is.
            share(child, own == 0 ? begin : from, own == 0 ? end : to, stageEnd);
            before += own;
        }
    }

    private double weight(Part part) {
        return part.allItems().filter(this::counts).count();
    }

    private boolean counts(Item item) {
        return counted.contains(item.id());
    }
}
