package dev.milepost.store;

import dev.milepost.progress.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;

/// Opens the database of a store: looks before it writes, so that a file which is refused keeps every byte.
final class Database {

    private static final Duration PAUSE = Duration.ofMillis(10);

    private Database() {}

    /// @param patience how long to wait for another program's write
    /// @throws StoreException if it cannot be opened or is not ours; nothing that was there is changed then
    static Connection open(StoreFiles files, Duration patience) {
        files.check();
        try {
            look(files);
            files.create();
            return connect(files, patience);
        } catch (SQLException failure) {
            throw Failures.of(failure, files.database());
        }
    }

    /// Reads what the file says of itself without leaving a trace.
    ///
    /// The first look takes no locks and ignores the log, so it cannot change a foreign database. Our own name
    /// is in the file itself, because it was put there before the log existed.
    /// The second look sees what only the log has, say a newer version. As it is opened read-only, it does not
    /// move the log into the file when it closes.
    private static void look(StoreFiles files) throws SQLException {
        if (files.hasDatabase()) {
            check(files.database(), "?mode=ro&immutable=1");
            if (files.hasLog()) {
                check(files.database(), "?mode=ro");
            }
        }
    }

    private static void check(Path file, String how) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection connection = JDBC.createConnection(url(file) + how, config.toProperties())) {
            Migrations.version(connection, file);
        }
    }

    private static Connection connect(StoreFiles files, Duration patience) throws SQLException {
        Connection connection =
                JDBC.createConnection(url(files.database()), settings(patience).toProperties());
        try {
            // The first migration goes into the file itself (see look), so the log comes after it.
            Migrations.run(connection, files.database());
            try (Statement statement = connection.createStatement()) {
                startLog(statement, patience);
                // A Mac's fsync returns before the data is on the disk: there, these ask for more.
                statement.executeUpdate("PRAGMA fullfsync = ON");
                statement.executeUpdate("PRAGMA checkpoint_fullfsync = ON");
                statement.executeUpdate("PRAGMA trusted_schema = OFF");
            }
            files.restrict();
            return connection;
        } catch (SQLException | RuntimeException failure) {
            close(connection, failure);
            throw failure;
        }
    }

    /// Waits for others by itself: unlike for a write, SQLite gives up at once when somebody else is in the file, as
    /// when two programs make a store at the same moment.
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
