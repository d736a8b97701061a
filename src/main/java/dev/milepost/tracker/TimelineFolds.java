package dev.milepost.tracker;

import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.Stage;
import dev.milepost.roadmap.Track;
import java.util.Set;
import java.util.stream.Stream;

/// Which lanes stand under a lane of the timeline. By themselves the stages that run today are open and
/// all else is folded; the person turns what they want otherwise.
///
/// @param running the stages today lies in
record TimelineFolds(TimelineSight sight, Set<Stage> running) {

    boolean isOpen(Part part) {
        boolean byItself = part instanceof Stage stage && running.contains(stage);
        return byItself != sight.turned().contains(part.id());
    }

    /// What can be folded away: the sections of a part. Tracks that count stand in sight in any case.
    static Stream<Part> foldable(Part part) {
        return part.children()
                .filter(child ->
                        !(child instanceof Track) && child.allItems().findAny().isPresent());
    }
}
