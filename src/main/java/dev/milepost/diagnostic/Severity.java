package dev.milepost.diagnostic;

/// How much a problem matters.
public enum Severity {
    /// Part of the content cannot be used.
    ERROR,
    /// Everything can be used, but probably does not mean what its author thinks.
    WARNING
}
