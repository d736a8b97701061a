package dev.milepost.progress;

import java.time.Instant;

/// An event as the journal keeps it.
///
/// @param sequence grows by one with every entry of a store; entries of one act follow each other
/// @param replaces the sequence of the entry that spoke of the same register before; 0 where none did
public record JournalEntry(long sequence, Stamp stamp, long replaces, ProgressEvent event) {

    public Instant at() {
        return stamp.at();
    }

    public Origin origin() {
        return stamp.origin();
    }
}
