package dev.milepost.tracker;

import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.Phase;
import dev.milepost.roadmap.Roadmap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The career lane on the plan's months.
final class Phases {

    /// @param begin months since the start
    /// @param end months since the start
    record Stretch(Phase phase, int begin, int end) {}

    private Phases() {}

    /// Where each phase begins and ends; a shared month belongs to the earlier phase.
    static List<Stretch> stretches(Roadmap roadmap) {
        List<Phase> phases = roadmap.phases();
        MonthLane lane = new MonthLane(phases.stream().map(Phase::months).toList());
        return IntStream.range(0, phases.size())
                .mapToObj(i -> new Stretch(phases.get(i), lane.begin(i), lane.end(i)))
                .toList();
    }

    /// The phase a month of the plan, counted from 1, lies in.
    static Optional<Phase> at(Roadmap roadmap, int month) {
        return stretches(roadmap).stream()
                .filter(stretch -> month > stretch.begin() && month <= stretch.end())
                .map(Stretch::phase)
                .findFirst();
    }
}
