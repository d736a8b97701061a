package dev.milepost.tracker;

import dev.milepost.progress.Draft;
import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalAct;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressStore;
import dev.milepost.roadmap.RoadmapId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Brings journals from elsewhere into a store: a document that was exported, or a backup.
///
/// Where the store's journal is the beginning of the other one, the rest is adopted as it is, with its
/// times. Where the two went different ways, one act says what differs, and can be undone like any
/// other. Nothing is ever taken out. Several roadmaps come in together or not at all.
public final class Takeover {

    private final ProgressStore store;
    private final Clock clock;

    public Takeover(ProgressStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// What was done, over all roadmaps.
    ///
    /// @param adopted how many acts came over with their history
    /// @param changed how many things were said anew because the journals differ
    public record Result(int adopted, int changed) {

        static final Result NOTHING = new Result(0, 0);

        public boolean isNothing() {
            return equals(NOTHING);
        }

        Result plus(Result other) {
            return new Result(adopted + other.adopted, changed + other.changed);
        }
    }

    /// Takes in what the other journals say beyond the store's; see [Journal#merging].
    public Result merge(Map<RoadmapId, Journal> others) {
        return each(others, Origin.IMPORT);
    }

    /// Brings back how things stood in the other journals. Roadmaps they do not know stay as they are.
    public Result restore(Map<RoadmapId, Journal> others) {
        return each(others, Origin.RESTORE);
    }

    private Result each(Map<RoadmapId, Journal> others, Origin origin) {
        List<Result> results = new ArrayList<>();
        store.atOnce(() -> others.forEach((roadmap, theirs) -> results.add(take(roadmap, theirs, origin))));
        return results.stream().reduce(Result.NOTHING, Result::plus);
    }

    private Result take(RoadmapId roadmap, Journal theirs, Origin origin) {
        Journal ours = Journal.of(store.entries(roadmap, 0));
        if (ours.isBeginningOf(theirs)) {
            List<JournalAct> acts = theirs.acts();
            List<JournalAct> further = acts.subList(ours.acts().size(), acts.size());
            store.adopt(roadmap, ours.through(), further);
            return new Result(further.size(), 0);
        }
        List<ProgressEvent> events =
                origin == Origin.IMPORT ? ours.merging(theirs) : ours.progress().towards(theirs.progress());
        store.append(Draft.change(roadmap, clock.instant(), origin, ours.through(), events));
        return new Result(0, events.size());
    }
}
