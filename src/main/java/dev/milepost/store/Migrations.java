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

/// Brings a database to the schema this program writes: `V1.sql`, then `V2.sql` and so on, all in one transaction with
/// the
/// version they lead to (`user_version`).
///
/// Every new kind or version of an event is a new schema version too, even where no table changes: that is how programs
/// that do not know it find out before they read.
final class Migrations {

    /// "MLPT"; set by `V1.sql`.
    static final int APPLICATION_ID = 0x4D4C5054;

    /// The schema version this program writes.
    static final int LATEST = 4;

    private Migrations() {}

    /// @param before run first where the database is one of an older version
    /// @throws StoreException if the database is not ours, or newer
    static void run(Connection connection, Path file, BeforeMigration before) throws SQLException {
        int found = versionOrNone(connection, file);
        if (found == LATEST) {
            return;
        }
        if (found > 0) {
            before.run(connection, file);
        }
        int _ = Transactions.write(connection, () -> {
            // Another program may have been here first.
            int version = versionOrNone(connection, file);
            while (version < LATEST) {
                version++;
                migrateTo(version, connection, file);
            }
            return version;
        });
    }

    /// Refuses a database that this program does not write to.
    ///
    /// @throws StoreException if the database is not ours, or newer
    static void requireKnown(Connection connection, Path file) throws SQLException {
        int _ = versionOrNone(connection, file);
    }

    /// The schema version of a database of ours, whichever it is.
    ///
    /// @throws StoreException if the database is not ours
    static int version(Connection connection, Path file) throws SQLException {
        int version = number(connection, "PRAGMA user_version");
        if (number(connection, "PRAGMA application_id") != APPLICATION_ID || version < 1) {
            throw new StoreException(Reason.NOT_A_DATABASE, file.toString());
        }
        return version;
    }

    /// 0 for a database in which nothing ever was.
    private static int versionOrNone(Connection connection, Path file) throws SQLException {
        boolean nothingThere = number(connection, "PRAGMA application_id") == 0
                && number(connection, "PRAGMA user_version") == 0
                && number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        int version = nothingThere ? 0 : version(connection, file);
        if (version > LATEST) {
            throw new StoreException(Reason.NEWER_VERSION, file.toString());
        }
        return version;
    }

    private static void migrateTo(int version, Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Unlike execute, executeUpdate of this driver runs every statement of the text.
            statement.executeUpdate(script(version));
            if (version == 2) {
                FirstVersion.carryOver(connection, file);
            }
            statement.executeUpdate("PRAGMA user_version = " + version);
        }
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
