package dev.milepost.ui.income;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.IncomeGrid.Preview;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a paste would change and what it leaves out, to be confirmed.
final class PasteBar extends VBox {

    private final Label title = Words.styled(Styles.STRONG);
    private final Label detail = Words.wrapped("", Styles.SMALL);
    private final VBox refusals = new VBox();
    private final ScrollPane list = new ScrollPane(refusals);
    private final Button take = new Button();
    private final Button cancel;
    private Optional<Preview> shown = Optional.empty();

    PasteBar(Consumer<Act> acts, Messages messages) {
        getStyleClass().add("paste-bar");
        setId("paste-bar");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        take.getStyleClass().addAll(Styles.PRIMARY, Styles.COMPACT);
        take.setId("take-paste");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(pressed -> acts.accept(new Act.TakePaste()));
        cancel = new Button(messages.text("income.paste.cancel"));
        cancel.getStyleClass().addAll(Styles.PLAIN, Styles.COMPACT);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(pressed -> acts.accept(new Act.DropPaste()));
        HBox head = new HBox(title, cancel, take);
        head.getStyleClass().add("form-line");
        list.setFitToWidth(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.getStyleClass().add("refusals");
        getChildren().addAll(head, detail, list);
        setMinHeight(USE_PREF_SIZE);
        Presence.set(this, false);
    }

    /// @param after where the keyboard goes once it is over
    void render(Optional<Preview> next, Runnable after) {
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        if (next.isEmpty()) {
            after.run();
        }
        Presence.set(this, next.isPresent());
        next.ifPresent(this::show);
    }

    private void show(Preview preview) {
        title.setText(preview.title());
        detail.setText(preview.detail());
        Presence.set(detail, !preview.detail().isEmpty());
        refusals.getChildren()
                .setAll(preview.refusals().stream()
                        .map(refusal -> Words.wrapped(refusal, Styles.SMALL))
                        .toList());
        Presence.set(list, !preview.refusals().isEmpty());
        list.setVvalue(0);
        take.setText(preview.acceptance().orElse(""));
        Presence.set(take, preview.acceptance().isPresent());
        (preview.acceptance().isPresent() ? take : cancel).requestFocus();
    }
}
