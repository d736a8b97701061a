package dev.milepost.ui.data;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.DataView;
import dev.milepost.ui.kit.SidePane;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where the person's work is kept, its backups, and how to take it away.
public final class DataScreen extends HBox {

    private final BackupsPane backups;
    private final FactsPane facts;

    public DataScreen(Consumer<Act> acts, Messages messages) {
        backups = new BackupsPane(acts, messages);
        facts = new FactsPane(messages);
        getStyleClass().add("data-screen");
        backups.setMinWidth(0);
        HBox.setHgrow(backups, Priority.ALWAYS);
        TakeAwayPane away = new TakeAwayPane(messages);
        VBox cards = new VBox(facts, away);
        cards.getStyleClass().add("side-cards");
        getChildren().addAll(backups, new SidePane(cards, this));
    }

    public void render(DataView view) {
        backups.render(view);
        facts.render(view);
    }

    @Override
    public void requestFocus() {
        backups.takeFocus();
    }
}
