package dev.milepost.ui.kit;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// Small drawings of one colour. What they mean is always said in words too.
public enum Icon {
    UNDO(13.8, 13, "M0 4.5 L4.5 0 V3.4 H9 A4.8 4.8 0 0 1 9 13 H3.5 V11.2 H9 A3 3 0 0 0 9 5.2 H4.5 V9 Z"),
    REDO(13.8, 13, "M13.8 4.5 L9.3 0 V3.4 H4.8 A4.8 4.8 0 0 0 4.8 13 H10.3 V11.2 H4.8 A3 3 0 0 1 4.8 5.2 H9.3 V9 Z"),
    CLOSE(9, 9, "M1 0 L4.5 3.5 L8 0 L9 1 L5.5 4.5 L9 8 L8 9 L4.5 5.5 L1 9 L0 8 L3.5 4.5 L0 1 Z"),
    PREVIOUS(6, 10, "M5 0 L6 1 L2.2 5 L6 9 L5 10 L0 5 Z"),
    NEXT(6, 10, "M1 0 L6 5 L1 10 L0 9 L3.8 5 L0 1 Z"),
    // Where a drawing has a hole, the inner outline runs the other way round.
    OPEN_EYE(14, 9, "M0 4.5 Q7 -4.5 14 4.5 Q7 13.5 0 4.5 Z M1.7 4.5 Q7 11.2 12.3 4.5 Q7 -2.2 1.7 4.5 Z" + Icon.PUPIL),
    CLOSED_EYE(
            14,
            10,
            "M0 5 Q7 -4 14 5 Q7 14 0 5 Z M1.7 5 Q7 11.7 12.3 5 Q7 -1.7 1.7 5 Z" + " M2.1 0 L13 9 L12 10.2 L1.1 1.2 Z"),
    CLOCK(
            13,
            13,
            "M6.5 0 A6.5 6.5 0 0 1 6.5 13 A6.5 6.5 0 0 1 6.5 0 Z M6.5 1.5 A5 5 0 0 0 6.5 11.5 A5 5 0 0 0 6.5 1.5 Z"
                    + " M5.8 3.2 H7.2 V6.3 L9.3 7.8 L8.5 8.9 L5.8 7 Z"),
    WARNING(13, 12, "M6.5 0 L13 12 H0 Z M5.8 4.2 V8 H7.2 V4.2 Z M5.8 9 V10.4 H7.2 V9 Z"),
    DOT(6, 6, "M3 0 A3 3 0 0 1 3 6 A3 3 0 0 1 3 0 Z"),
    RING(8, 8, "M4 0 A4 4 0 0 1 4 8 A4 4 0 0 1 4 0 Z M4 1.4 A2.6 2.6 0 0 0 4 6.6 A2.6 2.6 0 0 0 4 1.4 Z");

    private static final String PUPIL = " M7 2.6 A1.9 1.9 0 0 1 7 6.4 A1.9 1.9 0 0 1 7 2.6 Z";

    private final double width;
    private final double height;
    private final String path;

    Icon(double width, double height, String path) {
        this.width = width;
        this.height = height;
        this.path = path;
    }

    /// The drawing, at its size in pixels.
    public Region draw() {
        Region drawing = new Region();
        drawing.getStyleClass().add(Styles.ICON);
        drawing.setMouseTransparent(true);
        show(drawing);
        return drawing;
    }

    /// Makes another drawing this one.
    public void show(Region drawing) {
        SVGPath outline = new SVGPath();
        outline.setContent(path);
        drawing.setShape(outline);
        drawing.setMinSize(width, height);
        drawing.setPrefSize(width, height);
        drawing.setMaxSize(width, height);
    }
}
