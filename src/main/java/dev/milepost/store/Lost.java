package dev.milepost.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/// The table `lost`: which entries damage took, so that they are not missed again, nor their sequences given out anew.
final class Lost {

    private Lost() {}

    /// To be called inside a write transaction.
    static void add(Connection connection, long first, long last, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO lost (first_sequence, last_sequence, noted_at) VALUES (?, ?, ?)")) {
            insert.setLong(1, first);
            insert.setLong(2, last);
            insert.setString(3, Dates.text(now));
            insert.executeUpdate();
        }
    }

    /// Whether everything from `first` to `last` is known to be lost.
    static boolean isKnown(Connection connection, long first, long last) throws SQLException {
        long missing = first;
        try (Statement statement = connection.createStatement();
                ResultSet spans = statement.executeQuery(
                        "SELECT first_sequence, last_sequence FROM lost ORDER BY first_sequence")) {
            while (spans.next() && spans.getLong(1) <= missing) {
                missing = Math.max(missing, spans.getLong(2) + 1);
            }
        }
        return missing > last;
    }

    /// The highest sequence that is lost; 0 where none is.
    static long last(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery("SELECT max(last_sequence) FROM lost")) {
            return last.getLong(1);
        }
    }
}
