package dev.milepost.store;

import static dev.milepost.store.Acts.AT;
import static dev.milepost.store.Acts.ROADMAP;
import static dev.milepost.store.Acts.tick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.milepost.progress.Draft;
import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalAct;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.StoreException;
import dev.milepost.roadmap.RoadmapId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// Several programs have the same store open.
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SharedStoreTest {

    @TempDir
    Path folder;

    @Test
    void twoConnectionsThatAppendInTurnSeeEachOthersEntries() {
        try (SqliteStore window = SqliteStore.open(folder);
                SqliteStore command = SqliteStore.open(folder)) {
            long seen = 0;
            for (int i = 0; i < 50; i++) {
                List<JournalEntry> fromWindow = tick(window, "window-" + i);
                assertEquals(fromWindow, command.entries(ROADMAP, seen));
                List<JournalEntry> fromCommand = tick(command, "command-" + i);
                seen = fromCommand.getLast().sequence();
                assertEquals(
                        fromCommand,
                        window.entries(ROADMAP, fromWindow.getLast().sequence()));
            }
            assertEquals(window.entries(ROADMAP, 0), command.entries(ROADMAP, 0));
        }
    }

    @Test
    void whatIsDoneAtOnceIsSeenByOthersAtOnce() {
        try (SqliteStore window = SqliteStore.open(folder);
                SqliteStore command = SqliteStore.open(folder)) {
            long version = command.version();
            window.atOnce(() -> {
                tick(window, "a");
                tick(window, "b");
                window.setPreference("theme", "dark");
                assertEquals(List.of(), command.entries(ROADMAP, 0));
                assertEquals(Optional.empty(), command.preference("theme"));
                assertEquals(version, command.version());
            });
            assertEquals(2, command.entries(ROADMAP, 0).size());
            assertEquals(Optional.of("dark"), command.preference("theme"));
        }
    }

    @Test
    void whereTheSecondOfTwoWritesIsChangedMeanwhileTheFirstIsNotThere() {
        try (SqliteStore window = SqliteStore.open(folder);
                SqliteStore command = SqliteStore.open(folder)) {
            tick(window, "a");
            tick(command, "b");
            Draft unseeing = Draft.change(ROADMAP, AT, Origin.WINDOW, 1, List.of(Acts.ticked("b")));
            assertThrows(
                    StoreException.class,
                    () -> window.atOnce(() -> {
                        tick(window, "c");
                        // Overlooked, and still none of it is kept.
                        assertThrows(StoreException.class, () -> window.append(unseeing));
                    }));
            assertEquals(2, command.entries(ROADMAP, 0).size());
            assertEquals(command.entries(ROADMAP, 0), window.entries(ROADMAP, 0));
            assertEquals(3, tick(command, "d").getFirst().sequence());
            // Still known to be another's; and what the window said itself, to be its own.
            assertThrows(StoreException.class, () -> window.append(unseeing));
            Draft own = Draft.change(ROADMAP, AT, Origin.WINDOW, 0, List.of(Acts.ticked("a")));
            assertEquals(4, window.append(own).getFirst().sequence());
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "replaces no file that is open")
    void aDatabaseThatIsReplacedWhileItIsOpenedIsNotWrittenTo() throws Exception {
        Path old = folder.resolve("milepost.db");
        try (InputStream first = SharedStoreTest.class.getResourceAsStream("schema-1.db")) {
            Files.copy(Objects.requireNonNull(first), old);
        }
        BeforeMigration repairing = (_, _) -> {
            try {
                Path repaired = Files.copy(old, folder.resolve("another"));
                Files.move(repaired, old, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        };
        StoreException refused = assertThrows(StoreException.class, () -> SqliteStore.open(folder, repairing));
        assertEquals(StoreException.Reason.REPLACED, refused.reason());
    }

    @Test
    void oneConnectionGoesOnWhenAnotherCloses() {
        try (SqliteStore window = SqliteStore.open(folder)) {
            for (int i = 0; i < 20; i++) {
                try (SqliteStore command = SqliteStore.open(folder)) {
                    tick(command, "command-" + i);
                }
                tick(window, "window-" + i);
            }
            assertEquals(40, window.entries(ROADMAP, 0).size());
        }
        try (SqliteStore again = SqliteStore.open(folder)) {
            assertEquals(40, again.entries(ROADMAP, 0).size());
        }
    }

    @Test
    void programsThatAppendAtTheSameTimeLoseNothing() throws Exception {
        int acts = 100;
        List<Process> programs = new ArrayList<>();
        try (SqliteStore here = SqliteStore.open(folder)) {
            programs.add(Appender.start(folder, "first-", Redirect.DISCARD, Integer.toString(acts)));
            programs.add(Appender.start(folder, "second-", Redirect.DISCARD, Integer.toString(acts)));
            Set<JournalEntry> seen = new HashSet<>();
            long last = 0;
            for (int i = 0; programs.stream().anyMatch(Process::isAlive); i++) {
                tick(here, "here-" + i);
                for (JournalEntry entry : here.entries(ROADMAP, last)) {
                    last = entry.sequence();
                    seen.add(entry);
                }
                Thread.sleep(2);
            }
            for (Process program : programs) {
                assertEquals(0, program.waitFor());
            }
            seen.addAll(here.entries(ROADMAP, last));
            List<JournalEntry> all = here.entries(ROADMAP, 0);
            assertEquals(new HashSet<>(all), seen, "what was read step by step is what is there");
            assertEquals(
                    2L * acts * Appender.EVENTS_AN_ACT,
                    all.stream()
                            .filter(entry -> entry.event().toString().matches(".*(first|second)-.*"))
                            .count());
        } finally {
            programs.forEach(Process::destroyForcibly);
        }
    }

    @Test
    void aStoreMayBeMadeByManyAtOnce() throws Exception {
        int openers = 8;
        CountDownLatch ready = new CountDownLatch(openers);
        try (ExecutorService threads = Executors.newFixedThreadPool(openers)) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < openers; i++) {
                String item = "item-" + i;
                done.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    try (SqliteStore store = SqliteStore.open(folder.resolve("new"))) {
                        return tick(store, item);
                    }
                }));
            }
            for (Future<?> each : done) {
                each.get();
            }
        }
        try (SqliteStore store = SqliteStore.open(folder.resolve("new"))) {
            assertEquals(openers, store.entries(ROADMAP, 0).size());
        }
    }

    @Test
    void whatAnotherSaidInBetweenIsNotOverwritten() {
        try (SqliteStore window = SqliteStore.open(folder);
                SqliteStore command = SqliteStore.open(folder)) {
            long seen = tick(window, "a").getLast().sequence();
            long theirs = tick(command, "a").getLast().sequence();
            Draft same = draft(seen, "b", "a");
            assertReason(() -> window.append(same));
            assertEquals(2, window.entries(ROADMAP, 0).size(), "all of it or nothing");

            assertEquals(1, window.append(draft(seen, "c")).size(), "something else");
            assertEquals(2, window.append(draft(theirs, "b", "a")).size(), "seen by now");
            assertEquals(1, window.append(draft(0, "a")).size(), "one's own");
            assertReason(() -> command.append(draft(theirs, "a")));
            assertReason(() -> command.append(draft(0, "c")));
        }
    }

    @Test
    void aNewStoreKnowsWhatWasSaidBeforeIt() {
        try (SqliteStore window = SqliteStore.open(folder)) {
            tick(window, "a");
        }
        try (SqliteStore command = SqliteStore.open(folder)) {
            assertReason(() -> command.append(draft(0, "a")));
            assertEquals(1, command.append(draft(1, "a")).getFirst().replaces());
        }
    }

    @Test
    void whatAnotherSaidOfTheRoadmapInBetweenStopsAnImport() {
        try (SqliteStore window = SqliteStore.open(folder);
                SqliteStore command = SqliteStore.open(folder)) {
            List<JournalAct> acts = Journal.of(tick(window, "a")).acts();
            assertReason(() -> command.adopt(ROADMAP, 0, acts));
            assertEquals(2, command.adopt(ROADMAP, 1, acts).getFirst().sequence());
            assertEquals(3, command.adopt(ROADMAP, 1, acts).getFirst().sequence(), "one's own");
            assertReason(() -> window.adopt(ROADMAP, 1, acts));
            assertEquals(
                    4, window.adopt(new RoadmapId("piano"), 0, acts).getFirst().sequence());
        }
    }

    @Test
    void theVersionChangesWithWhatOthersRecordOnly() {
        try (SqliteStore window = SqliteStore.open(folder);
                SqliteStore command = SqliteStore.open(folder)) {
            long before = window.version();
            tick(window, "a");
            assertEquals(before, window.version());
            tick(command, "b");
            assertNotEquals(before, window.version());
            assertEquals(window.version(), window.version());
        }
    }

    private static Draft draft(long seen, String... items) {
        return Draft.change(
                ROADMAP,
                AT,
                Origin.WINDOW,
                seen,
                Stream.of(items).map(Acts::ticked).toList());
    }

    private static void assertReason(Executable act) {
        StoreException refusal = assertThrows(StoreException.class, act);
        assertEquals(StoreException.Reason.CHANGED_MEANWHILE, refusal.reason());
    }
}
