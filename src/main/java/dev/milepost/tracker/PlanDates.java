package dev.milepost.tracker;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MonthRange;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.Stage;
import dev.milepost.text.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The plan's dates in words, as months and, once there is a start date, as days.
final class PlanDates {

    private static final int DAYS_PER_WEEK = 7;

    private final AppState state;
    private final Messages messages;
    private final Optional<PlanCalendar> calendar;
    private final Map<ItemId, List<Part>> paths;

    PlanDates(AppState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        this.calendar = state.calendar();
        this.paths = state.roadmap().paths();
    }

    /// The headings above an item, outermost first.
    List<Part> path(Item item) {
        return paths.getOrDefault(item.id(), List.of());
    }

    /// The last month of the stage an item is in, which is when the plan wants it done.
    int dueMonth(Item item) {
        return path(item).getFirst() instanceof Stage stage
                ? stage.months().end()
                : state.roadmap().months();
    }

    /// The day an item is wanted done by: the person's own, else the plan's; empty without either.
    Optional<LocalDate> dueDay(Item item) {
        return state.progress().due(item.id()).or(() -> calendar.map(known -> known.lastDay(dueMonth(item))));
    }

    boolean isLate(Item item, ItemState standing) {
        return isOpen(standing) && dueDay(item).filter(state.today()::isAfter).isPresent();
    }

    static boolean isOpen(ItemState standing) {
        return standing == ItemState.TO_DO || standing == ItemState.IN_PROGRESS;
    }

    /// "3 weeks late".
    String lateness(Item item) {
        long days = ChronoUnit.DAYS.between(dueDay(item).orElseThrow(), state.today());
        return days < DAYS_PER_WEEK
                ? messages.text("dates.days-late", days)
                : messages.text("dates.weeks-late", days / DAYS_PER_WEEK);
    }

    /// "Month 3 · 31 Mar 2026", or the month alone without a start date.
    String due(int month) {
        return calendar.map(known -> messages.text("dates.month-and-day", month, messages.date(known.lastDay(month))))
                .orElse(messages.text("format.month", month));
    }

    /// A day without its year where that is this year's.
    String day(LocalDate day) {
        return day.getYear() == state.today().getYear() ? messages.dayAndMonth(day) : messages.date(day);
    }

    /// "Months 4–9" or "Month 6".
    String months(MonthRange months) {
        return months.first() == months.last()
                ? messages.text("format.month", months.first())
                : messages.text("format.months", months.first(), months.last());
    }
}
