package dev.milepost.prospect;

/// Where an assumption comes from.
public enum Origin {
    /// Nobody said anything: the program's own.
    DEFAULT,
    /// The roadmap file says it.
    PLAN,
    /// The person said it.
    YOU,
    /// Only tried out.
    WHAT_IF
}
