package dev.milepost.ui.timeline;

import dev.milepost.tracker.TimelineView.Range;
import dev.milepost.tracker.TimelineView.RangeKind;
import dev.milepost.ui.kit.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// An amount over months, in words where there is room for them.
final class RangePiece extends Piece {

    static final double STEP = 28;

    private static final double HEIGHT = 20;
    private static final double SHORTEST = 4;

    private final Label box;
    private final Tooltip tooltip = new Tooltip();

    static RangePiece make() {
        return new RangePiece(Words.of("", "range-box"));
    }

    private RangePiece(Label box) {
        super(List.of(box), List.of());
        this.box = box;
        box.setTooltip(tooltip);
    }

    void render(RangeKind kind, Range range) {
        box.setAccessibleText(range.detail());
        tooltip.setText(range.detail());
        for (RangeKind each : RangeKind.values()) {
            box.pseudoClassStateChanged(PseudoClass.getPseudoClass(each.id()), each == kind);
        }
    }

    void place(Range range, Ruler ruler, double y, Scope scope, double width) {
        double begin = scope.x(range.begin());
        double end = Math.max(begin + SHORTEST, scope.x(range.end()) - 2);
        double from = Math.max(begin, 0);
        double to = Math.min(end, width);
        box.setVisible(to > from);
        box.resizeRelocate(from, y + (STEP - HEIGHT) / 2, Math.max(0, to - from), HEIGHT);
        boolean fits = to - from >= ruler.width(range.text());
        box.setText(fits ? range.text() : "");
    }
}
