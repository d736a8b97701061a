package dev.milepost.tracker;

import dev.milepost.text.Messages;
import java.util.List;
import java.util.OptionalDouble;

/// What the timeline shows. Positions are months since the start: month 1 runs from 0.0 to 1.0.
///
/// @param months how many months the axis has
/// @param ticks one for every month
/// @param today where today lies; empty before there is a start date, and outside the axis
/// @param todayText today in words
/// @param empty what to say where there is nothing to draw
public record TimelineView(
        int months,
        List<Tick> ticks,
        List<Lane> lanes,
        OptionalDouble today,
        String todayText,
        List<ZoomChip> zooms,
        Zoom zoom,
        String empty) {

    public TimelineView {
        ticks = List.copyOf(ticks);
        lanes = List.copyOf(lanes);
        zooms = List.copyOf(zooms);
    }

    /// @param number of the month
    /// @param calendar a calendar month to stand above it, in every third month; else empty
    public record Tick(int month, String number, String calendar) {}

    public record ZoomChip(Zoom zoom, String text, boolean current) {}

    /// A line of the timeline.
    public sealed interface Lane {}

    public record Heading(String text) implements Lane {}

    /// What a bar stands for, which decides its colour.
    public enum BarKind {
        PHASE,
        STAGE,
        TRACK
    }

    /// @param begin months since the start
    /// @param fraction done of it, from 0 to 1
    /// @param text what stands in the bar
    /// @param detail what the bar says when pointed at, and to assistive technology
    /// @param act what a click does
    public record BarLane(
            String label, BarKind kind, double begin, double end, double fraction, String text, String detail, Act act)
            implements Lane {}

    /// Points in time, in the order of time; the screen puts those that would collide on lines of their own.
    public record MarkLane(List<Mark> marks) implements Lane {
        public MarkLane {
            marks = List.copyOf(marks);
        }
    }

    /// @param at where it was reached, else the end of its month
    /// @param detail what it says when pointed at, and to assistive technology
    /// @param act what a click does
    public record Mark(double at, String text, MilestoneStatus.Standing standing, String detail, Act act) {}

    public record RangeLane(String label, List<Range> ranges) implements Lane {
        public RangeLane {
            ranges = List.copyOf(ranges);
        }
    }

    public record Range(double begin, double end, String text, String detail) {}

    public static TimelineView of(AppState state, Messages messages) {
        return new TimelineLanes(state, messages).view();
    }
}
