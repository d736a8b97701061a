package dev.milepost.progress;

import java.util.Locale;
import java.util.Optional;

/// What recorded an event.
public enum Origin {
    WINDOW,
    COMMAND,
    /// Taken from a document of another journal, or from the boxes of a Markdown file.
    IMPORT,
    /// Brings back how things stood in a backup.
    RESTORE;

    /// The origin as written in files: `window`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Origin> ofId(String id) {
        for (Origin origin : values()) {
            if (origin.id().equals(id)) {
                return Optional.of(origin);
            }
        }
        return Optional.empty();
    }
}
