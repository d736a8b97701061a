package dev.milepost.ui.paper;

import java.nio.file.Path;
import java.util.Locale;

/// What a picture, or what it is of, can be kept as.
public enum Kind {
    PDF,
    PNG,
    SVG,
    CSV;

    /// What names of its files end with, as in `.pdf`.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    boolean isEndingOf(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending());
    }
}
