package dev.milepost.cli;

import dev.milepost.progress.ItemState;
import dev.milepost.report.ItemsDocument;
import dev.milepost.report.JsonDocument;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Part;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.Query;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Items with id, state, place and dates, in reading order.
@Command(name = "list", description = "cli.command.list")
final class ListCommand implements Callable<Integer> {

    @Option(names = "--state", paramLabel = "STATE", descriptionKey = "cli.option.list-state")
    private @Nullable ItemState wanted;

    @Option(names = "--search", paramLabel = "TEXT", descriptionKey = "cli.option.search")
    private String search = "";

    @Mixin
    private final AsOf asOf = new AsOf();

    private final Invocation invocation;

    ListCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().look(tracker -> {
            asOf.applyTo(tracker, invocation);
            AppState state = tracker.state();
            Map<ItemId, List<Part>> paths = state.roadmap().paths();
            List<Item> items = state.roadmap()
                    .items()
                    .filter(item -> wanted == null || state.progress().state(item.id()) == wanted)
                    .filter(item -> isFound(item, paths.getOrDefault(item.id(), List.of())))
                    .toList();
            Terminal terminal = invocation.terminal();
            if (invocation.options().json()) {
                terminal.document(JsonDocument.write(ItemsDocument.of(state.roadmap(), state.progress(), items)));
            } else if (items.isEmpty()) {
                terminal.line(invocation.text("cli.no-items"));
            } else {
                new ItemLines(state, invocation).print(items);
            }
            return Exit.FINE.code();
        });
    }

    /// An item is found by its id, its text and the headings above it, as in the window's search: all the
    /// words, in any order, whatever the case.
    private boolean isFound(Item item, List<Part> path) {
        String known = Stream.concat(
                        Stream.of(item.id().value(), item.text()), path.stream().map(Part::title))
                .collect(Collectors.joining(" "));
        return Query.of(search).isIn(known);
    }
}
