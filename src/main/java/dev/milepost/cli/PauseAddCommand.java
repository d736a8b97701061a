package dev.milepost.cli;

import dev.milepost.progress.ProgressEvent.PauseTaken;
import dev.milepost.tracker.Act;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Records a time without work on the roadmap; it may lie ahead. Again from the same day replaces it.
@Command(name = "add", description = "cli.command.pause-add")
final class PauseAddCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FROM", descriptionKey = "cli.parameter.from")
    private LocalDate from = LocalDate.EPOCH;

    @Parameters(index = "1", paramLabel = "UNTIL", arity = "0..1", descriptionKey = "cli.parameter.until")
    private @Nullable LocalDate until;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.option.reason")
    private String reason = "";

    private final Invocation invocation;

    PauseAddCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Optional<LocalDate> end = Optional.ofNullable(until);
        if (end.filter(from::isAfter).isPresent()) {
            throw new Refusal(
                    Exit.USAGE,
                    invocation.text("cli.pause-ends-early", end.get().toString(), from.toString()));
        }
        return invocation.desk().require(tracker -> {
            new Recorder(tracker, invocation).record(new Act.TakePause(from, end, reason));
            PauseTaken pause = new PauseTaken(from, end, reason.strip());
            invocation.answer(PauseLines.document(pause), new PauseLines(invocation).words(pause));
            return Exit.FINE.code();
        });
    }
}
