package dev.milepost.progress;

import dev.milepost.roadmap.RoadmapId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// A store whose disk can be full.
public final class FullDisk implements ProgressStore {

    private final InMemoryStore rest = new InMemoryStore();
    private boolean full;

    public void fillUp() {
        full = true;
    }

    public void makeRoom() {
        full = false;
    }

    @Override
    public List<JournalEntry> append(Draft draft) {
        if (full) {
            throw new StoreException(StoreException.Reason.DISK_FULL, "/home/me/milepost.db");
        }
        return rest.append(draft);
    }

    @Override
    public Access access() {
        return rest.access();
    }

    @Override
    public List<JournalEntry> entries(RoadmapId roadmap, long after) {
        return rest.entries(roadmap, after);
    }

    @Override
    public List<RoadmapId> roadmaps() {
        return rest.roadmaps();
    }

    @Override
    public List<JournalEntry> adopt(RoadmapId roadmap, long seen, List<JournalAct> acts) {
        return rest.adopt(roadmap, seen, acts);
    }

    @Override
    public void atOnce(Runnable work) {
        rest.atOnce(work);
    }

    @Override
    public long version() {
        return rest.version();
    }

    @Override
    public Optional<String> preference(String key) {
        return rest.preference(key);
    }

    @Override
    public SortedMap<String, String> preferences() {
        return rest.preferences();
    }

    @Override
    public void setPreference(String key, String value) {
        rest.setPreference(key, value);
    }

    @Override
    public void close() {
        rest.close();
    }
}
