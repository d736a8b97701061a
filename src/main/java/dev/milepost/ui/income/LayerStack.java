package dev.milepost.ui.income;

import dev.milepost.tracker.IncomeView.Layer;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;

/// What each source pays, one on top of the other, and what it loses, one under the other.
final class LayerStack extends Region {

    private static final int STYLES = 6;

    LayerStack() {
        setManaged(false);
        setMouseTransparent(true);
    }

    void render(List<Layer> layers) {
        if (getChildren().size() == layers.size()) {
            return; // a style goes by the place
        }
        List<Node> paths = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            Path path = new Path();
            path.getStyleClass().addAll("layer", style(i));
            path.setManaged(false);
            paths.add(path);
        }
        getChildren().setAll(paths);
    }

    /// The same for a layer and its swatch in the legend.
    static String style(int layer) {
        return "layer-" + layer % STYLES;
    }

    void layOut(List<Layer> layers, Lines lines) {
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            ((Path) getChildren().get(i)).getElements().setAll(lines.steps(layer.bases(), layer.tops()));
        }
    }
}
