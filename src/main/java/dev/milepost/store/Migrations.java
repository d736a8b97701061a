package dev.milepost.store;

import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Brings a database to the schema this program writes: `V1.sql`, then `V2.sql` and so on, each in one transaction with
/// the version it leads to (`user_version`).
///
/// Every new kind or version of an event is a new schema version too, even where no table changes: that is how programs
/// that do not know it find out before they read.
final class Migrations {

    /// "MLPT"; set by `V1.sql`.
    static final int APPLICATION_ID = 0x4D4C5054;

    /// The schema version this program writes.
    static final int LATEST = 1;

    private Migrations() {}

    /// @throws StoreException if the database is not ours, or newer
    static void run(Connection connection, Path file) throws SQLException {
        while (versionOrNone(connection, file) < LATEST) {
            Transactions.write(connection, () -> {
                // Another program may have been here first.
                int version = versionOrNone(connection, file);
                return version < LATEST ? migrateTo(version + 1, connection) : version;
            });
        }
    }

    /// The schema version of a database of ours.
    ///
    /// @throws StoreException if the database is not ours, or newer
    static int version(Connection connection, Path file) throws SQLException {
        int version = number(connection, "PRAGMA user_version");
        if (number(connection, "PRAGMA application_id") != APPLICATION_ID || version < 1) {
            throw new StoreException(Reason.NOT_A_DATABASE, file.toString());
        }
        if (version > LATEST) {
            throw new StoreException(Reason.NEWER_VERSION, file.toString());
        }
        return version;
    }

    private static int versionOrNone(Connection connection, Path file) throws SQLException {
        boolean nothingThere = number(connection, "PRAGMA application_id") == 0
                && number(connection, "PRAGMA user_version") == 0
                && number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        return nothingThere ? 0 : version(connection, file);
    }

    private static int migrateTo(int version, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Unlike execute, executeUpdate of this driver runs every statement of the text.
            statement.executeUpdate(script(version));
            statement.executeUpdate("PRAGMA user_version = " + version);
        }
        return version;
    }

    private static String script(int version) {
        String name = "V" + version + ".sql";
        try (InputStream script = Migrations.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int number(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.getInt(1);
        }
    }
}
