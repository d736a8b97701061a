package dev.milepost.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Runs work in one write transaction: all of it is kept, or none.
final class Transactions {

    /// Work on a database.
    interface Work<T> {
        T run() throws SQLException;
    }

    private Transactions() {}

    /// Takes the write lock before the work reads anything, so that what it reads stays true until it commits.
    static <T> T write(Connection connection, Work<T> work) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            try {
                T result = work.run();
                statement.executeUpdate("COMMIT");
                return result;
            } catch (SQLException | RuntimeException | Error failure) {
                rollBack(statement, failure);
                throw failure;
            }
        }
    }

    private static void rollBack(Statement statement, Throwable failure) {
        try {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            // SQLite ends the transaction by itself after some failures, a full disk among them.
            failure.addSuppressed(alreadyRolledBack);
        }
    }
}
