package dev.milepost.cli;

import dev.milepost.progress.PlanCalendar;
import dev.milepost.report.JsonDocument;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AppState;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Sets the day month 1 begins.
@Command(name = "start", description = "cli.command.start")
final class StartCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DATE", descriptionKey = "cli.parameter.start")
    private LocalDate start = LocalDate.EPOCH;

    private final Invocation invocation;

    StartCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().require(tracker -> {
            new Recorder(tracker, invocation).record(new Act.SetStartDate(start));
            print(tracker.state());
            return Exit.FINE.code();
        });
    }

    private void print(AppState state) {
        LocalDate end = new PlanCalendar(start).lastDay(state.roadmap().months());
        if (invocation.options().json()) {
            invocation
                    .terminal()
                    .document(JsonDocument.write(new JsonObject()
                            .with("roadmap", JsonValue.of(state.roadmap().id().value()))
                            .with("start", JsonValue.of(start))
                            .with("end", JsonValue.of(end))
                            .value()));
            return;
        }
        invocation
                .terminal()
                .line(invocation.text(
                        "cli.start",
                        invocation.messages().date(start),
                        String.valueOf(state.roadmap().months()),
                        invocation.messages().date(end)));
    }
}
