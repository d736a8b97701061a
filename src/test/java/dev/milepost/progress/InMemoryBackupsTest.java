package dev.milepost.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.roadmap.RoadmapId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Backups in memory keep to what those on disk do when the clock was wrong.
class InMemoryBackupsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:16:29.123Z");

    @Test
    void aBackupFromTheFutureIsNeitherTheNewestNorInTheWayOfTheNext() {
        try (InMemoryStore store = new InMemoryStore()) {
            InMemoryBackups backups = new InMemoryBackups(store);
            store.append(Draft.change(
                    new RoadmapId("piano"), NOW, Origin.WINDOW, 0, List.of(new StartDateSet(LocalDate.EPOCH))));
            assertEquals(Optional.empty(), backups.newestGood(NOW));
            Backup future = backups.make(Backup.Reason.DAILY, NOW.plus(Duration.ofDays(3000)));
            assertEquals(Optional.of(future), backups.newestGood(NOW));
            Optional<Backup> due = backups.makeIfDue(NOW);
            assertTrue(due.isPresent());
            assertEquals(due, backups.newestGood(NOW));
            assertEquals(Optional.empty(), backups.makeIfDue(NOW.plusSeconds(1)));
        }
    }
}
