package dev.milepost.store;

import dev.milepost.progress.Backup;
import dev.milepost.progress.Damage;
import dev.milepost.progress.Damage.GoodBackup;
import dev.milepost.progress.Repair;
import dev.milepost.progress.Rescue;
import dev.milepost.progress.Span;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts a new database in the place of a damaged one, and keeps the damaged files in `damaged/<time>` as
/// they are.
///
/// The order, and why a crash between any two steps loses nothing:
/// 1. The new database is made beside the old, checked and put on disk. Until then nothing else has changed.
/// 2. The old files get a second name in `damaged/<time>`, or a copy where the file system has no second
/// names. They are still in place.
/// 3. The new database gets the name `milepost.db.repaired`. From here on it counts as a source of its own:
/// a repair that starts over finds all that was found before.
/// 4. The old log is removed: SQLite would take it for the log of the new database. What it held is in step
/// 3's file.
/// 5. The new database takes the place of the old in one step. There is never no database, which would look
/// like a first start.
public final class SqliteRepair implements Repair {

    private static final List<String> ENDS = List.of("", "-wal", "-shm", "-journal");
    private static final Pattern PUT_BACK = Pattern.compile("(.*Z)-kept-(\\d+)");

    /// Where SQLite locks a file that is open: <https://www.sqlite.org/fileformat2.html#the_lock_byte_page>.
    private static final long LOCK_BYTES = 0x40000000L;

    private static final long LOCK_LENGTH = 512;

    private final Path folder;
    private final Path database;
    private final SqliteBackups backups;

    /// @param dataFolder of the store
    public SqliteRepair(Path dataFolder) {
        this.folder = dataFolder.toAbsolutePath();
        this.database = new StoreFiles(dataFolder).database();
        this.backups = new SqliteBackups(dataFolder);
    }

    @Override
    public Damage examine() {
        Gathered gathered = gather();
        return new Damage(
                database,
                gathered.known,
                gathered.salvage.rows().size(),
                gathered.salvage.rows().isEmpty()
                        ? Optional.empty()
                        : gathered.salvage.rows().lastEntry().getValue().at(),
                Optional.ofNullable(gathered.newest),
                gathered.rows.size());
    }

    @Override
    public Rescue recover(Instant now) {
        requireUnused();
        Gathered gathered = gather();
        Path fresh = part();
        try {
            Copies.delete(fresh);
            write(fresh, gathered, now);
            Path setAside = swap(fresh, SqliteBackups.TIME.format(now));
            return new Rescue(setAside, gathered.rows.size(), gathered.known - gathered.rows.size());
        } catch (IOException failure) {
            throw new StoreException(Reason.FOLDER_NOT_WRITABLE, folder.toString(), failure);
        } catch (SQLException failure) {
            throw Failures.of(failure, database);
        }
    }

    @Override
    public Rescue putBack(Path backup, Instant now) {
        requireUnused();
        Contents contents = Contents.of(backup);
        Path fresh = part();
        try {
            OwnerOnly.createFolder(folder);
            Copies.delete(fresh);
            try (Snapshot copy = Snapshot.of(backup)) {
                Copies.make(copy.database(), fresh);
            }
            long last =
                    contents.rows().isEmpty() ? 0 : contents.rows().getLast().sequence();
            Path setAside = swap(fresh, SqliteBackups.TIME.format(now) + "-kept-" + last);
            return new Rescue(setAside, contents.rows().size(), contents.lostEntries());
        } catch (IOException failure) {
            throw new StoreException(Reason.FOLDER_NOT_WRITABLE, folder.toString(), failure);
        }
    }

    /// All that is to be had, the nearest to what was there last first: the damaged files, what an
    /// interrupted repair has left, the backups from the newest on.
    private Gathered gather() {
        Gathered gathered = new Gathered(Salvage.of(database));
        if (Files.isRegularFile(repaired())) {
            contents(repaired()).ifPresent(contents -> gathered.take(contents, Long.MAX_VALUE));
        }
        for (Backup backup : backups.list()) {
            contents(backup.file()).ifPresent(contents -> {
                gathered.take(contents, lastOfThisLife(backup.at()));
                if (gathered.newest == null) {
                    gathered.newest = new GoodBackup(backup, contents.rows().size(), contents.last());
                }
            });
        }
        return gathered;
    }

    private static Optional<Contents> contents(Path file) {
        try {
            return Optional.of(Contents.of(file));
        } catch (StoreException notGood) {
            return Optional.empty();
        }
    }

    /// After a backup was put back, sequences above its last are given out anew. What older backups have
    /// there is something else.
    private long lastOfThisLife(Instant at) {
        Path damaged = folder.resolve("damaged");
        if (!Files.isDirectory(damaged)) {
            return Long.MAX_VALUE;
        }
        long last = Long.MAX_VALUE;
        try (Stream<Path> folders = Files.list(damaged)) {
            for (Path setAside : folders.toList()) {
                Matcher name = PUT_BACK.matcher(setAside.getFileName().toString());
                if (name.matches() && name.group(1).compareTo(SqliteBackups.TIME.format(at)) >= 0) {
                    last = Math.min(last, Long.parseLong(name.group(2)));
                }
            }
            return last;
        } catch (IOException failure) {
            throw new StoreException(Reason.OTHER, damaged.toString(), failure);
        }
    }

