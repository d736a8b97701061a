package dev.milepost.store;

import static dev.milepost.store.Acts.ROADMAP;
import static dev.milepost.store.Acts.tick;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.progress.JournalEntry;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
}
