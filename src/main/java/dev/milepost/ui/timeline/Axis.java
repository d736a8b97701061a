package dev.milepost.ui.timeline;

import dev.milepost.tracker.TimelineAxis;
import dev.milepost.tracker.TimelineAxis.Grain;
import dev.milepost.tracker.TimelineAxis.Tick;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Two rows of time above the lanes, as fine as there is room for, and the lines that go down from them.
final class Axis {

    static final double HEIGHT = 44;

    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    private static final double COARSE_TOP = 0;
    private static final double FINE_TOP = 18;
    private static final double TEXT_HEIGHT = 16;
    private static final double INSET = 4;
    private static final double GAP = 8;

    /// Pixels a month takes from which on its weeks are told apart, and its quarters.
    private static final double WEEKS_FROM = 150;

    private static final double QUARTERS_FROM = 13;

    private final Ruler coarseRuler = new Ruler(Styles.OVERLINE);
    private final Ruler fineRuler = new Ruler("month-number");
    private final Pool<Integer, Tick, TickName> coarse;
    private final Pool<Integer, Tick, TickName> fine;
    private final Pool<Integer, Tick, Line> lines;

    Axis(Group lineLayer, Group textLayer) {
        Group none = new Group();
        coarse = new Pool<>(textLayer, none, () -> new TickName(Words.of("", Styles.OVERLINE)), TickName::render);
        fine = new Pool<>(textLayer, none, () -> new TickName(Words.of("", "month-number")), TickName::render);
        lines = new Pool<>(lineLayer, none, () -> new Line(new Region()), (line, tick) -> {});
    }

    List<Label> rulers() {
        return List.of(coarseRuler.node(), fineRuler.node());
    }

    private static final class TickName extends Piece {

        private final Label label;

        TickName(Label label) {
            super(List.of(label), List.of());
            this.label = label;
        }

        void render(Tick tick) {
            label.setText(tick.text());
        }
    }

    private static final class Line extends Piece {

        private final Region line;

        Line(Region line) {
            super(List.of(line), List.of());
            this.line = line;
            line.getStyleClass().add("month-line");
        }
    }

    /// @param bottom where lines end
    void place(TimelineAxis axis, Scope scope, double width, double bottom) {
        double to = scope.months(width);
        Grain above = above(scope);
        Grain below = below(scope, axis);
        List<Tick> coarseTicks = axis.ticks(above, scope.left(), to);
        List<Tick> fineTicks = axis.ticks(below, scope.left(), to);
        words(coarse, coarseRuler, coarseTicks, COARSE_TOP, scope, width);
        sparse(fineTicks, scope, width);
        lines(fineTicks, coarseTicks, scope, bottom);
    }

    private static Grain above(Scope scope) {
        return scope.month() >= WEEKS_FROM
                ? Grain.NAMED_MONTH
                : scope.month() >= QUARTERS_FROM ? Grain.QUARTER : Grain.YEAR;
    }

    private static Grain below(Scope scope, TimelineAxis axis) {
        return scope.month() >= WEEKS_FROM && axis.calendar().isPresent() ? Grain.WEEK : Grain.MONTH;
    }

    /// The name of a stretch that began out of sight stays at the edge until the next one pushes it out. Where a name
    /// would push out the one behind it, all stand shortened: some in another way than others would look like a
    /// difference.
    private void words(
            Pool<Integer, Tick, TickName> pool, Ruler ruler, List<Tick> ticks, double top, Scope scope, double width) {
        double freeFrom = 0;
        boolean crowded = false;
        for (int i = 0; i + 1 < ticks.size(); i++) {
            double begin = scope.x(ticks.get(i).at());
            double next = scope.x(ticks.get(i + 1).at());
            crowded |= begin >= 0 && begin + ruler.width(ticks.get(i).text()) + GAP > next;
        }
        for (int i = 0; i < ticks.size(); i++) {
            double begin = scope.x(ticks.get(i).at());
            double x = Math.max(begin, 0) + INSET;
            double next = i + 1 < ticks.size() ? scope.x(ticks.get(i + 1).at()) : width;
            boolean pushed = begin < 0 && x + ruler.width(ticks.get(i).text()) + GAP > next + INSET;
            Tick tick = crowded || pushed ? ticks.get(i).shortened() : ticks.get(i);
            double wide = ruler.width(tick.text());
            boolean pushedOut = begin < 0 && x + wide + GAP > next;
            if (x >= freeFrom && x + wide <= width && !pushedOut) {
                pool.take(key(tick), tick).label.resizeRelocate(x, top, wide, TEXT_HEIGHT);
                freeFrom = x + wide + GAP;
            }
        }
        pool.settle();
    }

    /// Every month, or every third, sixth or twelfth: as many as there is room for.
    private void sparse(List<Tick> ticks, Scope scope, double width) {
        double widest = 0;
        for (Tick tick : ticks) {
            widest = Math.max(widest, fineRuler.width(tick.text()));
        }
        double step = ticks.size() > 1
                ? (ticks.getLast().at() - ticks.getFirst().at()) * scope.month() / (ticks.size() - 1)
                : width;
        int every = everyNth(widest + INSET + 2, step);
        for (Tick tick : ticks) {
            double x = scope.x(tick.at()) + INSET;
            double wide = fineRuler.width(tick.text());
            if (x >= 0 && x + wide <= width && Math.round(tick.at()) % every == 0) {
                fine.take(key(tick), tick).label.resizeRelocate(x, FINE_TOP, wide, TEXT_HEIGHT);
            }
        }
        fine.settle();
    }

    private void lines(List<Tick> fineTicks, List<Tick> coarseTicks, Scope scope, double bottom) {
        double step =
                fineTicks.size() > 1 ? (fineTicks.get(1).at() - fineTicks.get(0).at()) * scope.month() : 100;
        if (step >= 8) {
            // A line that is both fine and coarse is taken once: its look would change twice with every frame.
            Set<Integer> strong = coarseTicks.stream().map(Axis::key).collect(Collectors.toSet());
            fineTicks.stream()
                    .filter(tick -> !strong.contains(key(tick)))
                    .forEach(tick -> line(tick, scope, bottom).pseudoClassStateChanged(STRONG, false));
        }
        coarseTicks.forEach(tick -> line(tick, scope, bottom).pseudoClassStateChanged(STRONG, true));
        lines.settle();
    }

    private Region line(Tick tick, Scope scope, double bottom) {
        double x = scope.x(tick.at());
        Region line = lines.take(key(tick), tick).line;
        line.setVisible(x >= 0);
        line.resizeRelocate(x, HEIGHT - 8, 1, Math.max(0, bottom - HEIGHT + 8));
        return line;
    }

    /// Where it stands, to a thousandth of a month.
    private static int key(Tick tick) {
        return (int) Math.round(tick.at() * 1000);
    }

    private static int everyNth(double needed, double width) {
        for (int every : new int[] {1, 3, 6}) {
            if (every * width >= needed) {
                return every;
            }
        }
        return 12;
    }
}
