package dev.milepost.progress;

import java.time.Instant;

/// An event as the journal keeps it.
///
/// @param sequence grows with every entry of a store; entries of one act follow each other
/// @param at when it was recorded, to the millisecond
public record JournalEntry(long sequence, Instant at, Origin origin, ProgressEvent event) {}
