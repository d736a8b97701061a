package dev.milepost.ui.kit;

import dev.milepost.progress.ItemState;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The box in front of an item: its state by shape and by colour.
public final class StateBox extends StackPane {

    private static final double SIZE = 16;
    private static final String TICK = "M1 4.2 L2.3 2.9 L4 4.6 L7.7 0.9 L9 2.2 L4 7.2 Z";
    private static final String HALF = "M0 0 H4 V8 H0 Z";
    private static final String DASH = "M0 0 H8 V2 H0 Z";
    private static final String DIAMOND = "M6 0 L12 6 L6 12 L0 6 Z";

    private final Region mark = new Region();

    public StateBox() {
        getStyleClass().add(Styles.STATE_BOX);
        mark.getStyleClass().add("mark");
        mark.setMouseTransparent(true);
        getChildren().add(mark);
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
    }

    public void render(ItemState state) {
        getStyleClass().remove("diamond");
        for (ItemState each : ItemState.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(each.id()), each == state);
        }
        pseudoClassStateChanged(Styles.LATE, false);
        switch (state) {
            case TO_DO -> shape("", 0, 0, 0);
            case IN_PROGRESS -> shape(HALF, 5, 10, -2.5);
            case DONE -> shape(TICK, 10, 8, 0);
            case SKIPPED -> shape(DASH, 8, 2, 0);
        }
    }

    /// Shows a milestone instead of an item.
    public void renderMilestone(boolean reached, boolean late) {
        if (!getStyleClass().contains("diamond")) {
            getStyleClass().add("diamond");
        }
        for (ItemState each : ItemState.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(each.id()), reached && each == ItemState.DONE);
        }
        pseudoClassStateChanged(Styles.LATE, late);
        shape(DIAMOND, 12, 12, 0);
    }

    private void shape(String path, double width, double height, double shift) {
        mark.setVisible(!path.isEmpty());
        SVGPath outline = new SVGPath();
        outline.setContent(path);
        mark.setShape(outline);
        mark.setMinSize(width, height);
        mark.setMaxSize(width, height);
        mark.setTranslateX(shift);
    }
}
