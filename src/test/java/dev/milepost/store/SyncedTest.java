package dev.milepost.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The operating system is asked to put every act on disk: counts the calls of a program that appends.
@EnabledOnOs(OS.LINUX)
class SyncedTest {

    private static final int ACTS = 40;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void everyActIsSynced() throws Exception {
        boolean isPossible = canTrace();
        if (!isPossible) {
            System.out.println("SyncedTest: skipped, strace is not here or may not trace");
        }
        assumeTrue(isPossible, "strace is not here or may not trace");
        Path store = folder.resolve("store");
        Path calls = folder.resolve("calls");
        List<String> traced = Stream.concat(
                        Stream.of("strace", "-f", "-e", "trace=fsync,fdatasync", "-o", calls.toString()),
                        Appender.command(store, "synced-", Integer.toString(ACTS)).stream())
                .toList();
        assertEquals(0, run(traced));
        long synced;
        try (Stream<String> lines = Files.lines(calls)) {
            synced = lines.filter(line -> line.matches(".*\\b(fsync|fdatasync)\\(.*"))
                    .count();
        }
        assertTrue(synced >= ACTS, () -> synced + " syncs for " + ACTS + " acts");
    }

    private boolean canTrace() throws InterruptedException {
        try {
            return run(List.of("strace", "-o", folder.resolve("probe").toString(), "true")) == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
