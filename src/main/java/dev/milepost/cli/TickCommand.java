package dev.milepost.cli;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.Standing;
import dev.milepost.report.ItemsDocument;
import dev.milepost.report.JsonDocument;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AppState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Records the state of items, in one act. They are printed only once they are on disk; none is recorded if one is not
/// known.
@Command(name = "tick", description = "cli.command.tick")
final class TickCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "cli.parameter.items")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--state", paramLabel = "STATE", descriptionKey = "cli.option.tick-state")
    private ItemState next = ItemState.DONE;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.option.on")
    private @Nullable LocalDate on;

    private final Invocation invocation;

    TickCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().require(tracker -> {
            Named named = new Named(tracker.state().roadmap(), invocation);
            List<Item> items = ids.stream().distinct().map(named::item).toList();
            LocalDate day = new Days(invocation, tracker.state().today()).done(on);
            List<ItemId> changed = items.stream()
                    .map(Item::id)
                    .filter(item -> !stands(tracker.state(), item, day))
                    .toList();
            new Recorder(tracker).record(new Act.SetItemStates(changed, next, day));
            items.forEach(item -> print(tracker.state(), item));
            document(tracker.state(), items);
            return Exit.FINE.code();
        });
    }

    /// What stands as asked for already is on disk, and its day stays what it was unless the user names one.
    private boolean stands(AppState state, ItemId item, LocalDate day) {
        return state.progress()
                .standing(item)
                .filter(known -> known.state() == next)
                .filter(known -> on == null || known.on().equals(day))
                .isPresent();
    }

    private void print(AppState state, Item item) {
        if (invocation.options().json()) {
            return;
        }
        Terminal terminal = invocation.terminal();
        Standing standing = state.progress().standing(item.id()).orElseThrow();
        terminal.line(invocation.text(
                "cli.ticked",
                terminal.painted(Terminal.tone(standing.state()), terminal.icon(standing.state())),
                item.id(),
                item.text(),
                invocation.text("state." + standing.state().id()),
                invocation.messages().date(standing.on())));
    }

    private void document(AppState state, List<Item> recorded) {
        if (invocation.options().json()) {
            invocation
                    .terminal()
                    .document(JsonDocument.write(ItemsDocument.of(state.roadmap(), state.progress(), recorded)));
        }
    }
}
