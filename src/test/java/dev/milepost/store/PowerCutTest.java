package dev.milepost.store;

import static dev.milepost.store.Acts.ROADMAP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.JournalEntry;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What a power cut leaves: the files as they are at a random moment under a stream of writes, without the memory that
/// programs share beside them. Every other time the end of the log is torn, as by a write that was cut off.
///
/// Eight cuts in the gate; `-Dmilepost.cuts=500` for more, `-Dmilepost.cuts.seed=…` to repeat a run.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signal that stops a process")
class PowerCutTest {

    private static final int CUTS = Integer.getInteger("milepost.cuts", 8);
    private static final long SEED = Long.getLong("milepost.cuts.seed", System.nanoTime());

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void whatWasAcknowledgedBeforeTheCutIsThere() throws Exception {
        Random random = new Random(SEED);
        Process appender = Appender.start(store(), "cut-", Redirect.to(output().toFile()));
        int acknowledged = 0;
        try {
            waitForTheFirst();
            for (int cut = 0; cut < CUTS; cut++) {
                Thread.sleep(random.nextInt(200));
                acknowledged = cut(appender, cut, random, "seed " + SEED + ", cut " + cut);
            }
        } finally {
            appender.destroyForcibly();
        }
        System.out.printf("PowerCutTest: seed %d, %d cuts, %d acts acknowledged%n", SEED, CUTS, acknowledged);
        assertTrue(acknowledged > CUTS, "the cuts came too early to show anything");
    }

    private int cut(Process appender, int number, Random random, String run) throws Exception {
        Path copy = Files.createDirectory(folder.resolve("copy-" + number));
        List<String> acknowledged;
        signal(appender, "-STOP");
        try {
            acknowledged = Appender.wholeLines(output());
            for (String name : List.of("milepost.db", "milepost.db-wal")) {
                if (Files.exists(store().resolve(name))) {
                    Files.copy(store().resolve(name), copy.resolve(name));
                }
            }
        } finally {
            signal(appender, "-CONT");
        }
        if (random.nextBoolean() && Files.exists(copy.resolve("milepost.db-wal"))) {
            byte[] torn = new byte[random.nextInt(4096)];
            random.nextBytes(torn);
            Files.write(copy.resolve("milepost.db-wal"), torn, StandardOpenOption.APPEND);
        }
        long entries = entries(copy, run);
        assertEquals(0, entries % Appender.EVENTS_AN_ACT, () -> "an act is half there: " + run);
        assertTrue(
                entries >= (long) acknowledged.size() * Appender.EVENTS_AN_ACT,
                () -> entries + " entries for " + acknowledged.size() + " acts acknowledged: " + run);
        return acknowledged.size();
    }

    private Path store() {
        return folder.resolve("store");
    }

    private Path output() {
        return folder.resolve("acknowledged");
    }

    private static long entries(Path folder, String run) {
        try (SqliteStore store = SqliteStore.open(folder)) {
            List<JournalEntry> entries = store.entries(ROADMAP, 0);
            assertEquals(entries.getLast().sequence(), entries.size(), run);
            return entries.size();
        }
    }

    private static void signal(Process process, String signal) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start();
        assertEquals(0, kill.waitFor());
    }

    private void waitForTheFirst() throws Exception {
        while (!Files.exists(output()) || Appender.wholeLines(output()).isEmpty()) {
            Thread.sleep(20);
        }
    }
}
