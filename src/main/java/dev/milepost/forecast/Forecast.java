package dev.milepost.forecast;

import dev.milepost.forecast.PlannedWork.Task;
import dev.milepost.progress.Progress;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/// When the stages, the milestones and the whole of a roadmap will be done at the person's pace.
///
/// Work is taken in the order of the plan, and one thing after the other. A milestone is *ready* when the work it takes
/// is done: what it names in `needs`, or else as much as the plan has up to its month. Whether it is then reached at
/// once, not before its date, or after a wait is not for the forecast to say.
///
/// Milestones make a chain by month: the work of one comes on top of the work of those before. Several at once are
/// told by the gamma that has the mean and variance of their summed work, see [Work]; [#schedule] has them one by one.
public final class Forecast {

    private final PlannedWork plan;
    private final ActiveTime time;
    private final WorkHistory history;
    private final PaceEvidence evidence;
    private final Pace pace;
    private final Map<PartId, Finish> stages = new HashMap<>();
    private final Map<MilestoneId, Finish> milestones = new HashMap<>();
    private final Finish whole;

    /// For milestones that lie ahead, in the order of the chain: the work since the one before.
    private final Map<MilestoneId, Work> segments = new LinkedHashMap<>();

    private final List<OpenItem> openItems;

    private Forecast(Roadmap roadmap, Progress progress, LocalDate today, Assumptions assumptions) {
        plan = new PlannedWork(roadmap, progress);
        time = ActiveTime.of(progress, today);
        history = new WorkHistory(plan, time);
        evidence = history.evidence(assumptions);
        pace = Pace.of(assumptions, evidence);
        whole = finishStages(roadmap);
        openItems = openItems(finishMilestones(roadmap, progress));
    }

    /// By the [standard assumptions][Assumptions#STANDARD].
    ///
    /// @param today the day everything is seen from
    public static Forecast of(Roadmap roadmap, Progress progress, LocalDate today) {
        return of(roadmap, progress, today, Assumptions.STANDARD);
    }

    public static Forecast of(Roadmap roadmap, Progress progress, LocalDate today, Assumptions assumptions) {
        return new Forecast(roadmap, progress, today, assumptions);
    }

    public WorkHistory history() {
        return history;
    }

    public PaceEvidence evidence() {
        return evidence;
    }

    public Pace pace() {
        return pace;
    }

    /// What is still to do, in the order of the plan.
    public List<OpenItem> openItems() {
        return openItems;
    }

    /// How many items are finished a month at a pace, over all that is still to do: the plan has not as many items in
    /// every month, so the pace that ticks were made at in an early stage says little of a later one. Empty where
    /// nothing is open.
    ///
    /// 56 open items in 21 plan-months at a pace of 0.5: 56 / 21 * 0.5, 1.33 a month.
    ///
    /// @param pace in plan-months a month
    public OptionalDouble itemsAMonth(double pace) {
        double months = openItems.stream().mapToDouble(OpenItem::months).sum();
        return months > 0 ? OptionalDouble.of(pace * openItems.size() / months) : OptionalDouble.empty();
    }

    /// Plan-months the plan has by now less those that are earned; below zero for somebody who is ahead. The
    /// plan knows no pauses.
    ///
    /// With 23 items for the first three months of which 15 are done when they are over: 3 - 15 * 3 / 23, 1.04.
    public double monthsBehind() {
        return plan.plannedBy(time.ahead().now()) - new Earned(plan.tasks()).total();
    }

    /// When all of the roadmap is done.
    public Finish whole() {
        return whole;
    }

    /// When a stage is done, and with it what the plan has before it.
    public Finish stage(PartId stage) {
        return stages.getOrDefault(stage, new Finish.NothingToDo());
    }

    /// When a milestone is ready. One that the person has reached is done on that day, whatever is left of its work.
    public Finish milestone(MilestoneId milestone) {
        return milestones.getOrDefault(milestone, new Finish.NothingToDo());
    }

    /// What a simulation draws from, for every milestone that lies ahead.
    public Schedule schedule() {
        return schedule(segments.keySet());
    }

    /// What a simulation draws from, for some of the milestones; the work of those between them is in their
    /// segments.
    public Schedule schedule(Collection<MilestoneId> wanted) {
        List<Schedule.Segment> chosen = new ArrayList<>();
        Work work = Work.NONE;
        for (var segment : segments.entrySet()) {
            work = work.plus(segment.getValue());
            if (wanted.contains(segment.getKey())) {
                chosen.add(Schedule.Segment.of(segment.getKey(), work));
                work = Work.NONE;
            }
        }
        return new Schedule(time.ahead(), pace.shape(), pace.rate(), chosen);
    }

