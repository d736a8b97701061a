package dev.milepost.tracker;

import java.util.Locale;
import java.util.Optional;

/// Whether amounts can be read on the screens, or are hidden from whoever looks over the shoulder.
public enum Privacy {
    OPEN,
    MASKED;

    /// The name as it stands in message keys and in the preferences.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Privacy> ofId(String id) {
        for (Privacy privacy : values()) {
            if (privacy.id().equals(id)) {
                return Optional.of(privacy);
            }
        }
        return Optional.empty();
    }

    Privacy other() {
        return switch (this) {
            case OPEN -> MASKED;
            case MASKED -> OPEN;
        };
    }
}
