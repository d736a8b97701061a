package dev.milepost.tracker;

import dev.milepost.forecast.Forecast;
import dev.milepost.money.Money;
import dev.milepost.progress.Count;
import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent.BaselineKept;
import dev.milepost.progress.Rollup;
import dev.milepost.progress.Standing;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.ItemKind;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.MonthRange;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.roadmap.Stage;
import dev.milepost.roadmap.Track;
import dev.milepost.text.Messages;
import dev.milepost.tracker.TimelineView.BarKind;
import dev.milepost.tracker.TimelineView.BarLane;
import dev.milepost.tracker.TimelineView.Drift;
import dev.milepost.tracker.TimelineView.Emphasis;
import dev.milepost.tracker.TimelineView.Fold;
import dev.milepost.tracker.TimelineView.Ghost;
import dev.milepost.tracker.TimelineView.Heading;
import dev.milepost.tracker.TimelineView.Lane;
import dev.milepost.tracker.TimelineView.Mark;
import dev.milepost.tracker.TimelineView.MarkKind;
import dev.milepost.tracker.TimelineView.MarkLane;
import dev.milepost.tracker.TimelineView.Range;
import dev.milepost.tracker.TimelineView.RangeKind;
import dev.milepost.tracker.TimelineView.RangeLane;
import dev.milepost.tracker.TimelineView.Selection;
import dev.milepost.tracker.TimelineView.Stretch;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Builds the lanes of the timeline from the plan, top to bottom: phases, stages with what is under them,
/// milestones, certifications, projects, salary, what was earned.
final class TimelineLanes {

    /// Makes up for what sums of shares lose, so that percents of phases are rounded down as all others
    /// are.
    private static final double ROUNDING = 1e-9;

    /// Fitting in everything leaves out what the forecast puts farther beyond the plan's end than half
    /// the plan.
    private static final double FARTHEST_FIT = 1.5;

    private static final double WEEKS_PER_MONTH = 4.348;

    private final AppState state;
    private final Messages messages;
    private final TimelineSight sight;
    private final Rollup rollup;
    private final PlanDates dates;
    private final Amounts amounts;
    private final List<Stage> stages;
    private final MonthLane stageLane;
    private final Forecast forecast;
    private final TimelineForecast ghosts;
    private final TimelineStretches stretches;
    private final Optional<TimelineStretches> slid;
    private final TimelineFolds folds;
    private final TimelineSlide slide;
    private final Map<Subject, BaselineKept> baseline;
    private final Map<ItemId, List<Part>> paths;
    private final Optional<Milestone> selected;
    private final Optional<TimelineChain> chain;
    private final List<Lane> lanes = new ArrayList<>();
    private final Map<PartId, Integer> laneOf = new HashMap<>();
    private final int planned;
    private double latest;

    TimelineLanes(AppState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        this.sight = state.outlook().timeline();
        this.rollup = Rollup.of(state.roadmap(), state.progress());
        this.dates = new PlanDates(state, messages);
        this.amounts = Amounts.of(state);
        this.stages = state.roadmap().stages();
        this.stageLane = MonthLane.ofStages(state.roadmap());
        this.forecast = state.prospect().forecast();
        this.paths = state.roadmap().paths();
        this.stretches = new TimelineStretches(state.roadmap(), state.progress());
        this.slide = new TimelineSlide(state, dates, rollup);
        this.slid = sight.slide().isPresent() && slide.items() > 0
                ? Optional.of(new TimelineStretches(
                        state.roadmap(), slidBy(sight.slide().getAsInt())))
                : Optional.empty();
        this.folds = new TimelineFolds(sight, runningStages());
        this.baseline = sight.baseline()
                .flatMap(
                        name -> Optional.ofNullable(state.progress().baselines().get(name)))
                .orElse(Map.of());
        this.selected = sight.milestone().flatMap(state.roadmap()::milestone);
        this.chain = selected.map(milestone -> TimelineChain.of(state, forecast, milestone));
        this.planned = months();
        this.ghosts = new TimelineForecast(state, forecast, extent());
    }

    private Progress slidBy(int weeks) {
        return state.progress()
                .after(new Recording(state.roadmap(), state.progress(), state.today()).of(slide.by(weeks)));
    }

