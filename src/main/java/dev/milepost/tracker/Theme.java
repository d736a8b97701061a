package dev.milepost.tracker;

import java.util.Locale;
import java.util.Optional;

/// How the window looks.
public enum Theme {
    LIGHT,
    DARK;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> ofId(String id) {
        for (Theme theme : values()) {
            if (theme.id().equals(id)) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
