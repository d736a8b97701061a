package dev.milepost.tracker;

import dev.milepost.progress.Count;
import dev.milepost.progress.Rollup;
import dev.milepost.roadmap.Choice;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.MonthRange;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.roadmap.Stage;
import dev.milepost.roadmap.Track;
import dev.milepost.text.Messages;
import dev.milepost.tracker.TimelineView.BarKind;
import dev.milepost.tracker.TimelineView.BarLane;
import dev.milepost.tracker.TimelineView.Heading;
import dev.milepost.tracker.TimelineView.Lane;
import dev.milepost.tracker.TimelineView.Mark;
import dev.milepost.tracker.TimelineView.MarkLane;
import dev.milepost.tracker.TimelineView.Range;
import dev.milepost.tracker.TimelineView.RangeLane;
import dev.milepost.tracker.TimelineView.Tick;
import dev.milepost.tracker.TimelineView.ZoomChip;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Builds the lanes of the timeline from the plan, top to bottom: phases, stages, milestones, salary.
final class TimelineLanes {

    private static final int MONTHS_PER_QUARTER = 3;

    /// Makes up for what sums of shares lose, so that percents of phases are rounded down as all others are.
    private static final double ROUNDING = 1e-9;

    private final AppState state;
    private final Messages messages;
    private final Rollup rollup;
    private final PlanDates dates;
    private final Amounts amounts;
    private final List<Stage> stages;
    private final MonthLane stageLane;

    TimelineLanes(AppState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        this.rollup = Rollup.of(state.roadmap(), state.progress());
        this.dates = new PlanDates(state, messages);
        this.amounts = Amounts.of(state);
        this.stages = state.roadmap().stages();
        this.stageLane = MonthLane.ofStages(state.roadmap());
    }

    TimelineView view() {
        List<Lane> lanes = new ArrayList<>();
        addPhases(lanes);
        addStages(lanes);
        for (MilestoneKind kind : MilestoneKind.values()) {
            addMilestones(kind, lanes);
        }
        addSalary(lanes);
        int months = months();
        OptionalDouble today = state.calendar()
                .map(calendar -> calendar.monthsUntil(state.today()))
                .filter(at -> at >= 0 && at <= months)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
        return new TimelineView(
                months,
                ticks(months),
                lanes,
                today,
                messages.text("timeline.today", messages.date(state.today())),
                zooms(),
                state.outlook().zoom(),
                messages.text("timeline.empty"));
    }

    /// The plan's months, and more where today or something reached lies beyond them: nothing leaves the
    /// axis.
    private int months() {
        double latest = state.calendar()
                .map(calendar -> state.roadmap().milestones().stream()
                        .flatMap(milestone -> state.progress().reached(milestone.id()).stream())
                        .mapToDouble(reached -> calendar.monthsUntil(reached.on()))
                        .max()
                        .orElse(0))
                .orElse(0.0);
        int planned = IntStream.concat(
                        IntStream.of(state.roadmap().months(), state.month().orElse(1)),
                        state.roadmap().stages().stream()
                                .mapToInt(stage -> stage.months().end()))
                .max()
                .orElse(1);
        int longest = Math.max(planned, (int) Math.ceil(latest));
        return Math.min(longest, 2 * MonthRange.LONGEST_PLAN);
    }

    private List<Tick> ticks(int months) {
        return IntStream.rangeClosed(1, months)
                .mapToObj(month -> new Tick(month, Integer.toString(month), calendarMonth(month)))
                .toList();
    }

    private String calendarMonth(int month) {
        return month % MONTHS_PER_QUARTER == 1
                ? state.calendar()
                        .map(calendar -> messages.monthAndYear(YearMonth.from(calendar.firstDay(month))))
                        .orElse("")
                : "";
    }

    private List<ZoomChip> zooms() {
        return Arrays.stream(Zoom.values())
                .map(zoom -> new ZoomChip(
                        zoom,
                        messages.text("timeline.zoom." + zoom.id()),
                        zoom == state.outlook().zoom()))
                .toList();
    }

    private void addPhases(List<Lane> lanes) {
        List<Phases.Stretch> stretches = Phases.stretches(state.roadmap());
        if (!stretches.isEmpty()) {
            lanes.add(heading("timeline.phases"));
        }
        for (Phases.Stretch stretch : stretches) {
            double fraction = plannedDone(stretch);
            String percent = percent((int) (100 * fraction + ROUNDING));
            lanes.add(new BarLane(
                    amounts.within(stretch.phase().title()),
                    BarKind.PHASE,
                    stretch.begin(),
                    stretch.end(),
                    fraction,
                    percent,
                    messages.text(
                            "timeline.phase.detail",
                            amounts.within(stretch.phase().title()),
                            dates.months(stretch.phase().months()),
                            percent),
                    new Act.ShowPhase(stretch.phase().id())));
        }
    }

