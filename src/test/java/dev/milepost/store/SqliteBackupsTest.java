package dev.milepost.store;

import static dev.milepost.store.Acts.AT;
import static dev.milepost.store.Acts.ROADMAP;
import static dev.milepost.store.Acts.ask;
import static dev.milepost.store.Acts.file;
import static dev.milepost.store.Acts.plain;
import static dev.milepost.store.Acts.run;
import static dev.milepost.store.Acts.tick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.milepost.progress.Backup;
import dev.milepost.progress.Journal;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Backups of real files.
class SqliteBackupsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:16:29.123Z");

    @TempDir
    Path folder;

    private Path data = Path.of("");
    private SqliteBackups backups = new SqliteBackups(data);

    @BeforeEach
    void makeStore() {
        data = folder.resolve("data");
        backups = new SqliteBackups(data);
    }

    @Test
    void aBackupHoldsWhatTheOpenStoreHoldsAndNeedsNoLog() throws IOException {
        try (SqliteStore store = SqliteStore.open(data)) {
            tick(store, "a");
            Backup made = backups.make(Backup.Reason.DAILY, NOW);
            tick(store, "b");
            assertEquals(
                    "milepost-2026-11-23T15-16-29.123Z-daily.db",
                    made.file().getFileName().toString());
            assertEquals(List.of(made), backups.list());
            assertEquals(Files.size(made.file()), made.bytes());
            assertEquals(
                    Map.of(ROADMAP, Journal.of(store.entries(ROADMAP, 0).subList(0, 1))), backups.read(made.file()));
            assertEquals(List.of(made.file()), names(backups.folder()));
            // Of a database with a log, bytes 18 and 19 are 2.
            assertEquals(1, Files.readAllBytes(made.file())[18]);
        }
    }

    @Test
    void aBackupOfAClosedStoreIsMade() {
        record("a");
        Backup made = backups.make(Backup.Reason.MANUAL, NOW);
        assertEquals(1, backups.read(made.file()).size());
        assertEquals(Optional.of(Backup.Reason.MANUAL), made.reason());
    }

    @Test
    void theStoreIsWrittenToWhileBackupsAreMade() throws Exception {
        record("a");
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> {
            try (SqliteStore store = SqliteStore.open(data)) {
                for (int i = 0; !stop.get(); i++) {
                    tick(store, "b" + i);
                }
            }
        });
        try {
            int before = 0;
            for (int i = 0; i < 12; i++) {
                Backup made = backups.make(Backup.Reason.MANUAL, NOW.plusSeconds(i));
                int entries = backups.read(made.file())
                        .values()
                        .iterator()
                        .next()
                        .entries()
                        .size();
                assertTrue(entries >= before);
                before = entries;
            }
        } finally {
            stop.set(true);
            writer.join();
        }
    }

    @Test
    void aSecondBackupInTheSameMillisecondGetsANameOfItsOwn() {
        record("a");
        backups.make(Backup.Reason.IMPORT, NOW);
        assertEquals(NOW.plusMillis(1), backups.make(Backup.Reason.IMPORT, NOW).at());
        assertEquals(2, backups.list().size());
    }

    @Test
    void filesThatAreNotNamedAsOursAreNoBackups() throws IOException {
        record("a");
        Backup made = backups.make(Backup.Reason.DAILY, NOW);
        for (String name : List.of(
                "milepost.db",
                "milepost-2026-11-23T15-16-29.123Z-weekly.db",
                "milepost-2026-99-23T15-16-29.123Z-daily.db",
                "milepost-2026-11-23T15-16-29.123Z-daily.db.part",
                "notes.txt")) {
            Files.writeString(backups.folder().resolve(name), "x");
        }
        assertEquals(List.of(made), backups.list());
    }

    @Test
    void theNewestComesFirst() {
        record("a");
        for (int hour : List.of(5, 1, 3)) {
            backups.make(Backup.Reason.MANUAL, NOW.minus(Duration.ofHours(hour)));
        }
        assertEquals(
                Stream.of(1, 3, 5)
                        .map(hour -> NOW.minus(Duration.ofHours(hour)))
                        .toList(),
                backups.list().stream().map(Backup::at).toList());
    }

    @Test
    void aBackupIsDueOnceADayAndNotBeforeAnythingWasRecorded() {
        assertEquals(Optional.empty(), backups.makeIfDue(NOW));
        SqliteStore.open(data).close();
        assertEquals(Optional.empty(), backups.makeIfDue(NOW));
        record("a");
        assertEquals(NOW, backups.makeIfDue(NOW).orElseThrow().at());
        assertEquals(Optional.empty(), backups.makeIfDue(NOW.plus(Duration.ofHours(23))));
        assertTrue(backups.makeIfDue(NOW.plus(Duration.ofHours(24))).isPresent());
    }

    @Test
    void aClockThatWasSetBackDoesNotStopBackups() {
        record("a");
        backups.make(Backup.Reason.DAILY, NOW.plus(Duration.ofDays(3000)));
        assertTrue(backups.makeIfDue(NOW).isPresent());
        assertEquals(Optional.empty(), backups.makeIfDue(NOW.plusSeconds(1)));
        assertEquals(2, backups.list().size());
    }

    @Test
    void onlyWhatTheLadderKeepsIsLeft() {
        record("a");
        for (int i = 0; i < 14; i++) {
            backups.make(Backup.Reason.MANUAL, NOW.plusSeconds(i));
        }
        assertEquals(10, backups.list().size());
        assertEquals(NOW.plusSeconds(13), backups.list().getFirst().at());
    }

    @Test
    void aCopyThatIsDamagedIsReportedAndNoOtherIsLetGo() throws Exception {
        record("a");
        for (int i = 0; i < 10; i++) {
            backups.make(Backup.Reason.MANUAL, NOW.plusSeconds(i));
        }
        List<Path> before = names(backups.folder());
        try (Connection connection = plain(data)) {
            run(connection, "DROP TRIGGER event_is_never_changed", "UPDATE event SET subject = 'z'");
        }
        assertReason(Reason.DAMAGED, () -> backups.make(Backup.Reason.MANUAL, NOW.plusSeconds(60)));
        assertEquals(before, names(backups.folder()));
    }

    @Test
    void whatACrashLeftIsRemoved() throws IOException {
        record("a");
        Files.createDirectories(backups.folder());
        Path old = Files.writeString(backups.folder().resolve(".milepost-1.part"), "half");
        Path young = Files.writeString(backups.folder().resolve(".milepost-2.part"), "another program's");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        backups.make(Backup.Reason.DAILY, NOW);
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(young));
    }

    @Test
    void aFullDiskIsSaidToBeFull() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full to be full");
        IOException full = assertThrows(IOException.class, () -> Files.write(Path.of("/dev/full"), new byte[10]));
        assertEquals(Reason.DISK_FULL, Failures.of(full, data).reason());
        assertEquals(
                Reason.FOLDER_NOT_WRITABLE,
                Failures.of(new AccessDeniedException("x"), data).reason());
        assertEquals(
                Reason.OTHER,
                Failures.of(new IOException("Input/output error"), data).reason());
    }

    @Test
    void theListDoesNotMindThatAnotherProgramLetsGoOfABackup() throws Exception {
        record("a");
        Path fleeting = backups.make(Backup.Reason.DAILY, NOW).file();
        AtomicBoolean stop = new AtomicBoolean();
        Thread another = Thread.ofPlatform().start(() -> {
            while (!stop.get()) {
                try {
                    Files.deleteIfExists(fleeting);
                    Files.createFile(fleeting);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
        });
        try {
            for (int i = 0; i < 5_000; i++) {
                assertTrue(backups.list().size() <= 1);
            }
        } finally {
            stop.set(true);
            another.join();
        }
    }

    @Test
    void theNewestGoodOneIsNotFromTheFutureWhileThereIsAnother() throws IOException {
        record("a");
        assertEquals(Optional.empty(), backups.newestGood(NOW));
        Backup future = backups.make(Backup.Reason.DAILY, NOW.plus(Duration.ofDays(3000)));
        assertEquals(Optional.of(future), backups.newestGood(NOW));
        Backup good = backups.make(Backup.Reason.DAILY, NOW.minusSeconds(9));
        Backup bad = backups.make(Backup.Reason.DAILY, NOW.minusSeconds(1));
        Files.write(bad.file(), new byte[10]);
        assertEquals(Optional.of(good), backups.newestGood(NOW));
        assertEquals(future, backups.list().getFirst());
    }

    @Test
    void theDatabaseThatMayBeOpenIsNotReadAsABackup() {
        record("a");
        assertReason(Reason.LOCKED, () -> backups.read(file(data)));
        assertReason(Reason.LOCKED, () -> backups.read(data.resolve(".").resolve("milepost.db")));
    }

    @Test
    void scratchCopiesOfAProgramThatDiedAreRemoved() throws IOException {
        record("a");
        Backup made = backups.make(Backup.Reason.DAILY, NOW);
        Path scratch = data.resolve(Scratch.NAME);
        FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
        // No process has so high a number.
        Path dead = Files.createDirectories(scratch.resolve("999999999-1"));
        Files.writeString(dead.resolve("milepost.db"), "half");
        Path young = Files.createDirectories(scratch.resolve("999999999-2"));
        Path live =
                Files.createDirectories(scratch.resolve(ProcessHandle.current().pid() + "-3"));
        Files.setLastModifiedTime(dead, longAgo);
        Files.setLastModifiedTime(live, longAgo);
        var _ = backups.read(made.file());
        assertEquals(List.of(live, young).stream().sorted().toList(), names(scratch));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aScratchCopyIsInTheDataFolderAndItsOwnersAlone() throws IOException {
        record("a");
        try (Snapshot copy = Snapshot.of(file(data), new Scratch(data))) {
            assertTrue(copy.database().startsWith(data.resolve(Scratch.NAME)));
            assertEquals("rw-------", permissions(copy.database()));
            assertEquals("rwx------", permissions(copy.database().resolveSibling("")));
            assertEquals("rwx------", permissions(data.resolve(Scratch.NAME)));
        }
        assertFalse(Files.exists(data.resolve(Scratch.NAME)));
    }

    @Test
    void aCopyGoesWhereThePersonWantsItAndReplacesNothing() throws IOException {
        record("a");
        Path out = folder.resolve("copy.db");
        backups.copyTo(out);
        assertEquals(1, backups.read(out).size());
        byte[] before = Files.readAllBytes(out);
        UncheckedIOException refused = assertThrows(UncheckedIOException.class, () -> backups.copyTo(out));
        assertInstanceOf(FileAlreadyExistsException.class, refused.getCause());
        assertTrue(Arrays.equals(before, Files.readAllBytes(out)));
        assertReason(
                Reason.FOLDER_NOT_WRITABLE,
                () -> backups.copyTo(folder.resolve("none").resolve("copy.db")));
    }

    @Test
    void whatIsNotABackupIsRefusedAsWhatItIs() throws Exception {
        record("a");
        Path text = Files.writeString(folder.resolve("text"), "Dear diary. ".repeat(100));
        assertReason(Reason.NOT_A_DATABASE, () -> backups.read(text));
        assertReason(Reason.NOT_A_DATABASE, () -> backups.read(folder.resolve("none")));
        Path newer = folder.resolve("newer.db");
        backups.copyTo(newer);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + newer)) {
            run(connection, "PRAGMA user_version = " + (Migrations.LATEST + 1));
        }
        FolderSnapshot before = FolderSnapshot.of(folder);
        assertReason(Reason.NEWER_VERSION, () -> backups.read(newer));
        assertEquals(before, FolderSnapshot.of(folder));
    }

    @Test
    void aDatabaseOfTheFirstVersionIsBackedUpAsItIsBeforeItIsMigrated() throws Exception {
        makeFirstVersion();
        try (SqliteStore store = SqliteStore.open(data, backups.beforeMigration(NOW))) {
            assertEquals(1, store.entries(ROADMAP, 0).size());
            Backup made = backups.list().getFirst();
            assertEquals(Optional.of(Backup.Reason.MIGRATION), made.reason());
            assertEquals(Map.of(ROADMAP, Journal.of(store.entries(ROADMAP, 0))), backups.read(made.file()));
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + made.file())) {
                assertEquals("1", ask(connection, "PRAGMA user_version"));
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void backupsAreTheirOwnersAlone() throws IOException {
        record("a");
        Backup made = backups.make(Backup.Reason.DAILY, NOW);
        backups.copyTo(folder.resolve("copy.db"));
        assertEquals("rw-------", permissions(made.file()));
        assertEquals("rwx------", permissions(backups.folder()));
        assertEquals("rw-------", permissions(folder.resolve("copy.db")));
    }

    private void makeFirstVersion() throws Exception {
        Files.createDirectories(data);
        try (Connection connection = plain(data);
                var script = Migrations.class.getResourceAsStream("V1.sql")) {
            String sql = script == null ? "" : new String(script.readAllBytes(), StandardCharsets.UTF_8);
            run(connection, sql, "PRAGMA user_version = 1", "PRAGMA journal_mode = WAL", """
                INSERT INTO event (sequence, act, roadmap, recorded_at, origin, kind, version, subject, value,
                    effective_on)
                VALUES (1, 1, 'container-expertise', '2026-03-14T15:09:26.535Z', 'window', 'item-state-set', 1, 'a',
                    'done', '2026-03-14')
                """);
        }
        assertTrue(Files.size(file(data)) > 0);
    }

    private void record(String item) {
        try (SqliteStore store = SqliteStore.open(data)) {
            tick(store, item);
            assertEquals(AT, store.entries(ROADMAP, 0).getFirst().at());
        }
    }

    private static void assertReason(Reason reason, Runnable attempt) {
        assertEquals(reason, assertThrows(StoreException.class, attempt::run).reason());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static List<Path> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
