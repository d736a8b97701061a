package dev.milepost.cli;

import dev.milepost.progress.Journal;
import dev.milepost.progress.ProgressStore;
import dev.milepost.roadmap.RoadmapId;
import java.util.SortedMap;
import java.util.TreeMap;

/// Everything that a store holds.
final class Journals {

    private Journals() {}

    static SortedMap<RoadmapId, Journal> in(ProgressStore store) {
        SortedMap<RoadmapId, Journal> journals = new TreeMap<>();
        store.roadmaps().forEach(roadmap -> journals.put(roadmap, Journal.of(store.entries(roadmap, 0))));
        return journals;
    }
}
