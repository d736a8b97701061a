package dev.milepost.ui.income;

import dev.milepost.tracker.IncomeView.Mark;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The milestones, as diamonds on the axis of months. What they are is said beside the month pointed at.
final class MarkLayer extends Region {

    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final double SIZE = 8;

    private List<Mark> shown = List.of();

    MarkLayer() {
        setManaged(false);
        setMouseTransparent(true);
    }

    void render(List<Mark> marks) {
        shown = marks;
        getChildren().setAll(marks.stream().map(MarkLayer::diamond).toList());
    }

    void layOut(Plot plot) {
        for (int i = 0; i < shown.size(); i++) {
            double x = plot.x(shown.get(i).month());
            getChildren().get(i).resizeRelocate(x - SIZE / 2, plot.bottom() - SIZE / 2, SIZE, SIZE);
        }
    }

    private static Node diamond(Mark mark) {
        Region diamond = new Region();
        diamond.setManaged(false);
        diamond.getStyleClass().add("milestone-mark");
        diamond.pseudoClassStateChanged(REACHED, mark.reached());
        return diamond;
    }
}
