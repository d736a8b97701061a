package dev.milepost.cli;

import java.nio.file.Path;
import java.util.List;

/// The screens, as far as the command line knows of them. Implemented where JavaFX is known.
public interface Window {

    /// Shows the window and returns when it is closed, or says why there can be none. What
    /// [WindowRequest#work] throws comes through unchanged.
    WindowResult open(WindowRequest request);

    /// Draws screens into files, without a display.
    ///
    /// @return the files written, in the order drawn
    /// @throws java.io.UncheckedIOException where one cannot be written
    List<Path> draw(DrawRequest request);
}
