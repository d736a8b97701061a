package dev.milepost.store;

import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Register;
import dev.milepost.progress.Registers;
import dev.milepost.progress.Stamp;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.RoadmapId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads journals as version 1 of the schema kept them, and carries them over into version 2.
///
/// Sequences, acts, times and origins stay. There was no undo, so every act is a change and undone by itself. What an
/// entry replaces follows from those before it.
final class FirstVersion {

    /// Ends before the name of the table.
    private static final String SELECT = """
        SELECT sequence, act, roadmap, recorded_at, origin, kind, version,
               subject, value, effective_on, month, amount_cents, currency
        FROM
        """;

    private final Connection connection;
    private final Path file;
    private final String table;
    private final Map<RoadmapId, Registers> registers = new HashMap<>();

    /// @param table what the table of version 1 is called
    private FirstVersion(Connection connection, Path file, String table) {
        this.connection = connection;
        this.file = file;
        this.table = table;
    }

    /// One row of a database of version 1 that may be damaged; empty if it is not there or cannot be read.
    ///
    /// What it replaces is not known, and so 0.
    static Optional<RoadmapEntry> row(Connection connection, Path file, long sequence) {
        FirstVersion version = new FirstVersion(connection, file, "event");
        try (PreparedStatement select = connection.prepareStatement(SELECT + "event WHERE sequence = ?")) {
            select.setLong(1, sequence);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() && rows.getLong(1) == sequence ? Optional.of(version.entry(rows)) : Optional.empty();
            }
        } catch (SQLException | StoreException unreadable) {
            return Optional.empty();
        }
    }

    /// To be called after `V2.sql` in the same transaction, which has set the former table aside.
    static void carryOver(Connection connection, Path file) throws SQLException {
        new FirstVersion(connection, file, "event_1").carryOver();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DROP TABLE event_1");
        }
    }

    private void carryOver() throws SQLException {
        EventTable events = new EventTable(connection, file, EventTable.Strangers.REFUSED);
        long last = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SELECT + table + " ORDER BY sequence")) {
            while (rows.next()) {
                RoadmapEntry carried = entry(rows);
                last++;
                if (carried.entry().sequence() != last) {
                    throw new StoreException(Reason.DAMAGED, place(last));
                }
                events.insert(carried.roadmap(), carried.entry());
                registersOf(carried.roadmap()).take(List.of(carried.entry()));
            }
        }
    }

    private RoadmapEntry entry(ResultSet row) throws SQLException {
        long sequence = row.getLong(1);
        try {
            RoadmapId roadmap = new RoadmapId(row.getString(3));
            ProgressEvent event = event(row, sequence);
            long act = row.getLong(2);
            Stamp stamp = new Stamp(
                    act,
                    act,
                    Dates.moment(row.getString(4)),
                    Origin.ofId(row.getString(5)).orElseThrow(() -> later(sequence)),
                    Purpose.CHANGE);
            long replaces = registersOf(roadmap).last(event.register());
            return new RoadmapEntry(roadmap, new JournalEntry(sequence, stamp, replaces, event));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new StoreException(Reason.DAMAGED, place(sequence), unreadable);
        }
    }

    private ProgressEvent event(ResultSet row, long sequence) throws SQLException {
        String kind = row.getString(6);
        if (row.getLong(7) != 1) {
            throw later(sequence);
        }
        EventRow cells = cells(row);
        return switch (kind) {
            case "milestone-reopened" ->
                new Withdrawn(new Register.OfMilestone(new MilestoneId(cells.theText(Column.SUBJECT))));
            case "baseline-stated" -> EventMapping.event(EventKind.SALARY_STATED, cells);
            case "item-state-set", "start-date-set", "track-chosen", "milestone-reached", "income-recorded" ->
                EventMapping.event(EventKind.of(kind, EventKind.VERSION).orElseThrow(() -> later(sequence)), cells);
            default -> throw later(sequence);
        };
    }

    private static EventRow cells(ResultSet row) throws SQLException {
        return new EventRow()
                .with(Column.SUBJECT, row.getString(8))
                .with(Column.VALUE, row.getString(9))
                .with(Column.EFFECTIVE_ON, row.getString(10))
                .with(Column.MONTH, number(row, 11))
                .with(Column.AMOUNT_CENTS, number(row, 12))
                .with(Column.CURRENCY, row.getString(13));
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private Registers registersOf(RoadmapId roadmap) {
        return registers.computeIfAbsent(roadmap, _ -> new Registers());
    }

    private StoreException later(long sequence) {
        return new StoreException(Reason.NEWER_VERSION, place(sequence));
    }

    private String place(long sequence) {
        return file + ", entry " + sequence;
    }
}
