package dev.milepost.ui.timeline;

import dev.milepost.tracker.TimelineView.Heading;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The heading above some lanes.
final class HeadingBox implements LaneBox {

    private static final double ABOVE = 15;
    private static final double HEIGHT = 22;

    private final Label label;

    HeadingBox(Heading heading) {
        label = Words.of(heading.text(), Styles.OVERLINE);
    }

    @Override
    public List<Node> plotted() {
        return List.of();
    }

    @Override
    public List<Node> labels() {
        return List.of(label);
    }

    @Override
    public double layOut(double y, Scale scale, double right) {
        label.resizeRelocate(TimelineChart.LABEL_INSET, y + ABOVE, label.prefWidth(-1), HEIGHT - 4);
        return y + ABOVE + HEIGHT;
    }
}
