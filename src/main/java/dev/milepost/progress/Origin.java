package dev.milepost.progress;

/// What recorded an event.
public enum Origin {
    WINDOW,
    COMMAND
}
