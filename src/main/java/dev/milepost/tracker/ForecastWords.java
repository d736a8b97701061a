package dev.milepost.tracker;

import dev.milepost.forecast.Finish;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.projection.Fan;
import dev.milepost.roadmap.Milestone;
import dev.milepost.text.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Forecasts in words, never more exact than they are: days to the month, odds to 5%.
final class ForecastWords {

    /// In months: what is beyond is no date to plan with.
    private static final double FARTHEST = 240;

    private final Messages messages;

    ForecastWords(Messages messages) {
        this.messages = messages;
    }

    /// "Mar–Jun 2028", "Mar 2028 or later"; empty where nothing lies ahead.
    Optional<String> range(Finish finish) {
        return switch (finish) {
            case Finish.Done _, Finish.NothingToDo _ -> Optional.empty();
            case Finish.Ahead ahead -> Optional.of(range(ahead.date(0.1), ahead.date(0.9)));
        };
    }

    /// The same of simulated months since the plan's start, which may be infinite.
    String range(Fan months, PlanCalendar calendar) {
        return range(day(months.p10(), calendar), day(months.p90(), calendar));
    }

    /// See [Messages#odds].
    String odds(double probability) {
        return messages.odds(probability);
    }

    /// How likely a milestone that lies ahead is by the end of its month; "missed" once that is over, when there is
    /// nothing left to be likely.
    String oddsByPlan(MilestoneProspect prospect, Milestone milestone, AppState state) {
        boolean missed =
                state.month().filter(month -> month > milestone.month()).isPresent();
        return missed ? messages.text("forecast.missed") : odds(prospect.oddsByPlan());
    }

    private static Optional<LocalDate> day(double month, PlanCalendar calendar) {
        return month <= FARTHEST ? Optional.of(calendar.dayAt(month)) : Optional.empty();
    }

    private String range(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isEmpty()) {
            return messages.text("forecast.far-away");
        }
        YearMonth from = YearMonth.from(first.get());
        if (last.isEmpty()) {
            return messages.text("forecast.or-later", messages.monthAndYear(from));
        }
        YearMonth to = YearMonth.from(last.get());
        if (from.equals(to)) {
            return messages.monthAndYear(to);
        }
        return messages.text(
                "forecast.range",
                from.getYear() == to.getYear() ? messages.month(from) : messages.monthAndYear(from),
                messages.monthAndYear(to));
    }
}
