package dev.milepost.ui.income;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.IncomeView.Sentence;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Rebuild;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A question that takes a while: its fields, a button, and the answer in sentences. It can be called off.
final class AskPane extends VBox {

    private final Consumer<Act> acts;
    private final Messages messages;
    private final Button ask;
    private final Button cancel;
    private final Label waiting;
    private final VBox answer = new VBox();
    private List<Sentence> shown = List.of();

    AskPane(String id, String title, Node fields, Button ask, Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
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

    void render(List<Sentence> sentences, boolean isWaiting) {
        Presence.set(cancel, isWaiting);
        Presence.set(waiting, isWaiting);
        ask.setDisable(isWaiting);
        if (!sentences.equals(shown)) {
            shown = sentences;
            Rebuild.children(answer, sentences.stream().map(this::line).toList());
        }
    }

    private Node line(Sentence sentence) {
        Label said = Words.wrapped(sentence.text(), Styles.SMALL);
        if (sentence.heading()) {
            said.getStyleClass().add("answer-heading");
        }
        if (sentence.trying().isEmpty()) {
            return said;
        }
        Button attempt = new Button(messages.text("income.goal.try"));
        attempt.getStyleClass().setAll(Styles.LINK);
        attempt.setMinWidth(Region.USE_PREF_SIZE);
        attempt.setAccessibleText(Words.sentence(attempt.getText(), sentence.text()));
        attempt.setOnAction(pressed -> sentence.trying().ifPresent(acts));
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(said, attempt);
        line.getStyleClass().add("form-line");
        return line;
    }
}
