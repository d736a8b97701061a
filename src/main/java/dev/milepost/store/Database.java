package dev.milepost.store;

import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;

/// Opens databases: looks before it writes, so that a file which is refused keeps every byte.
final class Database {

    private static final Duration PAUSE = Duration.ofMillis(10);

    private Database() {}

    /// Opens the database of a store for reading and writing, and brings it to the latest version.
    ///
    /// @param patience how long to wait for another program's write
    /// @throws StoreException if it cannot be opened, is not ours, is newer or damaged; nothing that was
    ///     there is changed
    ///     then
    static Connection open(StoreFiles files, Duration patience, BeforeMigration before) {
        Path file = files.database();
        try {
            files.create();
            return connect(file, patience, connection -> {
                checkWhole(connection, file);
                // The first migration goes into the file itself (see look), so the log comes after it.
                Migrations.run(connection, file, before);
                try (Statement statement = connection.createStatement()) {
                    startLog(statement, patience);
                    // A Mac's fsync returns before the data is on the disk: there, these ask for more.
                    statement.executeUpdate("PRAGMA fullfsync = ON");
                    statement.executeUpdate("PRAGMA checkpoint_fullfsync = ON");
                    statement.executeUpdate("PRAGMA trusted_schema = OFF");
                }
                files.restrict();
            });
        } catch (SQLException failure) {
            throw Failures.of(failure, file);
        }
    }

    /// Opens a copy for reading. One of an older version is brought to the latest, one of a newer stays as
    /// it is.
    ///
    /// @param original what was copied: the name that messages are to give it
    static Connection open(Snapshot copy, Path original) {
        try {
            return connect(copy.database(), Duration.ZERO, connection -> {
                int version = Migrations.version(connection, original);
                checkWhole(connection, original);
                if (version < Migrations.LATEST) {
                    Migrations.run(connection, original, BeforeMigration.NOTHING);
                }
                try (Statement statement = connection.createStatement()) {
                    statement.executeUpdate("PRAGMA trusted_schema = OFF");
                    statement.executeUpdate("PRAGMA query_only = ON");
                }
            });
        } catch (SQLException failure) {
            // The copy's path, because that is where SQLite found no database.
            throw new StoreException(Failures.of(failure, copy.database()).reason(), original.toString(), failure);
        }
    }

    /// Makes a database of the latest version, in one file without a log, that is its owner's alone.
    ///
    /// @param file not there yet
    static Connection createAt(Path file) {
        try {
            OwnerOnly.createFile(file);
            return connect(
                    file, Duration.ZERO, connection -> Migrations.run(connection, file, BeforeMigration.NOTHING));
        } catch (IOException failure) {
            throw Failures.of(failure, file);
        } catch (SQLException failure) {
            throw Failures.of(failure, file);
        }
    }

    /// What version the database of a store is, without leaving a trace; 0 where there is none.
    ///
    /// The first look takes no locks and ignores the log, so it cannot change a foreign database. Our own
    /// name is in the file itself, because it was put there before the log existed.
    /// The second look sees what only the log has, say a newer version, or damage. As it is opened
    /// read-only, it does not move the log into the file when it closes.
    static int look(StoreFiles files) {
        if (!files.hasDatabase()) {
            return 0;
        }
        Path file = files.database();
        try {
            if (!files.hasLog()) {
                return lookWithoutLog(file);
            }
            requireOurs(file);
            return look(file, "?mode=ro", (connection, _) -> {
                checkWhole(connection, file);
                return Migrations.version(connection, file);
            });
        } catch (SQLException failure) {
            throw Failures.of(failure, file);
        }
    }

    private static int lookWithoutLog(Path file) throws SQLException {
        return look(file, "?mode=ro&immutable=1", Migrations::version);
    }

    /// A file that another program was moving its log into when it died looks damaged without the log, and is not.
    private static void requireOurs(Path file) throws SQLException {
        try {
            int _ = lookWithoutLog(file);
        } catch (SQLException failure) {
            if (!Failures.isCorrupt(failure)) {
                throw failure;
            }
        }
    }

    /// Something that is asked of a database.
    private interface Question {
        int ask(Connection connection, Path file) throws SQLException;
    }

    private static int look(Path file, String how, Question question) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection connection = JDBC.createConnection(url(file) + how, config.toProperties())) {
            return question.ask(connection, file);
        }
    }

    /// @throws StoreException `DAMAGED` if SQLite finds that it is
    static void checkWhole(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Checksums say more of what is in the rows, and cost less.
            statement.executeUpdate("PRAGMA ignore_check_constraints = ON");
            try (ResultSet answer = statement.executeQuery("PRAGMA quick_check(1)")) {
                if (!answer.next() || !"ok".equals(answer.getString(1))) {
                    throw new StoreException(Reason.DAMAGED, file.toString());
                }
            }
            statement.executeUpdate("PRAGMA ignore_check_constraints = OFF");
        }
    }

    /// What makes a connection ready.
    private interface Preparation {
        void run(Connection connection) throws SQLException;
    }

    private static Connection connect(Path file, Duration patience, Preparation preparation) throws SQLException {
        Connection connection =
                JDBC.createConnection(url(file), settings(patience).toProperties());
        try {
            preparation.run(connection);
            return connection;
        } catch (SQLException | RuntimeException failure) {
            close(connection, failure);
            throw failure;
        }
    }

    /// Waits for others by itself: unlike for a write, SQLite gives up at once when somebody else is in
    /// the file, as when two programs make a store at the same moment.
    private static void startLog(Statement statement, Duration patience) throws SQLException {
        long pauses = patience.dividedBy(PAUSE);
        while (true) {
            try {
                statement.executeUpdate("PRAGMA journal_mode = WAL");
                return;
            } catch (SQLException failure) {
                if (pauses == 0 || !Failures.isLocked(failure)) {
                    throw failure;
                }
                pauses--;
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static void close(Connection connection, Exception reason) {
        try {
            connection.close();
        } catch (SQLException failure) {
            reason.addSuppressed(failure);
        }
    }

    private static SQLiteConfig settings(Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        // NORMAL would not lose the database in a power cut, but the last commits: FULL syncs the log on every commit.
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        return config;
    }

    /// A URI, because a question mark or a percent sign in a plain path would be taken for something else.
    private static String url(Path file) {
        return JDBC.PREFIX + file.toUri();
    }
}
