package dev.milepost.store;

import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import dev.milepost.roadmap.RoadmapId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Reads and adds rows of the table `event`, and makes sure of every row it reads: that none is missing before it, that
/// its checksum is right, and that it says something this program understands.
///
/// Used by one thread at a time.
final class EventTable {

    /// What becomes of rows that only a later program understands.
    enum Strangers {
        /// They stop the reading with [Reason#NEWER_VERSION]: progress folded without them would be wrong,
        /// and the next act would build on what is wrong.
        REFUSED,
        /// They are left out and counted. For databases that are not written to.
        LEFT_OUT
    }

    private static final String AFTER = "SELECT " + Column.NAMES + ", checksum, " + Column.IS_USUAL
            + " FROM event WHERE sequence > ? ORDER BY sequence";
    private static final String INSERT = "INSERT INTO event (" + Column.NAMES + ", checksum) VALUES ("
            + Column.ALL.stream().map(_ -> "?, ").collect(Collectors.joining()) + "?)";

    private static final int CHECKSUM = Column.ALL.size() + 1;
    private static final int IS_USUAL = CHECKSUM + 1;

    private final Connection connection;
    private final Path file;
    private final Strangers strangers;
    private final Checksum checksum = new Checksum();
    private final Prepared after;
    private final Prepared insert;

    /// @param file the name that messages are to give the database
    EventTable(Connection connection, Path file, Strangers strangers) {
        this.connection = connection;
        this.file = file;
        this.strangers = strangers;
        this.after = new Prepared(connection, AFTER);
        this.insert = new Prepared(connection, INSERT);
    }

    /// Reads every row with a sequence above `sequence`, in order.
    ///
    /// @return how many were left out
    /// @throws StoreException `DAMAGED` where a row is missing or changed, at the first such row; those
    ///     before it were
    ///     handed over by then
    long read(long sequence, Consumer<RoadmapEntry> taker) throws SQLException {
        return after.run(select -> {
            select.setLong(1, sequence);
            return read(select, sequence, taker);
        });
    }

    private long read(PreparedStatement select, long sequence, Consumer<RoadmapEntry> taker) throws SQLException {
        long leftOut = 0;
        long last = sequence;
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                EventRow row = row(rows);
                long found = row.theNumber(Column.SEQUENCE);
                requireNoGap(last, found);
                Optional<RoadmapEntry> entry = entry(row, rows.getLong(CHECKSUM));
                entry.ifPresent(taker);
                leftOut += entry.isEmpty() ? 1 : 0;
                last = found;
            }
        } catch (SQLException failure) {
            if (Failures.isDamage(failure)) {
                throw new StoreException(Reason.DAMAGED, place(last + 1), failure);
            }
            throw failure;
        }
        return leftOut;
    }

    /// To be called inside a write transaction.
    ///
    /// @param entry its sequence is above all others
    void insert(RoadmapId roadmap, JournalEntry entry) throws SQLException {
        EventRow row = EntryMapping.row(roadmap, entry);
        int _ = insert.run(statement -> {
            bind(statement, row);
            return statement.executeUpdate();
        });
    }

    private void bind(PreparedStatement statement, EventRow row) throws SQLException {
        for (Column column : Column.ALL) {
            if (row.isEmpty(column)) {
                statement.setString(column.place(), null);
            } else {
                switch (column.type()) {
                    case NUMBER -> statement.setLong(column.place(), row.theNumber(column));
                    case TEXT -> statement.setString(column.place(), row.theText(column));
                }
            }
        }
        statement.setLong(CHECKSUM, checksum.of(row));
    }

    private Optional<RoadmapEntry> entry(EventRow row, long written) {
        boolean isSame = checksum.of(row) == written;
        try {
            if (isSame && EntryMapping.isUnderstood(row)) {
                return Optional.of(EntryMapping.entry(row));
            }
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            if (strangers == Strangers.REFUSED) {
                throw new StoreException(Reason.DAMAGED, place(row.theNumber(Column.SEQUENCE)), unreadable);
            }
            return Optional.empty();
        }
        // What a later program wrote in ways of its own is for it to check.
        boolean isStrange = strangers == Strangers.LEFT_OUT ? !EntryMapping.isUnderstood(row) : isSame;
        if (!isStrange) {
            throw new StoreException(Reason.DAMAGED, place(row.theNumber(Column.SEQUENCE)));
        }
        if (strangers == Strangers.REFUSED) {
            throw new StoreException(Reason.NEWER_VERSION, place(row.theNumber(Column.SEQUENCE)));
        }
        return Optional.empty();
    }

    private static EventRow row(ResultSet rows) throws SQLException {
        EventRow row = new EventRow();
        for (Column column : rows.getBoolean(IS_USUAL) ? Column.USUAL : Column.ALL) {
            switch (column.type()) {
                case NUMBER -> {
                    long number = rows.getLong(column.place());
                    if (number != 0 || !rows.wasNull()) {
                        row.with(column, number);
                    }
                }
                case TEXT -> row.with(column, rows.getString(column.place()));
            }
        }
        return row;
    }

    /// A later program may count in another way.
    private void requireNoGap(long last, long found) throws SQLException {
        if (found != last + 1 && strangers == Strangers.REFUSED && !Lost.isKnown(connection, last + 1, found - 1)) {
            throw new StoreException(Reason.DAMAGED, place(last + 1));
        }
    }

    private String place(long sequence) {
        return file + ", entry " + sequence;
    }
}
