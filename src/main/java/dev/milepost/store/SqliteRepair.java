package dev.milepost.store;

import dev.milepost.progress.Damage;
import dev.milepost.progress.Repair;
import dev.milepost.progress.Rescue;
import dev.milepost.progress.Span;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import dev.milepost.store.Swap.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/// Puts a new database in the place of a damaged one, and keeps the damaged files in `damaged/<time>` as
/// they are.
///
/// The new database is made beside the old, checked and put on disk before anything else changes. If the
/// old one was written to in the meantime, it stays; if not, [Swap] says how the new one comes in its place.
public final class SqliteRepair implements Repair {

    private final StoreFiles files;
    private final Path database;
    private final Scratch scratch;
    private final SqliteBackups backups;
    private final Watch watch;
    private final Swap swap;

    /// @param dataFolder of the store
    public SqliteRepair(Path dataFolder) {
        this(dataFolder, Watch.NOBODY);
    }

    SqliteRepair(Path dataFolder, Watch watch) {
        this.files = new StoreFiles(dataFolder);
        this.database = files.database();
        this.scratch = new Scratch(dataFolder);
        this.backups = new SqliteBackups(dataFolder);
        this.watch = watch;
        this.swap = new Swap(files, watch);
    }

    @Override
    public Damage examine() {
        Gathered gathered = gather();
        return new Damage(
                database,
                gathered.known(),
                gathered.salvage().rows().size(),
                gathered.salvage().rows().isEmpty()
                        ? Optional.empty()
                        : gathered.salvage().rows().lastEntry().getValue().at(),
                gathered.newest(),
                gathered.rows().size(),
                through(gathered));
    }

    private static Optional<Instant> through(Gathered gathered) {
        return gathered.rows().isEmpty()
                ? Optional.empty()
                : gathered.rows().lastEntry().getValue().at();
    }

    @Override
    public Rescue recover(Instant now) {
        Exclusive.on(database).close();
        List<Optional<FileState>> before = state();
        Gathered gathered = gather();
        Path setAside = replace(now, before, fresh -> write(fresh, gathered, now));
        return new Rescue(
                setAside,
                gathered.rows().size(),
                gathered.known() - gathered.rows().size(),
                through(gathered));
    }

    @Override
    public Rescue startAnew(Instant now) {
        Exclusive.on(database).close();
        Path setAside = replace(now, state(), fresh -> {
            Database.createAt(fresh).close();
            OwnerOnly.force(fresh);
        });
        return new Rescue(setAside, 0, 0, Optional.empty());
    }

    @Override
    public Rescue putBack(Path backup, Instant now) {
        Exclusive.on(database).close();
        List<Optional<FileState>> before = state();
        Contents contents = Contents.of(backup, scratch);
        Path setAside = replace(now, before, fresh -> copy(backup, contents, fresh));
        return new Rescue(setAside, contents.rows().size(), contents.lostEntries(), contents.last());
    }

    /// Makes the new database in a file that is not there yet.
    private interface Making {
        void make(Path fresh) throws IOException, SQLException;
    }

    /// @param before by what is noticed that somebody has written to the old database since it was looked at
    private Path replace(Instant now, List<Optional<FileState>> before, Making making) {
        try {
            OwnerOnly.createFolder(files.folder());
            Path fresh = newFile();
            try {
                making.make(fresh);
                watch.before(Swap.Step.CHECK);
                try (Exclusive held = Exclusive.on(database)) {
                    if (!state().equals(before)) {
                        throw new StoreException(Reason.LOCKED, database.toString());
                    }
                    return swap.run(fresh, SqliteBackups.TIME.format(now), held);
                }
            } catch (IOException | SQLException | RuntimeException failure) {
                Copies.delete(fresh);
                throw failure;
            }
        } catch (IOException failure) {
            throw Failures.of(failure, files.folder());
        } catch (SQLException failure) {
            throw Failures.of(failure, database);
        }
    }

    private Gathered gather() {
        try {
            return Gathered.of(files, scratch, backups.nearest(scratch.now()));
        } catch (IOException failure) {
            throw Failures.of(failure, files.folder());
        }
    }

    private List<Optional<FileState>> state() {
        try {
            List<Optional<FileState>> states = new ArrayList<>();
            for (Path file : files.written()) {
                states.add(FileState.of(file));
            }
            return states;
        } catch (IOException failure) {
            throw Failures.of(failure, database);
        }
    }

    /// A name that no other repair has.
    private Path newFile() throws IOException {
        Path made = Files.createTempFile(files.folder(), files.database().getFileName() + ".", StoreFiles.NEW);
        FileTime now = Files.getLastModifiedTime(made);
        try (Stream<Path> names = Files.list(files.folder())) {
            for (Path left : names.filter(files::isNew).toList()) {
                if (Scratch.isLeftOver(left, now)) {
                    Files.deleteIfExists(left);
                }
            }
        }
        Files.delete(made);
        return made;
    }

    private void copy(Path backup, Contents contents, Path fresh) throws IOException, SQLException {
        try (Snapshot copy = Snapshot.of(backup, scratch)) {
            Copies.make(copy.database(), fresh, scratch);
        }
        long last = contents.rows().isEmpty() ? 0 : contents.rows().getLast().sequence();
        Cut cut = Cut.of(contents.preferences()).with(backups.list(), last);
        if (!cut.isNothing()) {
            try (Connection connection =
                    JDBC.createConnection(JDBC.PREFIX + fresh.toUri(), new SQLiteConfig().toProperties())) {
                int _ = new Preferences(connection).set(Cut.KEY, cut.text());
            }
        }
        OwnerOnly.force(fresh);
    }

    private void write(Path fresh, Gathered gathered, Instant now) throws SQLException, IOException {
        try (Connection connection = Database.createAt(fresh);
                Statement statement = connection.createStatement()) {
            // It is put on disk as a whole, below.
            statement.executeUpdate("PRAGMA synchronous = OFF");
            int _ = Transactions.write(connection, () -> {
                RawRows.write(connection, gathered.rows().values());
                for (Span gap : RawRows.gaps(gathered.rows().keySet(), gathered.known())) {
                    Instant notedAt = gathered.salvage().lost().stream()
                            .filter(lost -> lost.span().equals(gap))
                            .map(LostSpan::notedAt)
                            .findFirst()
                            .orElse(now);
                    Lost.add(connection, gap.first(), gap.last(), notedAt);
                }
                Preferences preferences = new Preferences(connection);
                for (var preference : gathered.preferences().entrySet()) {
                    int _ = preferences.set(preference.getKey(), preference.getValue());
                }
                return gathered.rows().size();
            });
        }
        if (Contents.of(fresh, scratch).rows().size() != gathered.rows().size()) {
            throw new StoreException(Reason.OTHER, fresh.toString());
        }
        OwnerOnly.force(fresh);
    }
}
