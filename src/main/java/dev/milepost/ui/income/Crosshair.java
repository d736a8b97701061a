package dev.milepost.ui.income;

import dev.milepost.tracker.IncomeView.Chart;
import dev.milepost.ui.kit.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The line at the month pointed at, and its figures.
final class Crosshair {

    private static final double GAP = 10;

    /// The lines it tells of lie beside it; longer sentences are broken.
    private static final double WIDEST = 300;

    private final Region line = new Region();
    private final Label note = Words.styled("crosshair-note");

    Crosshair() {
        line.getStyleClass().add("crosshair");
        line.setManaged(false);
        note.setManaged(false);
        line.setMouseTransparent(true);
        note.setMouseTransparent(true);
        Words.wrap(note);
    }

    Node line() {
        return line;
    }

    Node note() {
        return note;
    }

    /// @param right where the note must end
    void layOut(Chart chart, Plot plot, int month, double right) {
        boolean shown = month >= 1 && month <= chart.months();
        line.setVisible(shown);
        note.setVisible(shown);
        if (!shown) {
            return;
        }
        double x = plot.x(month - (chart.stepped() ? 0.5 : 0));
        line.resizeRelocate(x, plot.top(), 1, plot.bottom() - plot.top());
        note.setText(chart.notes().get(month - 1));
        note.applyCss();
        double width = Math.min(Math.min(right, WIDEST), note.prefWidth(-1));
        double left = x < right / 2 ? x + GAP : x - GAP - width;
        note.resizeRelocate(
                Math.clamp(left, 0, Math.max(0, right - width)), plot.top() + 4, width, note.prefHeight(width));
    }
}
