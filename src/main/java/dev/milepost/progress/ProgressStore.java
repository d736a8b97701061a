package dev.milepost.progress;

import dev.milepost.roadmap.RoadmapId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where events are kept: an append-only journal for every roadmap, and a few preferences beside it.
///
/// Used by one thread at a time. Every method may throw [StoreException]; nothing was changed then.
public interface ProgressStore extends AutoCloseable {

    /// The entries of a roadmap with a sequence above `after`, in order; 0 for all.
    List<JournalEntry> entries(RoadmapId roadmap, long after);

    /// Appends the events of one act, all or none; nothing for no events. When this returns they are on disk.
    ///
    /// @param at kept to the millisecond
    /// @return the entries they became, in the order given
    List<JournalEntry> append(RoadmapId roadmap, Instant at, Origin origin, List<ProgressEvent> events);

    /// What the program remembers for itself under `key`: the theme, the roadmap last opened.
    Optional<String> preference(String key);

    void setPreference(String key, String value);

    @Override
    void close();
}
