package dev.milepost.store;

import static dev.milepost.store.Acts.AT;
import static dev.milepost.store.Acts.ROADMAP;
import static dev.milepost.store.Acts.append;
import static dev.milepost.store.Acts.file;
import static dev.milepost.store.Acts.ticked;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Backup;
import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.NoteWritten;
import dev.milepost.progress.Rescue;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.ItemId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bytes change on the disk: the store says so or shows what was there, and a repair brings back all but
/// what was on the changed page and in no backup.
///
/// A hundred places in the gate; `-Dmilepost.flips=5000` for more, `-Dmilepost.flips.seed=…` to repeat a run.
class DamageTest {

    private static final int FLIPS = Integer.getInteger("milepost.flips", 100);
    private static final long SEED = Long.getLong("milepost.flips.seed", System.nanoTime());
    private static final int PAGE = 4096;
    private static final int FRAME = PAGE + 24;
    private static final int LOG_HEADER = 32;

    @TempDir
    Path folder;

    private byte[] database = new byte[0];
    private byte[] log = new byte[0];
    private byte[] backup = new byte[0];
    private String backupName = "";
    private List<JournalEntry> entries = List.of();
    private long backedUp;

    /// A store with long and short entries, most of them in a backup, the last of them only in the log.
    @BeforeEach
    void record() throws IOException {
        Path original = folder.resolve("original");
        try (SqliteStore store = SqliteStore.open(original)) {
            record(store, 0, 300);
            Backup made = new SqliteBackups(original).make(Backup.Reason.DAILY, AT);
            backup = Files.readAllBytes(made.file());
            backupName = made.file().getFileName().toString();
            backedUp = 300;
            record(store, 300, 400);
        }
        try (SqliteStore store = SqliteStore.open(original)) {
            record(store, 400, 430);
            entries = store.entries(ROADMAP, 0);
            database = Files.readAllBytes(file(original));
            log = Files.readAllBytes(original.resolve("milepost.db-wal"));
        }
        assertEquals(430, entries.size());
        assertTrue(log.length > 10 * FRAME && database.length > 20 * PAGE, "too small to show anything");
    }

    @Test
    void whateverByteChangesNothingIsShownThatWasNotThere() throws IOException {
        Random random = new Random(SEED);
        System.out.printf("DamageTest: seed %d, %d flips%n", SEED, FLIPS);
        int opened = 0;
        int whole = 0;
        for (int flip = 0; flip < FLIPS; flip++) {
            boolean inLog = random.nextInt(4) == 0;
            byte[] damaged = (inLog ? log : database).clone();
            int place = random.nextInt(8) == 0 ? random.nextInt(100) : random.nextInt(damaged.length);
            int length = Math.min(1 + random.nextInt(16), damaged.length - place);
            for (int i = place; i < place + length; i++) {
                damaged[i] ^= (byte) (1 + random.nextInt(255));
            }
            String run = "seed " + SEED + ", flip " + flip + (inLog ? " of the log" : "") + " at " + place;
            byte[] damagedDatabase = inLog ? database : damaged;
            byte[] damagedLog = inLog ? damaged : log;
            opened += isOpened(damagedDatabase, damagedLog, run) ? 1 : 0;
            whole += isWholeAgain(damagedDatabase, damagedLog, onPages(inLog, place, length), run) ? 1 : 0;
        }
        System.out.printf("DamageTest: %d opened, %d had back whole%n", opened, whole);
    }

    /// Whether the store opens, and then with what was there.
    private boolean isOpened(byte[] damagedDatabase, byte[] damagedLog, String run) throws IOException {
        Path data = lay("open", damagedDatabase, damagedLog);
        List<JournalEntry> read;
        try (SqliteStore store = SqliteStore.open(data)) {
            read = store.entries(ROADMAP, 0);
        } catch (StoreException refused) {
            return false;
        } finally {
            delete(data);
        }
        if (!Journal.of(read).progress().equals(Journal.of(entries).progress())) {
            // What a power cut does to the last commit cannot be told from damage; to those before it, it can.
            assertEquals(entries.subList(0, entries.size() - 1), read, () -> "something is gone in silence: " + run);
        }
        return true;
    }

