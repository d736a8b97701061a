package dev.milepost.cli;

import dev.milepost.report.JsonDocument;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.roadmap.Milestone;
import dev.milepost.tracker.Act;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Records that a milestone is reached.
@Command(name = "reach", description = "cli.command.reach")
final class ReachCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MILESTONE", descriptionKey = "cli.parameter.milestone")
    private String id = "";

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.option.on")
    private @Nullable LocalDate on;

    private final Invocation invocation;

    ReachCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().require(tracker -> {
            Milestone milestone = new Named(tracker.state().roadmap(), invocation).milestone(id);
            LocalDate day = new Days(invocation, tracker.state().today()).done(on);
            new Recorder(tracker).record(new Act.ReachMilestone(milestone.id(), day));
            print(milestone, day);
            return Exit.FINE.code();
        });
    }

    private void print(Milestone milestone, LocalDate day) {
        Terminal terminal = invocation.terminal();
        if (invocation.options().json()) {
            terminal.document(JsonDocument.write(new JsonObject()
                    .with("id", JsonValue.of(milestone.id().value()))
                    .with("title", JsonValue.of(milestone.title()))
                    .with("reached", JsonValue.of(day))
                    .value()));
            return;
        }
        terminal.line(invocation.text(
                "cli.reached", milestone.title(), invocation.messages().date(day)));
    }
}
