package dev.milepost.store;

import dev.milepost.progress.Backup;
import dev.milepost.progress.Span;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/// What there is to know about the health of a store, without a word of what is in it. Looks at a copy and
/// changes nothing; not to be made while a store is open in the same process.
///
/// @param file the database
/// @param bytes its size; 0 where it is missing
/// @param logBytes size of the log beside it
/// @param version of the schema; 0 where that is not readable
/// @param integrity what SQLite's `integrity_check` says, a line each: `ok` where it finds nothing
/// @param entries how many are sound
/// @param roadmaps what is recorded about each, by id
/// @param unsound sequences of rows whose checksum is wrong
/// @param gaps sequences that are missing and not known to be lost
/// @param lost what earlier repairs could not have back
/// @param future how many entries were recorded later than now
/// @param open what others than the owner have access to
/// @param hidesCommits whether the log has something that SQLite does not find any more
/// @param unfinishedRepair whether a repair was interrupted: the database it made waits to take its place
public record Inspection(
        Path file,
        Verdict verdict,
        long bytes,
        long logBytes,
        int version,
        List<String> integrity,
        long entries,
        SortedMap<String, OfRoadmap> roadmaps,
        List<Long> unsound,
        List<Span> gaps,
        List<NotedLoss> lost,
        long future,
        List<Path> open,
        boolean hidesCommits,
        boolean unfinishedRepair,
        List<CheckedBackup> backups) {

    /// What it comes to.
    public enum Verdict {
        SOUND,
        /// A later program has made it its own.
        NEWER,
        /// Sound, and not to be written to.
        READ_ONLY,
        DAMAGED,
        MISSING,
        NOT_OURS
    }

    /// @param first when the earliest of its entries was recorded, by the clock of that moment
    /// @param last when the latest was
    public record OfRoadmap(long entries, Optional<Instant> first, Optional<Instant> last) {}

    /// @param notedAt when a repair noted it
    public record NotedLoss(Span span, Instant notedAt) {}

    /// @param problem what is wrong with it; empty for a good one
    /// @param entries how many it holds; 0 for a bad one
    public record CheckedBackup(Backup backup, Optional<Reason> problem, long entries) {}

    public Inspection {
        integrity = List.copyOf(integrity);
        unsound = List.copyOf(unsound);
        gaps = List.copyOf(gaps);
        lost = List.copyOf(lost);
        open = List.copyOf(open);
        backups = List.copyOf(backups);
    }

    /// @throws StoreException if the database cannot be looked at: that says nothing of its health
    public static Inspection of(Path dataFolder, Instant now) {
        return of(dataFolder, now, new Scratch(dataFolder));
    }

    static Inspection of(Path dataFolder, Instant now, Scratch scratch) {
        StoreFiles files = new StoreFiles(dataFolder);
        Path file = files.database();
        Path log = files.log();
        Found found = new Found();
        try {
            if (Files.isRegularFile(file)) {
                found.read(file, now, scratch);
                found.hidesCommits = LogFile.of(log).hidesCommits();
            } else if (Files.exists(file)) {
                throw new StoreException(Reason.NOT_A_DATABASE, file.toString());
            } else if (!Files.notExists(file)) {
                // It may be there, and may not be looked at: a store that is missing is something else.
                throw new StoreException(Reason.OTHER, file.toString());
            }
            return new Inspection(
                    file,
                    found.verdict(files),
                    size(file),
                    size(log),
                    found.version,
                    found.integrity,
                    found.entries,
                    found.roadmaps,
                    found.unsound,
                    found.gaps,
                    found.lost.stream()
                            .map(lost -> new NotedLoss(lost.span(), lost.notedAt()))
                            .toList(),
                    found.future,
                    open(dataFolder.toAbsolutePath()),
                    found.hidesCommits,
                    Files.exists(files.repaired()),
                    backups(dataFolder, scratch));
        } catch (IOException failure) {
            throw Failures.of(failure, file);
        }
    }

    private static long size(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.size(file) : 0;
    }

    private static List<Path> open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> open = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder, 3)) {
            for (Path path : paths.sorted().toList()) {
                if (!path.startsWith(folder.resolve(Scratch.NAME)) && isOpen(path)) {
                    open.add(path);
                }
            }
        } catch (UncheckedIOException failure) {
            if (!(failure.getCause() instanceof NoSuchFileException)) {
                throw failure.getCause();
            }
            // Another program has let go of something while this looked.
            return open(folder);
        }
        return open;
    }

    private static boolean isOpen(Path path) throws IOException {
        try {
            return !Files.isSymbolicLink(path) && OwnerOnly.isWider(path);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private static List<CheckedBackup> backups(Path dataFolder, Scratch scratch) {
        return new SqliteBackups(dataFolder)
                .list().stream().map(backup -> checked(backup, scratch)).toList();
    }

    private static CheckedBackup checked(Backup backup, Scratch scratch) {
        try {
            long entries = Contents.of(backup.file(), scratch).rows().size();
            return new CheckedBackup(backup, Optional.empty(), entries);
        } catch (StoreException bad) {
            return new CheckedBackup(backup, Optional.of(bad.reason()), 0);
        }
    }

    private static final class Found {
        private Optional<Reason> problem = Optional.empty();
        private int version;
        private List<String> integrity = List.of();
        private long entries;
        private final SortedMap<String, OfRoadmap> roadmaps = new TreeMap<>();
        private final List<Long> unsound = new ArrayList<>();
        private List<Span> gaps = List.of();
        private List<LostSpan> lost = List.of();
        private long future;
        private boolean hidesCommits;

        void read(Path file, Instant now, Scratch scratch) {
            try (Snapshot copy = Snapshot.of(file, scratch)) {
                check(copy, file);
                try (Connection connection = Database.open(copy, file)) {
                    if (version <= Migrations.LATEST) {
                        count(RawRows.read(connection), RawRows.lost(connection), now);
                        var _ = JournalFile.journals(connection, file);
                    }
                }
            } catch (SQLException failure) {
                problem = Optional.of(judged(Failures.of(failure, file)));
            } catch (StoreException failure) {
                problem = Optional.of(judged(failure));
            }
        }

        /// What is wrong with the database; a failure that does not come from it goes on.
        private static Reason judged(StoreException failure) {
            if (failure.reason() == Reason.NEWER_VERSION) {
                return Reason.NEWER_VERSION;
            }
            if (!Failures.isUnsound(failure)) {
                throw failure;
            }
            return failure.reason() == Reason.NOT_A_DATABASE ? Reason.NOT_A_DATABASE : Reason.DAMAGED;
        }

        private void check(Snapshot copy, Path file) throws SQLException {
            try (Connection connection = JDBC.createConnection(
                            JDBC.PREFIX + copy.database().toUri(), new SQLiteConfig().toProperties());
                    Statement statement = connection.createStatement()) {
                version = Migrations.version(connection, file);
                List<String> lines = new ArrayList<>();
                try (ResultSet answer = statement.executeQuery("PRAGMA integrity_check")) {
                    while (answer.next()) {
                        lines.add(answer.getString(1));
                    }
                } finally {
                    integrity = lines;
                }
            }
        }

        private void count(List<RawRow> rows, List<LostSpan> noted, Instant now) {
            lost = noted;
            Checksum checksum = new Checksum();
            List<Long> there = new ArrayList<>();
            long last = 0;
            for (RawRow row : rows) {
                there.add(row.sequence());
                last = Math.max(last, row.sequence());
                if (row.isSound(checksum)) {
                    entries++;
                    future += row.at().filter(at -> at.isAfter(now)).isPresent() ? 1 : 0;
                    OfRoadmap one = new OfRoadmap(1, row.at(), row.at());
                    roadmaps.merge(row.roadmap(), one, Found::plus);
                } else {
                    unsound.add(row.sequence());
                }
            }
            gaps = RawRows.gaps(there, last).stream()
                    .filter(gap -> noted.stream().noneMatch(known -> covers(known.span(), gap)))
                    .toList();
        }

        private static boolean covers(Span known, Span gap) {
            return known.holds(gap.first()) && known.holds(gap.last());
        }

        private static OfRoadmap plus(OfRoadmap one, OfRoadmap other) {
            return new OfRoadmap(
                    one.entries() + other.entries(),
                    Stream.concat(one.first().stream(), other.first().stream()).min(Instant::compareTo),
                    Stream.concat(one.last().stream(), other.last().stream()).max(Instant::compareTo));
        }

        Verdict verdict(StoreFiles files) {
            if (!files.hasDatabase()) {
                return Verdict.MISSING;
            }
            if (version > Migrations.LATEST) {
                return Verdict.NEWER;
            }
            if (problem.isPresent()) {
                return switch (problem.get()) {
                    case NOT_A_DATABASE -> Verdict.NOT_OURS;
                    case NEWER_VERSION -> Verdict.NEWER;
                    default -> Verdict.DAMAGED;
                };
            }
            boolean isDamaged =
                    hidesCommits || !integrity.equals(List.of("ok")) || !unsound.isEmpty() || !gaps.isEmpty();
            return isDamaged ? Verdict.DAMAGED : files.isReadOnly() ? Verdict.READ_ONLY : Verdict.SOUND;
        }
    }
}
