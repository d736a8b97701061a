package dev.milepost.tracker;

import dev.milepost.forecast.Weeks;
import dev.milepost.roadmap.MonthRange;
import dev.milepost.text.Messages;
import dev.milepost.tracker.TimelineView.Drift;
import dev.milepost.tracker.TimelineView.Ghost;
import dev.milepost.tracker.TimelineView.Heading;
import dev.milepost.tracker.TimelineView.Stretch;
import java.time.YearMonth;

/// The timeline's words for times and shares.
///
/// @param extent the end of the axis, in months since the start
record TimelineWords(AppState state, Messages messages, PlanDates dates, int extent) {

    /// Makes up for what sums of shares lose.
    private static final double ROUNDING = 1e-9;

    /// "forecast Mar 2027 (Jan 2027 to Jun 2027 in 8 of 10 cases), 9 weeks behind plan".
    String words(Ghost ghost) {
        String weeks = Long.toString(Math.round(Math.abs(ghost.middle() - ghost.planned()) * Weeks.A_MONTH));
        String drift = ghost.drift() == Drift.ON_PLAN
                ? messages.text("timeline.drift.on-plan")
                : messages.text("timeline.drift." + ghost.drift().id(), weeks);
        return messages.text(
                "timeline.forecast.detail",
                month(ghost.middle()),
                month(ghost.low()),
                ghost.high() >= extent ? messages.text("timeline.forecast.later") : month(ghost.high()),
                drift);
    }

    private String month(double months) {
        return state.calendar()
                .map(calendar -> messages.monthAndYear(YearMonth.from(calendar.dayAt(months))))
                .orElse("");
    }

    /// "Months 4.5–6" in whole months.
    String span(Stretch stretch) {
        int first = Math.max(1, (int) Math.floor(stretch.begin()) + 1);
        int last = Math.max(first, (int) Math.ceil(stretch.end() - ROUNDING));
        return last > MonthRange.LONGEST_PLAN
                ? messages.text("format.months", first, last)
                : dates.months(new MonthRange(first, last));
    }

    String due(double months) {
        int month = Math.max(1, (int) Math.ceil(months - ROUNDING));
        return state.calendar()
                .map(calendar -> messages.text(
                        "dates.month-and-day",
                        month,
                        messages.date(calendar.dayAt(months).minusDays(1))))
                .orElse(messages.text("format.month", month));
    }

    Heading heading(String key) {
        return new Heading(messages.text(key).toUpperCase(messages.locale()));
    }

    String percent(int percent) {
        return messages.text("format.percent", percent);
    }
}
