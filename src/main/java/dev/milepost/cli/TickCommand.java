package dev.milepost.cli;

import dev.milepost.progress.Evidence;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Standing;
import dev.milepost.progress.Subject;
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

/// Records the state of items, with a note and evidence where there are any, in one act. They are printed
/// only once they are on disk; none is recorded if one is not known.
@Command(name = "tick", description = "cli.command.tick")
final class TickCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "cli.parameter.items")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--state", paramLabel = "STATE", descriptionKey = "cli.option.tick-state")
    private ItemState next = ItemState.DONE;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.option.on")
    private @Nullable LocalDate on;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.tick-note")
    private String note = "";

    @Option(names = "--evidence", paramLabel = "TEXT", descriptionKey = "cli.option.evidence")
    private List<String> evidence = new ArrayList<>();

    @Option(names = "--caption", paramLabel = "TEXT", descriptionKey = "cli.option.caption")
    private String caption = "";

    private final Invocation invocation;

    TickCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        if (evidence.isEmpty() && !caption.isBlank()) {
            throw new Refusal(Exit.USAGE, invocation.text("cli.caption-of-nothing"));
        }
        return invocation.desk().require(tracker -> {
            Named named = new Named(tracker.state().roadmap(), invocation);
            List<Item> items = ids.stream().distinct().map(named::item).toList();
            LocalDate day = new Days(invocation, tracker.state().today()).done(on);
            EvidenceNamed reader = new EvidenceNamed(invocation);
            List<Evidence> pieces = evidence.stream().map(reader::of).distinct().toList();
            new Recorder(tracker, invocation).record(new Act.Together(changes(tracker.state(), items, pieces, day)));
            if (invocation.options().json()) {
                document(tracker.state(), items);
            } else {
                items.forEach(item -> print(tracker.state(), item));
                printAdded();
            }
            return Exit.FINE.code();
        });
    }

    private List<Act.Change> changes(AppState state, List<Item> items, List<Evidence> pieces, LocalDate day) {
        List<Act.Change> changes = new ArrayList<>();
        List<ItemId> changed = items.stream()
                .map(Item::id)
                .filter(item -> !stands(state, item, day))
                .toList();
        changes.add(new Act.SetItemStates(changed, next, day));
        for (Item item : items) {
            Subject about = Subject.of(item.id());
            changes.add(new Act.AddToNote(about, note));
            pieces.stream()
                    .filter(piece -> !isThere(state, about, piece))
                    .map(piece -> new Act.AddEvidence(about, piece, caption, day))
                    .forEach(changes::add);
        }
        return changes;
    }

    /// What stands as asked for already is on disk, and its day stays what it was unless the user names one.
    private boolean stands(AppState state, ItemId item, LocalDate day) {
        return state.progress()
                .standing(item)
                .filter(known -> known.state() == next)
                .filter(known -> on == null || known.on().equals(day))
                .isPresent();
    }

    /// The same piece with the same caption is not added twice.
    private boolean isThere(AppState state, Subject about, Evidence piece) {
        return state.progress().evidence(about).stream()
                .anyMatch(known ->
                        known.evidence().equals(piece) && known.caption().equals(caption.strip()));
    }

    private void print(AppState state, Item item) {
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

    private void printAdded() {
        Terminal terminal = invocation.terminal();
        if (!note.isBlank()) {
            terminal.line("  " + invocation.text("cli.note-added", note.strip()));
        }
        evidence.forEach(text -> terminal.line("  " + invocation.text("cli.evidence-added", text)));
    }

    private void document(AppState state, List<Item> recorded) {
        invocation
                .terminal()
                .document(JsonDocument.write(ItemsDocument.of(state.roadmap(), state.progress(), recorded)));
    }
}
