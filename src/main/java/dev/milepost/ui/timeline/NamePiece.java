package dev.milepost.ui.timeline;

import dev.milepost.ui.kit.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;

/// A name in the column of names: of some lanes, or of one.
final class NamePiece extends Piece {

    private final Label label;

    static NamePiece make(String style) {
        return new NamePiece(Words.of("", style));
    }

    private NamePiece(Label label) {
        super(List.of(), List.of(label));
        this.label = label;
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
    }

    void render(String text) {
        label.setText(text);
    }

    void place(double y, double height) {
        label.resizeRelocate(
                TimelineChart.LABEL_INSET, y, TimelineChart.LABELS - TimelineChart.LABEL_INSET - 10, height);
    }
}
