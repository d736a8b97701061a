package dev.milepost.launch;

import dev.milepost.tracker.Tracker;
import java.lang.Thread.UncaughtExceptionHandler;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The one thread that owns the store: does what it is given in order, and looks round for what other programs wrote.
final class StoreThread implements Executor {

    /// Another program's change shows within a second, with time to spare for reading and drawing it.
    private static final long MILLISECONDS_BETWEEN_LOOKS = 400;

    private static final long SECONDS_TO_FINISH_WRITING = 10;

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "milepost-store"));
    private final UncaughtExceptionHandler bugs;

    /// @param bugs is told what a task throws: a scheduled executor would keep it to itself
    StoreThread(UncaughtExceptionHandler bugs) {
        this.bugs = bugs;
    }

    @Override
    public void execute(Runnable work) {
        thread.execute(() -> reporting(work));
    }

    /// Begins to look round, and makes the day's backup.
    void serve(Tracker tracker) {
        execute(tracker::backUpIfDue);
        LocalDate[] day = {tracker.state().present()};
        var _ = thread.scheduleWithFixedDelay(
                () -> reporting(() -> day[0] = tracker.lookAround(day[0])),
                MILLISECONDS_BETWEEN_LOOKS,
                MILLISECONDS_BETWEEN_LOOKS,
                TimeUnit.MILLISECONDS);
    }

    private void reporting(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error bug) {
            bugs.uncaughtException(Thread.currentThread(), bug);
        }
    }

    /// Lets it finish what it was given.
    ///
    /// @return whether it did
    boolean finish() {
        thread.shutdown();
        try {
            return thread.awaitTermination(SECONDS_TO_FINISH_WRITING, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
