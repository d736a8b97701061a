package dev.milepost.cli;

import dev.milepost.progress.JournalAct;
import dev.milepost.progress.Register;
import dev.milepost.progress.Subject;
import dev.milepost.report.JsonDocument;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.roadmap.Ids;
import dev.milepost.roadmap.ItemId;
import dev.milepost.tracker.AppState;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What was done, act by act, the latest last.
@Command(name = "history", description = "cli.command.history")
final class HistoryCommand implements Callable<Integer> {

    @Option(names = "--since", paramLabel = "DATE", descriptionKey = "cli.option.since")
    private @Nullable LocalDate since;

    @Option(names = "--item", paramLabel = "ID", descriptionKey = "cli.option.history-item")
    private @Nullable String item;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.option.limit")
    private int limit = Integer.MAX_VALUE;

    @Mixin
    private final OfRoadmap of = new OfRoadmap();

    private final Invocation invocation;

    HistoryCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new Refusal(Exit.USAGE, invocation.text("cli.limit-out-of-range", String.valueOf(limit)));
        }
        return of.at(invocation.desk()).look(tracker -> {
            AppState state = tracker.state();
            List<JournalAct> found = found(state);
            Acts acts = new Acts(state, invocation);
            Terminal terminal = invocation.terminal();
            if (invocation.options().json()) {
                terminal.document(JsonDocument.write(new JsonObject()
                        .with("roadmap", JsonValue.of(state.roadmap().id().value()))
                        .with(
                                "acts",
                                JsonValue.of(found.stream().map(acts::document).toList()))
                        .value()));
            } else if (found.isEmpty()) {
                terminal.line(invocation.text("cli.no-acts"));
            } else {
                terminal.table(table(found, acts, state));
            }
            return Exit.FINE.code();
        });
    }

    private List<JournalAct> found(AppState state) {
        Optional<ItemId> about = Optional.ofNullable(item).map(id -> item(id, state));
        List<JournalAct> found = state.journal().acts().stream()
                .filter(act -> since == null || !at(act, state).toLocalDate().isBefore(since))
                .filter(act -> about.isEmpty() || isAbout(act, about.get()))
                .toList();
        return found.subList(Math.max(0, found.size() - limit), found.size());
    }

    private ItemId item(String id, AppState state) {
        return of.isNamed() && Ids.isValid(id)
                ? new ItemId(id)
                : new Named(state.roadmap(), invocation).item(id).id();
    }

    private Table table(List<JournalAct> found, Acts acts, AppState state) {
        Table table = new Table("");
        for (JournalAct act : found) {
            ZonedDateTime at = at(act, state);
            table.row(
                    Table.number(String.valueOf(act.span().first())),
                    Table.cell(invocation.messages().date(at.toLocalDate()), Tone.MUTED),
                    Table.cell(at.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(), Tone.MUTED),
                    Table.cell(acts.words(act), acts.isUndone(act) ? Tone.MUTED : Tone.PLAIN),
                    Table.cell(acts.origin(act.stamp().origin()), Tone.MUTED),
                    Table.cell(acts.remarks(act, state.zone()), Tone.MUTED));
        }
        return table;
    }

    private static ZonedDateTime at(JournalAct act, AppState state) {
        return act.stamp().at().atZone(state.zone());
    }

    private static boolean isAbout(JournalAct act, ItemId item) {
        return act.events().stream().anyMatch(event -> isAbout(event.register(), item));
    }

    private static boolean isAbout(Register register, ItemId item) {
        return switch (register) {
            case Register.OfItemState(var other) -> other.equals(item);
            case Register.OfDueDate(var other) -> other.equals(item);
            case Register.OfCount(var other, var _) -> other.equals(item);
            case Register.OfNote(var about) -> about.equals(Subject.of(item));
            case Register.OfEvidence(var about, var _) -> about.equals(Subject.of(item));
            case Register.OfBaseline(var _, var about) -> about.equals(Subject.of(item));
            case Register.OfStartDate _,
                    Register.OfTrack _,
                    Register.OfMilestone _,
                    Register.OfSalary _,
                    Register.OfIncome _,
                    Register.OfReading _,
                    Register.OfPause _,
                    Register.OfFinding _,
                    Register.OfAssumption _,
                    Register.OfScenario _,
                    Register.OfForecast _,
                    Register.OfGate _ -> false;
        };
    }
}
