package dev.milepost.tracker;

import dev.milepost.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// What the timeline shows. Positions are months since the start: month 1 runs from 0.0 to 1.0.
///
/// @param months what is in sight when everything fits: the plan, today, what was reached, and what the
///     forecast makes of it with its range, as far as twice the plan
/// @param lanes top to bottom
/// @param today where today lies; empty before there is a start date, and outside the axis
/// @param todayText today in words
/// @param empty what to say where there is nothing to draw
/// @param picture what stands above it where it is kept
public record TimelineView(
        int months,
        TimelineAxis axis,
        List<Lane> lanes,
        OptionalDouble today,
        String todayText,
        Tools tools,
        TimelineSight sight,
        Optional<Selection> selection,
        Optional<SlidePreview> slide,
        String empty,
        PictureWords picture) {

    public TimelineView {
        lanes = List.copyOf(lanes);
    }

    /// The chips beside the screen's name.
    ///
    /// @param baselines those that can be drawn, the one for none first
    /// @param baselineName a name to keep the present dates under
    /// @param drops what forgets kept dates; empty where none are kept
    /// @param slides what work not done can be moved by; empty where nothing can be moved
    public record Tools(
            TimelineSight sight,
            List<ZoomChip> zooms,
            Switch forecast,
            String baselineText,
            List<Choice> baselines,
            String baselineName,
            String keepText,
            String dropText,
            List<Choice> drops,
            String slideText,
            List<Choice> slides) {
        public Tools {
            zooms = List.copyOf(zooms);
            baselines = List.copyOf(baselines);
            drops = List.copyOf(drops);
            slides = List.copyOf(slides);
        }

        /// Draws the dates kept under a name.
        public Act showing(String baseline) {
            return new Act.ArrangeTimeline(sight.beside(Optional.of(baseline)));
        }
    }

    public record ZoomChip(Zoom zoom, String text, boolean current, Act act) {}

    public record Switch(String text, boolean on, Act act) {}

    public record Choice(String text, boolean current, Act act) {}

    /// A line of the timeline.
    public sealed interface Lane {}

    public record Heading(String text) implements Lane {}

    /// What a bar stands for, which decides its colour.
    public enum BarKind {
        PHASE,
        STAGE,
        SECTION,
        TRACK;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How far something is from what has been selected.
    public enum Emphasis {
        NONE,
        /// The selected milestone needs it.
        NEEDED,
        /// It holds work that has to be done before the selected milestone can be, by the forecast's
        /// order of work.
        CRITICAL,
        SELECTED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param begin months since the start
    /// @param depth how far its name is indented
    /// @param fraction done of it, from 0 to 1
    /// @param text what stands in the bar
    /// @param detail what the bar says when pointed at, and to assistive technology
    /// @param act what a click does
    public record BarLane(
            String label,
            BarKind kind,
            int depth,
            double begin,
            double end,
            double fraction,
            String text,
            String detail,
            Act act,
            Optional<Fold> fold,
            Optional<Ghost> ghost,
            Optional<Stretch> baseline,
            Optional<Stretch> slid,
            Emphasis emphasis)
            implements Lane {}

    /// What hides or shows the lanes under a lane.
    public record Fold(boolean open, String text, Act act) {}

    public record Stretch(double begin, double end) {}

    /// Which side of the plan the forecast lies on; up to half a month from it is on plan.
    public enum Drift {
        AHEAD,
        ON_PLAN,
        BEHIND;

        private static final double NEAR = 0.5;

        static Drift of(double planned, double forecast) {
            return Math.abs(forecast - planned) <= NEAR ? ON_PLAN : forecast > planned ? BEHIND : AHEAD;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// When something will be done, by the forecast: in 8 of 10 futures between `low` and `high`, in half
    /// of them by `middle`.
    ///
    /// @param planned when the plan has it
    /// @param high never beyond the axis, even where the forecast is
    /// @param goesOn whether the forecast is beyond the axis there
    public record Ghost(double planned, double low, double middle, double high, boolean goesOn, Drift drift) {}

    /// Points in time, in the order of time; the screen puts those that would collide on lines of their
    /// own.
    public record MarkLane(List<Mark> marks) implements Lane {
        public MarkLane {
            marks = List.copyOf(marks);
        }
    }

    /// What a mark stands for, which decides its shape.
    public enum MarkKind {
        MILESTONE,
        CERTIFICATION,
        PROJECT;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param at where it was reached, else where the plan has it
    /// @param detail what it says when pointed at, and to assistive technology
    /// @param select what a click does
    /// @param open what a second click or Enter does
    /// @param baseline where it stood when the shown baseline was kept
    public record Mark(
            MarkKind kind,
            double at,
            String text,
            MilestoneStatus.Standing standing,
            String detail,
            Act select,
            Act open,
            Optional<Ghost> ghost,
            OptionalDouble baseline,
            Emphasis emphasis) {}

    /// What is spread over months, in words.
    public enum RangeKind {
        SALARY,
        LOGGED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record RangeLane(String label, RangeKind kind, List<Range> ranges) implements Lane {
        public RangeLane {
            ranges = List.copyOf(ranges);
        }
    }

    public record Range(double begin, double end, String text, String detail) {}

    /// The milestone whose needs are drawn.
    ///
    /// @param lane that its mark is in
    /// @param mark its place in the lane
    /// @param needed lanes that hold what it needs
    /// @param critical those of them, and of the milestones before it, that hold work not done
    /// @param text what it needs, in words
    public record Selection(
            int lane,
            int mark,
            Set<Integer> needed,
            Set<Integer> critical,
            String text,
            String openText,
            Act open,
            String closeText,
            Act close) {
        public Selection {
            needed = Set.copyOf(needed);
            critical = Set.copyOf(critical);
        }
    }

    /// What moving the work not done would do.
    ///
    /// @param steps other distances
    public record SlidePreview(
            String text, List<Choice> steps, String applyText, Act apply, String cancelText, Act cancel) {
        public SlidePreview {
            steps = List.copyOf(steps);
        }
    }

    public static TimelineView of(AppState state, Messages messages) {
        return new TimelineLanes(TimelineGround.of(state, messages)).view();
    }
}
