package dev.milepost.ui.income;

import dev.milepost.tracker.IncomeView.Layer;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Which layer is which, the lowest first.
final class Legend extends FlowPane {

    private List<String> shown = List.of();

    Legend() {
        setId("legend");
        getStyleClass().add("legend");
        WhatIfPane.show(this, false);
    }

    void render(List<Layer> layers) {
        List<String> names = layers.stream().map(Layer::name).toList();
        if (names.equals(shown)) {
            return;
        }
        shown = names;
        getChildren().clear();
        for (int i = 0; i < names.size(); i++) {
            Region swatch = new Region();
            swatch.getStyleClass().addAll("swatch", LayerStack.style(i));
            HBox entry = new HBox(swatch, Words.of(names.get(i), Styles.SMALL));
            entry.getStyleClass().add("legend-entry");
            getChildren().add(entry);
        }
        WhatIfPane.show(this, !names.isEmpty());
    }
}
