package dev.milepost.roadmap;

/// What a roadmap may say of a stream without its author knowing it: filled in so that there is something to
/// compute with, and marked as a guess (`assumed: [start, ramp]`).
public enum Guess {
    /// When it begins.
    START,
    /// How long it takes until it pays in full.
    RAMP
}
