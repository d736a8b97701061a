package dev.milepost.cli;

/// How opening the window went.
public sealed interface WindowResult {

    /// The user closed it.
    record Closed() implements WindowResult {}

    /// It could not be shown; the work was not opened.
    record NoDisplay(Lack lack) implements WindowResult {}

    /// What is missing for a window.
    enum Lack {
        /// No screen to show it on.
        DISPLAY,
        /// The platform's window library: on Linux GTK 3.
        LIBRARY
    }
}