    private static void write(Path fresh, Gathered gathered, Instant now) throws SQLException, IOException {
        OwnerOnly.createFolder(fresh.resolveSibling(""));
        try (Connection connection = Database.createAt(fresh);
                Statement statement = connection.createStatement()) {
            // It is put on disk as a whole, below.
            statement.executeUpdate("PRAGMA synchronous = OFF");
            int _ = Transactions.write(connection, () -> {
                RawRows.write(connection, gathered.rows.values());
                for (Span gap : RawRows.gaps(gathered.rows.keySet(), gathered.known)) {
                    Instant notedAt = gathered.salvage.lost().stream()
                            .filter(lost -> lost.span().equals(gap))
                            .map(LostSpan::notedAt)
                            .findFirst()
                            .orElse(now);
                    Lost.add(connection, gap.first(), gap.last(), notedAt);
                }
                Preferences preferences = new Preferences(connection);
                for (var preference : gathered.preferences.entrySet()) {
                    int _ = preferences.set(preference.getKey(), preference.getValue());
                }
                return gathered.rows.size();
            });
        }
        if (Contents.of(fresh).rows().size() != gathered.rows.size()) {
            throw new StoreException(Reason.OTHER, fresh.toString());
        }
        OwnerOnly.force(fresh);
    }

    /// Steps 2 to 5.
    private Path swap(Path fresh, String name) throws IOException {
        Path damaged = folder.resolve("damaged");
        OwnerOnly.createFolder(damaged);
        Path setAside = damaged.resolve(name);
        for (int i = 2; Files.exists(setAside); i++) {
            setAside = damaged.resolve(i + "-" + name);
        }
        OwnerOnly.createFolder(setAside);
        for (String end : ENDS) {
            Path file = beside(end);
            if (Files.isRegularFile(file)) {
                keep(file, setAside.resolve(file.getFileName()));
            }
        }
        OwnerOnly.forceFolder(setAside);
        OwnerOnly.forceFolder(damaged);
        Files.move(fresh, repaired(), StandardCopyOption.ATOMIC_MOVE);
        OwnerOnly.forceFolder(folder);
        for (String end : ENDS.subList(1, ENDS.size())) {
            Files.deleteIfExists(beside(end));
        }
        Files.move(repaired(), database, StandardCopyOption.ATOMIC_MOVE);
        OwnerOnly.forceFolder(folder);
        return setAside;
    }

    private static void keep(Path file, Path kept) throws IOException {
        try {
            var _ = Files.createLink(kept, file);
        } catch (UnsupportedOperationException | IOException noSecondNames) {
            Files.copy(file, kept, StandardCopyOption.COPY_ATTRIBUTES);
            OwnerOnly.force(kept);
        }
    }

    /// Tries for the lock that SQLite does not share with anybody. Nobody else in this process may have it
    /// open: the operating system does not tell a process of its own locks.
    private void requireUnused() {
        if (!Files.isRegularFile(database) || !Files.isWritable(database)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock(LOCK_BYTES, LOCK_LENGTH, false)) {
            if (lock == null) {
                throw new StoreException(Reason.LOCKED, database.toString());
            }
        } catch (OverlappingFileLockException ownLock) {
            throw new StoreException(Reason.LOCKED, database.toString(), ownLock);
        } catch (IOException cannotBeTold) {
            // A file system without locks: then there is no telling, and no reason to leave the person
            // without help.
            return;
        }
    }

    private Path part() {
        return beside(".new");
    }

    private Path repaired() {
        return beside(".repaired");
    }

    private Path beside(String end) {
        return folder.resolve(database.getFileName() + end);
    }

    /// What the sources have together.
    private static final class Gathered {
        private final Salvage salvage;
        private final TreeMap<Long, RawRow> rows;
        private final Map<String, String> preferences = new TreeMap<>();
        private long known;
        private @Nullable GoodBackup newest;

        Gathered(Salvage salvage) {
            this.salvage = salvage;
            this.rows = new TreeMap<>();
            rows.putAll(salvage.rows());
            preferences.putAll(salvage.preferences());
            this.known = salvage.known();
        }

        /// From where a source says something else than the nearer ones, it is of another life of the
        /// database.
        void take(Contents contents, long last) {
            List<RawRow> agreed = new ArrayList<>();
            for (RawRow row : contents.rows()) {
                RawRow nearer = rows.get(row.sequence());
                if (row.sequence() > last || (nearer != null && !nearer.equals(row))) {
                    break;
                }
                agreed.add(row);
            }
            agreed.forEach(row -> rows.put(row.sequence(), row));
            if (!agreed.isEmpty()) {
                known = Math.max(known, agreed.getLast().sequence());
            }
            contents.preferences().forEach(preferences::putIfAbsent);
        }
    }
}
