package dev.milepost.store;

import dev.milepost.progress.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/// Copies databases with SQLite's own online backup, while others may write to them.
final class Copies {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int ALL_PAGES = -1;
    private static final int PAUSE_MILLIS = 50;

    private Copies() {}

    /// Makes a copy in one file that needs no log, checked and on disk.
    ///
    /// @param to is made, its owner's alone; is not there afterwards if anything went wrong
    /// @throws StoreException if it cannot be made, or what was copied is damaged; the place is `from` then
    static void make(Path from, Path to, Scratch scratch) {
        try {
            OwnerOnly.createFile(to);
            try {
                copy(from, to);
                var _ = check(to, from, scratch);
                OwnerOnly.force(to);
            } catch (IOException | SQLException | RuntimeException failure) {
                delete(to);
                throw failure;
            }
        } catch (IOException failure) {
            throw Failures.of(failure, to);
        } catch (SQLException failure) {
            throw Failures.of(failure, from);
        }
    }

    /// Deletes a database made here, and what SQLite may have left beside it.
    static void delete(Path copy) throws IOException {
        for (Path file : StoreFiles.filesOf(copy).reversed()) {
            Files.deleteIfExists(file);
        }
    }

    /// A connection through which nothing is written.
    static Connection read(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        return JDBC.createConnection(JDBC.PREFIX + file.toUri() + "?mode=ro", config.toProperties());
    }

    private static void copy(Path from, Path to) throws SQLException {
        try (Connection connection = read(from)) {
            // In one step: the writers of a log do not wait for readers, and a copy in many begins anew with
            // every write.
            int code = connection
                    .unwrap(SQLiteConnection.class)
                    .getDatabase()
                    .backup("main", to.toString(), null, PAUSE_MILLIS, PATIENCE_MILLIS / PAUSE_MILLIS, ALL_PAGES);
            if (code != SQLiteErrorCode.SQLITE_OK.code) {
                throw org.sqlite.core.DB.newSQLException(code, "backup");
            }
        }
        try (Connection connection =
                        JDBC.createConnection(JDBC.PREFIX + to.toUri(), new SQLiteConfig().toProperties());
                Statement statement = connection.createStatement();
                ResultSet mode = statement.executeQuery("PRAGMA journal_mode = DELETE")) {
            if (!"delete".equals(mode.getString(1))) {
                throw new SQLException("the copy keeps its log");
            }
        }
    }

    private static Contents check(Path copy, Path from, Scratch scratch) {
        try {
            return Contents.of(copy, scratch);
        } catch (StoreException failure) {
            throw new StoreException(failure.reason(), from.toString(), failure);
        }
    }
}
