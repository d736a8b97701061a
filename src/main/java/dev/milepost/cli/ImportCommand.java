package dev.milepost.cli;

import dev.milepost.progress.Backup;
import dev.milepost.progress.Keeping;
import dev.milepost.progress.ProgressStore;
import dev.milepost.report.JournalDocument;
import dev.milepost.report.JournalProblem;
import dev.milepost.report.JournalReading;
import dev.milepost.report.JsonDocument;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.tracker.Takeover;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Takes in a document that `export --format json` has written: all of it, or nothing where anything is wrong with it.
@Command(name = "import", description = "cli.command.import")
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.document")
    private Path file = Path.of("");

    private final Invocation invocation;

    ImportCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return switch (JournalDocument.read(content())) {
            case JournalReading.Refused(var problems) -> refused(problems);
            case JournalReading.Whole whole -> takeIn(whole);
        };
    }

    private byte[] content() {
        if (!Files.exists(file)) {
            throw new UncheckedIOException(new NoSuchFileException(file.toString()));
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Refusal(Exit.ENVIRONMENT, invocation.text("cli.io.denied", file));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            // One more than can be read: enough to see that it is too much.
            return stream.readNBytes(JournalDocument.LARGEST + 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private int refused(List<JournalProblem> problems) {
        if (isOfAnotherKind(problems.getFirst().reason())) {
            throw new Refusal(Exit.CONTENT, invocation.text("cli.import.only-journals", file));
        }
        Terminal terminal = invocation.terminal();
        if (invocation.options().json()) {
            terminal.document(JsonDocument.write(new JsonObject()
                    .with("file", JsonValue.of(file.toString()))
                    .with(
                            "problems",
                            JsonValue.of(problems.stream().map(this::problem).toList()))
                    .value()));
        } else {
            problems.forEach(problem -> terminal.aside(invocation.text(
                    "cli.import.problem",
                    file,
                    String.valueOf(problem.line()),
                    String.valueOf(problem.column()),
                    words(problem))));
            terminal.aside(invocation.text("cli.import.nothing-taken"));
        }
        return Exit.CONTENT.code();
    }

    /// Where a document of ours was damaged, the place in it helps; of anything else it only puzzles.
    private boolean isOfAnotherKind(JournalProblem.Reason reason) {
        return switch (reason) {
            case NOT_A_JOURNAL -> true;
            case NOT_JSON, NOT_UTF_8 -> !file.toString().endsWith(".json");
            default -> false;
        };
    }

    private JsonValue problem(JournalProblem problem) {
        return new JsonObject()
                .with("code", JsonValue.of(problem.reason().id()))
                .with("line", JsonValue.of(problem.line()))
                .with("column", JsonValue.of(problem.column()))
                .with("message", JsonValue.of(words(problem)))
                .value();
    }

    private String words(JournalProblem problem) {
        return invocation.text("cli.document." + problem.reason().id(), problem.subject());
    }

    private int takeIn(JournalReading.Whole document) {
        try (Keeping keeping = invocation.desk().keeping()) {
            Optional<Backup> backup = keeping.store().roadmaps().isEmpty()
                    ? Optional.empty()
                    : Optional.of(keeping.backups()
                            .make(Backup.Reason.IMPORT, invocation.now().instant()));
            TakingBack takingBack = new TakingBack(keeping.store(), invocation);
            Taken taken = takeIn(document, keeping.store());
            print(taken, backup, takingBack);
            return Exit.FINE.code();
        }
    }

    private record Taken(Map<RoadmapId, Takeover.Result> roadmaps, int preferences) {}

    /// All of it, or nothing.
    private Taken takeIn(JournalReading.Whole document, ProgressStore store) {
        Takeover takeover = new Takeover(store, invocation.now().clock());
        Map<RoadmapId, Takeover.Result> results = new LinkedHashMap<>();
        AtomicInteger preferences = new AtomicInteger();
        store.atOnce(() -> {
            document.journals()
                    .forEach((roadmap, journal) -> results.put(roadmap, takeover.merge(Map.of(roadmap, journal))));
            preferences.set(Preferences.takeIn(document.preferences(), store));
        });
        return new Taken(results, preferences.get());
    }

    private void print(Taken taken, Optional<Backup> backup, TakingBack takingBack) {
        Terminal terminal = invocation.terminal();
        if (invocation.options().json()) {
            terminal.document(JsonDocument.write(document(taken, backup)));
            return;
        }
        taken.roadmaps()
                .forEach((roadmap, result) -> terminal.line(
                        invocation.text("cli.taken-over", roadmap, new ResultWords(invocation).of(result))));
        takingBack.touched().forEach(roadmap -> terminal.line(takingBack.words(roadmap)));
        if (taken.roadmaps().isEmpty()) {
            terminal.line(invocation.text("cli.import.empty", file));
        }
        backup.ifPresent(made -> terminal.aside(invocation.text("cli.backed-up-first", made.file())));
    }

    private JsonValue document(Taken taken, Optional<Backup> backup) {
        List<JsonValue> roadmaps = new ArrayList<>();
        taken.roadmaps()
                .forEach((roadmap, result) -> roadmaps.add(new JsonObject()
                        .with("id", JsonValue.of(roadmap.value()))
                        .with("adopted", JsonValue.of(result.adopted()))
                        .with("changed", JsonValue.of(result.changed()))
                        .value()));
        return new JsonObject()
                .with("file", JsonValue.of(file.toString()))
                .with(
                        "backup",
                        backup.map(made -> JsonValue.of(made.file().toString())).orElse(JsonValue.absent()))
                .with("roadmaps", JsonValue.of(roadmaps))
                .with("preferences", JsonValue.of(taken.preferences()))
                .value();
    }
}
