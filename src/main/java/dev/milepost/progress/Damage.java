package dev.milepost.progress;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// What is left of a damaged database, and what can be had back.
///
/// @param file the damaged file
/// @param known how many entries there were at least: the highest sequence met anywhere
/// @param readable how many of them can still be read from the damaged file
/// @param last when the last readable one was recorded
/// @param backup the newest good backup
/// @param recoverable how many can be had from the damaged file and all good backups together
/// @param through when the last of these was recorded; what came later, if anything did, left no trace
public record Damage(
        Path file,
        long known,
        long readable,
        Optional<Instant> last,
        Optional<GoodBackup> backup,
        long recoverable,
        Optional<Instant> through) {

    /// @param entries how many it holds
    /// @param last when the last of them was recorded
    public record GoodBackup(Backup backup, long entries, Optional<Instant> last) {}
}
