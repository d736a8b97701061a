package dev.milepost.tracker;

import dev.milepost.progress.StoreException;

/// Whether what the user did is on disk.
public sealed interface Saving {

    /// Everything is.
    record Saved() implements Saving {}

    /// Some acts are on their way there; the screens still show the state before them.
    record Underway(int acts) implements Saving {}

    /// The last act could not be recorded and did not happen.
    record Failed(StoreException.Reason reason, String place) implements Saving {}
}
