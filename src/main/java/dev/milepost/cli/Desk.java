package dev.milepost.cli;

import dev.milepost.diagnostic.Code;
import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressStore;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.store.SqliteStore;
import dev.milepost.tracker.Tracker;
import dev.milepost.yaml.Reading;
import dev.milepost.yaml.RoadmapReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Opens the roadmap and the store, and closes them when the work is done.
final class Desk {

    private final Invocation invocation;
    private final Optional<Path> named;

    Desk(Invocation invocation) {
        this(invocation, invocation.options().roadmap());
    }

    private Desk(Invocation invocation, Optional<Path> named) {
        this.invocation = invocation;
        this.named = named;
    }

    /// The same with another file, where the command names one.
    Desk on(@Nullable Path file) {
        return file == null ? this : new Desk(invocation, Optional.of(file));
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
                                String.valueOf(work.problems().size())));
            }
            return task.applyAsInt(tracker(work));
        }
    }

    /// Work that needs the whole roadmap, to record something or to write it out: a file with errors is
    /// refused.
    int require(ToIntFunction<Tracker> task) {
        try (Work work = open()) {
            if (hasErrors(work.problems())) {
                throw refusal(work.file(), work.problems());
            }
            return task.applyAsInt(tracker(work));
        }
    }

    /// For the window, which from now on has this roadmap open.
    Work openForWindow() {
        Work work = open();
        String file = work.file().toAbsolutePath().normalize().toString();
        try {
            if (!work.store().preference(RoadmapPlace.LAST_OPENED).equals(Optional.of(file))) {
                work.store().setPreference(RoadmapPlace.LAST_OPENED, file);
            }
            return work;
        } catch (RuntimeException failure) {
            work.close();
            throw failure;
        }
    }

    /// A file the user named is read before the store is touched, so that a wrong name leaves nothing behind.
    Work open() {
        if (named.isPresent()) {
            Reading reading = new RoadmapReader().read(named.get());
            Roadmap roadmap = roadmap(named.get(), reading);
            return new Work(roadmap, named.get(), reading.problems(), SqliteStore.open(invocation.dataFolder()));
        }
        ProgressStore store = SqliteStore.open(invocation.dataFolder());
        try {
            Path file = new RoadmapPlace(invocation.dataFolder(), invocation.shipped()).byDefault(store);
            Reading reading = new RoadmapReader().read(file);
            return new Work(roadmap(file, reading), file, reading.problems(), store);
        } catch (RuntimeException failure) {
            store.close();
            throw failure;
        }
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
                work.store(),
                invocation.clock(),
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
