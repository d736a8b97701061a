package dev.milepost.ui.paper;

import java.util.List;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// What a line is drawn with.
///
/// @param width in pixels
/// @param dashes lengths of strokes and gaps in turn, in pixels; none for a whole line
/// @param phase how far into the dashes the line begins
record Pen(Ink ink, double width, List<Double> dashes, double phase, StrokeLineCap cap, StrokeLineJoin join) {

    Pen {
        dashes = List.copyOf(dashes);
    }

    boolean isSeen() {
        return ink.isSeen() && width > 0;
    }
}
