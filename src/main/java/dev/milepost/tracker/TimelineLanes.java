package dev.milepost.tracker;

import dev.milepost.text.Messages;
import dev.milepost.tracker.TimelineView.BarLane;
import dev.milepost.tracker.TimelineView.Ghost;
import dev.milepost.tracker.TimelineView.Heading;
import dev.milepost.tracker.TimelineView.Lane;
import dev.milepost.tracker.TimelineView.MarkLane;
import dev.milepost.tracker.TimelineView.RangeLane;
import dev.milepost.tracker.TimelineView.Selection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Builds the timeline from the plan, top to bottom: phases, stages with what is under them, milestones,
/// certifications, projects, salary, what was earned.
record TimelineLanes(TimelineGround ground) {

    /// What the forecast puts beyond this many lengths of the plan is left to an arrow at the edge: with all of it in
    /// sight the plan would be too small to read.
    private static final double FARTHEST_FIT = 2;

    TimelineView view() {
        AppState state = ground.state();
        Messages messages = ground.messages();
        TimelineSlide slide = new TimelineSlide(state, ground.dates(), ground.rollup());
        Optional<TimelineNeeds> needs = TimelineNeeds.of(ground);
        TimelineBars bars = new TimelineBars(ground, slid(slide));
        List<Lane> lanes = Stream.of(
                        bars.lanes(), new TimelineMarks(ground, needs).lanes(), new TimelineEarnings(ground).lanes())
                .flatMap(List::stream)
                .toList();
        Optional<Selection> selection = needs.flatMap(known -> known.selection(lanes, bars.laneOf()));
        int extent = ground.scale().extent();
        OptionalDouble today = state.calendar()
                .map(calendar -> calendar.monthsUntil(state.today()))
                .filter(at -> at >= 0 && at <= extent)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
        TimelineTools tools =
                new TimelineTools(state, messages, slide, state.prospect().forecast());
        return new TimelineView(
                inSight(lanes),
                new TimelineAxis(state.calendar(), extent, messages),
                selection.map(known -> TimelineNeeds.emphasised(lanes, known)).orElse(lanes),
                today,
                messages.text("timeline.today", messages.date(state.today())),
                tools.tools(),
                ground.sight(),
                selection,
                tools.preview(),
                messages.text("timeline.empty"),
                PictureWords.of(state, messages));
    }

    /// When parts would be planned with what is being tried out.
    private Optional<TimelineStretches> slid(TimelineSlide slide) {
        AppState state = ground.state();
        OptionalInt weeks = ground.sight().slide();
        if (weeks.isEmpty() || slide.items() == 0) {
            return Optional.empty();
        }
        Recording recording = new Recording(state.roadmap(), state.progress(), state.today());
        return Optional.of(new TimelineStretches(
                state.roadmap(), state.progress().after(recording.of(slide.by(weeks.getAsInt())))));
    }

    /// The months that are in sight when everything fits.
    private int inSight(List<Lane> lanes) {
        int planned = ground.scale().planned();
        double latest = lanes.stream()
                .flatMap(TimelineLanes::ghosts)
                .mapToDouble(Ghost::high)
                .max()
                .orElse(0);
        return (int) Math.ceil(Math.max(planned, Math.min(latest, FARTHEST_FIT * planned)));
    }

    private static Stream<Ghost> ghosts(Lane lane) {
        return switch (lane) {
            case BarLane bar -> bar.ghost().stream();
            case MarkLane(var marks) -> marks.stream().flatMap(mark -> mark.ghost().stream());
            case Heading _, RangeLane _ -> Stream.empty();
        };
    }
}
