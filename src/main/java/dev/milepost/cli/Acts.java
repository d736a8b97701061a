package dev.milepost.cli;

import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalAct;
import dev.milepost.progress.Origin;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Span;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.tracker.ActWords;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.Privacy;
import java.util.List;

/// What the journal holds, act by act, for people and for other programs.
final class Acts {

    private final Journal journal;
    private final ActWords words;
    private final Invocation invocation;

    Acts(AppState state, Invocation invocation) {
        this.journal = state.journal();
        this.words = new ActWords(state.roadmap(), journal, Privacy.OPEN, invocation.messages());
        this.invocation = invocation;
    }

    List<JournalAct> in(Span span) {
        return journal.acts().stream()
                .filter(act -> span.holds(act.span().first()))
                .toList();
    }

    String words(JournalAct act) {
        return words.of(act);
    }

    /// Undoes and redoes are in force as long as they last.
    boolean isUndone(JournalAct act) {
        return !isReversal(act) && journal.isUndone(act.span());
    }

    /// Whether an act undid or redid another one here. An act of an import is undone with the import,
    /// whatever it was where it came from.
    static boolean isReversal(JournalAct act) {
        boolean standsAlone = act.stamp().unit() == act.stamp().act();
        return standsAlone && !(act.stamp().purpose() instanceof Purpose.Change);
    }

    String origin(Origin origin) {
        return invocation.text(
                switch (origin) {
                    case WINDOW -> "journal.origin.window";
                    case COMMAND -> "journal.origin.command";
                    case IMPORT -> "journal.origin.import";
                    case RESTORE -> "journal.origin.restore";
                });
    }

    /// `{sequence, at, origin, purpose, words, events, undone}`: `at` in UTC, `purpose` one of
    /// `change`, `undo` and `redo`, `events` how many there are in the act.
    JsonValue document(JournalAct act) {
        return new JsonObject()
                .with("sequence", JsonValue.of(act.span().first()))
                .with("at", JsonValue.of(act.stamp().at().toString()))
                .with("origin", JsonValue.of(act.stamp().origin().id()))
                .with("purpose", JsonValue.of(purpose(act.stamp().purpose())))
                .with("words", JsonValue.of(words(act)))
                .with("events", JsonValue.of(act.entries().size()))
                .with("undone", JsonValue.of(isUndone(act)))
                .value();
    }

    private static String purpose(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Change _ -> "change";
            case Purpose.Undo _ -> "undo";
            case Purpose.Redo _ -> "redo";
        };
    }
}
