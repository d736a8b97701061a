package dev.milepost.cli;

import dev.milepost.progress.Access;
import dev.milepost.progress.StoreException;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Notice;
import dev.milepost.tracker.Saving;
import dev.milepost.tracker.Saving.Trouble;
import dev.milepost.tracker.Tracker;

/// Does acts that are recorded. When [#record] returns, the act is on disk.
final class Recorder {

    private final Tracker tracker;
    private final Invocation invocation;

    /// @param tracker that carries out effects on the calling thread
    Recorder(Tracker tracker, Invocation invocation) {
        this.tracker = tracker;
        this.invocation = invocation;
    }

    /// @throws StoreException where it could not be recorded; it did not happen then
    /// @throws Refusal where nothing can be recorded in this store
    void record(Act act) {
        requireWritable();
        try {
            tracker.dispatch(act);
        } catch (IllegalArgumentException _) {
            // Events refuse what no journal holds, a day in the year 12000 for instance; nothing was recorded then.
            throw new Refusal(Exit.USAGE, invocation.text("cli.beyond-limits"));
        }
        if (tracker.state().notice().orElse(null) instanceof Notice.Refused(var bound)) {
            throw new Refusal(Exit.USAGE, invocation.text("bounds." + bound.id()));
        }
        Saving saving = tracker.state().saving();
        if (saving.trouble().orElse(null) instanceof Trouble.NotSaved(var cause, var _)) {
            throw cause;
        }
        if (saving.isUnderway()) {
            throw new IllegalStateException("an act is underway on a tracker of one thread");
        }
    }

    private void requireWritable() {
        if (tracker.state().safekeeping().access() instanceof Access.ReadOnly(var why, var _)) {
            throw new Refusal(
                    Exit.ENVIRONMENT,
                    invocation.text("cli.not-recorded", invocation.text("store." + why.id(), invocation.dataFolder())));
        }
    }
}
