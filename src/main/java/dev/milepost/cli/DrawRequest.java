package dev.milepost.cli;

import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// Which screens to draw: every combination of screen, theme and size.
///
/// @param out the folder for the files; made where it is not there
public record DrawRequest(
        Subject subject,
        Clock clock,
        Locale locale,
        List<Screen> screens,
        List<Theme> themes,
        List<Size> sizes,
        Path out) {

    public DrawRequest {
        screens = List.copyOf(screens);
        themes = List.copyOf(themes);
        sizes = List.copyOf(sizes);
    }

    /// Whose progress the screens show.
    public sealed interface Subject {}

    /// The user's own.
    ///
    /// @param work to be called once; whoever draws closes it
    public record Own(Supplier<Work> work) implements Subject {}

    /// A made-up person half-way through; nothing of the user's is read.
    public record MadeUp(Roadmap roadmap, String fileName) implements Subject {}

    /// In pixels.
    public record Size(int width, int height) {
        public Size {
            if (width < 1 || height < 1) {
                throw new IllegalArgumentException("a picture has a width and a height");
            }
        }

        /// As on the command line: `1360x860`.
        @Override
        public String toString() {
            return width + "x" + height;
        }
    }
}
