package dev.milepost.tracker;

import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Progress;
import dev.milepost.progress.Reached;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.roadmap.Trigger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// When the plan's pay begins, in months since its start: the `T` of a salary step or stream.
final class PlanTimes {

    private final Roadmap roadmap;
    private final Progress progress;
    private final Optional<PlanCalendar> calendar;
    private final double now;

    PlanTimes(Roadmap roadmap, Progress progress, LocalDate today) {
        this.roadmap = roadmap;
        this.progress = progress;
        this.calendar = progress.start().map(PlanCalendar::new);
        this.now = calendar.map(months -> months.monthsUntil(today)).orElse(0.0);
    }

    /// The steps' beginnings in the order of the plan: with their milestone, or with their months where they
    /// have none. A month that two steps share belongs to the earlier.
    List<Double> salarySteps() {
        List<SalaryStep> steps = roadmap.income().salary();
        MonthLane lane = MonthLane.ofSalary(roadmap.income());
        return IntStream.range(0, steps.size())
                .mapToObj(i -> steps.get(i).after().flatMap(this::milestone).orElse((double) lane.begin(i)))
                .toList();
    }

    /// A stream's beginning; where the plan does not say, [#assumed] stands in.
    double stream(IncomeStream stream) {
        return stream.start().flatMap(this::trigger).orElseGet(() -> assumed(stream));
    }

    /// An employment is there from the first day. Anything else begins with the last salary step, the last
    /// event of pay the plan names, or after two thirds of a plan without steps: late rather than early, so
    /// that a guess never flatters.
    private double assumed(IncomeStream stream) {
        if (stream.kind() == StreamKind.EMPLOYMENT) {
            return 0;
        }
        return salarySteps().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(Math.rint(roadmap.months() * 2 / 3.0));
    }

    private Optional<Double> trigger(Trigger trigger) {
        return switch (trigger) {
            case Trigger.AtMonth(int month) -> Optional.of((double) month);
            case Trigger.AfterMilestone(MilestoneId milestone) -> milestone(milestone);
        };
    }

    private Optional<Double> milestone(MilestoneId id) {
        return roadmap.milestone(id).map(this::milestone);
    }

    /// The day it was reached; until then the end of its month, but not a day that is already over.
    private double milestone(Milestone milestone) {
        Optional<Double> reached = calendar.flatMap(
                months -> progress.reached(milestone.id()).map(Reached::on).map(months::monthsUntil));
        return reached.map(months -> Math.max(months, 0)).orElse(Math.max(milestone.month(), now));
    }
}
