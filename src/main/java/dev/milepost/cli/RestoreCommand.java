package dev.milepost.cli;

import dev.milepost.progress.Backup;
import dev.milepost.progress.Journal;
import dev.milepost.progress.Keeping;
import dev.milepost.progress.Rescue;
import dev.milepost.progress.StoreException;
import dev.milepost.report.JsonDocument;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.store.Inspection;
import dev.milepost.store.SqliteBackups;
import dev.milepost.store.SqliteRepair;
import dev.milepost.tracker.Takeover;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Brings back how things stood in a backup.
///
/// On a sound database that is recorded like anything else, and can be undone. Where the database is damaged or gone, a
/// copy of the backup takes its place, and what was there is kept aside.
@Command(name = "restore", description = "cli.command.restore")
final class RestoreCommand implements Callable<Integer> {

    private static final String LATEST = "latest";

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.backup")
    private String named = "";

    private final Invocation invocation;

    RestoreCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Path folder = invocation.dataFolder();
        SqliteBackups backups = new SqliteBackups(folder);
        Path file = find(backups);
        // First of all: what cannot be read is no reason to touch anything.
        SortedMap<RoadmapId, Journal> journals = backups.read(file);
        Instant now = invocation.now().instant();
        Inspection.Verdict verdict = Inspection.of(folder, now).verdict();
        switch (verdict) {
            case SOUND -> restore(file, journals, now);
            case DAMAGED, MISSING, NOT_OURS -> putBack(file, verdict, now);
            case NEWER ->
                throw new StoreException(
                        StoreException.Reason.NEWER_VERSION,
                        folder.toAbsolutePath().toString());
            case READ_ONLY ->
                throw new StoreException(
                        StoreException.Reason.READ_ONLY, folder.toAbsolutePath().toString());
        }
        return Exit.FINE.code();
    }

    private Path find(SqliteBackups backups) {
        if (named.equals(LATEST)) {
            return newestGood(backups);
        }
        Path file = Path.of(named);
        Path kept = backups.folder().resolve(file);
        if (Files.exists(file)) {
            return file;
        }
        if (Files.exists(kept)) {
            return kept;
        }
        throw new UncheckedIOException(new NoSuchFileException(named));
    }

    /// One that cannot be read is passed over, and said to be.
    private Path newestGood(SqliteBackups backups) {
        for (Backup backup : backups.nearest(invocation.now().instant())) {
            try {
                SortedMap<RoadmapId, Journal> _ = backups.read(backup.file());
                return backup.file();
            } catch (StoreException bad) {
                invocation
                        .terminal()
                        .aside(invocation.text(
                                "cli.backup.passed-over",
                                invocation.text("store." + bad.reason().id(), bad.place())));
            }
        }
        throw new Refusal(Exit.ENVIRONMENT, invocation.text("cli.backup.none"));
    }

    private void restore(Path file, SortedMap<RoadmapId, Journal> journals, Instant now) {
        try (Keeping keeping = invocation.desk().keeping()) {
            Optional<Backup> before = keeping.store().roadmaps().isEmpty()
                    ? Optional.empty()
                    : Optional.of(keeping.backups().make(Backup.Reason.RESTORE, now));
            TakingBack takingBack = new TakingBack(keeping.store(), invocation);
            Takeover.Result result =
                    new Takeover(keeping.store(), invocation.now().clock()).restore(journals);
            Terminal terminal = invocation.terminal();
            if (invocation.options().json()) {
                terminal.document(JsonDocument.write(new JsonObject()
                        .with("file", JsonValue.of(file.toString()))
                        .with("adopted", JsonValue.of(result.adopted()))
                        .with("changed", JsonValue.of(result.changed()))
                        .with(
                                "roadmaps",
                                JsonValue.texts(takingBack.touched().stream()
                                        .map(RoadmapId::value)
                                        .toList()))
                        .with(
                                "backup",
                                before.map(made -> JsonValue.of(made.file().toString()))
                                        .orElse(JsonValue.absent()))
                        .value()));
            } else {
                terminal.line(new ResultWords(invocation).ofRestore(result));
                takingBack.touched().forEach(roadmap -> terminal.line(takingBack.words(roadmap)));
                before.ifPresent(made -> terminal.aside(invocation.text("cli.backed-up-first", made.file())));
            }
        }
    }

    private void putBack(Path file, Inspection.Verdict verdict, Instant now) {
        Path folder = invocation.dataFolder();
        Terminal terminal = invocation.terminal();
        terminal.aside(invocation.text("cli.doctor.verdict." + DoctorDocument.id(verdict), folder.toAbsolutePath()));
        Rescue rescue = new SqliteRepair(folder).putBack(file, now);
        if (invocation.options().json()) {
            terminal.document(JsonDocument.write(DoctorDocument.of(rescue)));
        } else {
            terminal.line(invocation.text("cli.put-back", file, rescue.entries()));
            terminal.line(invocation.text("cli.doctor.set-aside", rescue.setAside()));
        }
    }
}
