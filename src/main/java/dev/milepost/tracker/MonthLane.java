package dev.milepost.tracker;

import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.MonthRange;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.roadmap.Stage;
import java.util.List;

/// Stretches of months that follow each other in one lane: phases, stages, salary steps.
///
/// @param ranges in the author's order
record MonthLane(List<MonthRange> ranges) {

    MonthLane {
        ranges = List.copyOf(ranges);
    }

    static MonthLane ofStages(Roadmap roadmap) {
        return new MonthLane(roadmap.stages().stream().map(Stage::months).toList());
    }

    static MonthLane ofSalary(IncomePlan plan) {
        return new MonthLane(plan.salary().stream().map(SalaryStep::months).toList());
    }

    /// Months since the start at which the stretch at `index` begins: `6-12` behind `1-6` begins at 6, `4-9`
    /// behind `1-3` at 3.
    int begin(int index) {
        MonthRange range = ranges.get(index);
        return index == 0
                ? range.begin()
                : range.beginAfter(ranges.get(index - 1).end());
    }

    /// Months since the start at which it ends.
    int end(int index) {
        return ranges.get(index).end();
    }
}
