package dev.milepost.progress;

import java.time.Instant;

/// What the entries of one act have in common.
///
/// @param act the sequence of the act's first entry
/// @param unit the sequence of the first entry of what is undone in one go: the act's own, or, for acts that an import
///     brought with their history, that of the import's first entry
/// @param at when it was recorded, to the millisecond, by the clock of that moment: later acts may bear earlier times
public record Stamp(long act, long unit, Instant at, Origin origin, Purpose purpose) {}
