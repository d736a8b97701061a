package dev.milepost.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A row of the table `event` as it is stored: for copying it from one database to another without asking
/// what it means.
///
/// @param columns in the order of the table; each a `Long`, a `String` or null
record RawRow(List<@Nullable Object> columns) {

    /// How many columns the table has.
    static final int COLUMNS = Column.ALL.size() + 1;

    /// Where the checksum is among them.
    static final int CHECKSUM = Column.ALL.size();

    RawRow {
        columns = Collections.unmodifiableList(new ArrayList<>(columns));
    }

    long sequence() {
        return cell(Column.SEQUENCE) instanceof Long sequence ? sequence : 0;
    }

    String roadmap() {
        return cell(Column.ROADMAP) instanceof String roadmap ? roadmap : "";
    }

    /// When it was recorded; empty where the row does not say so in a way that can be read.
    Optional<Instant> at() {
        try {
            return cell(Column.RECORDED_AT) instanceof String at ? Optional.of(Dates.moment(at)) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /// Whether the row still says what was written.
    boolean isSound(Checksum checksum) {
        EventRow row = new EventRow();
        for (Column column : Column.ALL) {
            switch (cell(column)) {
                case null -> {}
                case Long number when column.type() == Column.Type.NUMBER -> row.with(column, number);
                case String text when column.type() == Column.Type.TEXT -> row.with(column, text);
                default -> {
                    return false;
                }
            }
        }
        return sequence() >= 1 && columns.get(CHECKSUM) instanceof Long written && checksum.of(row) == written;
    }

    private @Nullable Object cell(Column column) {
        return columns.get(column.place() - 1);
    }
}
