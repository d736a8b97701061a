package dev.milepost.cli;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Progress;
import dev.milepost.progress.Rollup;
import dev.milepost.progress.Standing;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.Stage;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.Tally;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Items under the headings they stand under, one a line: state, id, text, and a date that says something.
final class ItemLines {

    private final Invocation invocation;
    private final Terminal terminal;
    private final AppState state;
    private final Progress progress;
    private final Map<ItemId, List<Part>> paths;
    private final Rollup rollup;

    ItemLines(AppState state, Invocation invocation) {
        this.invocation = invocation;
        this.terminal = invocation.terminal();
        this.state = state;
        this.progress = state.progress();
        this.paths = state.roadmap().paths();
        this.rollup = Rollup.of(state.roadmap(), progress);
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

    /// The day of its state; while it is open, the day the person or the plan wants it done. How often it
    /// happened, where that is counted.
    private String dates(Item item, List<Part> path) {
        Optional<Standing> finished = progress.standing(item.id())
                .filter(standing -> standing.state() == ItemState.DONE || standing.state() == ItemState.SKIPPED);
        Stream<String> day =
                Stream.of(finished.map(standing -> invocation.messages().date(standing.on()))
                        .orElseGet(() -> due(item, path)));
        Stream<String> count =
                Tally.of(item, progress, state.today()).map(tally -> tally.inWords(invocation.messages())).stream();
        return Stream.of(day, count, leftOut(item).stream())
                .flatMap(each -> each)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// Items of tracks that are not chosen are no part of the work.
    private Optional<String> leftOut(Item item) {
        return item.kind().counts() && !rollup.countedItems().contains(item.id())
                ? Optional.of(invocation.text("cli.left-out"))
                : Optional.empty();
    }

    private String due(Item item, List<Part> path) {
        return progress.due(item.id())
                .map(day -> invocation.text("cli.due-own", invocation.messages().date(day)))
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
