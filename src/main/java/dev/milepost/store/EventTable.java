package dev.milepost.store;

import dev.milepost.money.Money;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import dev.milepost.roadmap.RoadmapId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads and adds rows of the table `event`.
///
/// A row that only a later program understands stops the reading with [Reason#NEWER_VERSION] instead of being left out:
/// progress folded without it would be wrong, and the next act would build on what is wrong. The row stays where it is.
final class EventTable {

    private static final String SELECT = """
        SELECT sequence, recorded_at, origin, kind, version,
               subject, value, effective_on, month, amount_cents, currency
        FROM event WHERE roadmap = ? AND sequence > ? ORDER BY sequence
        """;

    private static final String INSERT = """
        INSERT INTO event (sequence, act, roadmap, recorded_at, origin, kind, version,
                           subject, value, effective_on, month, amount_cents, currency)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    /// Always with three decimals, which `Instant.toString` leaves out where they are zero.
    private static final DateTimeFormatter RECORDED_AT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Connection connection;
    private final Path file;

    EventTable(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    List<JournalEntry> after(RoadmapId roadmap, long sequence) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, roadmap.value());
            select.setLong(2, sequence);
            List<JournalEntry> entries = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(entry(rows));
                }
            }
            return List.copyOf(entries);
        }
    }

    /// To be called inside a write transaction: the next sequence is then nobody else's.
    List<JournalEntry> add(RoadmapId roadmap, Instant at, Origin origin, List<ProgressEvent> events)
            throws SQLException {
        Instant recorded = at.truncatedTo(ChronoUnit.MILLIS);
        long act = lastSequence() + 1;
        List<JournalEntry> entries = new ArrayList<>(events.size());
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(2, act);
            insert.setString(3, roadmap.value());
            insert.setString(4, RECORDED_AT.format(recorded));
            insert.setString(5, id(origin));
            insert.setInt(7, EventKind.VERSION);
            for (ProgressEvent event : events) {
                long sequence = act + entries.size();
                insert.setLong(1, sequence);
                bind(insert, EventMapping.row(event));
                insert.executeUpdate();
                entries.add(new JournalEntry(sequence, recorded, origin, event));
            }
        }
        return List.copyOf(entries);
    }

    private long lastSequence() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery("SELECT max(sequence) FROM event")) {
            return last.getLong(1);
        }
    }

    private static void bind(PreparedStatement insert, EventRow row) throws SQLException {
        Money amount = row.amount();
        LocalDate on = row.on();
        insert.setString(6, row.kind().id());
        insert.setString(8, row.subject());
        insert.setString(9, row.value());
        insert.setString(10, on == null ? null : on.toString());
        insert.setObject(11, row.month(), Types.INTEGER);
        insert.setObject(12, amount == null ? null : amount.cents(), Types.BIGINT);
        insert.setString(13, amount == null ? null : amount.currency().getCurrencyCode());
    }

    private JournalEntry entry(ResultSet row) throws SQLException {
        long sequence = row.getLong(1);
        Optional<Origin> origin = origin(row.getString(3));
        Optional<EventKind> kind = EventKind.of(row.getString(4), row.getInt(5));
        if (origin.isEmpty() || kind.isEmpty()) {
            throw new StoreException(Reason.NEWER_VERSION, place(sequence));
        }
        try {
            ProgressEvent event = EventMapping.event(row(kind.get(), row));
            return new JournalEntry(sequence, Instant.parse(row.getString(2)), origin.get(), event);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new StoreException(Reason.NOT_A_DATABASE, place(sequence), unreadable);
        }
    }

    private static EventRow row(EventKind kind, ResultSet row) throws SQLException {
        @Nullable String on = row.getString(8);
        int month = row.getInt(9);
        boolean hasMonth = !row.wasNull();
        return new EventRow(
                kind,
                row.getString(6),
                row.getString(7),
                on == null ? null : LocalDate.parse(on),
                hasMonth ? month : null,
                amount(row));
    }

    private static @Nullable Money amount(ResultSet row) throws SQLException {
        @Nullable String currency = row.getString(11);
        return currency == null ? null : new Money(row.getLong(10), Currency.getInstance(currency));
    }

    private static String id(Origin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Origin> origin(String id) {
        for (Origin origin : Origin.values()) {
            if (id(origin).equals(id)) {
                return Optional.of(origin);
            }
        }
        return Optional.empty();
    }

    private String place(long sequence) {
        return file + ", event " + sequence;
    }
}
