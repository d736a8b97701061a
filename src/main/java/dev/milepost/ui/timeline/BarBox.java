package dev.milepost.ui.timeline;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.TimelineView.BarKind;
import dev.milepost.tracker.TimelineView.BarLane;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// A stretch of the plan: a bar as long as its months, filled as far as it is done.
final class BarBox implements LaneBox {

    private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");
    private static final double HEIGHT = 17;
    private static final double STEP = 27;
    private static final double INDENT = 16;

    private final BarLane lane;
    private final Label label;
    private final Button bar = new Button();
    private final Region fill = new Region();
    private final Label text;

    BarBox(BarLane lane, Consumer<Act> acts) {
        this.lane = lane;
        String kind = lane.kind().name().toLowerCase(Locale.ROOT);
        label = lane.kind() == BarKind.PHASE ? Words.of(lane.label(), Styles.STRONG) : Words.of(lane.label());
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        bar.getStyleClass().setAll("bar-track", kind);
        bar.setAccessibleText(lane.detail());
        bar.setTooltip(new Tooltip(lane.detail()));
        bar.setOnAction(pressed -> acts.accept(lane.act()));
        fill.getStyleClass().addAll("bar-fill", kind);
        fill.setMouseTransparent(true);
        text = Words.of(lane.text(), "bar-text");
        text.setMouseTransparent(true);
        text.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    public List<Node> plotted() {
        return List.of(bar, fill, text);
    }

    @Override
    public List<Node> labels() {
        return List.of(label);
    }

    @Override
    public double layOut(double y, Scale scale, double right) {
        double top = y + (STEP - HEIGHT) / 2;
        double begin = scale.x(lane.begin());
        double width = Math.max(4, scale.x(lane.end()) - begin - 2);
        double filled = Math.round(width * lane.fraction());
        bar.resizeRelocate(begin, top, width, HEIGHT);
        fill.setVisible(filled > 0);
        fill.resizeRelocate(begin, top, Math.max(filled, Math.min(6, width)), HEIGHT);
        double textWidth = text.prefWidth(-1);
        boolean inside = filled >= textWidth + 12;
        text.pseudoClassStateChanged(INSIDE, inside);
        boolean fits = inside || width - filled >= textWidth + 12;
        text.setVisible(fits || width < textWidth + 12);
        double textLeft = inside ? begin + 7 : fits ? begin + filled + 7 : begin + width + 5;
        text.resizeRelocate(textLeft, top, textWidth, HEIGHT);
        double indent = lane.kind() == BarKind.TRACK ? INDENT : 0;
        double left = TimelineChart.LABEL_INSET + indent;
        label.resizeRelocate(left, y, TimelineChart.LABELS - left - 10, STEP);
        return y + STEP;
    }
}
