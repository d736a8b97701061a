package dev.milepost.projection;

/// What the figures of a month rest on.
public enum Basis {
    PROJECTED,
    /// Some of what paid in the month is logged, the rest projected.
    PARTLY_ACTUAL,
    /// All of it is logged: every scenario shows the same.
    ACTUAL
}