    TimelineView view() {
        addPhases();
        addStages();
        for (MilestoneKind kind : MilestoneKind.values()) {
            addMilestones(kind);
        }
        addItems(ItemKind.CERTIFICATION, MarkKind.CERTIFICATION, "timeline.certifications");
        addItems(ItemKind.PROJECT, MarkKind.PROJECT, "timeline.projects");
        addIncome();
        Optional<Selection> selection = selection();
        OptionalDouble today = state.calendar()
                .map(calendar -> calendar.monthsUntil(state.today()))
                .filter(at -> at >= 0 && at <= extent())
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
        return new TimelineView(
                (int) Math.ceil(Math.max(planned, Math.min(latest, FARTHEST_FIT * planned))),
                new TimelineAxis(state.calendar(), extent(), messages),
                selection.map(this::emphasised).orElse(lanes),
                today,
                messages.text("timeline.today", messages.date(state.today())),
                new TimelineTools(state, messages, slide, forecast).tools(),
                sight,
                selection,
                new TimelineTools(state, messages, slide, forecast).preview(),
                messages.text("timeline.empty"));
    }

    /// The plan's months, and more where today or something reached lies beyond them: nothing leaves the
    /// axis.
    private int months() {
        double lastReached = state.calendar()
                .map(calendar -> state.roadmap().milestones().stream()
                        .flatMap(milestone -> state.progress().reached(milestone.id()).stream())
                        .mapToDouble(reached -> calendar.monthsUntil(reached.on()))
                        .max()
                        .orElse(0))
                .orElse(0.0);
        int last = IntStream.concat(
                        IntStream.of(state.roadmap().months(), state.month().orElse(1)),
                        stages.stream().mapToInt(stage -> stage.months().end()))
                .max()
                .orElse(1);
        return Math.min(Math.max(last, (int) Math.ceil(lastReached)), 2 * MonthRange.LONGEST_PLAN);
    }

    /// How far one can scroll: ten years, or twice the plan.
    private int extent() {
        int twice = Math.clamp(2L * planned, MonthRange.LONGEST_PLAN, 2 * MonthRange.LONGEST_PLAN);
        return Math.max(planned, twice);
    }

