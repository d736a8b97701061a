package dev.milepost.store;

import dev.milepost.progress.Draft;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Span;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.RoadmapId;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// From an act to durable: a tick and an undo in the store, beside a prepared `INSERT` and `COMMIT` with the same
/// pragmas, and with the two other levels of `synchronous` that keep a database whole.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class TickBenchmark {

    private static final RoadmapId ROADMAP = new RoadmapId("container-expertise");
    private static final Instant AT = Instant.parse("2026-03-14T15:09:26.535Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    private Path folder = Path.of("");
    private SqliteStore store;
    private BareTable bareFull;
    private BareTable bareNormal;
    private BareTable bareExtra;
    private long seen;
    private int turn;

    @Setup(Level.Iteration)
    public void open() throws IOException, SQLException {
        folder = BenchFolder.make("tick");
        store = SqliteStore.open(folder);
        bareFull = new BareTable(folder.resolve("full.db"), "FULL");
        bareNormal = new BareTable(folder.resolve("normal.db"), "NORMAL");
        bareExtra = new BareTable(folder.resolve("extra.db"), "EXTRA");
        seen = 0;
    }

    @TearDown(Level.Iteration)
    public void close() throws IOException, SQLException {
        store.close();
        bareFull.close();
        bareNormal.close();
        bareExtra.close();
        BenchFolder.delete(folder);
    }

    @Benchmark
    public List<JournalEntry> tick() {
        List<ProgressEvent> events = List.of(new ItemStateSet(new ItemId(item()), ItemState.DONE, DAY));
        return remembered(store.append(Draft.change(ROADMAP, AT, Origin.WINDOW, seen, events)));
    }

    /// What an undo records: the state before, and what it undoes.
    @Benchmark
    public List<JournalEntry> undo() {
        List<ProgressEvent> events = List.of(new ItemStateSet(new ItemId(item()), ItemState.TO_DO, DAY));
        Purpose purpose = seen == 0 ? Purpose.CHANGE : new Purpose.Undo(new Span(seen, seen));
        return remembered(store.append(new Draft(ROADMAP, AT, Origin.WINDOW, purpose, seen, events)));
    }

    @Benchmark
    public void bare() throws SQLException {
        bareFull.insert(item());
    }

    @Benchmark
    public void bareNormal() throws SQLException {
        bareNormal.insert(item());
    }

    @Benchmark
    public void bareExtra() throws SQLException {
        bareExtra.insert(item());
    }

    private List<JournalEntry> remembered(List<JournalEntry> added) {
        seen = added.getLast().sequence();
        return added;
    }

    private String item() {
        turn++;
        return "item-" + turn % 500;
    }
}
