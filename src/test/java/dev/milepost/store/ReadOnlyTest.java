package dev.milepost.store;

import static dev.milepost.store.Acts.ROADMAP;
import static dev.milepost.store.Acts.file;
import static dev.milepost.store.Acts.plain;
import static dev.milepost.store.Acts.run;
import static dev.milepost.store.Acts.tick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.milepost.progress.Access;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// What cannot be written to can still be read, and keeps every byte.
class ReadOnlyTest {

    private static final int NEWER = Migrations.LATEST + 1;

    @TempDir
    Path folder;

    @Test
    void aNewerDatabaseCanBeReadAndIsLeftAlone() throws Exception {
        List<JournalEntry> entries;
        try (SqliteStore store = SqliteStore.open(folder)) {
            entries = tick(store, "a");
            store.setPreference("theme", "dark");
        }
        try (Connection connection = plain(folder)) {
            run(connection, "PRAGMA user_version = " + NEWER);
        }
        assertReadsAndNoMore(entries, new Access.ReadOnly(Reason.NEWER_VERSION, 0));
    }

    @Test
    void whatOnlyANewerProgramUnderstandsIsLeftOutAndCounted() throws Exception {
        List<JournalEntry> entries;
        try (SqliteStore store = SqliteStore.open(folder)) {
            entries = List.of(tick(store, "a").getFirst(), tick(store, "b").getFirst());
            store.setPreference("theme", "dark");
        }
        try (Connection connection = plain(folder)) {
            long sequence = 3;
            for (String later : List.of("kind", "version", "origin", "purpose", "withdrawn")) {
                // Checksums that we cannot compute, and numbers that do not follow each other.
                LaterRows.insert(connection, LaterRows.row(later, sequence), 1);
                sequence += 2;
            }
            run(connection, "ALTER TABLE event ADD COLUMN colour TEXT", "PRAGMA user_version = " + NEWER);
        }
        assertReadsAndNoMore(entries, new Access.ReadOnly(Reason.NEWER_VERSION, 5));
    }

    @Test
    void aChangedRowOfANewerDatabaseIsDamage() throws Exception {
        try (SqliteStore store = SqliteStore.open(folder)) {
            tick(store, "a");
        }
        try (Connection connection = plain(folder)) {
            run(
                    connection,
                    "DROP TRIGGER event_is_never_changed",
                    "UPDATE event SET subject = 'b'",
                    "PRAGMA user_version = " + NEWER);
        }
        assertReason(Reason.DAMAGED, () -> SqliteStore.open(folder));
    }

    @Test
    void aNewerDatabaseWithoutOurTablesIsRefused() throws Exception {
        SqliteStore.open(folder).close();
        try (Connection connection = plain(folder)) {
            run(connection, "ALTER TABLE event RENAME TO journal", "PRAGMA user_version = " + NEWER);
        }
        FolderSnapshot before = FolderSnapshot.of(folder);
        assertReason(Reason.NEWER_VERSION, () -> SqliteStore.open(folder));
        assertEquals(before, FolderSnapshot.of(folder));
    }

    @Test
    void aDatabaseThatIsNewerInItsLogOnlyIsLeftAlone() throws Exception {
        Path elsewhere = folder.resolve("elsewhere");
        try (SqliteStore store = SqliteStore.open(elsewhere)) {
            tick(store, "a");
            run(store.connection(), "PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA user_version = 99");
            copy(elsewhere, "milepost.db");
            copy(elsewhere, "milepost.db-wal");
        }
        // SQLite may rebuild the index of the log beside it (-shm): it holds nothing of its own.
        long database = Files.mismatch(file(elsewhere), file(folder));
        try (SqliteStore store = SqliteStore.open(folder)) {
            assertEquals(new Access.ReadOnly(Reason.NEWER_VERSION, 0), store.access());
            assertEquals(1, store.entries(ROADMAP, 0).size());
            assertReason(Reason.NEWER_VERSION, () -> tick(store, "b"));
        }
        assertTrue(Files.size(folder.resolve("milepost.db-wal")) > 0, "the log is there");
        assertEquals(database, Files.mismatch(file(elsewhere), file(folder)), "the database is as it was");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatCannotBeWrittenCanBeRead() throws Exception {
        List<JournalEntry> entries;
        try (SqliteStore store = SqliteStore.open(folder)) {
            entries = tick(store, "a");
            store.setPreference("theme", "dark");
        }
        assertReadsInAClosedFolder(entries);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatCannotBeWrittenCanBeReadWithItsLog() throws Exception {
        Path elsewhere = folder.resolve("elsewhere");
        List<JournalEntry> entries;
        try (SqliteStore store = SqliteStore.open(elsewhere)) {
            entries = tick(store, "a");
            store.setPreference("theme", "dark");
            copy(elsewhere, "milepost.db");
            copy(elsewhere, "milepost.db-wal");
        }
        assertReadsInAClosedFolder(entries);
    }

    @Test
    void aFileThatCannotBeWrittenCanBeRead() throws Exception {
        List<JournalEntry> entries;
        try (SqliteStore store = SqliteStore.open(folder)) {
            entries = tick(store, "a");
            store.setPreference("theme", "dark");
        }
        assertTrue(file(folder).toFile().setReadOnly());
        assumeFalse(Files.isWritable(file(folder)), "root may write anything");
        assertReadsAndNoMore(entries, new Access.ReadOnly(Reason.READ_ONLY, 0));
    }

    @Test
    void anOldDatabaseThatCannotBeWrittenCanBeRead() throws Exception {
        try (InputStream old = ReadOnlyTest.class.getResourceAsStream("schema-1.db")) {
            assertTrue(old != null, "schema-1.db");
            Files.copy(old, file(folder));
        }
        assertTrue(file(folder).toFile().setReadOnly());
        assumeFalse(Files.isWritable(file(folder)), "root may write anything");
        try (SqliteStore store = SqliteStore.open(folder)) {
            assertEquals(11, store.entries(ROADMAP, 0).size());
        }
    }

    @Test
    void theCopyThatIsReadIsGoneAfterwards() throws IOException {
        SqliteStore.open(folder).close();
        Path copied;
        try (Snapshot copy = Snapshot.of(file(folder), new Scratch(folder))) {
            copied = copy.database();
            assertEquals(-1, Files.mismatch(file(folder), copied));
        }
        assertTrue(Files.notExists(copied.resolveSibling("")), "the folder too");
    }

    private void assertReadsInAClosedFolder(List<JournalEntry> entries) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(folder), "root may write anywhere");
        try {
            assertReadsAndNoMore(entries, new Access.ReadOnly(Reason.READ_ONLY, 0));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private void assertReadsAndNoMore(List<JournalEntry> entries, Access.ReadOnly access) throws IOException {
        FolderSnapshot before = FolderSnapshot.of(folder);
        try (SqliteStore store = SqliteStore.open(folder)) {
            assertEquals(access, store.access());
            assertEquals(entries, store.entries(ROADMAP, 0));
            assertEquals(Optional.of("dark"), store.preference("theme"));
            assertReason(access.why(), () -> tick(store, "z"));
            assertReason(access.why(), () -> store.setPreference("theme", "light"));
        }
        assertEquals(before, FolderSnapshot.of(folder), "changed on disk");
    }

    private void copy(Path from, String name) throws IOException {
        Files.copy(from.resolve(name), folder.resolve(name));
    }

    private static void assertReason(Reason reason, Executable act) {
        StoreException refusal = assertThrows(StoreException.class, act);
        assertEquals(reason, refusal.reason(), refusal::getMessage);
    }
}
