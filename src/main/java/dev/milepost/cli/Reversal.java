package dev.milepost.cli;

import dev.milepost.progress.JournalAct;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Span;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Tracker;
import java.util.List;

/// Undoes and redoes, and says what was undone or redone once that is on disk.
final class Reversal {

    private final Tracker tracker;
    private final Invocation invocation;

    Reversal(Tracker tracker, Invocation invocation) {
        this.tracker = tracker;
        this.invocation = invocation;
    }

    /// @param act one of [Act.Undo], [Act.Redo] and [Act.UndoAct]
    /// @param wanted what it is to leave in the journal
    /// @param key under which the document lists the acts that were undone or redone
    void carryOut(Act act, Purpose wanted, Span span, String key) {
        new Recorder(tracker, invocation).record(act);
        Acts acts = new Acts(tracker.state(), invocation);
        List<JournalAct> journal = tracker.state().journal().acts();
        String words = journal.reversed().stream()
                .filter(each -> each.stamp().purpose().equals(wanted))
                .findFirst()
                .map(acts::words)
                .orElseThrow();
        invocation.answer(
                document(key, acts.in(span).stream().map(acts::document).toList()), words);
    }

    /// There is nothing to do it to.
    void nothing(String key, String words) {
        invocation.answer(document(key, List.of()), words);
    }

    private static JsonObject document(String key, List<JsonValue> acts) {
        return new JsonObject().with(key, JsonValue.of(acts));
    }
}
