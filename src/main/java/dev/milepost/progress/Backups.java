package dev.milepost.progress;

import dev.milepost.roadmap.RoadmapId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// Copies of the database in a folder beside it. Used by the thread that owns the store.
///
/// Every method may throw [StoreException].
public interface Backups {

    /// Where they are kept.
    Path folder();

    /// The newest first.
    List<Backup> list();

    /// The newest in which nothing is wrong. One from after `now` was made when the clock was wrong: it only
    /// counts where there is no other.
    Optional<Backup> newestGood(Instant now);

    /// Copies the database as it stands, checks the copy, and then lets go of copies the ladder no longer
    /// keeps, never of the newest good one.
    Backup make(Backup.Reason reason, Instant at);

    /// Like [#make], with the reason `DAILY`, if there is none from the last 24 hours and anything was ever
    /// recorded.
    Optional<Backup> makeIfDue(Instant now);

    /// Copies the database into a file of the person's choice.
    ///
    /// @param out does not exist yet
    void copyTo(Path out);

    /// What a backup, or any database of ours, holds. Leaves it untouched.
    ///
    /// @param file not the database of the store itself, which may be open
    /// @throws StoreException if it is not one, or damaged, or newer than this program
    SortedMap<RoadmapId, Journal> read(Path file);
}
