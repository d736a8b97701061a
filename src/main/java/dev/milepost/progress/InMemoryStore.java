package dev.milepost.progress;

import dev.milepost.roadmap.RoadmapId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A journal that lasts as long as the object: for made-up people and for tests. Keeps to the same contract as the one
/// on disk, save that nothing of it is on disk.
public final class InMemoryStore implements ProgressStore {

    private final Map<RoadmapId, List<JournalEntry>> journals = new TreeMap<>();
    private final Map<RoadmapId, Registers> registers = new TreeMap<>();
    private final SortedMap<String, String> preferences = new TreeMap<>();
    private long lastSequence;
    private Optional<RuntimeException> spoilt = Optional.empty();
    private boolean isTogether;

    public InMemoryStore() {}

    /// A store that holds a journal already, entry for entry.
    public InMemoryStore(RoadmapId roadmap, Journal journal) {
        var _ = keep(roadmap, journal.entries());
    }

    @Override
    public Access access() {
        return Access.READ_WRITE;
    }

    @Override
    public List<JournalEntry> entries(RoadmapId roadmap, long after) {
        return journals.getOrDefault(roadmap, List.of()).stream()
                .filter(entry -> entry.sequence() > after)
                .toList();
    }

    @Override
    public List<RoadmapId> roadmaps() {
        return List.copyOf(journals.keySet());
    }

    /// Never finds anything changed meanwhile: nobody else can write here.
    @Override
    public List<JournalEntry> append(Draft draft) {
        long act = lastSequence + 1;
        Stamp stamp = new Stamp(act, act, draft.at().truncatedTo(ChronoUnit.MILLIS), draft.origin(), draft.purpose());
        return keep(draft.roadmap(), Entries.of(stamp, draft.events(), registersOf(draft.roadmap())));
    }

    @Override
    public List<JournalEntry> adopt(RoadmapId roadmap, long seen, List<JournalAct> acts) {
        return keep(roadmap, Entries.adopted(acts, lastSequence, registersOf(roadmap)));
    }

    @Override
    public void atOnce(Runnable work) {
        if (isTogether) {
            try {
                work.run();
            } catch (RuntimeException failure) {
                spoilt = Optional.of(failure);
                throw failure;
            }
            return;
        }
        Map<RoadmapId, List<JournalEntry>> journalsBefore = new TreeMap<>();
        journals.forEach((roadmap, entries) -> journalsBefore.put(roadmap, List.copyOf(entries)));
        SortedMap<String, String> preferencesBefore = preferences();
        long sequenceBefore = lastSequence;
        boolean isKept = false;
        isTogether = true;
        try {
            work.run();
            if (spoilt.isPresent()) {
                throw spoilt.get();
            }
            isKept = true;
        } finally {
            isTogether = false;
            spoilt = Optional.empty();
            if (!isKept) {
                journals.clear();
                registers.clear();
                preferences.clear();
                journalsBefore.forEach(this::keep);
                preferences.putAll(preferencesBefore);
                lastSequence = sequenceBefore;
            }
        }
    }

    @Override
    public long version() {
        return 0;
    }

    @Override
    public Optional<String> preference(String key) {
        return Optional.ofNullable(preferences.get(key));
    }

    @Override
    public SortedMap<String, String> preferences() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(preferences));
    }

    @Override
    public void setPreference(String key, String value) {
        preferences.put(key, value);
    }

    @Override
    public void close() {}

    private Registers registersOf(RoadmapId roadmap) {
        return registers.computeIfAbsent(roadmap, _ -> new Registers());
    }

    private List<JournalEntry> keep(RoadmapId roadmap, List<JournalEntry> added) {
        if (!added.isEmpty()) {
            journals.computeIfAbsent(roadmap, _ -> new ArrayList<>()).addAll(added);
            registersOf(roadmap).take(added);
            lastSequence = added.getLast().sequence();
        }
        return added;
    }
}
