package dev.milepost.ui.timeline;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.MilestoneStatus.Standing;
import dev.milepost.tracker.TimelineView.Mark;
import dev.milepost.tracker.TimelineView.MarkLane;
import dev.milepost.ui.kit.StateBox;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

/// Milestones as diamonds with their names. Names that would touch go to lines of their own; a name that would leave
/// the
/// chart stands left of its diamond.
final class MarkBox implements LaneBox {

    private static final double DIAMOND = 16;
    private static final double STEP = 25;
    private static final double GAP = 12;

    private record Placed(Mark mark, Button diamond, Label name) {}

    private final List<Placed> marks;

    MarkBox(MarkLane lane, Consumer<Act> acts) {
        marks = lane.marks().stream().map(mark -> place(mark, acts)).toList();
    }

    private static Placed place(Mark mark, Consumer<Act> acts) {
        StateBox shape = new StateBox();
        shape.renderMilestone(mark.standing() == Standing.REACHED, mark.standing() == Standing.OVERDUE);
        Button diamond = new Button();
        diamond.getStyleClass().setAll("milestone-mark");
        diamond.setGraphic(shape);
        diamond.setAccessibleText(mark.detail());
        diamond.setTooltip(new Tooltip(mark.detail()));
        diamond.setOnAction(pressed -> acts.accept(mark.act()));
        diamond.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                diamond.fire();
                key.consume();
            }
        });
        Label name = Words.of(mark.text(), Styles.SMALL);
        name.setTooltip(new Tooltip(mark.detail()));
        // Not an action of its own: the name is a larger place to hit the diamond.
        name.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> diamond.fire());
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
