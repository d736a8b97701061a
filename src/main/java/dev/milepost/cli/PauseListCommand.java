package dev.milepost.cli;

import dev.milepost.progress.ProgressEvent.PauseTaken;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/// Every pause, the earliest first.
@Command(name = "list", description = "cli.command.pause-list")
final class PauseListCommand implements Callable<Integer> {

    private final Invocation invocation;

    PauseListCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().look(tracker -> {
            List<PauseTaken> pauses = tracker.state().progress().pauses();
            PauseLines lines = new PauseLines(invocation);
            invocation.answer(
                    new JsonObject()
                            .with(
                                    "pauses",
                                    JsonValue.of(pauses.stream()
                                            .map(pause ->
                                                    PauseLines.document(pause).value())
                                            .toList())),
                    pauses.isEmpty()
                            ? invocation.text("cli.no-pauses")
                            : pauses.stream().map(lines::words).collect(Collectors.joining(System.lineSeparator())));
            return Exit.FINE.code();
        });
    }
}
