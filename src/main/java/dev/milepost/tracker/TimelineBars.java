package dev.milepost.tracker;

import dev.milepost.progress.Count;
import dev.milepost.progress.Rollup;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Stage;
import dev.milepost.roadmap.Track;
import dev.milepost.text.Messages;
import dev.milepost.tracker.TimelineView.BarKind;
import dev.milepost.tracker.TimelineView.BarLane;
import dev.milepost.tracker.TimelineView.Emphasis;
import dev.milepost.tracker.TimelineView.Fold;
import dev.milepost.tracker.TimelineView.Ghost;
import dev.milepost.tracker.TimelineView.Lane;
import dev.milepost.tracker.TimelineView.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The bars of the timeline: phases, then stages with what is under them.
final class TimelineBars {

    /// Makes up for what sums of shares lose, so that percents of phases are rounded down as all others
    /// are.
    private static final double ROUNDING = 1e-9;

    private final AppState state;
    private final TimelineGround ground;
    private final Messages messages;
    private final TimelineWords words;
    private final Rollup rollup;
    private final PlanDates dates;
    private final Amounts amounts;
    private final TimelineStretches stretches;
    private final List<Stage> stages;
    private final MonthLane stageLane;
    private final TimelineFolds folds;
    private final Optional<TimelineStretches> slid;
    private final List<Lane> lanes = new ArrayList<>();
    private final Map<PartId, Integer> laneOf = new HashMap<>();

    /// @param slid when parts would be planned if what is being tried out were done
    TimelineBars(TimelineGround ground, Optional<TimelineStretches> slid) {
        this.state = ground.state();
        this.ground = ground;
        this.messages = ground.messages();
        this.words = ground.words();
        this.rollup = ground.rollup();
        this.dates = ground.dates();
        this.amounts = ground.amounts();
        this.stretches = ground.stretches();
        this.slid = slid;
        this.stages = state.roadmap().stages();
        this.stageLane = MonthLane.ofStages(state.roadmap());
        this.folds = new TimelineFolds(ground.sight(), runningStages());
        addPhases();
        addStages();
    }

    List<Lane> lanes() {
        return List.copyOf(lanes);
    }

    /// Which of the lanes each part has.
    Map<PartId, Integer> laneOf() {
        return Map.copyOf(laneOf);
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
            lanes.add(words.heading("timeline.phases"));
        }
        for (Phases.Stretch stretch : all) {
            double fraction = plannedDone(stretch);
            String percent = words.percent((int) (100 * fraction + ROUNDING));
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
                    ground.kept(Subject.of(stretch.phase().id())),
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
            lanes.add(words.heading("timeline.stages"));
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
        Optional<Ghost> ghost = ground.showsForecast() && count.required() > count.done()
                ? ground.ghosts().of(part, stretch.end())
                : Optional.empty();
        String months = part instanceof Stage stage ? dates.months(stage.months()) : words.span(stretch);
        String detail = messages.text(
                "timeline.stage.detail",
                title,
                months,
                Integer.toString(count.done()),
                Integer.toString(count.required()),
                words.due(stretch.end()));
        laneOf.put(part.id(), lanes.size());
        lanes.add(new BarLane(
                title,
                kind,
                depth,
                stretch.begin(),
                stretch.end(),
                count.fraction(),
                words.percent(count.percent()),
                ghost.map(known -> detail + " · " + words.words(known)).orElse(detail),
                new Act.ShowPart(part.id()),
                fold(part, title),
                ghost,
                ground.kept(Subject.of(part.id())),
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
                new Act.ArrangeTimeline(ground.sight().turning(part.id()))));
    }
}
