package dev.milepost.progress;

import dev.milepost.roadmap.RoadmapId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A journal that lasts as long as the object: for made-up people and for tests. Keeps to the same contract as the one
/// on disk, save that nothing of it is on disk.
public final class InMemoryStore implements ProgressStore {

    private final Map<RoadmapId, List<JournalEntry>> journals = new HashMap<>();
    private final Map<String, String> preferences = new HashMap<>();
    private long lastSequence;

    @Override
    public List<JournalEntry> entries(RoadmapId roadmap, long after) {
        return journals.getOrDefault(roadmap, List.of()).stream()
                .filter(entry -> entry.sequence() > after)
                .toList();
    }

    @Override
    public List<JournalEntry> append(RoadmapId roadmap, Instant at, Origin origin, List<ProgressEvent> events) {
        Instant recorded = at.truncatedTo(ChronoUnit.MILLIS);
        List<JournalEntry> added = new ArrayList<>(events.size());
        for (ProgressEvent event : List.copyOf(events)) {
            lastSequence++;
            added.add(new JournalEntry(lastSequence, recorded, origin, event));
        }
        journals.computeIfAbsent(roadmap, _ -> new ArrayList<>()).addAll(added);
        return List.copyOf(added);
    }

    @Override
    public Optional<String> preference(String key) {
        return Optional.ofNullable(preferences.get(key));
    }

    @Override
    public void setPreference(String key, String value) {
        preferences.put(key, value);
    }

    @Override
    public void close() {}
}
