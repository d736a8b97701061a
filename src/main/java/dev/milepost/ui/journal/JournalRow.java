package dev.milepost.ui.journal;

import dev.milepost.tracker.JournalView.Day;
import dev.milepost.tracker.JournalView.Line;
import java.time.LocalDate;

/// A row of the journal.
sealed interface JournalRow {

    /// The heading of a day.
    record DayRow(LocalDate day, String title) implements JournalRow {
        DayRow(Day day) {
            this(day.day(), day.title());
        }
    }

    record ActRow(Line line) implements JournalRow {}
}
