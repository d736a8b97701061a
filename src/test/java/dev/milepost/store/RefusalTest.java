package dev.milepost.store;

import static dev.milepost.store.Acts.AT;
import static dev.milepost.store.Acts.ROADMAP;
import static dev.milepost.store.Acts.file;
import static dev.milepost.store.Acts.plain;
import static dev.milepost.store.Acts.run;
import static dev.milepost.store.Acts.tick;
import static dev.milepost.store.Acts.ticked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.milepost.money.Money;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.BaselineStated;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What cannot be opened or written is refused with its reason, and nothing on disk has changed.
class RefusalTest {

    private static final Duration BRIEF = Duration.ofMillis(100);

    @TempDir
    Path folder;

    @Test
    void aTextFileIsNotADatabase() throws IOException {
        Files.writeString(file(folder), "Dear diary, this is longer than the hundred bytes of a header. ".repeat(20));
        assertRefused(Reason.NOT_A_DATABASE);
    }

    @Test
    void aShortTextFileIsNotADatabase() throws IOException {
        Files.writeString(file(folder), "x");
        assertRefused(Reason.NOT_A_DATABASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "WAL"})
    void anotherProgramsDatabaseIsNotOurs(String journalMode) throws Exception {
        try (Connection connection = plain(folder)) {
            run(connection, "PRAGMA journal_mode = " + journalMode, "CREATE TABLE event (sequence)");
        }
        assertRefused(Reason.NOT_A_DATABASE);
    }

