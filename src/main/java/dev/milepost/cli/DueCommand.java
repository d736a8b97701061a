package dev.milepost.cli;

import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.roadmap.Item;
import dev.milepost.tracker.Act;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Sets a due date of the person's own, or goes by the plan again.
@Command(name = "due", description = "cli.command.due")
final class DueCommand implements Callable<Integer> {

    private static final String NONE = "none";

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.parameter.item")
    private String id = "";

    @Parameters(index = "1", paramLabel = "DATE|none", descriptionKey = "cli.parameter.due")
    private String date = "";

    private final Invocation invocation;

    DueCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Optional<LocalDate> due = due();
        return invocation.desk().require(tracker -> {
            Item item = new Named(tracker.state().roadmap(), invocation).item(id);
            new Recorder(tracker, invocation).record(new Act.SetDueDate(item.id(), due));
            invocation.answer(
                    new JsonObject()
                            .with("id", JsonValue.of(item.id().value()))
                            .with("due", due.map(JsonValue::of).orElse(JsonValue.absent())),
                    due.map(day -> invocation.text(
                                    "cli.due-set",
                                    item.text(),
                                    invocation.messages().date(day)))
                            .orElseGet(() -> invocation.text("cli.due-none", item.text())));
            return Exit.FINE.code();
        });
    }

    private Optional<LocalDate> due() {
        if (date.equalsIgnoreCase(NONE)) {
            return Optional.empty();
        }
        return Optional.of(
                Days.read(date).orElseThrow(() -> new Refusal(Exit.USAGE, invocation.text("cli.not-a-date", date))));
    }
}
