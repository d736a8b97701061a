package dev.milepost.ui.income;

import dev.milepost.tracker.IncomeView.Mark;
import java.util.List;
import java.util.stream.Stream;
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
        if (getChildren().size() != marks.size()) {
            getChildren()
                    .setAll(Stream.generate(MarkLayer::diamond)
                            .limit(marks.size())
                            .toList());
        }
        for (int i = 0; i < marks.size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(REACHED, marks.get(i).reached());
        }
    }

    void layOut(Plot plot) {
        for (int i = 0; i < shown.size(); i++) {
            double x = plot.x(shown.get(i).month());
            getChildren().get(i).resizeRelocate(x - SIZE / 2, plot.bottom() - SIZE / 2, SIZE, SIZE);
        }
    }

    private static Node diamond() {
        Region diamond = new Region();
        diamond.setManaged(false);
        diamond.getStyleClass().add("milestone-mark");
        return diamond;
    }
}
