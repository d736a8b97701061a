package dev.milepost.progress;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// A copy of the whole database, made at one moment.
///
/// @param at when it was made
/// @param reason empty for a file that is not named as ours are
public record Backup(Path file, Instant at, Optional<Reason> reason, long bytes) {

    /// Why it was made.
    public enum Reason {
        /// The program started, and there was none from the last 24 hours.
        DAILY,
        MIGRATION,
        IMPORT,
        RESTORE,
        /// The person asked for it.
        MANUAL;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Reason> ofId(String id) {
            for (Reason reason : values()) {
                if (reason.id().equals(id)) {
                    return Optional.of(reason);
                }
            }
            return Optional.empty();
        }
    }
}
