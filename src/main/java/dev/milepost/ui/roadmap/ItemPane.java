package dev.milepost.ui.roadmap;

import dev.milepost.progress.ItemState;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.RoadmapView.ItemDetail;
import dev.milepost.ui.kit.Chip;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The selected item: where it stands, its state, its dates and facts.
final class ItemPane extends VBox {

    private final Consumer<Act> acts;
    private final Messages messages;
    private Optional<ItemDetail> shown = Optional.empty();

    ItemPane(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
        getStyleClass().addAll(Styles.CARD, "item-pane");
        showNothing();
    }

    void render(Optional<ItemDetail> detail) {
        if (detail.equals(shown)) {
            return;
        }
        shown = detail;
        detail.ifPresentOrElse(this::show, this::showNothing);
    }

    private void show(ItemDetail detail) {
        FlowPane states = new FlowPane();
        states.getStyleClass().add("chips");
        for (ItemState state : ItemState.values()) {
            states.getChildren()
                    .add(new Chip(
                            messages.text("state." + state.id()),
                            state == detail.state(),
                            () -> acts.accept(new Act.SetItemStateToday(detail.item(), state))));
        }
        Label path = Words.of(detail.path(), Styles.MUTED, Styles.SMALL, "path");
        path.setWrapText(true);
        VBox head = new VBox(path, Words.wrapped(detail.title(), "item-title"));
        head.getStyleClass().add("item-head");
        getChildren().setAll(head, states);
        detail.facts().forEach(fact -> {
            VBox line = new VBox(Words.of(fact.label(), Styles.MUTED, Styles.SMALL), Words.wrapped(fact.text()));
            line.getStyleClass().add("fact");
            getChildren().add(line);
        });
        if (!detail.links().isEmpty()) {
            VBox links = new VBox(Words.of(messages.text("detail.links"), Styles.MUTED, Styles.SMALL));
            detail.links().forEach(link -> links.getChildren().add(Words.wrapped(link)));
            getChildren().add(links);
        }
    }

    private void showNothing() {
        getChildren()
                .setAll(
                        Words.of(messages.text("detail.nothing"), Styles.CARD_TITLE),
                        Words.wrapped(messages.text("detail.keys"), Styles.MUTED));
    }
}
