package dev.milepost.cli;

import dev.milepost.progress.ItemState;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.roadmap.Item;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.Tally;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Counts something that happened once more, for items that count.
@Command(name = "count", description = "cli.command.count")
final class CountCommand implements Callable<Integer> {

    /// More at once is a slip of the keyboard.
    private static final int MOST_AT_ONCE = 1000;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.parameter.counted-item")
    private String id = "";

    @Option(names = "--by", paramLabel = "N", descriptionKey = "cli.option.by")
    private int by = 1;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.option.on")
    private @Nullable LocalDate on;

    private final Invocation invocation;

    CountCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        requireStep();
        return invocation.desk().require(tracker -> {
            Item item = new Named(tracker.state().roadmap(), invocation).item(id);
            if (item.counter().isEmpty()) {
                throw new Refusal(Exit.CONTENT, invocation.text("cli.not-counted-item", item.text(), item.id()));
            }
            LocalDate day = new Days(invocation, tracker.state().today()).done(on);
            new Recorder(tracker, invocation).record(new Act.Count(item.id(), by, day));
            print(tracker.state(), item, day);
            return Exit.FINE.code();
        });
    }

    private void requireStep() {
        if (by == 0 || Math.abs((long) by) > MOST_AT_ONCE) {
            throw new Refusal(
                    Exit.USAGE,
                    invocation.text("cli.by-out-of-range", String.valueOf(by), String.valueOf(MOST_AT_ONCE)));
        }
    }

    private void print(AppState state, Item item, LocalDate day) {
        Tally tally = Tally.of(item, state.progress(), state.today()).orElseThrow();
        ItemState standing = state.progress().state(item.id());
        Terminal terminal = invocation.terminal();
        invocation.answer(
                new JsonObject()
                        .with("id", JsonValue.of(item.id().value()))
                        .with("on", JsonValue.of(day))
                        .with(
                                "onDay",
                                JsonValue.of(state.progress().counts(item.id()).getOrDefault(day, 0)))
                        .with("count", JsonValue.of(tally.count()))
                        .with("target", JsonValue.of(tally.target()))
                        .with(
                                "per",
                                tally.per()
                                        .map(rhythm ->
                                                JsonValue.of(rhythm.name().toLowerCase(Locale.ROOT)))
                                        .orElse(JsonValue.absent()))
                        .with("total", JsonValue.of(state.progress().count(item.id())))
                        .with("state", JsonValue.of(standing.id())),
                invocation.text(
                        "cli.ticked",
                        terminal.painted(Terminal.tone(standing), terminal.icon(standing)),
                        item.id(),
                        item.text(),
                        invocation.text("state." + standing.id()),
                        tally.inWords(invocation.messages())));
    }
}
