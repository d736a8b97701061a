package dev.milepost.tracker;

import dev.milepost.text.Messages;
import java.time.YearMonth;

/// What a month of the plan is called: "Month 7 · Jul 2026", or "Month 7" without a start date.
record MonthWords(AppState state, Messages messages) {

    /// @param month counted from 1
    String of(int month) {
        return state.calendar()
                .map(calendar -> messages.text(
                        "income.month-and-date",
                        month,
                        messages.monthAndYear(YearMonth.from(calendar.firstDay(month)))))
                .orElse(messages.text("format.month", month));
    }
}
