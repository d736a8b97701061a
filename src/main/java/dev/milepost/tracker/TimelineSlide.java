package dev.milepost.tracker;

import dev.milepost.forecast.Forecast;
import dev.milepost.forecast.Weeks;
import dev.milepost.progress.Rollup;
import dev.milepost.roadmap.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Moves the work that is not done by whole weeks: every open item that counts gets a due date of the
/// person's own, so many weeks after the one it has now. What is done, skipped or does not count keeps
/// its dates, and the roadmap file is left alone: it is the author's, and what a person makes of it lies
/// with their progress.
final class TimelineSlide {

    private final AppState state;
    private final PlanDates dates;
    private final List<Item> open;

    TimelineSlide(AppState state, PlanDates dates, Rollup rollup) {
        this.state = state;
        this.dates = dates;
        this.open = state.calendar().isEmpty()
                ? List.of()
                : state.roadmap()
                        .items()
                        .filter(item -> rollup.countedItems().contains(item.id()))
                        .filter(item -> PlanDates.isOpen(state.progress().state(item.id())))
                        .toList();
    }

    /// How many items would move.
    int items() {
        return open.size();
    }

    /// The weeks that bring the plan to today: as many as the person is behind it, to the nearest week
    /// as the overview says it. Empty for one who is not behind.
    OptionalInt toToday(Forecast forecast) {
        int weeks = (int) Math.round(forecast.monthsBehind() * Weeks.A_MONTH);
        return weeks > 0 ? OptionalInt.of(weeks) : OptionalInt.empty();
    }

    /// One act, so that it is undone as one.
    Act.Together by(int weeks) {
        return new Act.Together(open.stream()
                .<Act.Change>map(item ->
                        new Act.SetDueDate(item.id(), Optional.of(due(item).plusWeeks(weeks))))
                .toList());
    }

    private LocalDate due(Item item) {
        return dates.dueDay(item).orElse(state.today());
    }
}
