package dev.milepost.tracker;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.Standing;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.ItemKind;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.Track;
import dev.milepost.text.Messages;
import dev.milepost.tracker.TimelineView.Emphasis;
import dev.milepost.tracker.TimelineView.Ghost;
import dev.milepost.tracker.TimelineView.Lane;
import dev.milepost.tracker.TimelineView.Mark;
import dev.milepost.tracker.TimelineView.MarkKind;
import dev.milepost.tracker.TimelineView.MarkLane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// The points in time on the timeline: milestones, certifications, projects.
final class TimelineMarks {

    private final TimelineGround ground;
    private final Optional<TimelineNeeds> needs;
    private final AppState state;
    private final Messages messages;
    private final TimelineWords words;
    private final PlanDates dates;
    private final Amounts amounts;
    private final Map<ItemId, List<Part>> paths;

    /// @param needs those of the selected milestone
    TimelineMarks(TimelineGround ground, Optional<TimelineNeeds> needs) {
        this.ground = ground;
        this.needs = needs;
        this.state = ground.state();
        this.messages = ground.messages();
        this.words = ground.words();
        this.dates = ground.dates();
        this.amounts = ground.amounts();
        this.paths = state.roadmap().paths();
    }

    List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        for (MilestoneKind kind : MilestoneKind.values()) {
            lanes.addAll(lanes(
                    "milestones." + kind.name().toLowerCase(Locale.ROOT),
                    state.roadmap().milestones(kind).map(this::mark)));
        }
        lanes.addAll(items(ItemKind.CERTIFICATION, MarkKind.CERTIFICATION, "timeline.certifications"));
        lanes.addAll(items(ItemKind.PROJECT, MarkKind.PROJECT, "timeline.projects"));
        return lanes;
    }

    private Mark mark(Milestone milestone) {
        MilestoneStatus status = MilestoneStatus.of(milestone, state);
        double at = status.reached()
                .flatMap(day -> state.calendar().map(calendar -> calendar.monthsUntil(day)))
                .map(months -> Math.clamp(months, 0, ground.scale().planned()))
                .orElse((double) milestone.month());
        String title = amounts.within(milestone.title());
        String plan = messages.text("timeline.milestone.planned", title, dates.due(milestone.month()));
        Optional<Ghost> ghost = ground.showsForecast() ? ground.ghosts().of(milestone) : Optional.empty();
        String detail = status.reached()
                .map(day -> messages.text("timeline.milestone.reached", plan, messages.date(day)))
                .orElseGet(() ->
                        ghost.map(known -> plan + " · " + words.words(known)).orElse(plan));
        Act open = new Act.ShowMilestone(milestone.id());
        Emphasis emphasis = needs.map(known -> known.emphasis(milestone)).orElse(Emphasis.NONE);
        return new Mark(
                MarkKind.MILESTONE,
                at,
                title,
                status.standing(),
                detail,
                emphasis == Emphasis.SELECTED
                        ? open
                        : new Act.ArrangeTimeline(ground.sight().selecting(Optional.of(milestone.id()))),
                open,
                ghost,
                ground.kept(Subject.of(milestone.id()))
                        .map(stretch -> OptionalDouble.of(stretch.end()))
                        .orElse(OptionalDouble.empty()),
                emphasis);
    }

    private List<Lane> items(ItemKind kind, MarkKind shape, String heading) {
        return lanes(
                heading,
                state.roadmap()
                        .items()
                        .filter(item -> item.kind() == kind && isOffered(item))
                        .map(item -> itemMark(item, shape)));
    }

    private List<Lane> lanes(String heading, Stream<Mark> marks) {
        List<Mark> sorted = marks.sorted(Comparator.comparingDouble(Mark::at)).toList();
        return sorted.isEmpty() ? List.of() : List.of(words.heading(heading), new MarkLane(sorted));
    }

    /// Not skipped, nor of a track that does not count.
    private boolean isOffered(Item item) {
        return state.progress().state(item.id()) != ItemState.SKIPPED
                && paths.getOrDefault(item.id(), List.of()).stream()
                        .allMatch(part ->
                                !(part instanceof Track) || ground.rollup().isCounted(part.id()));
    }

    /// Planned for the end of the part it is in, unless the person has set it a day of their own.
    private Mark itemMark(Item item, MarkKind shape) {
        ItemState standing = state.progress().state(item.id());
        double end = ground.stretches().of(dates.path(item).getLast()).end();
        Optional<Double> done = state.progress()
                .standing(item.id())
                .filter(known -> known.state() == ItemState.DONE)
                .map(Standing::on)
                .flatMap(day -> state.calendar().map(calendar -> calendar.monthsUntil(day)));
        Optional<Double> own = state.progress()
                .due(item.id())
                .flatMap(day -> state.calendar().map(calendar -> calendar.monthsUntil(day.plusDays(1))));
        double at = done.or(() -> own)
                .map(months -> Math.clamp(months, 0, ground.scale().extent()))
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
                        words.due(at)),
                open,
                open,
                Optional.empty(),
                OptionalDouble.empty(),
                Emphasis.NONE);
    }
}
