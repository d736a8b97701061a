package dev.milepost.cli;

import dev.milepost.progress.Purpose;
import dev.milepost.tracker.Act;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Redoes what was undone last, as long as nothing new was done since.
@Command(name = "redo", description = "cli.command.redo")
final class RedoCommand implements Callable<Integer> {

    private static final String KEY = "redone";

    @Mixin
    private final OfRoadmap of = new OfRoadmap();

    private final Invocation invocation;

    RedoCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return of.at(invocation.desk()).require(tracker -> {
            Reversal reversal = new Reversal(tracker, invocation);
            tracker.state()
                    .journal()
                    .redoable()
                    .ifPresentOrElse(
                            last -> reversal.carryOut(new Act.Redo(), new Purpose.Redo(last), last, KEY),
                            () -> reversal.nothing(KEY, invocation.text("cli.nothing-to-redo")));
            return Exit.FINE.code();
        });
    }
}