    @Test
    void anotherProgramsDatabaseKeepsItsLog() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        try (Connection connection = plain(elsewhere)) {
            run(connection, "PRAGMA journal_mode = WAL", "CREATE TABLE bookmark (url)", "PRAGMA user_version = 1");
            copyAsAfterACrash(elsewhere);
        }
        assertRefused(Reason.NOT_A_DATABASE);
    }

    @Test
    void anotherProgramsEmptyDatabaseIsNotOurs() throws Exception {
        try (Connection connection = plain(folder)) {
            run(connection, "CREATE TABLE t (a)", "DROP TABLE t");
        }
        assertRefused(Reason.NOT_A_DATABASE);
    }

    @Test
    void aDatabaseWhoseHeaderIsOverwrittenIsNotADatabase() throws IOException {
        SqliteStore.open(folder).close();
        byte[] bytes = Files.readAllBytes(file(folder));
        Arrays.fill(bytes, 0, 100, (byte) 'x');
        Files.write(file(folder), bytes);
        assertRefused(Reason.NOT_A_DATABASE);
    }

    @Test
    void aDamagedJournalIsSaidToBeDamaged() throws IOException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            store.append(ROADMAP, AT, Origin.WINDOW, Collections.nCopies(5_000, ticked("a")));
        }
        byte[] bytes = Files.readAllBytes(file(folder));
        Arrays.fill(bytes, 20 * 4096, bytes.length, (byte) 0xa5);
        Files.write(file(folder), bytes);
        try (SqliteStore store = SqliteStore.open(folder)) {
            assertReason(Reason.NOT_A_DATABASE, () -> store.entries(ROADMAP, 0));
        }
    }

    @Test
    void aFolderInThePlaceOfTheFileIsNotADatabase() throws IOException {
        Files.createDirectory(file(folder));
        assertRefused(Reason.NOT_A_DATABASE);
    }

    @Test
    void aFileInThePlaceOfTheFolderCannotHoldAStore() throws IOException {
        Files.writeString(folder.resolve("notes"), "notes");
        assertRefused(Reason.FOLDER_NOT_WRITABLE, folder.resolve("notes"));
        assertRefused(Reason.FOLDER_NOT_WRITABLE, folder.resolve("notes").resolve("milepost"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatCannotBeWrittenCannotHoldAStore() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(folder), "root may write anywhere");
        try {
            assertRefused(Reason.FOLDER_NOT_WRITABLE);
            assertRefused(Reason.FOLDER_NOT_WRITABLE, folder.resolve("milepost"));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsReadOnly() throws IOException {
        SqliteStore.open(folder).close();
        assertTrue(file(folder).toFile().setReadOnly());
        assumeFalse(Files.isWritable(file(folder)), "root may write anything");
        assertRefused(Reason.READ_ONLY);
    }

    @Test
    void aDatabaseThatTurnsReadOnlyRefusesToAppend() throws SQLException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            run(store.connection(), "PRAGMA query_only = ON");
            assertReason(Reason.READ_ONLY, () -> tick(store, "a"));
            assertEquals(List.of(), store.entries(ROADMAP, 0));
        }
    }

    @Test
    void aNewerDatabaseIsLeftAlone() throws Exception {
        try (SqliteStore store = SqliteStore.open(folder)) {
            tick(store, "a");
        }
        try (Connection connection = plain(folder)) {
            run(connection, "PRAGMA user_version = " + (Migrations.LATEST + 1));
        }
        assertRefused(Reason.NEWER_VERSION);
    }

    @Test
    void aDatabaseThatIsNewerInItsLogOnlyIsLeftAlone() throws Exception {
        Path elsewhere = folder.resolve("elsewhere");
        try (SqliteStore store = SqliteStore.open(elsewhere)) {
            run(store.connection(), "PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA user_version = 99");
            copyAsAfterACrash(elsewhere);
        }
        // SQLite may rebuild the index of the log beside it (-shm): it holds nothing of its own.
        byte[] database = Files.readAllBytes(file(folder));
        byte[] log = Files.readAllBytes(folder.resolve("milepost.db-wal"));
        assertReason(Reason.NEWER_VERSION, () -> SqliteStore.open(folder));
        assertTrue(Arrays.equals(database, Files.readAllBytes(file(folder))), "the database is as it was");
        assertTrue(Arrays.equals(log, Files.readAllBytes(folder.resolve("milepost.db-wal"))), "so is its log");
    }

    @Test
    void aDatabaseMadeNewerWhileItIsOpenIsNotWrittenAnyMore() throws SQLException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            try (Connection newer = plain(folder)) {
                run(newer, "PRAGMA user_version = 99");
            }
            assertReason(Reason.NEWER_VERSION, () -> tick(store, "a"));
            assertReason(Reason.NEWER_VERSION, () -> store.setPreference("theme", "dark"));
            assertEquals(List.of(), store.entries(ROADMAP, 0));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'window', 'note-written', 1", "'window', 'start-date-set', 2", "'import', 'start-date-set', 1"})
    void anEventOfALaterProgramIsNeverSkipped(String laterEvent) throws SQLException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            tick(store, "a");
            try (Connection later = plain(folder)) {
                run(
                        later,
                        "INSERT INTO event (sequence, act, roadmap, recorded_at, origin, kind, version, effective_on)"
                                + " VALUES (2, 2, 'container-expertise', '2026-01-01T00:00:00.000Z', " + laterEvent
                                + ", '2026-01-01')");
            }
            StoreException refusal = assertReason(Reason.NEWER_VERSION, () -> store.entries(ROADMAP, 0));
            assertTrue(refusal.place().endsWith("event 2"), refusal.place());
        }
    }

    @Test
    void aLockedDatabaseSaysSoWhenPatienceIsOver() throws SQLException {
        try (SqliteStore store = SqliteStore.open(folder, BRIEF);
                Connection other = plain(folder)) {
            run(other, "BEGIN IMMEDIATE");
            assertReason(Reason.LOCKED, () -> tick(store, "a"));
            assertEquals(List.of(), store.entries(ROADMAP, 0), "reading does not wait");
            run(other, "ROLLBACK");
            assertEquals(1, tick(store, "a").size());
        }
    }

    @Test
    void aFullDiskLosesNothingThatWasThere() throws SQLException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            var before = tick(store, "a");
            // SQLite answers a database at its page limit as it does a full disk.
            run(store.connection(), "PRAGMA max_page_count = 1");
            List<ProgressEvent> large = Collections.nCopies(20_000, ticked("b"));
            assertReason(Reason.DISK_FULL, () -> store.append(ROADMAP, AT, Origin.WINDOW, large));
            assertEquals(before, store.entries(ROADMAP, 0));
            run(store.connection(), "PRAGMA max_page_count = 1000000");
            assertEquals(20_000, store.append(ROADMAP, AT, Origin.WINDOW, large).size());
        }
    }

    @Test
    void aRefusalNeverTellsAnAmount() throws SQLException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            run(
                    store.connection(),
                    "CREATE TRIGGER refuse BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'no'); END");
            Money salary = new Money(98_765_432, Currency.getInstance("USD"));
            StoreException refusal = assertThrows(
                    StoreException.class,
                    () -> store.append(ROADMAP, AT, Origin.WINDOW, List.of(new BaselineStated(salary))));
            StringWriter trace = new StringWriter();
            refusal.printStackTrace(new PrintWriter(trace));
            assertEquals(Reason.OTHER, refusal.reason());
            assertFalse(trace.toString().matches("(?s).*987[,.]?65.*"), "an amount in the trace");
        }
    }

    private void assertRefused(Reason reason) throws IOException {
        assertRefused(reason, folder);
    }

    private void assertRefused(Reason reason, Path asked) throws IOException {
        FolderSnapshot before = FolderSnapshot.of(folder);
        assertReason(reason, () -> SqliteStore.open(asked));
        assertEquals(before, FolderSnapshot.of(folder), "changed on disk");
    }

    private static StoreException assertReason(Reason reason, Executable act) {
        StoreException refusal = assertThrows(StoreException.class, act);
        assertEquals(reason, refusal.reason(), refusal::getMessage);
        return refusal;
    }

    /// Copies the files as they stand while the store is open, which is what a crash leaves.
    private void copyAsAfterACrash(Path from) throws IOException {
        for (String name : List.of("milepost.db", "milepost.db-wal")) {
            Files.copy(from.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        assertTrue(Files.size(folder.resolve("milepost.db-wal")) > 0, "the log holds something");
    }
}
