package dev.milepost.tracker;

import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What of the timeline the person looks at. Where exactly it is scrolled to stays in the window.
///
/// @param turned the parts that are folded the other way than they are by themselves, see [TimelineFolds]
/// @param baseline the kept dates drawn beside the present ones, by name; empty for none
/// @param milestone the one whose needs are drawn
/// @param slide by how many weeks work not done is to be moved, while that is only tried out
public record TimelineSight(
        Zoom zoom,
        Set<Layer> layers,
        Set<PartId> turned,
        Optional<String> baseline,
        Optional<MilestoneId> milestone,
        OptionalInt slide) {

    public static final TimelineSight FIRST = new TimelineSight(
            Zoom.FIT, Set.of(Layer.FORECAST), Set.of(), Optional.empty(), Optional.empty(), OptionalInt.empty());

    /// What can be drawn over the plan.
    public enum Layer {
        FORECAST
    }

    public TimelineSight {
        layers = Set.copyOf(layers);
        turned = Set.copyOf(turned);
    }

    public TimelineSight zoomed(Zoom next) {
        return new TimelineSight(next, layers, turned, baseline, milestone, slide);
    }

    public boolean shows(Layer layer) {
        return layers.contains(layer);
    }

    /// Draws a layer, or leaves it out where it is drawn.
    public TimelineSight switched(Layer layer) {
        Set<Layer> next = EnumSet.noneOf(Layer.class);
        next.addAll(layers);
        if (!next.remove(layer)) {
            next.add(layer);
        }
        return new TimelineSight(zoom, next, turned, baseline, milestone, slide);
    }

    /// Shows what stands under a part, or hides it.
    TimelineSight turning(PartId part) {
        Set<PartId> next = new HashSet<>(turned);
        if (!next.remove(part)) {
            next.add(part);
        }
        return new TimelineSight(zoom, layers, next, baseline, milestone, slide);
    }

    public TimelineSight beside(Optional<String> name) {
        return new TimelineSight(zoom, layers, turned, name, milestone, slide);
    }

    TimelineSight selecting(Optional<MilestoneId> next) {
        return new TimelineSight(zoom, layers, turned, baseline, next, slide);
    }

    TimelineSight sliding(OptionalInt weeks) {
        return new TimelineSight(zoom, layers, turned, baseline, milestone, weeks);
    }
}
