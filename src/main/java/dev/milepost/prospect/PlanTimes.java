package dev.milepost.prospect;

import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Progress;
import dev.milepost.progress.Reached;
import dev.milepost.projection.Boundary;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.OneOff;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.roadmap.StreamId;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.roadmap.Trigger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// When the plan's milestones come and its pay begins, in months since its start: the `T` of a salary step or
/// stream.
final class PlanTimes {

    private final Roadmap roadmap;
    private final Progress progress;
    private final AssumptionBook book;
    private final Optional<PlanCalendar> calendar;
    private final double now;
    private final SalaryLane lane;
    private final Map<MilestoneId, Integer> planned = new HashMap<>();

    PlanTimes(Roadmap roadmap, Progress progress, LocalDate today, AssumptionBook book) {
        this.roadmap = roadmap;
        this.progress = progress;
        this.book = book;
        this.calendar = progress.start().map(PlanCalendar::new);
        this.now = calendar.map(months -> months.monthsUntil(today)).orElse(0.0);
        this.lane = SalaryLane.of(roadmap.income(), boundary(book));
        roadmap.milestones().forEach(milestone -> planned.put(milestone.id(), milestone.month()));
        List<SalaryStep> steps = roadmap.income().salary();
        for (int i = 0; i < steps.size(); i++) {
            int step = i;
            steps.get(i).after().flatMap(roadmap::milestone).ifPresent(milestone -> {
                int month = milestone.month() - lane.earlier(step, milestone.month());
                planned.merge(milestone.id(), month, Math::min);
            });
        }
    }

    private static Boundary boundary(AssumptionBook book) {
        return book.choice(AssumptionKind.SHARED_MONTHS).equals("later") ? Boundary.LATER : Boundary.EARLIER;
    }

    /// The steps' beginnings in the order of the plan: with their milestone, or with their months where they
    /// have none.
    List<Begin> salarySteps() {
        List<SalaryStep> steps = roadmap.income().salary();
        return IntStream.range(0, steps.size())
                .mapToObj(i -> steps.get(i).after().flatMap(this::milestone).orElseGet(() -> Begin.at(lane.begin(i))))
                .toList();
    }

    /// How long a step has its months for itself.
    double monthsOfStep(int step) {
        return lane.months(step);
    }

    /// A stream's beginning: what somebody named, else the plan's; where that does not say, [#assumed] stands in.
    Begin stream(IncomeStream stream) {
        return named(stream.id())
                .or(() -> stream.start().flatMap(this::trigger))
                .orElseGet(() -> assumed(stream));
    }

    Begin oneOff(OneOff once) {
        return named(once.id()).or(() -> trigger(once.at())).orElseGet(this::withTheLastStep);
    }

    private Optional<Begin> named(StreamId id) {
        OptionalDouble month = book.namedNumber(AssumptionKey.of(AssumptionKind.START, id.value()));
        return month.isPresent() ? Optional.of(Begin.at(month.getAsDouble())) : Optional.empty();
    }

    /// An employment is there from the first day. Anything else begins with the last salary step, the last
    /// event of pay the plan names, or after two thirds of a plan without steps: late rather than early, so
    /// that a guess never flatters.
    private Begin assumed(IncomeStream stream) {
        return stream.kind() == StreamKind.EMPLOYMENT ? Begin.at(0) : withTheLastStep();
    }

    private Begin withTheLastStep() {
        return salarySteps().stream()
                .max(Comparator.comparingDouble(Begin::month))
                .orElseGet(() -> Begin.at(Ground.twoThirds(roadmap)));
    }

    /// Empty for a milestone the roadmap does not have.
    Optional<Begin> trigger(Trigger trigger) {
        return switch (trigger) {
            case Trigger.AtMonth(int month) -> Optional.of(Begin.at(month));
            case Trigger.AfterMilestone(MilestoneId milestone) -> milestone(milestone);
        };
    }

    private Optional<Begin> milestone(MilestoneId id) {
        return roadmap.milestone(id)
                .map(milestone -> new Begin(
                        month(milestone),
                        progress.reached(id).isPresent() ? Optional.empty() : Optional.of(milestone.id())));
    }

    /// The day it was reached, and its own month for one reached on nobody knows which day of the plan; until
    /// then the end of its month, but not a day that is already over.
    double month(Milestone milestone) {
        Optional<Double> reached = calendar.flatMap(
                months -> progress.reached(milestone.id()).map(Reached::on).map(months::monthsUntil));
        return reached.map(months -> Math.max(months, 0))
                .orElseGet(() -> Math.max(planned.getOrDefault(milestone.id(), milestone.month()), now));
    }

    /// Months since the start, below 0 before it; 0 without a start date.
    double monthsUntil(LocalDate day) {
        return calendar.map(months -> months.monthsUntil(day)).orElse(0.0);
    }
}
