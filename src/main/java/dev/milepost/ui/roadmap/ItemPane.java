package dev.milepost.ui.roadmap;

import dev.milepost.progress.ItemState;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.RoadmapView.ItemDetail;
import dev.milepost.ui.kit.Chip;
import dev.milepost.ui.kit.Rebuild;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The selected item: where it stands, its state, its dates and facts.
final class ItemPane extends VBox {

    private final Consumer<Act> acts;
    private final Messages messages;
    private final VBox head = new VBox();
    private final FlowPane states = new FlowPane();
    private final VBox facts = new VBox();
    private Optional<ItemDetail> shown = Optional.empty();

    ItemPane(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
        getStyleClass().addAll(Styles.CARD, "item-pane");
        head.getStyleClass().add("item-head");
        states.getStyleClass().add("chips");
        facts.getStyleClass().add("facts");
        getChildren().addAll(head, states, facts);
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
        Label path = Words.of(detail.path(), Styles.MUTED, Styles.SMALL, "path");
        path.setWrapText(true);
        head.getChildren().setAll(path, Words.wrapped(detail.title(), "item-title"));
        Rebuild.children(
                states,
                Arrays.stream(ItemState.values())
                        .map(state -> chip(detail, state))
                        .toList());
        facts.getChildren().clear();
        detail.facts().forEach(fact -> {
            VBox line = new VBox(Words.of(fact.label(), Styles.MUTED, Styles.SMALL), Words.wrapped(fact.text()));
            line.getStyleClass().add("fact");
            facts.getChildren().add(line);
        });
        if (!detail.links().isEmpty()) {
            VBox links = new VBox(Words.of(messages.text("detail.links"), Styles.MUTED, Styles.SMALL));
            detail.links().forEach(link -> links.getChildren().add(Words.wrapped(link)));
            facts.getChildren().add(links);
        }
        appear(true);
    }

    private Chip chip(ItemDetail detail, ItemState state) {
        return new Chip(
                messages.text("state." + state.id()),
                state == detail.state(),
                () -> acts.accept(new Act.SetItemStateToday(detail.item(), state)));
    }

    private void showNothing() {
        head.getChildren()
                .setAll(
                        Words.of(messages.text("detail.nothing"), Styles.CARD_TITLE),
                        Words.wrapped(messages.text("detail.keys"), Styles.MUTED));
        appear(false);
    }

    private void appear(boolean item) {
        for (Node part : List.of(states, facts)) {
            part.setVisible(item);
            part.setManaged(item);
        }
    }
}
