package dev.milepost.lint;

import dev.milepost.lint.PlanPlace.Lane;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.MonthRange;
import dev.milepost.roadmap.Phase;
import dev.milepost.roadmap.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// RANGE-OVERLAP: months that belong to two neighbours of a lane.
///
/// A month in which one ends and the next begins (`1-6`, `6-12`) is a way of writing, told once a lane;
/// more in common than that is two phases or two salaries at a time.
final class RangeOverlap implements PlanCheck {

    @Override
    public List<Finding> findings(Plan plan) {
        List<Finding> findings = new ArrayList<>(phases(plan));
        findings.addAll(stages(plan));
        findings.addAll(salary(plan));
        return findings;
    }

    private static List<Finding> phases(Plan plan) {
        List<Phase> phases = plan.roadmap().phases();
        MonthLane lane = plan.phases();
        List<Finding> findings = new ArrayList<>();
        if (!shared(lane).isEmpty()) {
            findings.add(sharing(Lane.PHASES).note("lint.range-overlap.shared-phases", months(lane, shared(lane))));
        }
        overlaps(lane)
                .forEach(i -> findings.add(
                        neighbours(i, k -> new PlanPlace.OfPhase(phases.get(k).id()))
                                .contradiction(
                                        "lint.range-overlap.parts",
                                        phases.get(i - 1).title(),
                                        phases.get(i).title(),
                                        common(lane, i))));
        return findings;
    }

    /// Work may go on side by side, so stages that do are only noted.
    private static List<Finding> stages(Plan plan) {
        List<Stage> stages = plan.roadmap().stages();
        MonthLane lane = MonthLane.ofStages(plan.roadmap());
        List<Finding> findings = new ArrayList<>();
        if (!shared(lane).isEmpty()) {
            findings.add(sharing(Lane.STAGES).note("lint.range-overlap.shared-stages", months(lane, shared(lane))));
        }
        overlaps(lane)
                .forEach(i -> findings.add(
                        neighbours(i, k -> new PlanPlace.OfPart(stages.get(k).id()))
                                .note(
                                        "lint.range-overlap.parts",
                                        stages.get(i - 1).title(),
                                        stages.get(i).title(),
                                        common(lane, i))));
        return findings;
    }

    private static List<Finding> salary(Plan plan) {
        List<Step> steps = plan.salary();
        MonthLane lane = MonthLane.ofSalary(plan.roadmap().income());
        List<Integer> shared = shared(lane);
        List<Finding> findings = new ArrayList<>();
        if (!shared.isEmpty()) {
            Band more = ifTheLaterHadThem(steps, shared);
            Comparison comparison = sharing(Lane.SALARY);
            findings.add(
                    more.isPositive() && more.high().signum() > 0
                            ? comparison.note(
                                    "lint.range-overlap.shared-salary-worth", months(lane, shared), plan.amounts(more))
                            : comparison.note("lint.range-overlap.shared-salary", months(lane, shared)));
        }
        overlaps(lane)
                .forEach(i -> findings.add(neighbours(i, k -> steps.get(k).place())
                        .contradiction(
                                "lint.range-overlap.salary",
                                steps.get(i - 1).months(),
                                steps.get(i).months(),
                                common(lane, i))));
        return findings;
    }

    /// What the salary would come to more in all if shared months went to the later step: a twelfth of
    /// every rise.
    private static Band ifTheLaterHadThem(List<Step> steps, List<Integer> shared) {
        Band more = Band.NOTHING;
        for (int i : shared) {
            Band before = steps.get(i - 1).pay();
            Band after = steps.get(i).pay();
            more = more.plus(
                    new Band(after.low().subtract(before.low()), after.high().subtract(before.high())));
        }
        return more.times(1, 12);
    }

    /// The positions of ranges that begin with the month their predecessor ends with.
    private static List<Integer> shared(MonthLane lane) {
        return positions(lane)
                .filter(i -> {
                    MonthRange range = lane.ranges().get(i);
                    return range.first() == lane.end(i - 1) && range.last() > range.first();
                })
                .boxed()
                .toList();
    }

    /// The positions of ranges that run for some time together with their predecessor.
    private static List<Integer> overlaps(MonthLane lane) {
        return positions(lane)
                .filter(i -> Math.max(lane.begin(i - 1), lane.begin(i)) < Math.min(lane.end(i - 1), lane.end(i)))
                .boxed()
                .toList();
    }

    private static IntStream positions(MonthLane lane) {
        return IntStream.range(1, Math.max(1, lane.ranges().size()));
    }

    private static Comparison sharing(Lane lane) {
        return Comparison.of(FindingKind.RANGE_OVERLAP, new PlanPlace.OfLane(lane));
    }

    private static Comparison neighbours(int second, IntFunction<PlanPlace> place) {
        return Comparison.of(FindingKind.RANGE_OVERLAP, place.apply(second - 1), place.apply(second));
    }

    private static String months(MonthLane lane, List<Integer> positions) {
        return Text.list(positions.stream().mapToInt(i -> lane.ranges().get(i).first()));
    }

    private static String common(MonthLane lane, int second) {
        int begin = Math.max(lane.begin(second - 1), lane.begin(second));
        int end = Math.min(lane.end(second - 1), lane.end(second));
        return Text.months(new MonthRange(begin + 1, end));
    }
}
