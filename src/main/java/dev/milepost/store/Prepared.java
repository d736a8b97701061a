package dev.milepost.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A statement that is used again and again: prepared when it is first needed, and anew after a failure, because the
/// driver closes statements that fail. Ends with its connection.
final class Prepared {

    /// Work with a prepared statement.
    interface Work<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    private final Connection connection;
    private final String sql;
    private @Nullable PreparedStatement statement;

    Prepared(Connection connection, String sql) {
        this.connection = connection;
        this.sql = sql;
    }

    <T> T run(Work<T> work) throws SQLException {
        PreparedStatement prepared = statement;
        if (prepared == null) {
            prepared = connection.prepareStatement(sql);
            statement = prepared;
        }
        try {
            return work.run(prepared);
        } catch (SQLException failure) {
            statement = null;
            close(prepared, failure);
            throw failure;
        }
    }

    private static void close(PreparedStatement prepared, SQLException reason) {
        try {
            prepared.close();
        } catch (SQLException failure) {
            reason.addSuppressed(failure);
        }
    }
}
