package dev.milepost.cli;

import dev.milepost.progress.ProgressStore;
import dev.milepost.roadmap.RoadmapId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Says how what came from elsewhere is taken back. It may be about several roadmaps, and each is undone on its own.
final class TakingBack {

    private final Invocation invocation;
    private final ProgressStore store;
    private final Map<RoadmapId, Long> through;

    /// To be made before anything is taken in.
    TakingBack(ProgressStore store, Invocation invocation) {
        this.invocation = invocation;
        this.store = store;
        this.through = ends(store);
    }

    /// The roadmaps about which something was recorded since.
    List<RoadmapId> touched() {
        return store.roadmaps().stream()
                .filter(roadmap -> !store.entries(roadmap, through.getOrDefault(roadmap, 0L))
                        .isEmpty())
                .toList();
    }

    /// "To take back: milepost undo --of small".
    String words(RoadmapId roadmap) {
        return invocation.text("cli.take-back", new Suggestion(invocation).of("undo --of " + roadmap));
    }

    private static Map<RoadmapId, Long> ends(ProgressStore store) {
        Map<RoadmapId, Long> ends = new TreeMap<>();
        store.roadmaps()
                .forEach(roadmap ->
                        ends.put(roadmap, store.entries(roadmap, 0).getLast().sequence()));
        return ends;
    }
}
