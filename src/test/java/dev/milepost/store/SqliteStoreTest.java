package dev.milepost.store;

import static dev.milepost.store.Acts.AT;
import static dev.milepost.store.Acts.ROADMAP;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            appended = store.append(ROADMAP, AT, Origin.COMMAND, ProgressStoreContract.everyKind());
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
                store.append(ROADMAP, AT.plusSeconds(act), Origin.WINDOW, events);
            }
        }
        try (SqliteStore store = SqliteStore.open(folder)) {
            List<JournalEntry> entries = store.entries(ROADMAP, 0);
            assertEquals(100_000, entries.size());
            for (int i = 0; i < entries.size(); i++) {
                assertEquals(
                        new JournalEntry(i + 1L, AT.plusSeconds(i / 1000), Origin.WINDOW, ticked("item-" + i)),
                        entries.get(i));
            }
        }
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
                "INSERT OR REPLACE INTO event (sequence, act, roadmap, recorded_at, origin, kind, version,"
                        + " effective_on) VALUES (1, 1, 'r', '2026-01-01T00:00:00.000Z', 'window', 'start-date-set', 1,"
                        + " '2026-01-01')"
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
                "'item-state-set', 1, 'a', 'finished', '2026-01-01', NULL, NULL, NULL",
                "'item-state-set', 1, 'a', NULL, '2026-01-01', NULL, NULL, NULL",
                "'item-state-set', 1, NULL, 'done', '2026-01-01', NULL, NULL, NULL",
                "'item-state-set', 1, 'a', 'done', '2026-02-30', NULL, NULL, NULL",
                "'item-state-set', 1, 'a', 'done', 'tomorrow', NULL, NULL, NULL",
                "'start-date-set', 1, NULL, NULL, NULL, NULL, NULL, NULL",
                "'track-chosen', 1, 'a', NULL, NULL, NULL, NULL, NULL",
                "'milestone-reached', 1, 'a', NULL, '2026-01-01', NULL, 5, NULL",
                "'milestone-reopened', 1, NULL, NULL, NULL, NULL, NULL, NULL",
                "'baseline-stated', 1, NULL, NULL, NULL, NULL, NULL, NULL",
                "'income-recorded', 1, NULL, NULL, NULL, 0, 5, 'USD'",
                "'income-recorded', 1, NULL, NULL, NULL, NULL, 5, 'USD'",
                "'income-recorded', 1, NULL, NULL, NULL, 'one', 5, 'USD'",
            })
    void aRowThatIsNotAnEventIsRefused(String columns) throws SQLException {
        SqliteStore.open(folder).close();
        try (Connection connection = plain(folder)) {
            assertThrows(
                    SQLException.class,
                    () -> run(
                            connection,
                            "INSERT INTO event (sequence, act, roadmap, recorded_at, origin, kind, version, subject,"
                                    + " value, effective_on, month, amount_cents, currency) VALUES (1, 1, 'r',"
                                    + " '2026-01-01T00:00:00.000Z', 'window', " + columns + ")"));
            assertEquals("0", ask(connection, "SELECT count(*) FROM event"));
        }
    }

    @Test
    void theEventsOfAnActCarryTheSequenceOfItsFirst() throws SQLException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            tick(store, "a");
            store.append(ROADMAP, AT, Origin.WINDOW, List.of(ticked("b"), ticked("c")));
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
            store.append(ROADMAP, AT, Origin.WINDOW, ProgressStoreContract.everyKind());
        }
        try (Connection connection = plain(folder)) {
            assertEquals("skipped", ask(connection, "SELECT state FROM item_state WHERE item = 'helm-charts'"));
            assertEquals("12345.67", ask(connection, "SELECT amount FROM income WHERE stream = 'consulting'"));
            assertEquals(
                    "0",
                    ask(
                            connection,
                            "SELECT count(*) FROM pragma_table_list WHERE type = 'table'"
                                    + " AND name IN ('event', 'preference') AND strict = 0"));
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
