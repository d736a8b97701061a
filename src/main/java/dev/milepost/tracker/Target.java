package dev.milepost.tracker;

import java.nio.file.Path;

/// Where the person wants a file.
public record Target(Path file, Existing existing) {

    /// What becomes of a file that is there already.
    public enum Existing {
        /// The person was asked, or named no other.
        REPLACE,
        /// Nobody asked: it stays, and nothing is written.
        KEEP
    }
}
