package dev.milepost.store;

import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// The database of a store while it is open: the file itself, or a copy of what can only be read.
final class OpenDatabase {

    private static final int LOOKS = 5;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(40);

    private final Connection connection;
    private final StoreFiles files;
    private final Optional<FileIdentity> identity;
    private final Optional<Snapshot> copy;
    private final Optional<Reason> readOnly;

    private OpenDatabase(
            Connection connection,
            StoreFiles files,
            Optional<FileIdentity> identity,
            Optional<Snapshot> copy,
            Optional<Reason> readOnly) {
        this.connection = connection;
        this.files = files;
        this.identity = identity;
        this.copy = copy;
        this.readOnly = readOnly;
    }

    static OpenDatabase in(StoreFiles files, Duration patience, BeforeMigration before) {
        files.check();
        requireThere(files);
        requireWhole(files);
        if (files.isReadOnly() || Database.look(files) > Migrations.LATEST) {
            return copyOf(files);
        }
        Optional<FileIdentity> found = files.hasDatabase() ? Optional.of(files.identity()) : Optional.empty();
        Connection connection = Database.open(files, patience, before);
        OpenDatabase open = new OpenDatabase(
                connection, files, Optional.of(found.orElseGet(files::identity)), Optional.empty(), Optional.empty());
        try {
            // A repair may have put another in its place while this waited for its lock.
            open.requireSame();
        } catch (StoreException replaced) {
            throw open.closed(replaced);
        }
        return open;
    }

    /// A new database beside backups of an old one would look as if everything were gone.
    private static void requireThere(StoreFiles files) {
        if (!files.hasDatabase()
                && !files.hasLog()
                && !new SqliteBackups(files.folder()).list().isEmpty()) {
            throw new StoreException(Reason.MISSING, files.database().toString());
        }
    }

    /// Refuses what SQLite would open in silence: a log with commits it does not find any more, and a repair
    /// that was cut off before its result took the place of the old database.
    private static void requireWhole(StoreFiles files) {
        if (Files.exists(files.repaired())) {
            throw new StoreException(Reason.DAMAGED, files.database().toString());
        }
        // Another program may be starting its log anew at this moment, which looks like damage while it lasts.
        for (int look = 1; hidesCommits(files); look++) {
            if (look == LOOKS) {
                throw new StoreException(Reason.DAMAGED, files.log().toString());
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private static boolean hidesCommits(StoreFiles files) {
        try {
            return LogFile.of(files.log()).hidesCommits();
        } catch (NoSuchFileException checkpointed) {
            return false;
        } catch (IOException unreadable) {
            throw new StoreException(Reason.OTHER, files.log().toString(), unreadable);
        }
    }

    private static OpenDatabase copyOf(StoreFiles files) {
        Snapshot copy = Snapshot.of(files.database(), new Scratch(files.folder()));
        try {
            Connection connection = Database.open(copy, files.database());
            boolean isNewer = Migrations.version(connection, files.database()) > Migrations.LATEST;
            Reason why = isNewer ? Reason.NEWER_VERSION : Reason.READ_ONLY;
            return new OpenDatabase(connection, files, Optional.empty(), Optional.of(copy), Optional.of(why));
        } catch (SQLException failure) {
            copy.close();
            throw Failures.of(failure, files.database());
        } catch (StoreException failure) {
            copy.close();
            throw failure;
        }
    }

    Connection connection() {
        return connection;
    }

    Path file() {
        return files.database();
    }

    /// Why nothing can be written to it; empty where it can.
    Optional<Reason> readOnly() {
        return readOnly;
    }

    /// @throws StoreException `REPLACED` if the file was moved or deleted since it was opened
    void requireSame() {
        if (identity.isPresent() && !identity.get().equals(files.identity())) {
            throw new StoreException(Reason.REPLACED, file().toString());
        }
    }

    /// What a failure means in this database. That of a newer program need not have the tables that ours has.
    StoreException failure(SQLException failure) {
        StoreException said = Failures.of(failure, file());
        return said.reason() == Reason.OTHER && readOnly.equals(Optional.of(Reason.NEWER_VERSION))
                ? new StoreException(Reason.NEWER_VERSION, file().toString(), failure)
                : said;
    }

    /// Closes it because of a failure, which is returned.
    StoreException closed(StoreException failure) {
        try {
            close();
        } catch (StoreException another) {
            failure.addSuppressed(another);
        }
        return failure;
    }

    void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw Failures.of(failure, file());
        } finally {
            copy.ifPresent(Snapshot::close);
        }
    }
}
