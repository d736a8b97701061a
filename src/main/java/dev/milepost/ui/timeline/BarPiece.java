package dev.milepost.ui.timeline;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.TimelineView.BarKind;
import dev.milepost.tracker.TimelineView.BarLane;
import dev.milepost.tracker.TimelineView.Emphasis;
import dev.milepost.tracker.TimelineView.Stretch;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;

/// A stretch of the plan: a bar as long as its months, filled as far as it is done, and what the forecast
/// makes of it.
final class BarPiece extends Piece {

    static final double STEP = 27;

    private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final double HEIGHT = 17;
    private static final double INDENT = 16;
    private static final double FOLD = 16;
    private static final double SHORTEST = 4;
    private static final double TEXT_INSET = 7;

    private final Consumer<Act> acts;
    private final Ruler ruler;
    private final Label label;
    private final Press fold;
    private final Press bar;
    private final Region fill;
    private final Label text;
    private final Region baseline;
    private final Region slid;
    private final GhostLine ghost;
    private Optional<BarLane> shown = Optional.empty();

    static BarPiece make(Consumer<Act> acts, Ruler ruler) {
        return new BarPiece(
                acts,
                ruler,
                Words.of("", "lane-name"),
                new Press("fold"),
                new Press("bar-track"),
                region("bar-fill"),
                Words.of("", "bar-text"),
                region("baseline"),
                region("slid"),
                new GhostLine());
    }

    private BarPiece(
            Consumer<Act> acts,
            Ruler ruler,
            Label label,
            Press fold,
            Press bar,
            Region fill,
            Label text,
            Region baseline,
            Region slid,
            GhostLine ghost) {
        super(
                List.of(
                        baseline,
                        bar,
                        fill,
                        slid,
                        ghost.dashes(),
                        ghost.whisker(),
                        ghost.head(),
                        ghost.earlier(),
                        ghost.later(),
                        text),
                List.of(fold, label));
        this.acts = acts;
        this.ruler = ruler;
        this.label = label;
        this.fold = fold;
        this.bar = bar;
        this.fill = fill;
        this.text = text;
        this.baseline = baseline;
        this.slid = slid;
        this.ghost = ghost;
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        text.setMouseTransparent(true);
        text.setAlignment(Pos.CENTER_LEFT);
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }

    void render(BarLane lane) {
        shown = Optional.of(lane);
        label.setText(lane.label());
        label.setAccessibleText(lane.label());
        bar.render(lane.detail(), () -> acts.accept(lane.act()), () -> acts.accept(lane.act()));
        text.setText(lane.text());
        for (Node node : List.of(bar, fill, label)) {
            mark(node, lane);
        }
        fold.setVisible(lane.fold().isPresent());
        lane.fold().ifPresent(known -> {
            fold.render(known.text(), () -> acts.accept(known.act()), () -> acts.accept(known.act()));
            fold.pseudoClassStateChanged(OPEN, known.open());
        });
        ghost.render(lane.ghost());
    }

    private static void mark(Node node, BarLane lane) {
        for (BarKind kind : BarKind.values()) {
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass(kind.id()), kind == lane.kind());
        }
        for (Emphasis emphasis : Emphasis.values()) {
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass(emphasis.id()), emphasis == lane.emphasis());
        }
    }

    /// Puts it on its line.
    ///
    /// @param y of the line's upper edge
    /// @param width of what is in sight
    void place(double y, Scope scope, double width) {
        shown.ifPresent(lane -> place(lane, y, scope, width));
    }

    private void place(BarLane lane, double y, Scope scope, double width) {
        double top = y + (STEP - HEIGHT) / 2;
        double begin = scope.x(lane.begin());
        double end = Math.max(begin + SHORTEST, scope.x(lane.end()) - 2);
        double filled = begin + Math.round((end - begin) * lane.fraction());
        // Far magnified bars are cut near the edges: nodes wider than the window cost memory for nothing.
        double from = Math.max(begin, -MARGIN);
        double to = Math.min(end, width + MARGIN);
        boolean inSight = from < to;
        bar.setVisible(inSight);
        bar.resizeRelocate(from, top, Math.max(0, to - from), HEIGHT);
        double fillTo = Math.min(Math.max(filled, begin + Math.min(6, end - begin)), to);
        fill.setVisible(inSight && filled > begin && fillTo > from);
        fill.resizeRelocate(from, top, Math.max(0, fillTo - from), HEIGHT);
        placeText(lane, top, Math.max(begin, 0), Math.min(end, width), Math.min(filled, width), width);
        stretch(baseline, lane.baseline(), top - 4, 3, scope, width);
        stretch(slid, lane.slid(), top - 1, HEIGHT + 2, scope, width);
        ghost.place(lane.ghost(), top, HEIGHT, scope, width);
        double left = TimelineChart.LABEL_INSET + lane.depth() * INDENT;
        fold.resizeRelocate(left, y + (STEP - FOLD) / 2, FOLD, FOLD);
        double nameLeft = lane.kind() == BarKind.PHASE ? left : left + FOLD + 2;
        label.resizeRelocate(nameLeft, y, TimelineChart.LABELS - nameLeft - 10, STEP);
    }

    static final double MARGIN = 40;

    /// In the filled part where it fits, else in the rest, else behind the bar where nothing else stands.
    private void placeText(BarLane lane, double top, double begin, double end, double filled, double width) {
        double wide = ruler.width(lane.text());
        double needed = wide + 2 * TEXT_INSET - 2;
        boolean inside = filled - begin >= needed;
        boolean inRest = end - Math.max(filled, begin) >= needed;
        boolean behind = lane.ghost().isEmpty() && end >= 0 && end + wide + TEXT_INSET <= width;
        text.setVisible(end > begin && (inside || inRest || behind));
        text.pseudoClassStateChanged(INSIDE, inside);
        double left =
                inside ? begin + TEXT_INSET : inRest ? Math.max(filled, begin) + TEXT_INSET : end + TEXT_INSET - 2;
        text.resizeRelocate(left, top, wide, HEIGHT);
    }

    private static void stretch(
            Region region, Optional<Stretch> stretch, double y, double height, Scope scope, double width) {
        double from =
                stretch.map(known -> Math.max(scope.x(known.begin()), -MARGIN)).orElse(0.0);
        double to = stretch.map(known -> Math.min(scope.x(known.end()) - 2, width + MARGIN))
                .orElse(0.0);
        region.setVisible(to > from);
        region.resizeRelocate(from, y, Math.max(0, to - from), height);
    }
}
