package dev.milepost.ui.roadmap;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.RoadmapView;
import dev.milepost.ui.kit.Chip;
import dev.milepost.ui.kit.Rebuild;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Chips that keep items of one state, and a field that keeps what holds a text.
final class FilterBar extends HBox {

    /// Wider than any window: the chips wrap where the window ends, not before.
    private static final double WHOLE_LINE = 10_000;

    private final Consumer<Act> acts;
    private final FlowPane chips = new FlowPane();
    private final TextField search = new TextField();
    private List<RoadmapView.FilterChip> shown = List.of();

    FilterBar(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        getStyleClass().add("filter-bar");
        chips.getStyleClass().add("chips");
        search.setPromptText(messages.text("roadmap.search"));
        search.setAccessibleText(messages.text("roadmap.search"));
        search.setId("filter");
        search.textProperty().addListener((text, before, now) -> acts.accept(new Act.SearchItems(now)));
        search.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                search.clear();
            }
        });
        HBox.setHgrow(chips, Priority.ALWAYS);
        chips.setMinWidth(0);
        chips.setPrefWrapLength(WHOLE_LINE);
        search.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(chips, search);
    }

    void startTyping() {
        search.requestFocus();
        search.selectAll();
    }

    void render(RoadmapView view) {
        if (!search.getText().equals(view.search())) {
            search.setText(view.search());
        }
        if (view.filters().equals(shown)) {
            return;
        }
        shown = view.filters();
        Rebuild.children(
                chips,
                shown.stream()
                        .map(chip -> new Chip(
                                chip.text(), chip.current(), () -> acts.accept(new Act.FilterItems(chip.state()))))
                        .toList());
    }
}
