package dev.milepost.progress;

import dev.milepost.roadmap.RoadmapId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// Where events are kept: an append-only journal for every roadmap, and a few preferences beside it.
///
/// Used by one thread at a time. Every method may throw [StoreException]; nothing was changed then.
public interface ProgressStore extends AutoCloseable {

    /// Whether anything can be recorded.
    Access access();

    /// The entries of a roadmap with a sequence above `after`, in order; 0 for all.
    List<JournalEntry> entries(RoadmapId roadmap, long after);

    /// Every roadmap that anything was recorded about.
    List<RoadmapId> roadmaps();

    /// Appends the events of one act, all or none; nothing for no events. When this returns they are on disk.
    ///
    /// @return the entries they became, in the order given
    /// @throws StoreException with `CHANGED_MEANWHILE` where somebody else said something after
    ///     [Draft#seen] about a
    ///     register the draft speaks of
    List<JournalEntry> append(Draft draft);

    /// Appends acts of another journal with their times, origins and purposes, all or none, as one unit of
    /// undo. Spans within the acts are carried over to the new sequences.
    ///
    /// @param seen as in [Draft#seen]; anything recorded about the roadmap later is `CHANGED_MEANWHILE`
    /// @return the entries they became
    List<JournalEntry> adopt(RoadmapId roadmap, long seen, List<JournalAct> acts);

    /// Keeps everything that is appended, adopted and remembered while `work` runs together, or none of it:
    /// if the work throws, and also if one of the writes in it fails and the work goes on. Nobody else sees
    /// any of it before all of it is on disk. May be called within itself, and is then a part of the whole.
    ///
    void atOnce(Runnable work);

    /// Changes whenever another program has recorded something, and costs next to nothing to ask.
    long version();

    /// What the program remembers for itself under `key`: the theme, the roadmap last opened.
    Optional<String> preference(String key);

    SortedMap<String, String> preferences();

    void setPreference(String key, String value);

    @Override
    void close();
}
