package dev.milepost.prospect;

import dev.milepost.projection.Boundary;
import dev.milepost.projection.MonthSpan;
import dev.milepost.projection.Segment;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.SalaryStep;
import java.util.List;
import java.util.stream.IntStream;

/// When the months of the salary steps begin, with a say in who owns a month that two of them name.
///
/// 1-6, 6-12, 12-18 and 18-24 begin at 0, 6, 12 and 18 read the earlier way, as the roadmap reads its own
/// months; at 0, 5, 11 and 17 read the later way.
record SalaryLane(MonthLane lane, List<Segment> later, Boundary boundary) {

    static SalaryLane of(IncomePlan plan, Boundary boundary) {
        List<MonthSpan> spans = plan.salary().stream()
                .map(SalaryStep::months)
                .map(months -> new MonthSpan(months.first(), months.last()))
                .toList();
        return new SalaryLane(MonthLane.ofSalary(plan), Boundary.LATER.segments(spans), boundary);
    }

    /// Whether it makes a difference who owns.
    boolean sharesMonths() {
        return IntStream.range(0, later.size())
                .anyMatch(step -> lane.begin(step) != later.get(step).start());
    }

    /// Months since the start.
    double begin(int step) {
        return switch (boundary) {
            case EARLIER -> lane.begin(step);
            case LATER -> later.get(step).start();
        };
    }

    /// How long the step has its months for itself.
    double months(int step) {
        return switch (boundary) {
            case EARLIER -> (double) lane.end(step) - lane.begin(step);
            case LATER -> later.get(step).months();
        };
    }

    /// By how much earlier than the end of month `month` a milestone is that begins this step: by one month,
    /// where that month is shared and belongs to the step.
    int earlier(int step, int month) {
        boolean isShared = lane.begin(step) == month && later.get(step).start() < month;
        return boundary == Boundary.LATER && isShared ? 1 : 0;
    }
}
