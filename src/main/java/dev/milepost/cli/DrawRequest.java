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
/// @param scale how much larger than on an ordinary display everything is drawn
/// @param out the folder for the files; made where it is not there
public record DrawRequest(
        Subject subject,
        Clock clock,
        Locale locale,
        List<Screen> screens,
        List<Theme> themes,
        List<Size> sizes,
        Scale scale,
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

    /// Of the picture, in pixels, whatever the scale.
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

    /// As a display of high resolution has it: 200 percent draws a window half as wide and half as high, twice
    /// as large.
    public record Scale(int percent) {

        public static final Scale ORDINARY = new Scale(100);

        public static final int LEAST = 100;
        public static final int MOST = 400;

        public Scale {
            if (percent < LEAST || percent > MOST) {
                throw new IllegalArgumentException("a picture is drawn at 100 % to 400 %");
            }
        }

        /// What stands behind a size in a file's name: nothing, or `@200`.
        public String suffix() {
            return equals(ORDINARY) ? "" : "@" + percent;
        }
    }
}
