package dev.milepost.store;

import static dev.milepost.store.Acts.AT;
import static dev.milepost.store.Acts.ROADMAP;
import static dev.milepost.store.Acts.append;
import static dev.milepost.store.Acts.ask;
import static dev.milepost.store.Acts.file;
import static dev.milepost.store.Acts.plain;
import static dev.milepost.store.Acts.run;
import static dev.milepost.store.Acts.tick;
import static dev.milepost.store.Acts.ticked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressStoreContract;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteStoreTest {

    @TempDir
    Path folder;

    @Test
    void whatWasAppendedIsThereWhenTheStoreIsOpenedAgain() {
        List<JournalEntry> appended;
        try (SqliteStore store = SqliteStore.open(folder)) {
            appended = append(store, AT, ProgressStoreContract.everyKind());
            store.setPreference("theme", "dark");
        }
        try (SqliteStore store = SqliteStore.open(folder)) {
            assertEquals(appended, store.entries(ROADMAP, 0));
            assertEquals(Optional.of("dark"), store.preference("theme"));
            assertEquals(
                    appended.getLast().sequence() + 1,
                    tick(store, "a").getFirst().sequence());
        }
    }

    @Test
    void aHundredThousandEntriesComeBackInOrder() {
        try (SqliteStore store = SqliteStore.open(folder)) {
            for (int act = 0; act < 100; act++) {
                List<ProgressEvent> events = new ArrayList<>();
                for (int i = 0; i < 1000; i++) {
                    events.add(ticked("item-" + (act * 1000 + i)));
                }
                append(store, AT.plusSeconds(act), events);
            }
        }
        try (SqliteStore store = SqliteStore.open(folder)) {
            List<JournalEntry> entries = store.entries(ROADMAP, 0);
            assertEquals(100_000, entries.size());
            for (int i = 0; i < entries.size(); i++) {
                assertEquals(new JournalEntry(i + 1L, stamp(i / 1000), 0, ticked("item-" + i)), entries.get(i));
            }
        }
    }

    private static Stamp stamp(int act) {
        long first = act * 1000L + 1;
        return new Stamp(first, first, AT.plusSeconds(act), Origin.WINDOW, Purpose.CHANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "50% & 20%20", "ünïcödé", "a#b;c'd"})
    void aFolderMayHaveAnyName(String name) {
        Path odd = folder.resolve(name).resolve("inner");
        try (SqliteStore store = SqliteStore.open(odd)) {
            tick(store, "a");
        }
        assertTrue(Files.exists(odd.resolve("milepost.db")), "the file is where it was asked for");
        try (SqliteStore store = SqliteStore.open(odd)) {
            assertEquals(1, store.entries(ROADMAP, 0).size());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderMayHaveAQuestionMarkInItsName() {
        aFolderMayHaveAnyName("really?mode=memory");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void foldersItMakesAndEveryFileAreTheOwnersAlone() throws IOException {
        Path made = folder.resolve("share/milepost");
        try (SqliteStore store = SqliteStore.open(made)) {
            tick(store, "a");
            assertEquals("rwx------", permissions(folder.resolve("share")));
            assertEquals("rwx------", permissions(made));
            assertEquals("rw-------", permissions(file(made)));
            assertEquals("rw-------", permissions(made.resolve("milepost.db-wal")));
            assertEquals("rw-------", permissions(made.resolve("milepost.db-shm")));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFileIsTheOwnersAloneBeforeAnythingIsInIt() throws IOException {
        new StoreFiles(folder).create();
        assertEquals("rw-------", permissions(file(folder)));
        assertEquals(0, Files.size(file(folder)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatOthersCouldReadIsClosedToThemAndTheFolderThatWasThereIsLeft() throws IOException {
        SqliteStore.open(folder).close();
        Files.setPosixFilePermissions(file(folder), PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (SqliteStore store = SqliteStore.open(folder)) {
            tick(store, "a");
            assertEquals("rw-------", permissions(file(folder)));
            assertEquals("rw-------", permissions(folder.resolve("milepost.db-wal")));
            assertEquals("rwxr-xr-x", permissions(folder));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE event SET kind = 'start-date-set'",
                "DELETE FROM event",
                "INSERT OR REPLACE INTO event (sequence, act, unit, roadmap, recorded_at, origin, purpose, kind,"
                        + " version, effective_on, checksum) VALUES (1, 1, 1, 'r', '2026-01-01T00:00:00.000Z',"
                        + " 'window', 'change', 'start-date-set', 1, '2026-01-01', 0)"
            })
    void theJournalRefusesToBeRewritten(String sql) throws SQLException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            List<JournalEntry> appended = tick(store, "a");
            try (Connection connection = plain(folder)) {
                SQLException refusal = assertThrows(SQLException.class, () -> run(connection, sql));
                assertTrue(String.valueOf(refusal.getMessage()).contains("append-only"), refusal.getMessage());
            }
            assertEquals(appended, store.entries(ROADMAP, 0));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE lost SET last_sequence = 9",
                "DELETE FROM lost",
                "INSERT INTO lost (first_sequence, last_sequence, noted_at) VALUES (5, 4, '')"
            })
    void whatIsLostIsNotForgotten(String sql) throws SQLException {
        SqliteStore.open(folder).close();
        try (Connection connection = plain(folder)) {
            run(connection, "INSERT INTO lost (first_sequence, last_sequence, noted_at) VALUES (1, 4, '')");
            assertThrows(SQLException.class, () -> run(connection, sql));
        }
    }

    @Test
    void sequencesOfLostEntriesAreNotGivenOutAgain() throws SQLException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            tick(store, "a");
            try (Connection connection = plain(folder)) {
                run(
                        connection,
                        "INSERT INTO lost (first_sequence, last_sequence, noted_at) VALUES (2, 2, ''), (3, 4, '')");
            }
            assertEquals(5, tick(store, "b").getFirst().sequence());
            assertEquals(6, tick(store, "c").getFirst().sequence());
        }
        try (SqliteStore store = SqliteStore.open(folder)) {
            assertEquals(3, store.entries(ROADMAP, 0).size());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "item-state-set: subject_kind 'item', subject 'a', value 'finished', effective_on '2026-01-01'",
                "item-state-set: subject_kind 'item', subject 'a', effective_on '2026-01-01'",
                "item-state-set: value 'done', effective_on '2026-01-01'",
                "item-state-set: subject_kind 'part', subject 'a', value 'done', effective_on '2026-01-01'",
                "item-state-set: subject 'a', value 'done', effective_on '2026-01-01'",
                "item-state-set: subject_kind 'item', subject 'a', value 'done', effective_on '2026-02-30'",
                "item-state-set: subject_kind 'item', subject 'a', value 'done', effective_on 'tomorrow'",
                "item-state-set: subject_kind 'item', subject 'a', value 'done', effective_on '2026-01-01', text 'no'",
                "start-date-set: month 1",
                "start-date-set: version 1",
                "track-chosen: subject_kind 'part', subject 'a'",
                "milestone-reached: subject_kind 'milestone', subject 'a', effective_on '2026-01-01', amount_cents 5",
                "salary-stated: version 1",
                "income-recorded: month 0, amount_cents 5, currency 'USD'",
                "income-recorded: amount_cents 5, currency 'USD'",
                "income-recorded: month 'one', amount_cents 5, currency 'USD'",
                "income-recorded: month 1, amount_cents 5, currency 'USD', subject_kind 'item', subject 'a'",
                "note-written: subject_kind 'item', subject 'a'",
                "note-written: text 'a'",
                "note-written: subject_kind 'item', subject 'a', text ''",
                "evidence-added: subject_kind 'item', subject 'a', ordinal 1, effective_on '2026-01-01', value 'link'",
                "evidence-added: subject_kind 'item', subject 'a', ordinal 0, effective_on '2026-01-01', value 'quote',"
                        + " text 'a'",
                "evidence-added: subject_kind 'item', subject 'a', ordinal 1, effective_on '2026-01-01', value 'song',"
                        + " text 'a'",
                "evidence-added: subject_kind 'item', subject 'a', ordinal 1, effective_on '2026-01-01', value 'file',"
                        + " path 'a', sha256 'b'",
                "count-recorded: subject_kind 'item', subject 'a', effective_on '2026-01-01'",
                "count-recorded: subject_kind 'item', subject 'a', effective_on '2026-01-01', count 0",
                "due-date-set: subject_kind 'item', subject 'a'",
                "metric-read: subject_kind 'metric', subject 'a', effective_on '2026-01-01'",
                "pause-taken: until_on '2026-01-01'",
                "pause-taken: effective_on '2026-01-02', until_on '2026-01-01'",
                "finding-dismissed: version 1",
                "baseline-kept: subject_kind 'item', subject 'a', effective_on '2026-01-01', until_on '2026-01-01'",
                "baseline-kept: subject_kind 'item', subject 'a', name 'n', effective_on '2026-01-01'",
                "withdrawn: subject_kind 'item', subject 'a'",
                "withdrawn: value 'note-written', text 'a'",
                "later-kind: purpose 'undo'",
                "later-kind: purpose 'undo', of_first 1, of_last 1",
                "later-kind: of_first 1",
                "later-kind: replaces 1",
                "later-kind: unit 2",
            })
    void aRowThatIsNotAnEventIsRefused(String event) throws SQLException {
        SqliteStore.open(folder).close();
        try (Connection connection = plain(folder)) {
            assertThrows(SQLException.class, () -> run(connection, insertion(event)), event);
            assertEquals("0", ask(connection, "SELECT count(*) FROM event"));
        }
    }

    /// So that the refusals above are those of the columns they are about.
    @Test
    void aRowOfALaterKindPasses() throws SQLException {
        SqliteStore.open(folder).close();
        try (Connection connection = plain(folder)) {
            run(connection, insertion("later-kind: text 'a', value 'b'"));
            assertEquals("1", ask(connection, "SELECT count(*) FROM event"));
        }
    }

    /// @param event a kind and its columns: `later-kind: text 'a', value 'b'`
    private static String insertion(String event) {
        SortedMap<String, String> columns = new TreeMap<>(Map.of(
                "sequence", "1",
                "act", "1",
                "unit", "1",
                "roadmap", "'r'",
                "recorded_at", "'2026-01-01T00:00:00.000Z'",
                "origin", "'window'",
                "purpose", "'change'",
                "version", "1",
                "checksum", "0"));
        int colon = event.indexOf(':');
        columns.put("kind", "'" + event.substring(0, colon) + "'");
        for (String column : event.substring(colon + 1).split(", ", -1)) {
            int space = column.strip().indexOf(' ');
            columns.put(column.strip().substring(0, space), column.strip().substring(space + 1));
        }
        return "INSERT INTO event (" + String.join(", ", columns.keySet()) + ") VALUES ("
                + String.join(", ", columns.values()) + ")";
    }

    @Test
    void theEventsOfAnActCarryTheSequenceOfItsFirst() throws SQLException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            tick(store, "a");
            append(store, AT, List.of(ticked("b"), ticked("c")));
        }
        try (Connection connection = plain(folder)) {
            assertEquals("1,2,2", ask(connection, "SELECT group_concat(act, ',') FROM event"));
        }
    }

    @Test
    void everyCommitIsSyncedToTheLog() throws SQLException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            assertEquals("wal", ask(store.connection(), "PRAGMA journal_mode"));
            assertEquals("2", ask(store.connection(), "PRAGMA synchronous"), "FULL");
            assertEquals("1", ask(store.connection(), "PRAGMA fullfsync"));
            assertEquals("5000", ask(store.connection(), "PRAGMA busy_timeout"));
        }
    }

    @Test
    void anyToolCanReadTheFile() throws SQLException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            append(store, AT, ProgressStoreContract.everyStatement());
        }
        try (Connection connection = plain(folder)) {
            assertEquals("skipped", ask(connection, "SELECT state FROM item_state WHERE item = 'helm-charts'"));
            assertEquals("12345.67", ask(connection, "SELECT amount FROM income WHERE stream = 'consulting'"));
            assertEquals(
                    "0",
                    ask(
                            connection,
                            "SELECT count(*) FROM pragma_table_list WHERE type = 'table'"
                                    + " AND name IN ('event', 'lost', 'preference') AND strict = 0"));
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
