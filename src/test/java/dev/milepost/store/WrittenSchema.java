package dev.milepost.store;

import dev.milepost.progress.Draft;
import dev.milepost.progress.Journal;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.ForecastMade;
import dev.milepost.progress.ProgressStoreContract;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Span;
import dev.milepost.roadmap.RoadmapId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Writes the database of the latest schema for [SchemaHistoryTest]: everything that can be said, and withdrawn; said
/// again, undone and redone; a forecast kept; and something about another roadmap.
final class WrittenSchema {

    static final ProgressEvent FORECAST =
            new ForecastMade(9, LocalDate.of(2026, 9, 1), "1", 42, "0".repeat(64), List.of());

    private static final RoadmapId PIANO = new RoadmapId("piano");

    private WrittenSchema() {}

    /// @param arguments the folder
    public static void main(String[] arguments) {
        write(Path.of(arguments[0]));
    }

    static void write(Path folder) {
        try (SqliteStore store = SqliteStore.open(folder)) {
            store.setPreference("theme", "dark");
            Instant at = Acts.AT;
            Acts.append(store, at, ProgressStoreContract.everyKind());
            Acts.append(store, at.plusSeconds(1), Origin.COMMAND, ProgressStoreContract.everyStatement());
            Span said = journal(store).undoable().orElseThrow();
            append(
                    store,
                    at.plusSeconds(2),
                    new Purpose.Undo(said),
                    journal(store).undoing(said));
            append(
                    store,
                    at.plusSeconds(3),
                    new Purpose.Redo(said),
                    journal(store).redoing(said));
            store.append(Draft.change(PIANO, at.plusSeconds(4), Origin.WINDOW, 0, List.of(Acts.ticked("scales"))));
            Acts.append(store, at.plusSeconds(5), List.of(FORECAST));
        }
    }

    private static Journal journal(SqliteStore store) {
        return Journal.of(store.entries(Acts.ROADMAP, 0));
    }

    private static void append(SqliteStore store, Instant at, Purpose purpose, List<ProgressEvent> events) {
        var _ = store.append(new Draft(Acts.ROADMAP, at, Origin.WINDOW, purpose, Long.MAX_VALUE, events));
    }
}
