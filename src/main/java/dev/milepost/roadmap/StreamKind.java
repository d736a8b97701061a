package dev.milepost.roadmap;

/// Where a stream's income comes from.
public enum StreamKind {
    /// The main post. Its pay is what the salary steps say where there are any; the stream states its range once more.
    EMPLOYMENT,
    CONSULTING,
    TRAINING,
    CONTENT,
    SPONSORSHIP,
    EQUITY
}
