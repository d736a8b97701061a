package dev.milepost.cli;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Progress;
import dev.milepost.progress.Standing;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.Stage;
import dev.milepost.tracker.AppState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Items under the headings they stand under, one a line: state, id, text, and a date that says something.
final class ItemLines {

    private final Invocation invocation;
    private final Terminal terminal;
    private final AppState state;
    private final Progress progress;
    private final Map<ItemId, List<Part>> paths;

    ItemLines(AppState state, Invocation invocation) {
        this.invocation = invocation;
        this.terminal = invocation.terminal();
        this.state = state;
        this.progress = state.progress();
        this.paths = state.roadmap().paths();
    }

    /// @param items in reading order
    void print(List<Item> items) {
        int from = 0;
        while (from < items.size()) {
            List<Part> path = path(items.get(from));
            int to = from;
            while (to < items.size() && path(items.get(to)).equals(path)) {
                to++;
            }
            if (from > 0) {
                terminal.line("");
            }
            printUnder(path, items.subList(from, to));
            from = to;
        }
    }

    private void printUnder(List<Part> path, List<Item> items) {
        String heading = path.stream().map(Part::title).collect(Collectors.joining(" › "));
        terminal.line(terminal.painted(Tone.STRONG, heading));
        Table table = new Table("  ");
        for (Item item : items) {
            ItemState standing = progress.state(item.id());
            table.row(
                    Table.cell(terminal.icon(standing), Terminal.tone(standing)),
                    Table.cell(invocation.text("state." + standing.id()), Terminal.tone(standing)),
                    Table.cell(item.id().value()),
                    Table.cell(item.text()),
                    Table.cell(dates(item, path), Tone.MUTED));
        }
        terminal.table(table);
    }

    private List<Part> path(Item item) {
        return paths.getOrDefault(item.id(), List.of());
    }

    /// The day of its state; while it is open, the day the plan wants it done.
    private String dates(Item item, List<Part> path) {
        Optional<Standing> finished = progress.standing(item.id())
                .filter(standing -> standing.state() == ItemState.DONE || standing.state() == ItemState.SKIPPED);
        return finished.map(standing -> invocation.messages().date(standing.on()))
                .orElseGet(() -> due(path));
    }

    private String due(List<Part> path) {
        return path.stream()
                .filter(Stage.class::isInstance)
                .map(part -> ((Stage) part).months().last())
                .findFirst()
                .map(this::due)
                .orElse("");
    }

    private String due(int month) {
        Optional<PlanCalendar> calendar = state.calendar();
        return calendar.map(known ->
                        invocation.text("cli.due", invocation.messages().date(known.lastDay(month))))
                .orElseGet(() -> invocation.text("cli.due", invocation.text("format.month", String.valueOf(month))));
    }
}
