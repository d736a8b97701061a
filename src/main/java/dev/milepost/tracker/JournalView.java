package dev.milepost.tracker;

import dev.milepost.progress.Span;
import dev.milepost.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the journal screen shows: everything that was done, the latest first, and the way back to any
/// past day.
///
/// @param search what the acts are filtered by, perhaps empty
/// @param days with at least one act each, the latest first
/// @param empty what to say where there are none; empty where there are some
/// @param more that earlier acts are not listed, and how many; mostly empty
/// @param first the day of the first act; empty for an empty journal
/// @param shown the day that is looked at: today, or a past one
public record JournalView(
        String search,
        List<Day> days,
        String empty,
        String more,
        Optional<LocalDate> first,
        LocalDate shown,
        LocalDate present) {

    /// How many acts are listed: more than anybody reads, and few enough to draw at once.
    static final int LISTED = 500;

    public JournalView {
        days = List.copyOf(days);
    }

    /// @param title "Today", "Yesterday", "Tuesday, 3 March 2026"
    public record Day(LocalDate day, String title, List<Line> lines) {
        public Day {
            lines = List.copyOf(lines);
        }
    }

    /// @param time "15:09"
    /// @param words what was done
    /// @param detail what it replaced, or the days it counts for, perhaps empty
    /// @param origin "window", "command line"
    /// @param target where a click leads
    public record Line(
            Span act,
            String time,
            String words,
            String detail,
            String origin,
            Standing standing,
            Optional<Act> target) {}

    /// Whether an act is in force.
    public enum Standing {
        /// It can be undone.
        IN_FORCE,
        /// Something was said anew about the same things since.
        OUTDATED,
        /// It came with others in an import, which is undone as a whole.
        IMPORTED,
        UNDONE,
        /// The program kept it by itself: undo passes over it.
        KEPT,
        /// It is itself an undo or a redo.
        COMPENSATION
    }

    public static JournalView of(AppState state, Messages messages) {
        return new JournalLines(state, messages).view();
    }
}
