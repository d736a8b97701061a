package dev.milepost.tracker;

import dev.milepost.progress.ProgressEvent;
import java.util.List;

/// Something to be carried out outside the state.
sealed interface Effect {

    /// Append to the journal, then [Act.Confirm].
    record Append(List<ProgressEvent> events) implements Effect {
        public Append {
            events = List.copyOf(events);
        }
    }

    /// Read what the journal has beyond what was taken in, then [Act.TakeIn].
    record CatchUp() implements Effect {}

    record Remember(String key, String value) implements Effect {}
}
