package dev.milepost.ui.shell;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;

/// The mark beside the name: a peak, half plan and half done.
final class Logo extends Pane {

    Logo() {
        Polygon plan = new Polygon(7, 0, 7, 16, 0, 16);
        plan.getStyleClass().add("logo-plan");
        Polygon done = new Polygon(7, 0, 14, 16, 7, 16);
        done.getStyleClass().add("logo-done");
        getChildren().addAll(plan, done);
        setMinSize(14, 16);
        setMaxSize(14, 16);
    }
}
