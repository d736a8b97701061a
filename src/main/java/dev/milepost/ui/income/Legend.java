package dev.milepost.ui.income;

import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeView.Chart;
import dev.milepost.tracker.IncomeView.Layer;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Which layer is which, the lowest first, and what the marks are.
final class Legend extends FlowPane {

    /// In pixels: a longer name is told in full where it is pointed at, and in the table.
    private static final double LONGEST = 240;

    private final Messages messages;
    private List<String> shown = List.of();

    Legend(Messages messages) {
        this.messages = messages;
        setId("legend");
        getStyleClass().add("legend");
        Presence.set(this, false);
    }

    void render(Chart chart) {
        List<String> names = new ArrayList<>();
        List<String> swatches = new ArrayList<>();
        for (Layer layer : chart.layers()) {
            swatches.add(LayerStack.style(names.size()));
            names.add(layer.name());
        }
        if (!chart.marks().isEmpty()) {
            swatches.add("mark-swatch");
            names.add(messages.text("income.legend.milestone"));
        }
        if (chart.today().isPresent()) {
            swatches.add("today-swatch");
            names.add(messages.text("income.legend.today"));
        }
        if (names.equals(shown)) {
            return;
        }
        shown = names;
        getChildren().clear();
        for (int i = 0; i < names.size(); i++) {
            getChildren().add(entry(swatches.get(i), names.get(i)));
        }
        Presence.set(this, !names.isEmpty());
    }

    private static HBox entry(String style, String name) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", style);
        Label text = Words.of(name, Styles.SMALL);
        // A flow pane is never narrower than its widest child.
        text.setMaxWidth(LONGEST);
        text.setTooltip(new Tooltip(name));
        HBox entry = new HBox(swatch, text);
        entry.getStyleClass().add("legend-entry");
        return entry;
    }
}
