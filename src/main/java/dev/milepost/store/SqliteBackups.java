package dev.milepost.store;

import dev.milepost.progress.Backup;
import dev.milepost.progress.Backups;
import dev.milepost.progress.Journal;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import dev.milepost.roadmap.RoadmapId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Backups in the folder `backups` beside the database, each one file, named
/// `milepost-2026-11-23T15-16-29.123Z-daily.db`.
///
/// A backup has its name only once it is whole, checked and on disk. Which are kept, [BackupLadder] says.
/// The store may be open meanwhile, here and in other programs.
public final class SqliteBackups implements Backups {

    /// How a time is written in the name of a file: sortable, and without what Windows refuses.
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final Pattern NAME =
            Pattern.compile("milepost-(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d\\.\\d{3}Z)-([a-z]+)\\.db");
    private static final String PART = ".part";
    private static final Duration DAY = Duration.ofHours(24);

    private final Path database;
    private final Path folder;
    private final Scratch scratch;

    /// @param dataFolder of the store
    public SqliteBackups(Path dataFolder) {
        this.database = new StoreFiles(dataFolder).database();
        this.folder = dataFolder.toAbsolutePath().resolve("backups");
        this.scratch = new Scratch(dataFolder);
    }

    /// What makes a backup before a database of an older version is changed.
    public BeforeMigration beforeMigration(Instant at) {
        return (_, _) -> {
            var _ = make(Backup.Reason.MIGRATION, at);
        };
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public List<Backup> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> backup(file).stream())
                    .sorted(Comparator.comparing(Backup::at)
                            .thenComparing(Backup::file)
                            .reversed())
                    .toList();
        } catch (IOException | UncheckedIOException failure) {
            throw new StoreException(Reason.OTHER, folder.toString(), failure);
        }
    }

    @Override
    public Backup make(Backup.Reason reason, Instant at) {
        requireDatabase();
        try {
            OwnerOnly.createFolder(folder);
            Instant named = at.truncatedTo(ChronoUnit.MILLIS);
            while (Files.exists(named(named, reason))) {
                named = named.plusMillis(1);
            }
            Path file = named(named, reason);
            Path part = Files.createTempFile(folder, ".milepost-", PART);
            deleteLeftOvers(Files.getLastModifiedTime(part));
            Files.delete(part);
            Copies.make(database, part, scratch);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            OwnerOnly.forceFolder(folder);
            prune(file, at);
            return new Backup(file, named, Optional.of(reason), Files.size(file));
        } catch (IOException failure) {
            throw Failures.of(failure, folder);
        }
    }

    /// Backups from the future do not count: a clock that was set back must not stop them for ever.
    @Override
    public Optional<Backup> makeIfDue(Instant now) {
        boolean isDue = list().stream()
                .noneMatch(backup -> !backup.at().isAfter(now)
                        && Duration.between(backup.at(), now).compareTo(DAY) < 0);
        return isDue && hasEvents() ? Optional.of(make(Backup.Reason.DAILY, now)) : Optional.empty();
    }

    /// @throws UncheckedIOException with a [FileAlreadyExistsException] if the file is there
    @Override
    public void copyTo(Path out) {
        requireDatabase();
        Path absolute = out.toAbsolutePath();
        Path part = absolute.resolveSibling("." + absolute.getFileName() + PART);
        try {
            if (Files.exists(absolute)) {
                throw new FileAlreadyExistsException(out.toString());
            }
            Copies.delete(part);
            Copies.make(database, part, scratch);
            try {
                // Not an atomic move, which would replace a file that has come to be there.
                Files.move(part, absolute);
                OwnerOnly.forceFolder(absolute.resolveSibling("."));
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (FileAlreadyExistsException there) {
            throw new UncheckedIOException(there);
        } catch (IOException failure) {
            throw Failures.of(failure, out);
        }
    }

    @Override
    public SortedMap<RoadmapId, Journal> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(Reason.NOT_A_DATABASE, file.toString());
        }
        requireNotLive(file);
        return JournalFile.journals(file, scratch);
    }

    /// The database itself may be open in this process, and to copy it would drop the locks on it.
    private void requireNotLive(Path file) {
        try {
            if (Files.exists(database) && Files.isSameFile(file, database)) {
                throw new StoreException(Reason.LOCKED, file.toString());
            }
        } catch (IOException failure) {
            throw Failures.of(failure, file);
        }
    }

    @Override
    public Optional<Backup> newestGood(Instant now) {
        return nearest(now).stream().filter(this::isGood).findFirst();
    }

    /// The newest first, and last those from the future: the clock was wrong then, and when they were made is not
    /// known.
    public List<Backup> nearest(Instant now) {
        List<Backup> all = list();
        return Stream.concat(
                        all.stream().filter(backup -> !backup.at().isAfter(now)),
                        all.stream().filter(backup -> backup.at().isAfter(now)))
                .toList();
    }

    private boolean isGood(Backup backup) {
        try {
            var _ = Contents.of(backup.file(), scratch);
            return true;
        } catch (StoreException failure) {
            if (Failures.isUnsound(failure) || Files.notExists(backup.file())) {
                return false;
            }
            throw failure;
        }
    }

    /// What the name of a file says, if it is named as ours are.
    static Optional<Backup> backup(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            Instant at = TIME.parse(name.group(1), Instant::from);
            // Asked once: another program may let go of the file at any moment.
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Backup.Reason.ofId(name.group(2))
                    .filter(_ -> attributes.isRegularFile())
                    .map(reason -> new Backup(file, at, Optional.of(reason), attributes.size()));
        } catch (DateTimeException | NoSuchFileException notATimeOrGone) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path named(Instant at, Backup.Reason reason) {
        return folder.resolve("milepost-" + TIME.format(at) + "-" + reason.id() + ".db");
    }

    private void requireDatabase() {
        if (!Files.isRegularFile(database)) {
            throw new StoreException(Reason.NOT_A_DATABASE, database.toString());
        }
    }

    private boolean hasEvents() {
        if (!Files.isRegularFile(database)) {
            return false;
        }
        try (Connection connection = Copies.read(database);
                Statement statement = connection.createStatement()) {
            try (ResultSet table = statement.executeQuery("SELECT 1 FROM sqlite_schema WHERE name = 'event'")) {
                if (!table.next()) {
                    return false;
                }
            }
            try (ResultSet event = statement.executeQuery("SELECT 1 FROM event LIMIT 1")) {
                return event.next();
            }
        } catch (SQLException failure) {
            throw Failures.of(failure, database);
        }
    }

    /// The backup just made is good; of the others that is not known without reading them.
    private void prune(Path made, Instant now) throws IOException {
        List<BackupLadder.Rung> rungs = list().stream()
                .map(backup -> new BackupLadder.Rung(
                        backup.file(),
                        backup.at(),
                        backup.reason(),
                        backup.file().equals(made)))
                .toList();
        Set<Path> kept = BackupLadder.kept(rungs, now);
        for (BackupLadder.Rung rung : rungs) {
            if (!rung.good() && !kept.contains(rung.file())) {
                Files.deleteIfExists(rung.file());
            }
        }
    }

    /// What a crash left half made.
    ///
    /// @param now by the clock of the file system
    private void deleteLeftOvers(FileTime now) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(SqliteBackups::isPart).toList()) {
                if (Scratch.isLeftOver(file, now)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isPart(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".milepost-") && name.contains(PART);
    }
}
