package dev.milepost.roadmap;

/// What reaching a milestone means.
public enum MilestoneKind {
    /// A promotion or its like: it moves the career, and often the pay.
    ADVANCEMENT,
    /// A date to look up and see whether things stand as planned.
    CHECKPOINT
}
