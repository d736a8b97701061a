package dev.milepost.ui.income;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A question that takes a while: its fields, a button, and the answer in sentences. It can be called off.
final class AskPane extends VBox {

    private final Button ask;
    private final Button cancel;
    private final Label waiting;
    private final VBox answer = new VBox();
    private List<String> shown = List.of();

    AskPane(String id, String title, Node fields, Button ask, Consumer<Act> acts, Messages messages) {
        this.ask = ask;
        setId(id);
        getStyleClass().addAll(Styles.CARD, "line-pane");
        cancel = new Button(messages.text("income.inquiry.cancel"));
        cancel.getStyleClass().addAll(Styles.PLAIN, Styles.COMPACT);
        cancel.setOnAction(pressed -> acts.accept(new Act.StopAsking()));
        waiting = Words.of(messages.text("income.inquiry.waiting"), Styles.MUTED, Styles.SMALL);
        ask.getStyleClass().addAll(Styles.PLAIN, Styles.COMPACT);
        answer.getStyleClass().add("answer");
        HBox buttons = new HBox(ask, cancel, waiting);
        buttons.getStyleClass().add("form-line");
        getChildren().addAll(Words.of(title, Styles.CARD_TITLE), fields, buttons, answer);
    }

    void render(List<String> lines, boolean isWaiting) {
        WhatIfPane.show(cancel, isWaiting);
        WhatIfPane.show(waiting, isWaiting);
        ask.setDisable(isWaiting);
        if (!lines.equals(shown)) {
            shown = lines;
            answer.getChildren()
                    .setAll(lines.stream()
                            .map(line -> Words.wrapped(line, Styles.SMALL))
                            .toList());
        }
    }
}
