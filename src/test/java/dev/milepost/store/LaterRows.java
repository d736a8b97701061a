package dev.milepost.store;

import static dev.milepost.store.Acts.AT;
import static dev.milepost.store.Acts.ROADMAP;
import static dev.milepost.store.Acts.ticked;

import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Stamp;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/// Rows as a later program would write them.
final class LaterRows {

    private LaterRows() {}

    /// @param what is new about it: `kind`, `version`, `origin`, `purpose` or `withdrawn`
    static EventRow row(String what, long sequence) {
        Stamp stamp = new Stamp(sequence, sequence, AT, Origin.WINDOW, Purpose.CHANGE);
        EventRow row = EntryMapping.row(
                ROADMAP,
                new JournalEntry(sequence, stamp, 0, new Withdrawn(ticked("z").register())));
        return switch (what) {
            case "kind" -> row.with(Column.KIND, "badge-earned");
            case "version" -> row.with(Column.VERSION, 2);
            case "origin" -> row.with(Column.ORIGIN, "telephone");
            case "purpose" ->
                row.with(Column.PURPOSE, "merge").with(Column.OF_FIRST, 1).with(Column.OF_LAST, 1);
            case "withdrawn" -> row.with(Column.VALUE, "badge-earned");
            default -> throw new IllegalArgumentException(what);
        };
    }

    /// Puts a row into the table as it is.
    static void insert(Connection connection, EventRow row, long checksum) throws SQLException {
        String places = String.join(", ", Collections.nCopies(Column.ALL.size() + 1, "?"));
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO event (" + Column.NAMES + ", checksum) VALUES (" + places + ")")) {
            for (Column column : Column.ALL) {
                insert.setObject(
                        column.place(), column.type() == Column.Type.TEXT ? row.text(column) : row.number(column));
            }
            insert.setLong(Column.ALL.size() + 1, checksum);
            insert.executeUpdate();
        }
    }
}
