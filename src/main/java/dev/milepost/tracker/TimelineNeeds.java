package dev.milepost.tracker;

import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.PartId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.TimelineView.BarLane;
import dev.milepost.tracker.TimelineView.Emphasis;
import dev.milepost.tracker.TimelineView.Lane;
import dev.milepost.tracker.TimelineView.MarkLane;
import dev.milepost.tracker.TimelineView.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The selected milestone and what it needs.
record TimelineNeeds(TimelineGround ground, Milestone milestone, TimelineChain chain) {

    /// Empty where none is selected.
    static Optional<TimelineNeeds> of(TimelineGround ground) {
        AppState state = ground.state();
        return ground.sight()
                .milestone()
                .flatMap(state.roadmap()::milestone)
                .map(milestone -> new TimelineNeeds(
                        ground,
                        milestone,
                        TimelineChain.of(state, state.prospect().forecast(), milestone)));
    }

    Emphasis emphasis(Milestone other) {
        return other.equals(milestone)
                ? Emphasis.SELECTED
                : chain.before().contains(other.id()) ? Emphasis.CRITICAL : Emphasis.NONE;
    }

    /// @param laneOf which of the lanes each part has
    Optional<Selection> selection(List<Lane> lanes, Map<PartId, Integer> laneOf) {
        Map<ItemId, List<Part>> paths = ground.state().roadmap().paths();
        Messages messages = ground.messages();
        return place(lanes)
                .map(place -> new Selection(
                        place.lane(),
                        place.mark(),
                        TimelineChain.lanes(chain.needed(), paths, laneOf),
                        TimelineChain.lanes(chain.critical(), paths, laneOf),
                        text(),
                        messages.text("timeline.selection.open"),
                        new Act.ShowMilestone(milestone.id()),
                        messages.text("timeline.selection.close"),
                        new Act.ArrangeTimeline(ground.sight().selecting(Optional.empty()))));
    }

    /// The lanes with those marked that hold what is needed.
    static List<Lane> emphasised(List<Lane> lanes, Selection selection) {
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

    private String text() {
        String needs = ground.messages()
                .text(
                        "timeline.selection",
                        ground.amounts().within(milestone.title()),
                        Integer.toString(chain.needed().size()),
                        Integer.toString(chain.open()));
        return chain.critical().isEmpty()
                ? needs
                : ground.messages()
                        .text(
                                "timeline.selection.chain",
                                needs,
                                Integer.toString(chain.critical().size()),
                                chain.before().size());
    }

    private record Place(int lane, int mark) {}

    private static Optional<Place> place(List<Lane> lanes) {
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
}
