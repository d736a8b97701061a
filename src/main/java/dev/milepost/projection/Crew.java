package dev.milepost.projection;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// Who computes: the calling thread, and as many others. What they compute does not depend on who they are
/// or how many.
///
/// @param helpers run the others; may be as busy as it likes, the caller finishes the work alone if it must
/// @param size with the caller, at least 1
public record Crew(Executor helpers, int size) {

    public Crew {
        if (size < 1) {
            throw new IllegalArgumentException("somebody has to do the work");
        }
    }

    /// The calling thread only.
    public static Crew alone() {
        return new Crew(Runnable::run, 1);
    }

    /// Does all parts, each once, and returns when the last is done.
    ///
    /// @param worker called once in each thread, for what it needs of its own
    void share(int parts, Supplier<IntConsumer> worker) {
        AtomicInteger next = new AtomicInteger();
        Queue<Throwable> trouble = new ConcurrentLinkedQueue<>();
        CountDownLatch open = new CountDownLatch(parts);
        Runnable shift = () -> work(parts, worker, next, open, trouble);
        for (int i = 1; i < Math.min(size, parts); i++) {
            helpers.execute(shift);
        }
        shift.run();
        await(open);
        switch (trouble.peek()) {
            case null -> {}
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }

    private static void work(
            int parts,
            Supplier<IntConsumer> worker,
            AtomicInteger next,
            CountDownLatch open,
            Queue<Throwable> trouble) {
        int part = next.getAndIncrement();
        if (part >= parts) {
            return;
        }
        IntConsumer own = ignored -> {};
        try {
            own = worker.get();
        } catch (RuntimeException | Error thrown) {
            trouble.add(thrown);
        }
        for (; part < parts; part = next.getAndIncrement()) {
            try {
                if (trouble.isEmpty()) {
                    own.accept(part);
                }
            } catch (RuntimeException | Error thrown) {
                trouble.add(thrown);
            } finally {
                open.countDown();
            }
        }
    }

    private static void await(CountDownLatch open) {
        boolean interrupted = false;
        while (true) {
            try {
                open.await();
                break;
            } catch (InterruptedException _) {
                // The helpers write into arrays of this run: it is over only when they are.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
