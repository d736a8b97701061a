package dev.milepost.ui.roadmap;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.RoadmapView;
import dev.milepost.ui.kit.SidePane;
import dev.milepost.ui.kit.Styles;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The outline on the left, what is selected on the right.
public final class RoadmapScreen extends HBox {

    private final FilterBar filters;
    private final OutlineList outline;
    private final ItemPane item;
    private final PhasePane phase;

    public RoadmapScreen(Consumer<Act> acts, Messages messages) {
        filters = new FilterBar(acts, messages);
        outline = new OutlineList(acts, messages);
        item = new ItemPane(acts, messages);
        phase = new PhasePane(acts, messages);
        getStyleClass().add("roadmap-screen");
        VBox left = new VBox(filters, outline);
        left.getStyleClass().addAll(Styles.CARD, "outline-card");
        VBox.setVgrow(outline, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        VBox cards = new VBox(item, phase);
        cards.getStyleClass().add("side-cards");
        VBox.setVgrow(phase, Priority.ALWAYS);
        getChildren().addAll(left, new SidePane(cards, this));
        addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                outline.requestFocus();
            }
        });
    }

    public void render(RoadmapView view) {
        filters.render(view);
        outline.render(view);
        item.render(view.detail());
        phase.render(view.phase());
    }

    /// The outline is what the keyboard works on.
    @Override
    public void requestFocus() {
        outline.requestFocus();
    }

    private void onTyped(KeyEvent key) {
        if ("/".equals(key.getCharacter()) && !filters.isTyping()) {
            filters.startTyping();
            key.consume();
        }
    }
}
