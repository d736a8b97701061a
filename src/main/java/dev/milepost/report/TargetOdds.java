package dev.milepost.report;

import dev.milepost.projection.SimulationResult;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.TargetIds;
import dev.milepost.roadmap.Target;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// A target with what a simulation says of it.
///
/// @param odds that its lower end is reached by the end of its month; empty where the horizon ends before
public record TargetOdds(String id, Target target, OptionalDouble odds) {

    /// Every target of the roadmap, in its order.
    public static List<TargetOdds> of(Futures futures) {
        List<Target> targets = futures.prospect().question().roadmap().income().targets();
        List<String> ids = TargetIds.of(targets);
        return IntStream.range(0, targets.size())
                .mapToObj(i -> new TargetOdds(ids.get(i), targets.get(i), odds(futures.result(), ids.get(i))))
                .toList();
    }

    private static OptionalDouble odds(SimulationResult result, String id) {
        return result.targets().stream()
                .filter(each -> each.target().id().equals(id))
                .mapToDouble(each -> each.odds().value())
                .findFirst();
    }
}
