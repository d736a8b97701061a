package dev.milepost.roadmap;

import java.util.List;

/// Stretches of months that follow each other in one lane: phases, stages, salary steps. A month that two of them share
/// belongs to the earlier.
///
/// @param ranges in the author's order
public record MonthLane(List<MonthRange> ranges) {

    public MonthLane {
        ranges = List.copyOf(ranges);
    }

    /// The stages of a roadmap.
    public static MonthLane ofStages(Roadmap roadmap) {
        return new MonthLane(roadmap.stages().stream().map(Stage::months).toList());
    }

    /// The steps of a salary.
    public static MonthLane ofSalary(IncomePlan plan) {
        return new MonthLane(plan.salary().stream().map(SalaryStep::months).toList());
    }

    /// Months since the start at which the stretch at `index` begins: `6-12` behind `1-6` begins at 6, `4-9`
    /// behind `1-3` at 3.
    public int begin(int index) {
        MonthRange range = ranges.get(index);
        return index == 0
                ? range.begin()
                : range.beginAfter(ranges.get(index - 1).end());
    }

    /// Months since the start at which it ends.
    public int end(int index) {
        return ranges.get(index).end();
    }
}
