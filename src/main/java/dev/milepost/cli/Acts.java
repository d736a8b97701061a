package dev.milepost.cli;

import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalAct;
import dev.milepost.progress.Origin;
import dev.milepost.progress.Span;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.tracker.ActWords;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.Privacy;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    boolean isUndone(JournalAct act) {
        return journal.isUndone(act.span());
    }

    /// How an act stands, what it replaced, and the day it counts for where that is another: perhaps empty.
    String remarks(JournalAct act, ZoneId zone) {
        return Stream.of(standing(act), words.detail(act, zone))
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String standing(JournalAct act) {
        Span span = act.span();
        if (journal.isReversal(span) || journal.isKept(span)) {
            return "";
        }
        if (journal.isUndone(span)) {
            return invocation.text("journal.undone");
        }
        if (journal.isPartOfMore(span)) {
            return invocation.text("journal.imported");
        }
        return journal.isOutdated(span) ? invocation.text("journal.outdated") : "";
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
                .with("purpose", JsonValue.of(act.stamp().purpose().id()))
                .with("words", JsonValue.of(words(act)))
                .with("events", JsonValue.of(act.entries().size()))
                .with("undone", JsonValue.of(isUndone(act)))
                .value();
    }
}
