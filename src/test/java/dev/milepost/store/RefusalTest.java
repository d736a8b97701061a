package dev.milepost.store;

import static dev.milepost.store.Acts.AT;
import static dev.milepost.store.Acts.ROADMAP;
import static dev.milepost.store.Acts.append;
import static dev.milepost.store.Acts.file;
import static dev.milepost.store.Acts.plain;
import static dev.milepost.store.Acts.run;
import static dev.milepost.store.Acts.tick;
import static dev.milepost.store.Acts.ticked;
import static dev.milepost.store.LaterRows.insert;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.SalaryStated;
import dev.milepost.progress.ProgressStoreContract;
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
import org.junit.jupiter.params.provider.EnumSource;
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
            append(store, AT, Collections.nCopies(5_000, ticked("a")));
        }
        byte[] bytes = Files.readAllBytes(file(folder));
        Arrays.fill(bytes, 20 * 4096, bytes.length, (byte) 0xa5);
        Files.write(file(folder), bytes);
        assertRefused(Reason.DAMAGED);
    }

    @Test
    void aDamagedDatabaseKeepsItsLog() throws Exception {
        Path elsewhere = folder.resolve("elsewhere");
        try (SqliteStore store = SqliteStore.open(elsewhere)) {
            append(store, AT, Collections.nCopies(5_000, ticked("a")));
            run(store.connection(), "PRAGMA wal_checkpoint(TRUNCATE)");
            tick(store, "b");
            copyAsAfterACrash(elsewhere);
        }
        byte[] bytes = Files.readAllBytes(file(folder));
        Arrays.fill(bytes, 20 * 4096, 30 * 4096, (byte) 0xa5);
        Files.write(file(folder), bytes);
        byte[] log = Files.readAllBytes(folder.resolve("milepost.db-wal"));
        assertReason(Reason.DAMAGED, () -> SqliteStore.open(folder));
        assertTrue(Arrays.equals(bytes, Files.readAllBytes(file(folder))), "the database is as it was");
        assertTrue(Arrays.equals(log, Files.readAllBytes(folder.resolve("milepost.db-wal"))), "so is its log");
    }

    @Test
    void aDatabaseThatIsCutOffIsDamaged() throws IOException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            append(store, AT, Collections.nCopies(5_000, ticked("a")));
        }
        byte[] bytes = Files.readAllBytes(file(folder));
        Files.write(file(folder), Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused(Reason.DAMAGED);
    }

    @Test
    void aDatabaseWhoseHeaderMakesNoSenseIsDamaged() throws IOException {
        SqliteStore.open(folder).close();
        byte[] bytes = Files.readAllBytes(file(folder));
        Arrays.fill(bytes, 16, 24, (byte) 0xff);
        Files.write(file(folder), bytes);
        assertRefused(Reason.DAMAGED);
    }

    @ParameterizedTest
    @EnumSource(value = Column.class, mode = EnumSource.Mode.EXCLUDE, names = "SEQUENCE")
    void aChangeThatSqliteDoesNotSeeIsDamage(Column column) throws Exception {
        try (SqliteStore store = SqliteStore.open(folder)) {
            append(store, AT, ProgressStoreContract.everyKind());
        }
        String id = column.id();
        try (Connection connection = plain(folder)) {
            run(
                    connection,
                    "DROP TRIGGER event_is_never_changed",
                    "PRAGMA ignore_check_constraints = ON",
                    column.type() == Column.Type.TEXT
                            ? "UPDATE event SET " + id + " = coalesce(" + id + ", '') || 'x' WHERE sequence = 7"
                            : "UPDATE event SET " + id + " = coalesce(" + id + ", 0) + 1 WHERE sequence = 7");
        }
        try (SqliteStore store = SqliteStore.open(folder)) {
            StoreException damage = assertReason(Reason.DAMAGED, () -> store.entries(ROADMAP, 0));
            assertEquals(file(folder) + ", entry 7", damage.place());
            assertReason(Reason.DAMAGED, () -> tick(store, "a"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void aMissingRowIsDamageUnlessItIsKnownToBeLost(int missing) throws Exception {
        try (SqliteStore store = SqliteStore.open(folder)) {
            append(store, AT, Collections.nCopies(5, ticked("a")));
        }
        try (Connection connection = plain(folder)) {
            run(connection, "DROP TRIGGER event_is_never_removed", "DELETE FROM event WHERE sequence = " + missing);
        }
        try (SqliteStore store = SqliteStore.open(folder)) {
            StoreException damage = assertReason(Reason.DAMAGED, () -> store.entries(ROADMAP, 0));
            assertEquals(file(folder) + ", entry " + missing, damage.place());
            Lost.add(store.connection(), missing, missing, AT);
            assertEquals(4, store.entries(ROADMAP, 0).size());
        }
    }

    @Test
    void aRowWithARightChecksumThatSaysNothingIsDamage() throws Exception {
        try (SqliteStore store = SqliteStore.open(folder)) {
            tick(store, "a");
            EventRow row = EntryMapping.row(ROADMAP, store.entries(ROADMAP, 0).getFirst())
                    .with(Column.SEQUENCE, 2)
                    .with(Column.SUBJECT, "No Id");
            try (Connection other = plain(folder)) {
                insert(other, row, new Checksum().of(row));
            }
            assertReason(Reason.DAMAGED, () -> store.entries(ROADMAP, 0));
        }
    }

    @Test
    void aStoreWhoseFileIsReplacedIsNotUsedAnyMore() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"), "files have numbers");
        try (SqliteStore store = SqliteStore.open(folder)) {
            tick(store, "a");
            SqliteStore.open(folder.resolve("other")).close();
            Files.move(file(folder.resolve("other")), file(folder), StandardCopyOption.REPLACE_EXISTING);
            assertReason(Reason.REPLACED, () -> tick(store, "b"));
            assertReason(Reason.REPLACED, () -> store.entries(ROADMAP, 0));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aStoreWhoseFileIsDeletedIsNotUsedAnyMore() throws IOException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            tick(store, "a");
            Files.delete(file(folder));
            assertReason(Reason.REPLACED, () -> tick(store, "b"));
            assertReason(Reason.REPLACED, () -> store.setPreference("theme", "dark"));
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
    void aFolderThatCannotBeWrittenCannotHoldANewStore() throws IOException {
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
    void aDatabaseThatTurnsReadOnlyRefusesToAppend() throws SQLException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            run(store.connection(), "PRAGMA query_only = ON");
            assertReason(Reason.READ_ONLY, () -> tick(store, "a"));
            assertEquals(List.of(), store.entries(ROADMAP, 0));
        }
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
    @ValueSource(strings = {"kind", "version", "origin", "purpose", "withdrawn"})
    void anEventOfALaterProgramIsNeverSkipped(String later) throws SQLException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            tick(store, "a");
            EventRow row = LaterRows.row(later, 2);
            try (Connection other = plain(folder)) {
                insert(other, row, new Checksum().of(row));
            }
            StoreException refusal = assertReason(Reason.NEWER_VERSION, () -> store.entries(ROADMAP, 0));
            assertTrue(refusal.place().endsWith("entry 2"), refusal.place());
            assertReason(Reason.NEWER_VERSION, () -> tick(store, "b"));
        }
    }

    @Test
    void aLockedDatabaseSaysSoWhenPatienceIsOver() throws SQLException {
        try (SqliteStore store = SqliteStore.open(folder, BRIEF, BeforeMigration.NOTHING);
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
            assertReason(Reason.DISK_FULL, () -> append(store, AT, large));
            assertEquals(before, store.entries(ROADMAP, 0));
            run(store.connection(), "PRAGMA max_page_count = 1000000");
            assertEquals(20_000, append(store, AT, large).size());
        }
    }

    @Test
    void aRefusalNeverTellsAnAmount() throws SQLException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            run(
                    store.connection(),
                    "CREATE TRIGGER refuse BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'no'); END");
            Money salary = new Money(98_765_432, Currency.getInstance("USD"));
            StoreException refusal =
                    assertThrows(StoreException.class, () -> append(store, AT, List.of(new SalaryStated(salary))));
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
