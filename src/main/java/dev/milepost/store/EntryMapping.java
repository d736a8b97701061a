package dev.milepost.store;

import static dev.milepost.store.Column.ACT;
import static dev.milepost.store.Column.KIND;
import static dev.milepost.store.Column.OF_FIRST;
import static dev.milepost.store.Column.OF_LAST;
import static dev.milepost.store.Column.ORIGIN;
import static dev.milepost.store.Column.PURPOSE;
import static dev.milepost.store.Column.RECORDED_AT;
import static dev.milepost.store.Column.REPLACES;
import static dev.milepost.store.Column.ROADMAP;
import static dev.milepost.store.Column.SEQUENCE;
import static dev.milepost.store.Column.UNIT;
import static dev.milepost.store.Column.VALUE;
import static dev.milepost.store.Column.VERSION;

import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Span;
import dev.milepost.progress.Stamp;
import dev.milepost.roadmap.RoadmapId;
import java.util.Optional;

/// Entry ⇄ row.
final class EntryMapping {

    private EntryMapping() {}

    static EventRow row(RoadmapId roadmap, JournalEntry entry) {
        Stamp stamp = entry.stamp();
        EventRow row = new EventRow()
                .with(SEQUENCE, entry.sequence())
                .with(ACT, stamp.act())
                .with(UNIT, stamp.unit())
                .with(ROADMAP, roadmap.value())
                .with(RECORDED_AT, Dates.text(stamp.at()))
                .with(ORIGIN, stamp.origin().id())
                .with(KIND, EventMapping.kind(entry.event()).id())
                .with(VERSION, EventKind.VERSION);
        if (entry.replaces() != 0) {
            row.with(REPLACES, entry.replaces());
        }
        fill(row, stamp.purpose());
        EventMapping.fill(row, entry.event());
        return row;
    }

    /// Whether this program knows everything the row names: where it does not, a later one wrote it.
    static boolean isUnderstood(EventRow row) {
        Optional<EventKind> kind = kind(row);
        return kind.isPresent()
                && Origin.ofId(row.anyText(ORIGIN)).isPresent()
                && isPurpose(row.anyText(PURPOSE))
                && (kind.get() != EventKind.WITHDRAWN
                        || EventKind.of(row.anyText(VALUE), EventKind.VERSION).isPresent());
    }

    /// @throws IllegalArgumentException if the row is not an entry
    /// @throws java.time.DateTimeException if it names a day that is none
    static RoadmapEntry entry(EventRow row) {
        Stamp stamp = new Stamp(
                row.theNumber(ACT),
                row.theNumber(UNIT),
                Dates.moment(row.theText(RECORDED_AT)),
                Origin.ofId(row.theText(ORIGIN)).orElseThrow(() -> new IllegalArgumentException("not an origin")),
                purpose(row));
        EventKind kind = kind(row).orElseThrow(() -> new IllegalArgumentException("not a kind"));
        return new RoadmapEntry(
                new RoadmapId(row.theText(ROADMAP)),
                new JournalEntry(
                        row.theNumber(SEQUENCE),
                        stamp,
                        row.isEmpty(REPLACES) ? 0 : row.theNumber(REPLACES),
                        EventMapping.event(kind, row)));
    }

    private static Optional<EventKind> kind(EventRow row) {
        return EventKind.of(row.theText(KIND), row.theNumber(VERSION));
    }

    private static void fill(EventRow row, Purpose purpose) {
        EventRow _ = switch (purpose) {
            case Purpose.Change _ -> row.with(PURPOSE, purpose.id());
            case Purpose.Undo(var of) -> fill(row, purpose.id(), of);
            case Purpose.Redo(var of) -> fill(row, purpose.id(), of);
        };
    }

    private static EventRow fill(EventRow row, String purpose, Span of) {
        return row.with(PURPOSE, purpose).with(OF_FIRST, of.first()).with(OF_LAST, of.last());
    }

    private static boolean isPurpose(String id) {
        return id.equals(Purpose.Change.ID) || id.equals(Purpose.Undo.ID) || id.equals(Purpose.Redo.ID);
    }

    private static Purpose purpose(EventRow row) {
        String id = row.theText(PURPOSE);
        return switch (id) {
            case Purpose.Change.ID -> Purpose.CHANGE;
            case Purpose.Undo.ID -> new Purpose.Undo(of(row));
            case Purpose.Redo.ID -> new Purpose.Redo(of(row));
            default -> throw new IllegalArgumentException("not a purpose: " + id);
        };
    }

    private static Span of(EventRow row) {
        return new Span(row.theNumber(OF_FIRST), row.theNumber(OF_LAST));
    }
}