    private Finish finishStages(Roadmap roadmap) {
        Map<PartId, List<Task>> tasks = plan.tasks().stream().collect(Collectors.groupingBy(Task::stage));
        Map<PartId, Work> upTo = new HashMap<>();
        Work sum = Work.NONE;
        for (Task task : plan.tasks()) {
            if (!task.isDone()) {
                sum = sum.plus(Work.of(1, task.months()));
            }
            upTo.put(task.stage(), sum);
        }
        for (Stage stage : roadmap.stages()) {
            List<Task> own = tasks.getOrDefault(stage.id(), List.of());
            stages.put(
                    stage.id(),
                    own.stream().allMatch(Task::isDone) ? over(own) : ahead(upTo.getOrDefault(stage.id(), sum)));
        }
        return sum.isNone() ? over(plan.tasks()) : ahead(sum);
    }

    private List<OpenItem> openItems(Remaining taken) {
        return plan.tasks().stream()
                .filter(task -> !task.isDone())
                .map(task -> new OpenItem(task.item(), task.stage(), task.months(), taken.firstTaker(task.item())))
                .toList();
    }

    /// @return what knows which milestone took which item
    private Remaining finishMilestones(Roadmap roadmap, Progress progress) {
        Earned earned = new Earned(plan.tasks());
        Remaining remaining = new Remaining(plan);
        Work sum = Work.NONE;
        List<Milestone> chain = roadmap.milestones().stream()
                .sorted(Comparator.comparingInt(Milestone::month))
                .toList();
        for (Milestone milestone : chain) {
            Set<ItemId> needs = roadmap.needs(milestone);
            List<Task> named = plan.tasks().stream()
                    .filter(task -> needs.contains(task.item()))
                    .toList();
            Optional<Finish> over = progress.reached(milestone.id())
                    .<Finish>map(reached -> new Finish.Done(reached.on()))
                    .or(() -> named.isEmpty() ? whenEarned(milestone, earned) : whenAllDone(named));
            if (over.isPresent()) {
                milestones.put(milestone.id(), over.get());
                continue;
            }
            Work segment = named.isEmpty()
                    ? remaining.takeUpTo(plan.plannedBy(milestone.month()) - earned.total(), milestone.id())
                    : remaining.take(needs, milestone.id());
            segments.put(milestone.id(), segment.dispersed(evidence.dispersion()));
            sum = sum.plus(segment);
            milestones.put(milestone.id(), ahead(sum));
        }
        return remaining;
    }

    private Optional<Finish> whenEarned(Milestone milestone, Earned earned) {
        double planned = plan.plannedBy(milestone.month());
        return planned == 0
                ? Optional.of(new Finish.NothingToDo())
                : earned.dayOf(planned).map(Finish.Done::new);
    }

    private static Optional<Finish> whenAllDone(List<Task> tasks) {
        return tasks.stream().allMatch(Task::isDone) ? Optional.of(over(tasks)) : Optional.empty();
    }

    /// @param tasks all of them done
    private static Finish over(List<Task> tasks) {
        return tasks.stream()
                .flatMap(task -> task.done().stream())
                .max(Comparator.naturalOrder())
                .<Finish>map(Finish.Done::new)
                .orElseGet(Finish.NothingToDo::new);
    }

    /// @param work not none, as of someone who works evenly
    private Finish ahead(Work work) {
        return new Finish.Ahead(
                work, new GammaWait(work.dispersed(evidence.dispersion()), pace), time.ahead(), time.calendar());
    }

    /// What has been earned, day by day.
    private static final class Earned {

        private final List<Task> done;

        Earned(List<Task> tasks) {
            done = tasks.stream()
                    .filter(Task::isDone)
                    .sorted(Comparator.comparing(task -> task.done().orElseThrow()))
                    .toList();
        }

        double total() {
            return done.stream().mapToDouble(Task::months).sum();
        }

        /// The day on which so much was earned; empty if it has not been.
        Optional<LocalDate> dayOf(double months) {
            double sum = 0;
            for (Task task : done) {
                sum += task.months();
                if (sum > months - Remaining.ROUNDING) {
                    return task.done();
                }
            }
            return Optional.empty();
        }
    }
}