    /// Phases have no items of their own: done is what is done of the work the plan puts into the phase's
    /// months, a stage's
    /// items spread evenly over its months. A stage of months 4-9 lies half in a phase that ends with
    /// month 6.
    private double plannedDone(Phases.Stretch stretch) {
        double required = 0;
        double done = 0;
        for (int i = 0; i < stages.size(); i++) {
            double overlap = Math.min(stretch.end(), stageLane.end(i)) - Math.max(stretch.begin(), stageLane.begin(i));
            if (overlap > 0) {
                double share = overlap / (stageLane.end(i) - stageLane.begin(i));
                Count count = rollup.of(stages.get(i).id());
                required += share * count.required();
                done += share * count.done();
            }
        }
        return required == 0 ? 0 : done / required;
    }

    private void addStages(List<Lane> lanes) {
        if (!stages.isEmpty()) {
            lanes.add(heading("timeline.stages"));
        }
        for (int i = 0; i < stages.size(); i++) {
            int index = i;
            Stage stage = stages.get(i);
            lanes.add(bar(stage, i, BarKind.STAGE));
            stage.allParts()
                    .flatMap(part -> part.choice().stream())
                    .map(Choice::tracks)
                    .flatMap(List<Track>::stream)
                    .filter(track -> rollup.isCounted(track.id()))
                    .map(track -> bar(track, index, BarKind.TRACK))
                    .forEach(lanes::add);
        }
    }

    private BarLane bar(Part part, int stage, BarKind kind) {
        Count count = rollup.of(part.id());
        return new BarLane(
                amounts.within(part.title()),
                kind,
                stageLane.begin(stage),
                stageLane.end(stage),
                count.fraction(),
                percent(count.percent()),
                messages.text(
                        "timeline.stage.detail",
                        amounts.within(part.title()),
                        dates.months(stages.get(stage).months()),
                        Integer.toString(count.done()),
                        Integer.toString(count.required()),
                        dates.due(stageLane.end(stage))),
                new Act.ShowPart(part.id()));
    }

    private void addMilestones(MilestoneKind kind, List<Lane> lanes) {
        List<Mark> marks = state.roadmap()
                .milestones(kind)
                .map(this::mark)
                .sorted(Comparator.comparingDouble(Mark::at))
                .toList();
        if (!marks.isEmpty()) {
            lanes.add(heading("milestones." + kind.name().toLowerCase(Locale.ROOT)));
            lanes.add(new MarkLane(marks));
        }
    }

    private Mark mark(Milestone milestone) {
        MilestoneStatus status = MilestoneStatus.of(milestone, state);
        double at = status.reached()
                .flatMap(day -> state.calendar().map(calendar -> calendar.monthsUntil(day)))
                .filter(months -> months >= 0)
                .map(months -> Math.min(months, months()))
                .orElse((double) milestone.month());
        String planned = messages.text(
                "timeline.milestone.planned", amounts.within(milestone.title()), dates.due(milestone.month()));
        return new Mark(
                at,
                amounts.within(milestone.title()),
                status.standing(),
                status.reached()
                        .map(day -> messages.text("timeline.milestone.reached", planned, messages.date(day)))
                        .orElse(planned),
                new Act.GoTo(Screen.ROADMAP));
    }

    private void addSalary(List<Lane> lanes) {
        IncomePlan plan = state.roadmap().income();
        MonthLane lane = MonthLane.ofSalary(plan);
        List<Range> ranges = IntStream.range(0, plan.salary().size())
                .mapToObj(i -> range(plan.salary().get(i), lane.begin(i), lane.end(i)))
                .toList();
        if (!ranges.isEmpty()) {
            lanes.add(heading("timeline.income"));
            lanes.add(new RangeLane(messages.text("timeline.salary"), ranges));
        }
    }

    private Range range(SalaryStep step, int begin, int end) {
        String pay = amounts.typeset(step.pay());
        return new Range(begin, end, pay, messages.text("timeline.salary.detail", pay, dates.months(step.months())));
    }

    private Heading heading(String key) {
        return new Heading(messages.text(key).toUpperCase(messages.locale()));
    }

    private String percent(int percent) {
        return messages.text("format.percent", percent);
    }
}
