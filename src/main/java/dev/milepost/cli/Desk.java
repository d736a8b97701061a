package dev.milepost.cli;

import dev.milepost.diagnostic.Code;
import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.progress.Access;
import dev.milepost.progress.Backup;
import dev.milepost.progress.Keeping;
import dev.milepost.progress.Origin;
import dev.milepost.progress.StoreException;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.store.SqliteBackups;
import dev.milepost.store.SqliteStore;
import dev.milepost.tracker.Tracker;
import dev.milepost.yaml.Reading;
import dev.milepost.yaml.RoadmapReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Opens the roadmap and the store, and closes them when the work is done.
final class Desk {

    private final Invocation invocation;
    private final Optional<Path> named;

    /// The roadmap whose journal is worked on without its file.
    private final Optional<String> journal;

    Desk(Invocation invocation) {
        this(invocation, invocation.options().roadmap(), Optional.empty());
    }

    private Desk(Invocation invocation, Optional<Path> named, Optional<String> journal) {
        this.invocation = invocation;
        this.named = named;
        this.journal = journal;
    }

    /// The same with another file, where the command names one.
    Desk on(@Nullable Path file) {
        return file == null ? this : new Desk(invocation, Optional.of(file), journal);
    }

    /// The same on what is recorded about a roadmap, where the command names one, without its file: what is
    /// spoken of is called by its id.
    Desk of(@Nullable String roadmap) {
        return roadmap == null ? this : new Desk(invocation, named, Optional.of(roadmap));
    }

    /// Work that only looks: a file with errors gives its good part, and a line about the rest.
    int look(ToIntFunction<Tracker> task) {
        try (Work work = open()) {
            if (hasErrors(work.problems())) {
                invocation
                        .terminal()
                        .aside(invocation.text(
                                "cli.file-has-errors",
                                work.file(),
                                work.problems().size()));
            }
            warnOfUnknown(work.keeping().store().access());
            return task.applyAsInt(tracker(work));
        }
    }

    /// What only a newer program understands is not in what is shown.
    private void warnOfUnknown(Access access) {
        if (access instanceof Access.ReadOnly(var _, var unknown) && unknown > 0) {
            invocation.terminal().aside(invocation.text("cli.unknown-entries", unknown));
        }
    }

    /// Work that needs the whole roadmap, to record something or to write it out: a file with errors is
    /// refused.
    int require(ToIntFunction<Tracker> task) {
        return require((tracker, _) -> task.applyAsInt(tracker));
    }

    /// The same for a task that has to know the roadmap's file.
    int require(ToIntBiFunction<Tracker, Path> task) {
        try (Work work = open()) {
            if (hasErrors(work.problems())) {
                throw refusal(work.file(), work.problems());
            }
            backUpIfDue(work.keeping());
            return task.applyAsInt(tracker(work), work.file());
        }
    }

    /// That no backup can be made is said, and stops nothing: what the user came to record counts more.
    private void backUpIfDue(Keeping keeping) {
        if (keeping.store().access() instanceof Access.ReadOnly) {
            return;
        }
        try {
            Optional<Backup> _ = keeping.backups().makeIfDue(invocation.now().instant());
        } catch (StoreException failure) {
            invocation
                    .terminal()
                    .aside(invocation.text(
                            "cli.not-backed-up",
                            invocation.text("store." + failure.reason().id(), failure.place())));
        }
    }

    /// For the window, which from now on has this roadmap open.
    Work openForWindow() {
        Work work = open();
        String file = work.file().toAbsolutePath().normalize().toString();
        try {
            if (!work.keeping().store().preference(RoadmapPlace.LAST_OPENED).equals(Optional.of(file))) {
                work.keeping().store().setPreference(RoadmapPlace.LAST_OPENED, file);
            }
            return work;
        } catch (RuntimeException failure) {
            work.close();
            throw failure;
        }
    }

    /// A file the user named is read before the store is touched, so that a wrong name leaves nothing behind.
    Work open() {
        if (journal.isPresent()) {
            return recorded(journal.get());
        }
        if (named.isPresent()) {
            Reading reading = new RoadmapReader().read(named.get());
            return new Work(roadmap(named.get(), reading), named.get(), reading.problems(), keeping());
        }
        Keeping keeping = keeping();
        try {
            Path file = new RoadmapPlace(invocation.dataFolder(), invocation.shipped()).byDefault(keeping.store());
            Reading reading = new RoadmapReader().read(file);
            return new Work(roadmap(file, reading), file, reading.problems(), keeping);
        } catch (RuntimeException failure) {
            keeping.close();
            throw failure;
        }
    }

    private Work recorded(String id) {
        Keeping keeping = keeping();
        try {
            Roadmap roadmap = new Nameless(keeping.store(), invocation).roadmap(id);
            return new Work(roadmap, Path.of(id), List.of(), keeping);
        } catch (RuntimeException failure) {
            keeping.close();
            throw failure;
        }
    }

    /// The store alone, for what is not about one roadmap.
    Keeping keeping() {
        Path folder = invocation.dataFolder();
        SqliteBackups backups = new SqliteBackups(folder);
        Instant now = invocation.now().instant();
        return new Keeping(SqliteStore.open(folder, backups.beforeMigration(now)), backups);
    }

    /// The part of a file that could be read; refused where there is none.
    Roadmap roadmap(Path file, Reading reading) {
        return reading.roadmap().orElseThrow(() -> refusal(file, reading.problems()));
    }

    private Tracker tracker(Work work) {
        return Tracker.open(
                work.roadmap(),
                work.fileName(),
                work.problems().size(),
                work.keeping(),
                invocation.now(),
                Origin.COMMAND,
                Runnable::run,
                Runnable::run);
    }

    private static boolean hasErrors(List<Diagnostic> problems) {
        return problems.stream().anyMatch(Diagnostic::isError);
    }

    private Refusal refusal(Path file, List<Diagnostic> problems) {
        return new Refusal(exit(problems), new ProblemLines(invocation.messages()).first(file, problems));
    }

    /// A file that is not there is no matter of its content.
    static Exit exit(List<Diagnostic> problems) {
        if (!hasErrors(problems)) {
            return Exit.FINE;
        }
        boolean unreachable = problems.stream()
                .map(Diagnostic::code)
                .anyMatch(code -> code == Code.FILE_MISSING || code == Code.FILE_UNREADABLE);
        return unreachable ? Exit.ENVIRONMENT : Exit.CONTENT;
    }
}
