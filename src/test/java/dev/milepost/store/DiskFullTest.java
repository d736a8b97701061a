package dev.milepost.store;

import static dev.milepost.store.Acts.ROADMAP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.milepost.disk.SmallDisk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A disk that fills up under a stream of writes.
@EnabledOnOs(OS.LINUX)
class DiskFullTest {

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void itEndsWithAClearWordAndEverythingAcknowledged() throws Exception {
        SmallDisk disk = new SmallDisk(folder);
        assumeTrue(disk.isPossible(), "no small file system can be made here");
        String appender = String.join(" ", Appender.command(Path.of("mounted/store"), "full-"));
        // The store is copied off the full disk before that goes with the namespace.
        int exit = disk.run(appender + " > acknowledged 2> said; echo $? > exit; cp -r mounted/store copy");
        assertEquals(0, exit);
        assertEquals("1", Files.readString(folder.resolve("exit")).strip(), "the program fails, it is not killed");
        String said = Files.readString(folder.resolve("said"));
        assertTrue(said.contains("DISK_FULL"), () -> "it says why: " + said);
        List<String> acknowledged = Appender.wholeLines(folder.resolve("acknowledged"));
        assertTrue(acknowledged.size() > 100, "some acts fitted on it");
        try (SqliteStore store = SqliteStore.open(folder.resolve("copy"))) {
            assertEquals(
                    (long) acknowledged.size() * Appender.EVENTS_AN_ACT,
                    store.entries(ROADMAP, 0).size(),
                    "what failed for want of room left nothing");
        }
    }
}
