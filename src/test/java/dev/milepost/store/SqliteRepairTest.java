package dev.milepost.store;

import static dev.milepost.store.Acts.AT;
import static dev.milepost.store.Acts.ROADMAP;
import static dev.milepost.store.Acts.append;
import static dev.milepost.store.Acts.file;
import static dev.milepost.store.Acts.plain;
import static dev.milepost.store.Acts.run;
import static dev.milepost.store.Acts.ticked;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Backup;
import dev.milepost.progress.Damage;
import dev.milepost.progress.Draft;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.Rescue;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Ways forward from damaged files.
class SqliteRepairTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:16:29.123Z");
    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private SqliteRepair repair = new SqliteRepair(Path.of(""));
    private SqliteBackups backups = new SqliteBackups(Path.of(""));

    @BeforeEach
    void makeStore() {
        repair = new SqliteRepair(folder);
        backups = new SqliteBackups(folder);
    }

    @Test
    void aSoundDatabaseIsReadableInFull() {
        record(0, 50);
        Damage damage = repair.examine();
        assertEquals(
                new Damage(
                        file(folder),
                        50,
                        50,
                        Optional.of(AT.plusSeconds(49)),
                        Optional.empty(),
                        50,
                        Optional.of(AT.plusSeconds(49))),
                damage);
    }

    @Test
    void aTruncatedFileAndItsBackupHaveTogetherWhatNeitherHas() throws IOException {
        record(0, 200);
        Backup backup = backups.make(Backup.Reason.DAILY, NOW);
        record(200, 400);
        List<JournalEntry> before = entries();
        byte[] bytes = Files.readAllBytes(file(folder));
        byte[] half = Arrays.copyOf(bytes, bytes.length - 2 * PAGE - 100);
        Files.write(file(folder), half);
        assertThrows(StoreException.class, this::entries);
        Damage damage = repair.examine();
        assertTrue(damage.readable() > 200 && damage.readable() < 400, damage::toString);
        assertEquals(
                new Damage.GoodBackup(backup, 200, Optional.of(AT.plusSeconds(199))),
                damage.backup().orElseThrow());
        Rescue rescue = repair.recover(NOW);
        assertEquals(folder.resolve("damaged").resolve("2026-11-23T15-16-29.123Z"), rescue.setAside());
        assertArrayEquals(half, Files.readAllBytes(rescue.setAside().resolve("milepost.db")));
        assertEquals(damage.recoverable(), rescue.entries());
        List<JournalEntry> after = entries();
        assertEquals(rescue.entries(), after.size());
        assertEquals(before.subList(0, 200), after.subList(0, 200));
        assertTrue(before.containsAll(after));
    }

    @Test
    void aFileOfNoLengthIsMadeAnewFromTheBackup() throws IOException {
        record(0, 20);
        backups.make(Backup.Reason.DAILY, NOW);
        List<JournalEntry> before = entries();
        Files.write(file(folder), new byte[0]);
        Files.deleteIfExists(log());
        assertEquals(20, repair.examine().recoverable());
        assertEquals(0, repair.recover(NOW).lost());
        assertEquals(before, entries());
    }

    @Test
    void aMissingFileIsMadeAnewFromTheBackup() throws IOException {
        record(0, 20);
        backups.make(Backup.Reason.DAILY, NOW);
        Files.delete(file(folder));
        assertEquals(20, repair.recover(NOW).entries());
        assertEquals(20, entries().size());
    }

    @Test
    void aHeaderOfGarbageHidesNothing() throws IOException {
        record(0, 50);
        List<JournalEntry> before = entries();
        byte[] bytes = Files.readAllBytes(file(folder));
        // All of the first page: the header and the schema.
        Arrays.fill(bytes, 0, PAGE, (byte) 'x');
        Files.write(file(folder), bytes);
        assertThrows(StoreException.class, this::entries);
        assertEquals(50, repair.recover(NOW).entries());
        assertEquals(before, entries());
    }

    @Test
    void whatOnlyADeletedLogHadIsLostAndTheRestIsThere() throws IOException {
        byte[] early;
        try (SqliteStore store = SqliteStore.open(folder)) {
            append(store, AT, List.of(ticked("a")));
        }
        early = Files.readAllBytes(file(folder));
        record(1, 5);
        Files.write(file(folder), early);
        Files.deleteIfExists(log());
        assertEquals(1, repair.recover(NOW).entries());
        assertEquals(1, entries().size());
    }

    @Test
    void whatIsLostIsNotedAndItsSequencesAreNotGivenOutAgain() throws Exception {
        record(0, 50);
        try (Connection connection = plain(folder)) {
            run(
                    connection,
                    "DROP TRIGGER event_is_never_changed",
                    "UPDATE event SET subject = 'changed' WHERE sequence IN (7, 8, 50)");
        }
        Damage damage = repair.examine();
        assertEquals(50, damage.known());
        assertEquals(47, damage.readable());
        Rescue rescue = repair.recover(NOW);
        assertEquals(3, rescue.lost());
        try (SqliteStore store = SqliteStore.open(folder)) {
            assertEquals(47, store.entries(ROADMAP, 0).size());
            assertEquals(51, append(store, AT, List.of(ticked("z"))).getFirst().sequence());
        }
        // A second repair knows of the losses of the first.
        assertEquals(3, repair.recover(NOW.plusSeconds(1)).lost());
        assertEquals(48, entries().size());
        assertEquals(2, Inspection.of(folder, NOW).lost().size());
    }

    @Test
    void preferencesAreCarriedOver() {
        record(0, 1);
        try (SqliteStore store = SqliteStore.open(folder)) {
            store.setPreference("theme", "dark");
        }
        var _ = repair.recover(NOW);
        try (SqliteStore store = SqliteStore.open(folder)) {
            assertEquals(Optional.of("dark"), store.preference("theme"));
        }
    }

    @Test
    void aDamagedBackupAddsNothing() throws IOException {
        record(0, 50);
        Backup good = backups.make(Backup.Reason.DAILY, NOW);
        record(50, 60);
        Backup bad = backups.make(Backup.Reason.DAILY, NOW.plusSeconds(1));
        byte[] bytes = Files.readAllBytes(bad.file());
        Arrays.fill(bytes, 2 * PAGE, bytes.length, (byte) 7);
        Files.write(bad.file(), bytes);
        Files.write(file(folder), new byte[0]);
        assertEquals(good, repair.examine().backup().orElseThrow().backup());
        assertEquals(50, repair.recover(NOW).entries());
    }

    @Test
    void aBackupIsPutBackAndTheFormerFilesAreKept() throws IOException {
        record(0, 10);
        Backup backup = backups.make(Backup.Reason.DAILY, NOW);
        List<JournalEntry> before = entries();
        record(10, 20);
        byte[] former = Files.readAllBytes(file(folder));
        FolderSnapshot kept = FolderSnapshot.of(backups.folder());
        Rescue rescue = repair.putBack(backup.file(), NOW.plusSeconds(5));
        assertEquals(new Rescue(rescue.setAside(), 10, 0, rescue.through()), rescue);
        assertArrayEquals(former, Files.readAllBytes(rescue.setAside().resolve("milepost.db")));
        assertEquals(before, entries());
        assertEquals(kept, FolderSnapshot.of(backups.folder()));
    }

    @Test
    void afterABackupWasPutBackARepairDoesNotMixInWhatWasTakenBack() {
        record(0, 10);
        Backup early = backups.make(Backup.Reason.DAILY, NOW);
        record(10, 20);
        Backup late = backups.make(Backup.Reason.DAILY, NOW.plusSeconds(1));
        assertEquals(20, Contents.of(late.file(), new Scratch(folder)).rows().size());
        var _ = repair.putBack(early.file(), NOW.plusSeconds(5));
        record(100, 103);
        List<JournalEntry> before = entries();
        assertEquals(13, repair.recover(NOW.plusSeconds(9)).entries());
        assertEquals(before, entries());
    }

    @ParameterizedTest
    @EnumSource(Swap.Step.class)
    void aPutBackThatFailsInAnyStepLosesNothing(Swap.Step failing) throws IOException {
        Path early = beforeAPutBack();
        SqliteRepair full = new SqliteRepair(folder, step -> {
            if (step == failing) {
                throw new IOException("No space left on device");
            }
        });
        assertReason(Reason.DISK_FULL, () -> full.putBack(early, NOW.plusSeconds(5)));
        assertNothingIsLost();
    }

    @ParameterizedTest
    @EnumSource(Swap.Step.class)
    void aPutBackThatIsCutOffBeforeAnyStepLosesNothing(Swap.Step cut) throws IOException {
        Path early = beforeAPutBack();
        SqliteRepair dying = new SqliteRepair(folder, step -> {
            if (step == cut) {
                throw new AssertionError("power cut");
            }
        });
        assertThrows(AssertionError.class, () -> dying.putBack(early, NOW.plusSeconds(5)));
        assertNothingIsLost();
    }

    /// Ten entries in a backup, ten more in a later one, and ten more that only the log has.
    private Path beforeAPutBack() throws IOException {
        record(0, 10);
        Path early = backups.make(Backup.Reason.DAILY, NOW).file();
        record(10, 20);
        backups.make(Backup.Reason.DAILY, NOW.plusSeconds(1));
        byte[] database;
        byte[] log;
        try (SqliteStore store = SqliteStore.open(folder)) {
            IntStream.range(20, 30).forEach(i -> append(store, AT.plusSeconds(i), List.of(ticked("item-" + i))));
            database = Files.readAllBytes(file(folder));
            log = Files.readAllBytes(log());
        }
        // As a crash leaves it.
        Files.write(file(folder), database);
        Files.write(log(), log);
        return early;
    }

    private void assertNothingIsLost() {
        assertEquals(30, repair.examine().recoverable());
        assertEquals(30, repair.recover(NOW.plusSeconds(9)).entries());
        assertEquals(30, entries().size());
        assertEquals(30, repair.examine().recoverable());
    }

    @Test
    void aPutBackThatCameToNothingLeavesNoTrace() throws IOException {
        Path early = beforeAPutBack();
        FolderSnapshot before = FolderSnapshot.of(folder);
        SqliteRepair full = new SqliteRepair(folder, step -> {
            if (step == Swap.Step.NAME) {
                throw new IOException("No space left on device");
            }
        });
        assertReason(Reason.DISK_FULL, () -> full.putBack(early, NOW));
        Files.delete(folder.resolve("damaged"));
        assertEquals(before, FolderSnapshot.of(folder));
    }

    @Test
    void whatWasTakenBackStaysSoWhateverTheClockSays() {
        record(0, 10);
        Backup early = backups.make(Backup.Reason.DAILY, NOW);
        record(10, 20);
        backups.make(Backup.Reason.DAILY, NOW.plusSeconds(1));
        // The clock was set back before the backup was put back.
        var _ = repair.putBack(early.file(), NOW.minusSeconds(900));
        assertEquals(10, repair.examine().recoverable());
        record(100, 103);
        backups.make(Backup.Reason.DAILY, NOW.minusSeconds(800));
        record(103, 104);
        assertEquals(14, repair.recover(NOW.minusSeconds(700)).entries());
        assertEquals(14, repair.recover(NOW.minusSeconds(600)).entries());
        try (SqliteStore store = SqliteStore.open(folder)) {
            assertEquals(Map.of(), store.preferences(), "what the program notes for itself is not shown");
        }
    }

    @Test
    void whatWasRecordedWhileARepairGatheredIsNotReplaced() {
        record(0, 10);
        Path backup = backups.make(Backup.Reason.DAILY, NOW).file();
        SqliteRepair late = new SqliteRepair(folder, step -> {
            if (step == Swap.Step.CHECK) {
                try (SqliteStore store = SqliteStore.open(folder)) {
                    append(store, AT, List.of(ticked("meanwhile")));
                }
            }
        });
        assertReason(Reason.LOCKED, () -> late.putBack(backup, NOW));
        assertReason(Reason.LOCKED, () -> late.recover(NOW));
        assertFalse(Files.exists(folder.resolve("damaged")));
        assertEquals(12, entries().size());
    }

    @Test
    void leftOversOfARepairAreRemovedAndThoseOfAnotherLeft() throws IOException {
        record(0, 10);
        Path old = Files.writeString(folder.resolve("milepost.db.1.new"), "half");
        Path young = Files.writeString(folder.resolve("milepost.db.2.new"), "another's");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(3600)));
        assertEquals(10, repair.recover(NOW).entries());
        assertFalse(Files.exists(old));
        assertEquals("another's", Files.readString(young));
    }

    @Test
    void whatIsNotASoundBackupIsNotPutBack() throws IOException {
        record(0, 10);
        Path text = Files.writeString(folder.resolve("text"), "Dear diary. ".repeat(100));
        FolderSnapshot before = FolderSnapshot.of(folder);
        assertReason(Reason.NOT_A_DATABASE, () -> repair.putBack(text, NOW));
        assertEquals(before, FolderSnapshot.of(folder));
    }

    @Test
    void aNewerDatabaseIsNotRepaired() throws Exception {
        record(0, 10);
        try (Connection connection = plain(folder)) {
            run(connection, "PRAGMA user_version = " + (Migrations.LATEST + 1));
        }
        FolderSnapshot before = FolderSnapshot.of(folder);
        assertReason(Reason.NEWER_VERSION, () -> repair.recover(NOW));
        assertEquals(before, FolderSnapshot.of(folder));
    }

    @Test
    void whatAnInterruptedRepairHasMadeIsASource() throws IOException {
        record(0, 30);
        List<JournalEntry> before = entries();
        Files.move(file(folder), folder.resolve("milepost.db.repaired"));
        Files.write(file(folder), new byte[PAGE]);
        assertEquals(30, repair.recover(NOW).entries());
        assertEquals(before, entries());
        assertFalse(Files.exists(folder.resolve("milepost.db.repaired")));
    }

    @Test
    void aDatabaseThatAnotherProgramHasOpenIsLeftAlone() throws Exception {
        record(0, 10);
        Path output = folder.resolve("output");
        Process other = Appender.start(folder, "other", Redirect.to(output.toFile()));
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while ((!Files.exists(output) || Files.size(output) == 0) && System.nanoTime() < end) {
                Thread.sleep(20);
            }
            assertReason(Reason.LOCKED, () -> repair.recover(NOW));
            assertFalse(Files.exists(folder.resolve("damaged")));
        } finally {
            other.destroyForcibly();
            assertTrue(other.waitFor(30, TimeUnit.SECONDS));
        }
        assertTrue(repair.recover(NOW).entries() > 10);
    }

    private void record(int from, int to) {
        try (SqliteStore store = SqliteStore.open(folder)) {
            IntStream.range(from, to).forEach(i -> append(store, AT.plusSeconds(i), List.of(ticked("item-" + i))));
        }
    }

    private List<JournalEntry> entries() {
        try (SqliteStore store = SqliteStore.open(folder)) {
            return store.entries(ROADMAP, 0);
        }
    }

    private Path log() {
        return folder.resolve("milepost.db-wal");
    }

    private static void assertReason(Reason reason, Runnable attempt) {
        assertEquals(reason, assertThrows(StoreException.class, attempt::run).reason());
    }

    @Test
    void aDatabaseThatIsGoneIsMissedWhereThereAreBackupsAndCanBeBegunAnew() throws IOException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            store.append(Draft.change(ROADMAP, AT, Origin.WINDOW, 0, List.of(Acts.ticked("a"))));
        }
        Backup _ = new SqliteBackups(folder).make(Backup.Reason.MANUAL, AT);
        Files.delete(file(folder));

        StoreException missing = assertThrows(StoreException.class, () -> SqliteStore.open(folder));
        assertEquals(Reason.MISSING, missing.reason());
        assertEquals(1, new SqliteRepair(folder).examine().recoverable());

        Rescue _ = new SqliteRepair(folder).startAnew(AT);
        try (SqliteStore store = SqliteStore.open(folder)) {
            assertEquals(List.of(), store.entries(ROADMAP, 0));
        }
        assertEquals(1, new SqliteBackups(folder).list().size(), "the backups stay");
    }
}