    private Set<Stage> runningStages() {
        return state.calendar()
                .map(calendar -> calendar.monthsUntil(state.today()))
                .map(now -> IntStream.range(0, stages.size())
                        .filter(i -> stageLane.begin(i) <= now && now < stageLane.end(i))
                        .mapToObj(stages::get)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private void addPhases() {
        List<Phases.Stretch> all = Phases.stretches(state.roadmap());
        if (!all.isEmpty()) {
            lanes.add(heading("timeline.phases"));
        }
        for (Phases.Stretch stretch : all) {
            double fraction = plannedDone(stretch);
            String percent = percent((int) (100 * fraction + ROUNDING));
            String title = amounts.within(stretch.phase().title());
            lanes.add(new BarLane(
                    title,
                    BarKind.PHASE,
                    0,
                    stretch.begin(),
                    stretch.end(),
                    fraction,
                    percent,
                    messages.text(
                            "timeline.phase.detail",
                            title,
                            dates.months(stretch.phase().months()),
                            percent),
                    new Act.ShowPhase(stretch.phase().id()),
                    Optional.empty(),
                    Optional.empty(),
                    kept(Subject.of(stretch.phase().id())),
                    Optional.empty(),
                    Emphasis.NONE));
        }
    }

    /// Phases have no items of their own: done is what is done of the work the plan puts into the phase's
    /// months, a stage's items spread evenly over its months. A stage of months 4-9 lies half in a phase
    /// that ends with month 6.
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

    private void addStages() {
        if (!stages.isEmpty()) {
            lanes.add(heading("timeline.stages"));
        }
        for (Stage stage : stages) {
            addBar(stage, BarKind.STAGE, 0);
            addUnder(stage, 1);
        }
    }

    /// What is under a part: all of it where it is open; else only the tracks that count, for they are
    /// what was chosen.
    private void addUnder(Part part, int depth) {
        if (!folds.isOpen(part)) {
            part.allParts()
                    .skip(1)
                    .filter(child -> child instanceof Track && rollup.isCounted(child.id()))
                    .forEach(track -> addBar(track, BarKind.TRACK, depth));
            return;
        }
        part.children().forEach(child -> {
            boolean track = child instanceof Track;
            if (track
                    ? rollup.isCounted(child.id())
                    : child.allItems().findAny().isPresent()) {
                addBar(child, track ? BarKind.TRACK : BarKind.SECTION, depth);
                addUnder(child, depth + 1);
            }
        });
    }

    private void addBar(Part part, BarKind kind, int depth) {
        Count count = rollup.of(part.id());
        Stretch stretch = stretches.of(part);
        String title = amounts.within(part.title());
        Optional<Ghost> ghost =
                showsForecast() && count.required() > count.done() ? ghosts.of(part, stretch.end()) : Optional.empty();
        ghost.ifPresent(this::reach);
        String months = part instanceof Stage stage ? dates.months(stage.months()) : span(stretch);
        String detail = messages.text(
                "timeline.stage.detail",
                title,
                months,
                Integer.toString(count.done()),
                Integer.toString(count.required()),
                due(stretch.end()));
        laneOf.put(part.id(), lanes.size());
        lanes.add(new BarLane(
                title,
                kind,
                depth,
                stretch.begin(),
                stretch.end(),
                count.fraction(),
                percent(count.percent()),
                ghost.map(known -> detail + " · " + words(known)).orElse(detail),
                new Act.ShowPart(part.id()),
                fold(part, title),
                ghost,
                kept(Subject.of(part.id())),
                slid.map(moved -> moved.of(part)).filter(moved -> !moved.equals(stretch)),
                Emphasis.NONE));
    }

    private Optional<Fold> fold(Part part, String title) {
        if (TimelineFolds.foldable(part).findAny().isEmpty()) {
            return Optional.empty();
        }
        boolean open = folds.isOpen(part);
        return Optional.of(new Fold(
                open,
                messages.text(open ? "timeline.fold" : "timeline.unfold", title),
                new Act.ArrangeTimeline(sight.turning(part.id()))));
    }

    private boolean showsForecast() {
        return sight.shows(TimelineSight.Layer.FORECAST);
    }

    private void reach(Ghost ghost) {
        latest = Math.max(latest, ghost.middle());
    }

    private Optional<Stretch> kept(Subject about) {
        return Optional.ofNullable(baseline.get(about))
                .flatMap(event -> state.calendar()
                        .map(calendar -> TimelineStretches.months(calendar, event.begin(), event.end())));
    }

    private void addMilestones(MilestoneKind kind) {
        List<Milestone> milestones = state.roadmap().milestones(kind).toList();
        if (milestones.isEmpty()) {
            return;
        }
        lanes.add(heading("milestones." + kind.name().toLowerCase(Locale.ROOT)));
        lanes.add(new MarkLane(milestones.stream()
                .map(this::mark)
                .sorted(Comparator.comparingDouble(Mark::at))
                .toList()));
    }

    private Mark mark(Milestone milestone) {
        MilestoneStatus status = MilestoneStatus.of(milestone, state);
        double at = status.reached()
                .flatMap(day -> state.calendar().map(calendar -> calendar.monthsUntil(day)))
                .filter(months -> months >= 0)
                .map(months -> Math.min(months, planned))
                .orElse((double) milestone.month());
        String title = amounts.within(milestone.title());
        String plan = messages.text("timeline.milestone.planned", title, dates.due(milestone.month()));
        Optional<Ghost> ghost = showsForecast() ? ghosts.of(milestone) : Optional.empty();
        ghost.ifPresent(this::reach);
        String detail = status.reached()
                .map(day -> messages.text("timeline.milestone.reached", plan, messages.date(day)))
                .orElseGet(() -> ghost.map(known -> plan + " · " + words(known)).orElse(plan));
        Act open = new Act.ShowMilestone(milestone.id());
        boolean isSelected = selected.equals(Optional.of(milestone));
        return new Mark(
                MarkKind.MILESTONE,
                at,
                title,
                status.standing(),
                detail,
                isSelected ? open : new Act.ArrangeTimeline(sight.selecting(Optional.of(milestone.id()))),
                open,
                ghost,
                kept(Subject.of(milestone.id()))
                        .map(stretch -> OptionalDouble.of(stretch.end()))
                        .orElse(OptionalDouble.empty()),
                isSelected
                        ? Emphasis.SELECTED
                        : chain.filter(known -> known.before().contains(milestone.id()))
                                .map(_ -> Emphasis.CRITICAL)
                                .orElse(Emphasis.NONE));
    }

    private void addItems(ItemKind kind, MarkKind shape, String heading) {
        List<Mark> marks = state.roadmap()
                .items()
                .filter(item -> item.kind() == kind && isOffered(item))
                .map(item -> itemMark(item, shape))
                .sorted(Comparator.comparingDouble(Mark::at))
                .toList();
        if (!marks.isEmpty()) {
            lanes.add(heading(heading));
            lanes.add(new MarkLane(marks));
        }
    }

    /// Not skipped, nor of a track that does not count.
    private boolean isOffered(Item item) {
        return state.progress().state(item.id()) != ItemState.SKIPPED
                && paths.getOrDefault(item.id(), List.of()).stream()
                        .allMatch(part -> !(part instanceof Track) || rollup.isCounted(part.id()));
    }

    /// Planned for the end of the part it is in, unless the person has set it a day of their own.
    private Mark itemMark(Item item, MarkKind shape) {
        ItemState standing = state.progress().state(item.id());
        double end = stretches.of(dates.path(item).getLast()).end();
        Optional<Double> done = state.progress()
                .standing(item.id())
                .filter(known -> known.state() == ItemState.DONE)
                .map(Standing::on)
                .flatMap(day -> state.calendar().map(calendar -> calendar.monthsUntil(day)));
        Optional<Double> own = state.progress()
                .due(item.id())
                .flatMap(day -> state.calendar().map(calendar -> calendar.monthsUntil(day.plusDays(1))));
        double at = done.or(() -> own)
                .map(months -> Math.clamp(months, 0, extent()))
                .orElse(end);
        String title = amounts.within(item.text());
        Act open = new Act.ShowItem(item.id());
        return new Mark(
                shape,
                at,
                title,
                standing == ItemState.DONE
                        ? MilestoneStatus.Standing.REACHED
                        : dates.isLate(item, standing)
                                ? MilestoneStatus.Standing.OVERDUE
                                : MilestoneStatus.Standing.AHEAD,
                messages.text(
                        standing == ItemState.DONE ? "timeline.item.done" : "timeline.milestone.planned",
                        title,
                        due(at)),
                open,
                open,
                Optional.empty(),
                OptionalDouble.empty(),
                Emphasis.NONE);
    }

    private void addIncome() {
        IncomePlan plan = state.roadmap().income();
        MonthLane lane = MonthLane.ofSalary(plan);
        List<Range> salary = IntStream.range(0, plan.salary().size())
                .mapToObj(i -> range(plan.salary().get(i), lane.begin(i), lane.end(i)))
                .toList();
        List<Range> logged = logged();
        if (!salary.isEmpty() || !logged.isEmpty()) {
            lanes.add(heading("timeline.income"));
        }
        if (!salary.isEmpty()) {
            lanes.add(new RangeLane(messages.text("timeline.salary"), RangeKind.SALARY, salary));
        }
        if (!logged.isEmpty()) {
            lanes.add(new RangeLane(messages.text("timeline.logged"), RangeKind.LOGGED, logged));
        }
    }

    private Range range(SalaryStep step, int begin, int end) {
        String pay = amounts.typeset(step.pay());
        return new Range(begin, end, pay, messages.text("timeline.salary.detail", pay, dates.months(step.months())));
    }

    /// What each month paid: the whole month where it is said, else the sum of its streams.
    private List<Range> logged() {
        Map<Integer, Money> months = new TreeMap<>();
        for (var entry : state.progress().income().entrySet()) {
            IncomeKey key = entry.getKey();
            boolean wholeIsKnown = state.progress().income().containsKey(new IncomeKey(key.month(), Optional.empty()));
            if (key.stream().isEmpty() || !wholeIsKnown) {
                months.merge(key.month(), entry.getValue(), Money::plus);
            }
        }
        return months.entrySet().stream()
                .filter(entry -> entry.getKey() <= extent())
                .map(entry -> {
                    String paid = amounts.writeRounded(entry.getValue());
                    return new Range(
                            entry.getKey() - 1,
                            entry.getKey(),
                            paid,
                            messages.text("timeline.logged.detail", paid, dates.due(entry.getKey())));
                })
                .toList();
    }

    private Optional<Selection> selection() {
        return chain.flatMap(known -> selected.flatMap(milestone -> place().map(place -> new Selection(
                place.lane(),
                place.mark(),
                TimelineChain.lanes(known.needed(), paths, laneOf),
                TimelineChain.lanes(known.critical(), paths, laneOf),
                text(milestone, known),
                messages.text("timeline.selection.open"),
                new Act.ShowMilestone(milestone.id()),
                messages.text("timeline.selection.close"),
                new Act.ArrangeTimeline(sight.selecting(Optional.empty()))))));
    }

    private String text(Milestone milestone, TimelineChain known) {
        String needs = messages.text(
                "timeline.selection",
                amounts.within(milestone.title()),
                Integer.toString(known.needed().size()),
                Long.toString(known.open()));
        return known.critical().isEmpty()
                ? needs
                : messages.text(
                        "timeline.selection.chain",
                        needs,
                        Integer.toString(known.critical().size()),
                        known.before().size());
    }

    private record Place(int lane, int mark) {}

    private Optional<Place> place() {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (lanes.get(lane) instanceof MarkLane(var marks)) {
                for (int i = 0; i < marks.size(); i++) {
                    if (marks.get(i).emphasis() == Emphasis.SELECTED) {
                        return Optional.of(new Place(lane, i));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<Lane> emphasised(Selection selection) {
        return IntStream.range(0, lanes.size())
                .mapToObj(i -> lanes.get(i) instanceof BarLane bar
                        ? with(
                                bar,
                                selection.critical().contains(i)
                                        ? Emphasis.CRITICAL
                                        : selection.needed().contains(i) ? Emphasis.NEEDED : Emphasis.NONE)
                        : lanes.get(i))
                .toList();
    }

    private static Lane with(BarLane bar, Emphasis emphasis) {
        return new BarLane(
                bar.label(),
                bar.kind(),
                bar.depth(),
                bar.begin(),
                bar.end(),
                bar.fraction(),
                bar.text(),
                bar.detail(),
                bar.act(),
                bar.fold(),
                bar.ghost(),
                bar.baseline(),
                bar.slid(),
                emphasis);
    }

    /// "forecast Mar 2027 (Jan 2027 to Jun 2027 in 8 of 10 cases), 9 weeks behind plan".
    private String words(Ghost ghost) {
        String weeks = Long.toString(Math.round(Math.abs(ghost.middle() - ghost.planned()) * WEEKS_PER_MONTH));
        String drift = ghost.drift() == Drift.ON_PLAN
                ? messages.text("timeline.drift.on-plan")
                : messages.text("timeline.drift." + ghost.drift().id(), weeks);
        return messages.text(
                "timeline.forecast.detail",
                month(ghost.middle()),
                month(ghost.low()),
                ghost.high() >= extent() ? messages.text("timeline.forecast.later") : month(ghost.high()),
                drift);
    }

    private String month(double months) {
        return state.calendar()
                .map(calendar -> messages.monthAndYear(YearMonth.from(calendar.dayAt(months))))
                .orElse("");
    }

    /// "Months 4.5–6" in whole months.
    private String span(Stretch stretch) {
        int first = Math.max(1, (int) Math.floor(stretch.begin()) + 1);
        int last = Math.max(first, (int) Math.ceil(stretch.end() - ROUNDING));
        return last > MonthRange.LONGEST_PLAN
                ? messages.text("format.months", first, last)
                : dates.months(new MonthRange(first, last));
    }

    private String due(double months) {
        int month = Math.max(1, (int) Math.ceil(months - ROUNDING));
        return state.calendar()
                .map(calendar -> messages.text(
                        "dates.month-and-day",
                        month,
                        messages.date(calendar.dayAt(months).minusDays(1))))
                .orElse(messages.text("format.month", month));
    }

    private Heading heading(String key) {
        return new Heading(messages.text(key).toUpperCase(messages.locale()));
    }

    private String percent(int percent) {
        return messages.text("format.percent", percent);
    }
}
