package dev.milepost.lint;

import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.Phase;
import dev.milepost.roadmap.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// STAGE-STRADDLE: a stage that goes on past the end of a phase, or in the midst of which a promotion
/// falls.
///
/// A promotion that names what it needs says itself how much of the stage it takes, and is left alone.
final class StageStraddle implements PlanCheck {

    @Override
    public List<Finding> findings(Plan plan) {
        MonthLane lane = MonthLane.ofStages(plan.roadmap());
        return IntStream.range(0, lane.ranges().size())
                .mapToObj(i -> finding(plan, plan.roadmap().stages().get(i), lane.begin(i), lane.end(i)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> finding(Plan plan, Stage stage, int begin, int end) {
        List<Phase> phases = plan.roadmap().phases().stream()
                .filter(phase -> isWithin(phase.months().end(), begin, end))
                .toList();
        List<Milestone> promotions = plan.roadmap()
                .milestones(MilestoneKind.ADVANCEMENT)
                .filter(milestone -> milestone.needs().isEmpty() && isWithin(milestone.month(), begin, end))
                .toList();
        if (phases.isEmpty() && promotions.isEmpty()) {
            return Optional.empty();
        }
        Comparison comparison = comparison(stage, phases, promotions);
        String months = Text.months(stage.months());
        String phaseEnds = Text.list(
                phases.stream().mapToInt(phase -> phase.months().end()).distinct());
        String promoted = Text.list(promotions.stream().mapToInt(Milestone::month));
        String done = Text.list(promotions.stream().mapToInt(milestone -> milestone.month() - begin));
        String length = Integer.toString(end - begin);
        if (promotions.isEmpty()) {
            return Optional.of(comparison.note("lint.stage-straddle.phase", stage.title(), months, phaseEnds));
        }
        return Optional.of(
                phases.isEmpty()
                        ? comparison.note(
                                "lint.stage-straddle.promotion", stage.title(), months, promoted, done, length)
                        : comparison.note(
                                "lint.stage-straddle.both", stage.title(), months, promoted, done, length, phaseEnds));
    }

    private static Comparison comparison(Stage stage, List<Phase> phases, List<Milestone> promotions) {
        List<PlanPlace> places = new ArrayList<>();
        places.add(new PlanPlace.OfPart(stage.id()));
        phases.forEach(phase -> places.add(new PlanPlace.OfPhase(phase.id())));
        promotions.forEach(milestone -> places.add(new PlanPlace.OfMilestone(milestone.id())));
        return new Comparison(FindingKind.STAGE_STRADDLE, "", places);
    }

    private static boolean isWithin(int month, int begin, int end) {
        return begin < month && month < end;
    }
}
