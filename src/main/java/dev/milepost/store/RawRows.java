package dev.milepost.store;

import dev.milepost.progress.Span;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads and writes whole rows through SQL, in a database of the latest schema.
final class RawRows {

    private RawRows() {}

    static List<RawRow> read(Connection connection) throws SQLException {
        List<RawRow> read = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM event ORDER BY sequence")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<@Nullable Object> row = new ArrayList<>(columns);
                for (int column = 1; column <= columns; column++) {
                    row.add(value(rows, column));
                }
                read.add(new RawRow(row));
            }
        }
        return read;
    }

    static void write(Connection connection, Collection<RawRow> rows) throws SQLException {
        String places = "?" + ", ?".repeat(RawRow.COLUMNS - 1);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO event VALUES (" + places + ")")) {
            for (RawRow row : rows) {
                for (int column = 1; column <= RawRow.COLUMNS; column++) {
                    insert.setObject(column, row.columns().get(column - 1));
                }
                insert.executeUpdate();
            }
        }
    }

    static List<LostSpan> lost(Connection connection) throws SQLException {
        List<LostSpan> lost = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM lost ORDER BY first_sequence")) {
            while (rows.next()) {
                lost.add(new LostSpan(new Span(rows.getLong(1), rows.getLong(2)), Dates.moment(rows.getString(3))));
            }
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new SQLException(unreadable);
        }
        return lost;
    }

    /// The sequences from 1 to `known` that are not among those given, in ascending order.
    static List<Span> gaps(Collection<Long> ascending, long known) {
        List<Span> gaps = new ArrayList<>();
        long next = 1;
        for (long sequence : ascending) {
            if (sequence > next) {
                gaps.add(new Span(next, sequence - 1));
            }
            next = Math.max(next, sequence + 1);
        }
        if (next <= known) {
            gaps.add(new Span(next, known));
        }
        return gaps;
    }

    private static @Nullable Object value(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        return value instanceof Number ? (Object) rows.getLong(column) : value == null ? null : rows.getString(column);
    }
}
