package dev.milepost.store;

import dev.milepost.progress.Draft;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Journal;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.RoadmapId;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Opening a store of 100,000 events, with its check and every checksum, and folding them, beside a `SELECT` of as many
/// rows into objects.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class OpenBenchmark {

    private static final int EVENTS = 100_000;
    private static final int EVENTS_AN_ACT = 4;
    private static final RoadmapId ROADMAP = new RoadmapId("container-expertise");

    private Path folder = Path.of("");
    private Path bare = Path.of("");

    @Setup
    public void fill() throws IOException, SQLException {
        folder = BenchFolder.make("open");
        bare = folder.resolve("bare.db");
        try (BareTable table = new BareTable(bare, "FULL")) {
            table.fill(EVENTS);
        }
        try (SqliteStore store = SqliteStore.open(folder)) {
            for (int i = 0; i < EVENTS; i += EVENTS_AN_ACT) {
                store.append(Draft.change(
                        ROADMAP, Instant.parse("2026-03-14T15:09:26.535Z").plusSeconds(i), Origin.WINDOW, i, act(i)));
            }
        }
    }

    private static List<ProgressEvent> act(int from) {
        List<ProgressEvent> events = new ArrayList<>();
        for (int i = from; i < from + EVENTS_AN_ACT; i++) {
            ItemState state = i % 2 == 0 ? ItemState.DONE : ItemState.IN_PROGRESS;
            events.add(new ItemStateSet(
                    new ItemId("item-" + i % 500),
                    state,
                    LocalDate.of(2026, 1, 1).plusDays(i / 500)));
        }
        return events;
    }

    @TearDown
    public void delete() throws IOException {
        BenchFolder.delete(folder);
    }

    /// All of what a start does with the journal.
    @Benchmark
    public Journal open() {
        try (SqliteStore store = SqliteStore.open(folder)) {
            return Journal.of(store.entries(ROADMAP, 0));
        }
    }

    @Benchmark
    public List<BareTable.Row> bareSelect() throws SQLException {
        return BareTable.read(bare);
    }
}
