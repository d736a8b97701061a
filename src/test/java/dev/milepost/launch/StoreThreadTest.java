package dev.milepost.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Backup;
import dev.milepost.progress.Draft;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Keeping;
import dev.milepost.progress.Origin;
import dev.milepost.roadmap.ItemId;
import dev.milepost.store.SqliteBackups;
import dev.milepost.store.SqliteStore;
import dev.milepost.tracker.Now;
import dev.milepost.tracker.Tracker;
import dev.milepost.ui.Given;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The window's store thread on a real database.
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class StoreThreadTest {

    private static final ItemId ITEM = new ItemId("rbac");
    private static final Instant NOON = Given.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final AtomicReference<Throwable> bug = new AtomicReference<>();
    private final StoreThread thread = new StoreThread((_, failure) -> bug.set(failure));

    @Test
    void whatAnotherProgramRecordsShowsWithoutBeingAskedFor() throws Exception {
        try (SqliteStore other = SqliteStore.open(folder);
                ExecutorService stateThread = Executors.newSingleThreadExecutor();
                Keeping keeping = new Keeping(SqliteStore.open(folder), new SqliteBackups(folder))) {
            CompletableFuture<Void> shown = new CompletableFuture<>();
            Tracker tracker = open(keeping, stateThread);
            stateThread.execute(() -> tracker.listen(state -> {
                if (state.progress().state(ITEM) == ItemState.DONE) {
                    shown.complete(null);
                }
            }));
            thread.serve(tracker);
            other.append(
                    Draft.change(Given.shipped().id(), NOON, Origin.COMMAND, 0, List.of(Given.done(ITEM.value()))));
            shown.get();
            assertTrue(thread.finish());
            assertEquals(null, bug.get());
        }
    }

    @Test
    void theDaysBackupIsMadeOnceSomethingIsRecorded() throws Exception {
        try (ExecutorService stateThread = Executors.newSingleThreadExecutor();
                Keeping keeping = new Keeping(SqliteStore.open(folder), new SqliteBackups(folder))) {
            keeping.store().append(Draft.change(Given.shipped().id(), NOON, Origin.COMMAND, 0, List.of(Given.STARTED)));
            thread.serve(open(keeping, stateThread));
            assertTrue(thread.finish());
            assertEquals(
                    List.of(Optional.of(Backup.Reason.DAILY)),
                    keeping.backups().list().stream().map(Backup::reason).toList());
        }
    }

    private Tracker open(Keeping keeping, ExecutorService stateThread) {
        return Tracker.open(
                Given.shipped(),
                "roadmap.yaml",
                0,
                keeping,
                Now.by(Clock.fixed(NOON, ZoneOffset.UTC)),
                Origin.WINDOW,
                thread,
                stateThread);
    }
}
