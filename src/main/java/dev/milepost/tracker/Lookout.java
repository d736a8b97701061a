package dev.milepost.tracker;

import dev.milepost.prospect.Futures;
import dev.milepost.prospect.Prospect;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/// Who looks ahead for a [Tracker], and where.
///
/// @param threads never the one the state belongs to, unless somebody waits for the answer anyway. What is
///     thrown on them is a bug, and theirs to report
public record Lookout(Executor threads, Sight sight) {

    /// What [dev.milepost.prospect.Foresight] does.
    @FunctionalInterface
    public interface Sight {

        /// @param cancelled asked again and again on the way
        /// @throws CancellationException once `cancelled` says so
        Futures of(Prospect prospect, Futures.Detail detail, BooleanSupplier cancelled);
    }

    /// On the calling thread: whoever changes the state waits for what it brings.
    public static Lookout atOnce(Sight sight) {
        return new Lookout(Runnable::run, sight);
    }
}
