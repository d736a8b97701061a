package dev.milepost.ui.roadmap;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;

/// Points down at what is open and right at what is folded.
final class Arrow extends StackPane {

    private final Region tip = new Region();

    Arrow() {
        tip.setShape(new Polygon(0, 0, 8, 0, 4, 6));
        tip.setMinSize(8, 6);
        tip.setMaxSize(8, 6);
        tip.getStyleClass().add("arrow");
        getChildren().add(tip);
        setMinSize(10, 10);
        setMaxSize(10, 10);
    }

    void render(boolean folded) {
        tip.setRotate(folded ? -90 : 0);
    }
}
