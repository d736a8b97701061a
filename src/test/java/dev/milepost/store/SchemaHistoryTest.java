package dev.milepost.store;

import static dev.milepost.store.Acts.file;
import static dev.milepost.store.Acts.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.progress.ProgressStoreContract;
import dev.milepost.progress.Reached;
import dev.milepost.progress.Span;
import dev.milepost.progress.Standing;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.roadmap.StreamId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Databases that every released version of the program has written are read as they were meant.
///
/// A new schema needs a file `schema-N.db` among the test resources, written by [WrittenSchema] and never changed.
class SchemaHistoryTest {

    private static final RoadmapId CONTAINERS = new RoadmapId("container-expertise");
    private static final RoadmapId PIANO = new RoadmapId("piano");
    private static final Currency USD = Currency.getInstance("USD");

    /// The kinds of events that came with a version, from the third on.
    private static final SortedMap<Integer, Set<EventKind>> NEW_KINDS = new TreeMap<>(Map.of(
            3, Set.of(EventKind.ASSUMPTION_MADE, EventKind.SCENARIO_SAVED, EventKind.FORECAST_MADE),
            4, Set.of(EventKind.GATE_SET)));

    @TempDir
    Path folder;

    static LongStream versions() {
        return LongStream.rangeClosed(1, Migrations.LATEST);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyVersionOpensAndCanBeAddedTo(long version) throws Exception {
        copy(version);
        long before;
        try (SqliteStore store = SqliteStore.open(folder)) {
            List<JournalEntry> entries = store.entries(CONTAINERS, 0);
            before = entries.size();
            assertEquals(Optional.of("dark"), store.preference("theme"));
            assertEquals(1, Acts.tick(store, "something-new").size());
        }
        try (SqliteStore store = SqliteStore.open(folder)) {
            assertEquals(before + 1, store.entries(CONTAINERS, 0).size());
        }
        try (Connection connection = plain(folder)) {
            assertEquals(Integer.toString(Migrations.LATEST), Acts.ask(connection, "PRAGMA user_version"));
            assertEquals("ok", Acts.ask(connection, "PRAGMA integrity_check"));
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyVersionComesToTheSchemaOfANewDatabase(long version) throws Exception {
        copy(version);
        SqliteStore.open(folder).close();
        Path fresh = folder.resolve("fresh");
        SqliteStore.open(fresh).close();
        assertEquals(schema(fresh), schema(folder));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyVersionIsReadWithoutAChange(long version) throws Exception {
        copy(version);
        FolderSnapshot before = FolderSnapshot.of(folder);
        SortedMap<RoadmapId, Journal> journals = JournalFile.journals(file(folder), new Scratch(folder));
        assertEquals(before, FolderSnapshot.of(folder));
        try (SqliteStore store = SqliteStore.open(folder)) {
            for (RoadmapId roadmap : store.roadmaps()) {
                assertEquals(Journal.of(store.entries(roadmap, 0)), journals.get(roadmap));
            }
            assertEquals(store.roadmaps(), List.copyOf(journals.keySet()));
        }
    }

    @Test
    void version1SaysWhatItSaid() throws Exception {
        copy(1);
        try (SqliteStore store = SqliteStore.open(folder)) {
            assertEquals(List.of(CONTAINERS, PIANO), store.roadmaps());
            Journal journal = Journal.of(store.entries(CONTAINERS, 0));
            Progress progress = journal.progress();
            assertEquals(Optional.of(LocalDate.of(2026, 1, 5)), progress.start());
            assertEquals(Optional.of(Money.ofUnits(100_000, USD)), progress.salary());
            assertEquals(
                    Map.of(
                            new ItemId("rbac"), new Standing(ItemState.DONE, LocalDate.of(2026, 2, 1)),
                            new ItemId("network-policies"), new Standing(ItemState.SKIPPED, LocalDate.of(2026, 2, 4))),
                    progress.items());
            assertEquals(
                    Optional.of(new PartId("security")), progress.chosenTrack(new PartId("specialization-tracks")));
            assertEquals(Optional.empty(), progress.reached(new MilestoneId("senior")), "reached, then reopened");
            assertEquals(
                    Optional.of(new Reached(LocalDate.of(2026, 2, 24), Optional.empty())),
                    progress.reached(new MilestoneId("lead")));
            assertEquals(
                    Map.of(
                            new IncomeKey(1, Optional.empty()), new Money(833_333, USD),
                            new IncomeKey(2, Optional.of(new StreamId("consulting"))), new Money(120_050, USD)),
                    progress.income());
            assertEquals(8, journal.acts().size());
            assertEquals(Optional.of(new Span(11, 12)), journal.undoable(), "what version 1 recorded can be undone");
            assertEquals(
                    List.of(0L, 0L, 0L, 3L, 0L, 0L, 0L, 8L, 0L, 0L, 0L),
                    journal.entries().stream().map(JournalEntry::replaces).toList());
            assertEquals(1, store.entries(PIANO, 0).size());
        }
    }

    @Test
    void version2SaysWhatItSaid() throws Exception {
        copy(2);
        try (SqliteStore store = SqliteStore.open(folder)) {
            Journal journal = Journal.of(store.entries(CONTAINERS, 0));
            assertEquals(
                    knownTo(2, ProgressStoreContract.everyKind()),
                    journal.acts().getFirst().events(),
                    "an example of every kind of event, and every register withdrawn");
            assertEquals(
                    Progress.NONE.after(knownTo(2, ProgressStoreContract.everyStatement())),
                    journal.progress(),
                    "said again, undone and redone");
            assertEquals(1, store.entries(PIANO, 0).size());
        }
    }

    /// Without the events of kinds that came later.
    private static List<ProgressEvent> knownTo(int version, List<ProgressEvent> events) {
        return events.stream()
                .filter(event -> NEW_KINDS.tailMap(version + 1).values().stream()
                        .noneMatch(kinds -> kinds.contains(kind(event))))
                .toList();
    }

    private static EventKind kind(ProgressEvent event) {
        return RegisterMapping.kind(event instanceof Withdrawn(var register) ? register : event.register());
    }

    @Test
    void version3SaysWhatItSaid() throws Exception {
        copy(3);
        assertSaysWhatItSaid(3, folder);
    }

    @Test
    void version4SaysWhatItSaid() throws Exception {
        copy(4);
        assertSaysWhatItSaid(4, folder);
    }

    /// So that the next version's file is written in the same way.
    @Test
    void theFileOfTheLatestVersionIsWhatItsWriterWrites() throws Exception {
        WrittenSchema.write(folder);
        assertSaysWhatItSaid(Migrations.LATEST, folder);
        try (Connection connection = plain(folder)) {
            assertEquals(Integer.toString(Migrations.LATEST), Acts.ask(connection, "PRAGMA user_version"));
        }
    }

    private static void assertSaysWhatItSaid(int version, Path folder) {
        try (SqliteStore store = SqliteStore.open(folder)) {
            Journal journal = Journal.of(store.entries(CONTAINERS, 0));
            assertEquals(
                    knownTo(version, ProgressStoreContract.everyKind()),
                    journal.acts().getFirst().events());
            assertEquals(
                    Progress.NONE
                            .after(knownTo(version, ProgressStoreContract.everyStatement()))
                            .after(List.of(WrittenSchema.FORECAST)),
                    journal.progress(),
                    "said again, undone and redone");
            assertTrue(journal.isKept(journal.acts().getLast().span()), "the forecast is passed over");
            assertEquals(1, store.entries(PIANO, 0).size());
        }
    }

    @Test
    void theBackupComesBeforeTheMigration() throws Exception {
        copy(1);
        List<String> seen = new ArrayList<>();
        BeforeMigration before = (connection, database) -> {
            assertEquals(file(folder), database);
            seen.add(Acts.ask(connection, "PRAGMA user_version") + " with "
                    + Acts.ask(connection, "SELECT count(*) FROM event"));
        };
        SqliteStore.open(folder, before).close();
        SqliteStore.open(folder, before).close();
        SqliteStore.open(folder.resolve("new"), before).close();
        assertEquals(List.of("1 with 12"), seen);
    }

    @Test
    void withoutABackupThereIsNoMigration() throws Exception {
        copy(1);
        FolderSnapshot before = FolderSnapshot.of(folder);
        StoreException failure = assertThrows(
                StoreException.class,
                () -> SqliteStore.open(folder, (_, _) -> {
                    throw new StoreException(Reason.DISK_FULL, "backups");
                }));
        assertEquals(Reason.DISK_FULL, failure.reason());
        assertEquals(before, FolderSnapshot.of(folder));
    }

    private void copy(long version) throws IOException {
        String name = "schema-" + version + ".db";
        try (InputStream database = SchemaHistoryTest.class.getResourceAsStream(name)) {
            Files.copy(Objects.requireNonNull(database, name), file(folder));
        }
    }

    private static List<String> schema(Path folder) throws SQLException {
        List<String> schema = new ArrayList<>();
        try (Connection connection = plain(folder);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT type, name, sql FROM sqlite_schema ORDER BY name")) {
            while (rows.next()) {
                schema.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
            }
        }
        return schema;
    }
}
