package dev.milepost.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// What the store is compared with: a table of the same columns and no rules, in a file of its own with the same
/// pragmas, used the shortest way JDBC allows.
final class BareTable implements AutoCloseable {

    private static final String COLUMNS =
            "sequence INTEGER PRIMARY KEY, act INTEGER, unit INTEGER, roadmap TEXT, recorded_at TEXT, origin TEXT,"
                    + " purpose TEXT, kind TEXT, version INTEGER, subject_kind TEXT, subject TEXT, value TEXT,"
                    + " effective_on TEXT, checksum INTEGER";

    private final Connection connection;
    private final PreparedStatement insert;
    private long sequence;

    /// @param synchronous `FULL`, as the store has it, or another level to compare with
    BareTable(Path file, String synchronous) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA journal_mode = WAL");
            statement.executeUpdate("PRAGMA synchronous = " + synchronous);
            statement.executeUpdate("CREATE TABLE bare (" + COLUMNS + ") STRICT");
        }
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("INSERT INTO bare VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    void insert(String item) throws SQLException {
        add(item);
        connection.commit();
    }

    void fill(int rows) throws SQLException {
        for (int i = 0; i < rows; i++) {
            add("item-" + i % 500);
        }
        connection.commit();
    }

    private void add(String item) throws SQLException {
        sequence++;
        insert.setLong(1, sequence);
        insert.setLong(2, sequence);
        insert.setLong(3, sequence);
        insert.setString(4, "container-expertise");
        insert.setString(5, "2026-03-14T15:09:26.535Z");
        insert.setString(6, "window");
        insert.setString(7, "change");
        insert.setString(8, "item-state-set");
        insert.setInt(9, 1);
        insert.setString(10, "item");
        insert.setString(11, item);
        insert.setString(12, "done");
        insert.setString(13, "2026-03-14");
        insert.setLong(14, sequence * 31);
        insert.executeUpdate();
    }

    /// Opens a file and reads every row into an object.
    static List<Row> read(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM bare")) {
            List<Row> read = new ArrayList<>();
            while (rows.next()) {
                read.add(new Row(
                        rows.getLong(1),
                        rows.getLong(2),
                        rows.getLong(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getString(7),
                        rows.getString(8),
                        rows.getInt(9),
                        rows.getString(10),
                        rows.getString(11),
                        rows.getString(12),
                        rows.getString(13),
                        rows.getLong(14)));
            }
            return read;
        }
    }

    record Row(
            long sequence,
            long act,
            long unit,
            String roadmap,
            String recordedAt,
            String origin,
            String purpose,
            String kind,
            int version,
            String subjectKind,
            String subject,
            String value,
            String effectiveOn,
            long checksum) {}

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
