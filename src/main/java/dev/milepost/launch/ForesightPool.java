package dev.milepost.launch;

import dev.milepost.cli.BugCode;
import dev.milepost.projection.Crew;
import dev.milepost.prospect.Foresight;
import dev.milepost.tracker.Lookout;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The threads that run simulations. They end with the program, whatever they are at.
final class ForesightPool implements AutoCloseable {

    private static final int MOST_THREADS = 4;

    private final ExecutorService threads;
    private final int size;

    /// @param processors one of them is left to the window; on a small machine the one thread there is takes turns
    /// @param bugs is told what a simulation throws, each bug once: the next change of anything would meet it again
    ForesightPool(int processors, UncaughtExceptionHandler bugs) {
        size = Math.clamp(processors - 1L, 1, MOST_THREADS);
        Set<String> told = ConcurrentHashMap.newKeySet();
        threads = Executors.newFixedThreadPool(size, work -> {
            Thread thread = new Thread(work, "milepost-foresight");
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((where, bug) -> {
                if (told.add(BugCode.of(bug))) {
                    bugs.uncaughtException(where, bug);
                }
            });
            return thread;
        });
    }

    /// A look ahead and those who help with it share the threads; it is done even if nobody is free to help.
    Lookout lookout() {
        return new Lookout(threads, new Foresight(new Crew(threads, size))::of);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
