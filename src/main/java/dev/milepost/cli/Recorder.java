package dev.milepost.cli;

import dev.milepost.progress.StoreException;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Saving;
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
        switch (tracker.state().saving()) {
            case Saving.Saved() -> {
                // Confirmed by the store.
            }
            case Saving.Failed(var reason, var place) -> throw new StoreException(reason, place);
            case Saving.Underway(int acts) ->
                throw new IllegalStateException(acts + " acts underway on a tracker of one thread");
        }
    }
}
