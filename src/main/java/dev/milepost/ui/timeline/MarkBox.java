package dev.milepost.ui.timeline;

import dev.milepost.tracker.TimelineView.Mark;
import dev.milepost.tracker.TimelineView.MarkLane;
import dev.milepost.tracker.TimelineView.MarkState;
import dev.milepost.ui.kit.StateBox;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// Milestones as diamonds with their names. Names that would touch go to lines of their own; a name that would leave
/// the
/// chart stands left of its diamond.
final class MarkBox implements LaneBox {

    private static final double DIAMOND = 16;
    private static final double STEP = 25;
    private static final double GAP = 12;

    private record Placed(Mark mark, StateBox diamond, Label name) {}

    private final List<Placed> marks;

    MarkBox(MarkLane lane) {
        marks = lane.marks().stream().map(MarkBox::place).toList();
    }

    private static Placed place(Mark mark) {
        StateBox diamond = new StateBox();
        diamond.renderMilestone(mark.state() == MarkState.REACHED, mark.state() == MarkState.LATE);
        diamond.setAccessibleText(mark.detail());
        Tooltip.install(diamond, new Tooltip(mark.detail()));
        Label name = Words.of(mark.text(), Styles.SMALL);
        name.setTooltip(new Tooltip(mark.detail()));
        return new Placed(mark, diamond, name);
    }

    @Override
    public List<Node> plotted() {
        return marks.stream()
                .flatMap(placed -> Stream.<Node>of(placed.diamond, placed.name))
                .toList();
    }

    @Override
    public List<Node> labels() {
        return List.of();
    }

    @Override
    public double layOut(double y, Scale scale, double right) {
        List<Double> ends = new ArrayList<>();
        for (Placed placed : marks) {
            double centre = scale.x(placed.mark.at());
            double roomRight = right - (centre + DIAMOND / 2 + 3);
            double roomLeft = centre - DIAMOND / 2 - 3 - (scale.left() - DIAMOND / 2);
            double whole = placed.name.prefWidth(-1);
            boolean leftwards = whole > roomRight && roomLeft > roomRight;
            double width = Math.min(whole, Math.max(roomLeft, roomRight));
            double from = leftwards ? centre - DIAMOND / 2 - 3 - width : centre - DIAMOND / 2;
            double to = leftwards ? centre + DIAMOND / 2 : centre + DIAMOND / 2 + 3 + width;
            int line = freeLine(ends, from, to);
            double top = y + line * STEP;
            placed.diamond.resizeRelocate(centre - DIAMOND / 2, top + (STEP - DIAMOND) / 2, DIAMOND, DIAMOND);
            placed.name.resizeRelocate(leftwards ? from : centre + DIAMOND / 2 + 3, top, width, STEP);
        }
        return y + ends.size() * STEP;
    }

    private static int freeLine(List<Double> ends, double from, double to) {
        for (int line = 0; line < ends.size(); line++) {
            if (ends.get(line) + GAP <= from) {
                ends.set(line, to);
                return line;
            }
        }
        ends.add(to);
        return ends.size() - 1;
    }
}
