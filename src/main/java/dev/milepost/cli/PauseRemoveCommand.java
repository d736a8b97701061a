package dev.milepost.cli;

import dev.milepost.progress.ProgressEvent.PauseTaken;
import dev.milepost.tracker.Act;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Takes back a pause.
@Command(name = "remove", description = "cli.command.pause-remove")
final class PauseRemoveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FROM", descriptionKey = "cli.parameter.from")
    private LocalDate from = LocalDate.EPOCH;

    private final Invocation invocation;

    PauseRemoveCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().require(tracker -> {
            PauseTaken pause = tracker.state().progress().pauses().stream()
                    .filter(each -> each.from().equals(from))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(
                            Exit.CONTENT,
                            invocation.text(
                                    "cli.no-such-pause", invocation.messages().date(from))));
            new Recorder(tracker, invocation).record(new Act.RemovePause(from));
            invocation.answer(
                    PauseLines.document(pause),
                    invocation.text("cli.pause-removed", new PauseLines(invocation).words(pause)));
            return Exit.FINE.code();
        });
    }
}
