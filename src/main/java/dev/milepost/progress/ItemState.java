package dev.milepost.progress;

import java.util.Locale;
import java.util.Optional;

/// Where an item stands.
public enum ItemState {
    TO_DO,
    IN_PROGRESS,
    DONE,
    /// Deliberately left out: never counts as progress, and leaves the denominator.
    SKIPPED;

    /// The state as written in files and on the command line: `in-progress`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ItemState> ofId(String id) {
        for (ItemState state : values()) {
            if (state.id().equals(id)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /// The next state when one key cycles through them: to do, in progress, done, and round again. A
    /// skipped item goes back to to do.
    public ItemState next() {
        return switch (this) {
            case TO_DO -> IN_PROGRESS;
            case IN_PROGRESS -> DONE;
            case DONE, SKIPPED -> TO_DO;
        };
    }
}
