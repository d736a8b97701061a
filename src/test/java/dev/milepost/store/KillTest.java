package dev.milepost.store;

import static dev.milepost.store.Acts.ROADMAP;
import static dev.milepost.store.Acts.ask;
import static dev.milepost.store.Acts.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.JournalEntry;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed while it appends loses nothing it has acknowledged, and leaves no act half there.
///
/// Ten rounds in the gate; `-Dmilepost.kill.rounds=200` for more, `-Dmilepost.kill.seed=…` to repeat a run.
class KillTest {

    private static final int ROUNDS = Integer.getInteger("milepost.kill.rounds", 10);
    private static final long SEED = Long.getLong("milepost.kill.seed", System.nanoTime());

    private static final int ROUNDS_WITH_THE_SAME = 40;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void everythingAcknowledgedIsThereAfterAKill() throws Exception {
        Random random = new Random(SEED);
        long acknowledged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            // Every other round begins a store, so that making one is interrupted too; the others go on with the same
            // for a while: a journal that only grows would take most of the time of a long run to read.
            Path store = folder.resolve(round % 2 == 0 ? "same-" + round / ROUNDS_WITH_THE_SAME : "fresh-" + round);
            String run = "seed " + SEED + ", round " + round;
            acknowledged += killOnce(store, "round" + round + "-act", random, run);
        }
        System.out.printf("KillTest: seed %d, %d rounds, %d acts acknowledged%n", SEED, ROUNDS, acknowledged);
        assertTrue(acknowledged > ROUNDS, "the kills came too early to show anything");
    }

    private int killOnce(Path store, String name, Random random, String run) throws Exception {
        int before = count(store);
        Path output = folder.resolve(name);
        Process appender = Appender.start(store, name, Redirect.to(output.toFile()));
        try {
            // One in three while the program starts and makes its store, the others under a stream of writes.
            Thread.sleep(random.nextInt(3) == 0 ? 50 + random.nextInt(450) : 700 + random.nextInt(800));
        } finally {
            appender.destroyForcibly();
        }
        assertTrue(appender.waitFor(30, TimeUnit.SECONDS), "the program does not die");
        List<String> acknowledged = Appender.wholeLines(output);
        int after = count(store);
        int acts = (after - before) / Appender.EVENTS_AN_ACT;
        assertEquals(0, (after - before) % Appender.EVENTS_AN_ACT, () -> "an act is half there: " + run);
        // The last act may be on disk although there was no time left to say so.
        assertTrue(
                acts == acknowledged.size() || acts == acknowledged.size() + 1,
                () -> acts + " acts for " + acknowledged.size() + " acknowledged: " + run);
        if (!acknowledged.isEmpty()) {
            assertTrue(Long.parseLong(acknowledged.getLast()) <= after, () -> "the last act is lost: " + run);
        }
        return acknowledged.size();
    }

    /// How many entries a store holds, once it was opened and found whole.
    private static int count(Path folder) throws Exception {
        if (!Files.exists(Acts.file(folder))) {
            return 0;
        }
        List<JournalEntry> entries;
        try (SqliteStore store = SqliteStore.open(folder)) {
            entries = store.entries(ROADMAP, 0);
        }
        try (Connection connection = plain(folder)) {
            assertEquals("ok", ask(connection, "PRAGMA integrity_check"));
        }
        return entries.size();
    }
}
