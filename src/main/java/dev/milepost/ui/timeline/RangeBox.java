package dev.milepost.ui.timeline;

import dev.milepost.tracker.TimelineView.Range;
import dev.milepost.tracker.TimelineView.RangeLane;
import dev.milepost.ui.kit.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// Amounts over months, in words.
final class RangeBox implements LaneBox {

    private static final double HEIGHT = 20;
    private static final double STEP = 28;

    private final RangeLane lane;
    private final Label label;
    private final List<Label> boxes;

    RangeBox(RangeLane lane) {
        this.lane = lane;
        label = Words.of(lane.label());
        boxes = lane.ranges().stream().map(RangeBox::box).toList();
    }

    private static Label box(Range range) {
        Label box = Words.of(range.text(), "range-box");
        box.setTooltip(new Tooltip(range.detail()));
        box.setAccessibleText(range.detail());
        return box;
    }

    @Override
    public List<Node> plotted() {
        return List.copyOf(boxes);
    }

    @Override
    public List<Node> labels() {
        return List.of(label);
    }

    @Override
    public double layOut(double y, Scale scale, double right) {
        for (int i = 0; i < boxes.size(); i++) {
            Range range = lane.ranges().get(i);
            double begin = scale.x(range.begin());
            boxes.get(i)
                    .resizeRelocate(
                            begin, y + (STEP - HEIGHT) / 2, Math.max(4, scale.x(range.end()) - begin - 2), HEIGHT);
        }
        label.resizeRelocate(TimelineChart.LABEL_INSET, y, TimelineChart.LABELS - TimelineChart.LABEL_INSET - 10, STEP);
        return y + STEP;
    }
}
