package dev.milepost.store;

import dev.milepost.progress.Span;
import java.time.Instant;

/// Entries that a repair could not have back.
record LostSpan(Span span, Instant notedAt) {}
