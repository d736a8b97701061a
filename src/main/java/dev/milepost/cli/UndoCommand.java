package dev.milepost.cli;

import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalAct;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Span;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Tracker;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Undoes the last act that is not undone, or one act of the past.
@Command(name = "undo", description = "cli.command.undo")
final class UndoCommand implements Callable<Integer> {

    private static final String KEY = "undone";

    @Option(names = "--act", paramLabel = "N", descriptionKey = "cli.option.act")
    private @Nullable Integer number;

    @Mixin
    private final OfRoadmap of = new OfRoadmap();

    private final Invocation invocation;

    UndoCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return of.at(invocation.desk()).require(tracker -> {
            if (number == null) {
                undoLast(tracker);
            } else {
                undo(tracker, number);
            }
            return Exit.FINE.code();
        });
    }

    private void undoLast(Tracker tracker) {
        Reversal reversal = new Reversal(tracker, invocation);
        tracker.state()
                .journal()
                .undoable()
                .ifPresentOrElse(
                        last -> reversal.carryOut(new Act.Undo(), new Purpose.Undo(last), last, KEY),
                        () -> reversal.nothing(KEY, invocation.text("cli.nothing-to-undo")));
    }

    private void undo(Tracker tracker, int named) {
        Reversal reversal = new Reversal(tracker, invocation);
        Journal journal = tracker.state().journal();
        JournalAct act = journal.acts().stream()
                .filter(each -> each.span().first() == named)
                .findFirst()
                .orElseThrow(() -> refusal("cli.no-act", named));
        if (journal.isReversal(act.span())) {
            throw refusal("cli.act-is-reversal", named);
        }
        Span span = act.span();
        if (journal.isKept(span)) {
            throw refusal("cli.act-kept", named);
        }
        if (journal.isPartOfMore(span)) {
            throw refusal("cli.act-imported", named);
        }
        if (journal.isUndone(span)) {
            reversal.nothing(KEY, invocation.text("cli.act-undone", String.valueOf(named)));
            return;
        }
        if (journal.isOutdated(span)) {
            throw refusal("cli.act-outdated", named);
        }
        reversal.carryOut(new Act.UndoAct(span), new Purpose.Undo(span), span, KEY);
    }

    private Refusal refusal(String key, int named) {
        return new Refusal(Exit.CONTENT, invocation.text(key, String.valueOf(named)));
    }
}
