package dev.milepost.cli;

import dev.milepost.progress.StoreException;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Saving;
import dev.milepost.tracker.Saving.Trouble;
import dev.milepost.tracker.Tracker;

/// Does acts that are recorded. When [#record] returns, the act is on disk.
final class Recorder {

    private final Tracker tracker;

    /// @param tracker that carries out effects on the calling thread
    Recorder(Tracker tracker) {
        this.tracker = tracker;
    }

    /// @throws StoreException where it could not be recorded; it did not happen then
    void record(Act act) {
        tracker.dispatch(act);
        Saving saving = tracker.state().saving();
        if (saving.trouble().orElse(null) instanceof Trouble.NotSaved(var cause, var _)) {
            throw cause;
        }
        if (saving.isUnderway()) {
            throw new IllegalStateException("an act is underway on a tracker of one thread");
        }
    }
}
