package dev.milepost.progress;

import dev.milepost.roadmap.RoadmapId;
import java.time.Instant;
import java.util.List;

/// One act on its way into the journal.
///
/// @param at kept to the millisecond
/// @param seen the sequence of the last entry of the roadmap that whoever acts has seen; what others said later about
///     the same registers is not overwritten
public record Draft(
        RoadmapId roadmap, Instant at, Origin origin, Purpose purpose, long seen, List<ProgressEvent> events) {

    public Draft {
        events = List.copyOf(events);
    }

    /// Something new, said in knowledge of everything up to `seen`.
    public static Draft change(RoadmapId roadmap, Instant at, Origin origin, long seen, List<ProgressEvent> events) {
        return new Draft(roadmap, at, origin, Purpose.CHANGE, seen, events);
    }
}