    private boolean isWholeAgain(byte[] damagedDatabase, byte[] damagedLog, Set<Long> onPages, String run)
            throws IOException {
        Path data = lay("repair", damagedDatabase, damagedLog);
        SqliteRepair repair = new SqliteRepair(data);
        FolderSnapshot before = FolderSnapshot.of(data);
        Rescue rescue;
        try {
            rescue = repair.recover(AT);
        } catch (StoreException refused) {
            // A version that is one too high.
            assertEquals(Reason.NEWER_VERSION, refused.reason(), run);
            assertEquals(before, FolderSnapshot.of(data), run);
            delete(data);
            return false;
        }
        assertArrayEquals(damagedDatabase, Files.readAllBytes(rescue.setAside().resolve("milepost.db")), run);
        assertArrayEquals(damagedLog, Files.readAllBytes(rescue.setAside().resolve("milepost.db-wal")), run);
        List<JournalEntry> recovered;
        try (SqliteStore store = SqliteStore.open(data)) {
            recovered = store.entries(ROADMAP, 0);
        }
        assertEquals(rescue.entries(), recovered.size(), run);
        assertTrue(entries.containsAll(recovered), run);
        Set<Long> there =
                new HashSet<>(recovered.stream().map(JournalEntry::sequence).toList());
        for (JournalEntry entry : entries) {
            long sequence = entry.sequence();
            assertTrue(
                    there.contains(sequence) || (sequence > backedUp && onPages.contains(sequence)),
                    () -> "entry " + sequence + " is not had back: " + run);
        }
        delete(data);
        return recovered.size() == entries.size();
    }

    /// The entries that have their row, or may have a part of it, in one of the places given.
    private Set<Long> onPages(boolean inLog, int place, int length) {
        Set<Long> sequences = new HashSet<>();
        LogFile read = LogFile.of(log);
        byte[] image = LogFile.over(database, PAGE, read.valid());
        Leaves leaves = new Leaves(image, PAGE);
        for (int at : new int[] {place, place + length - 1}) {
            int number = inLog ? Math.max(0, at - LOG_HEADER) / FRAME : at / PAGE;
            byte[] bytes = new byte[PAGE];
            if (inLog && LOG_HEADER + number * FRAME + FRAME <= log.length) {
                System.arraycopy(log, LOG_HEADER + number * FRAME + 24, bytes, 0, PAGE);
            } else if (!inLog) {
                System.arraycopy(database, number * PAGE, bytes, 0, PAGE);
            }
            leaves.in(new LogFile.Page(2, ByteBuffer.wrap(bytes)), row -> sequences.add(row.sequence()));
        }
        entries.stream()
                .filter(entry ->
                        entry.event() instanceof NoteWritten note && note.text().length() > 3000)
                .forEach(entry -> sequences.add(entry.sequence()));
        return sequences;
    }

    private Path lay(String name, byte[] damagedDatabase, byte[] damagedLog) throws IOException {
        Path data = folder.resolve(name);
        Files.createDirectories(data.resolve("backups"));
        Files.write(file(data), damagedDatabase);
        Files.write(data.resolve("milepost.db-wal"), damagedLog);
        Files.write(data.resolve("backups").resolve(backupName), backup);
        return data;
    }

    private static void delete(Path tree) throws IOException {
        try (var paths = Files.walk(tree)) {
            for (Path path : paths.toList().reversed()) {
                Files.delete(path);
            }
        }
    }

    private static void record(SqliteStore store, int from, int to) {
        for (int i = from; i < to; i++) {
            append(store, AT.plusSeconds(i), List.of(event(i)));
        }
    }

    private static ProgressEvent event(int number) {
        Subject about = Subject.of(new ItemId("item-" + number));
        return number % 25 == 24
                ? new NoteWritten(about, "ä long note ".repeat(number * 3))
                : number % 3 == 0
                        ? new NoteWritten(about, "Short. ".repeat(1 + number % 20))
                        : ticked("item-" + number);
    }
}
