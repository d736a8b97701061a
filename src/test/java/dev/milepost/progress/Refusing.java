package dev.milepost.progress;

import dev.milepost.roadmap.RoadmapId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// A store shared by programs that read it in full after each of their own acts: takes nothing about what somebody
/// spoke of since, and says so by taking nothing.
record Refusing(InMemoryStore store) implements ProgressStore {

    @Override
    public List<JournalEntry> append(Draft draft) {
        Set<Register> meant =
                draft.events().stream().map(ProgressEvent::register).collect(Collectors.toSet());
        boolean changed = store.entries(draft.roadmap(), draft.seen()).stream()
                .anyMatch(entry -> meant.contains(entry.event().register()));
        return changed ? List.of() : store.append(draft);
    }

    @Override
    public Access access() {
        return store.access();
    }

    @Override
    public List<JournalEntry> entries(RoadmapId roadmap, long after) {
        return store.entries(roadmap, after);
    }

    @Override
    public List<RoadmapId> roadmaps() {
        return store.roadmaps();
    }

    @Override
    public List<JournalEntry> adopt(RoadmapId roadmap, long seen, List<JournalAct> acts) {
        return store.adopt(roadmap, seen, acts);
    }

    @Override
    public void atOnce(Runnable work) {
        store.atOnce(work);
    }

    @Override
    public long version() {
        return store.version();
    }

    @Override
    public Optional<String> preference(String key) {
        return store.preference(key);
    }

    @Override
    public SortedMap<String, String> preferences() {
        return store.preferences();
    }

    @Override
    public void setPreference(String key, String value) {
        store.setPreference(key, value);
    }

    @Override
    public void close() {
        store.close();
    }
}
