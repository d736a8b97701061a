package dev.milepost.ui.income;

import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.IncomeView.Assumed;
import dev.milepost.ui.kit.Chip;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.PressBox;
import dev.milepost.ui.kit.Rebuild;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One assumption: what it is and where it comes from, and below, when pressed, the form to say otherwise.
final class AssumedLine extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Consumer<Act> acts;
    private final Messages messages;
    private final Label name = Words.wrapped("");
    private final Label value = Words.styled(Styles.STRONG);
    private final Label origin = Words.wrapped("", Styles.MUTED, Styles.SMALL);
    private final PressBox head;
    private final TextField field = new TextField();
    private final HBox typing;
    private final FlowPane choices = new FlowPane();
    private final Label form = Words.wrapped("", Styles.MUTED, Styles.SMALL);
    private final Button takeBack;
    private final VBox editor;
    private Optional<Assumed> shown = Optional.empty();

    /// @param opened is told when the form opens
    AssumedLine(Consumer<Act> acts, Messages messages, Consumer<AssumedLine> opened) {
        this.acts = acts;
        this.messages = messages;
        getStyleClass().add("assumed-line");
        value.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(name, origin);
        HBox.setHgrow(words, Priority.ALWAYS);
        head = new PressBox(words, value);
        head.getStyleClass().add("assumed-head");
        head.setOnPress(() -> {
            if (isOpen()) {
                close();
            } else {
                opened.accept(this);
                open();
            }
        });
        field.setOnAction(entered -> set());
        HBox.setHgrow(field, Priority.ALWAYS);
        Button set = new Button(messages.text("income.assumed.set"));
        set.getStyleClass().addAll(Styles.PLAIN, Styles.COMPACT);
        set.setMinWidth(Region.USE_PREF_SIZE);
        set.setOnAction(pressed -> set());
        typing = new HBox(field, set);
        typing.getStyleClass().add("form-line");
        choices.getStyleClass().add("panes");
        takeBack = new Button(messages.text("income.assumed.take-back"));
        takeBack.getStyleClass().setAll(Styles.LINK);
        takeBack.setOnAction(pressed -> {
            head.requestFocus(); // the button is about to go, and the keyboard with it
            shown.flatMap(Assumed::takeBack).ifPresent(acts);
        });
        editor = new VBox(typing, choices, form, takeBack);
        editor.getStyleClass().add("assumed-form");
        Presence.set(editor, false);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && isOpen()) {
                close();
                head.requestFocus();
                key.consume();
            }
        });
        getChildren().addAll(head, editor);
    }

    void render(Assumed next) {
        boolean changed = !shown.equals(Optional.of(next));
        shown = Optional.of(next);
        setId("assumed-" + next.key().toString().replace(':', '-'));
        name.setText(next.name());
        value.setText(next.value());
        origin.setText(next.origin());
        head.setAccessibleText(Words.sentence(next.name(), next.value(), next.origin()));
        field.setAccessibleText(next.name());
        if (changed) {
            field.setText(next.typed());
            complain(false);
        }
        boolean picked = !next.choices().isEmpty();
        Presence.set(typing, !picked);
        Presence.set(form, !picked);
        Presence.set(choices, picked);
        Rebuild.children(
                choices,
                next.choices().stream()
                        .map(choice -> new Chip(choice.text(), choice.current(), () -> acts.accept(choice.act())))
                        .toList());
        Presence.set(takeBack, next.takeBack().isPresent());
    }

    private boolean isOpen() {
        return editor.isVisible();
    }

    void open() {
        Presence.set(editor, true);
        pseudoClassStateChanged(OPEN, true);
        if (typing.isVisible()) {
            field.requestFocus();
            field.selectAll();
        }
    }

    /// What was typed and not set is gone.
    void close() {
        Presence.set(editor, false);
        pseudoClassStateChanged(OPEN, false);
        shown.ifPresent(said -> field.setText(said.typed()));
        complain(false);
    }

    private void set() {
        shown.ifPresent(said -> {
            Optional<AssumptionValue> read = AssumptionValue.parse(said.key().kind(), field.getText());
            complain(read.isEmpty());
            read.ifPresent(meant -> acts.accept(new Act.MakeAssumption(said.key(), meant)));
        });
    }

    private void complain(boolean isUnreadable) {
        form.setText(
                messages.text("income.assumed.form", shown.map(Assumed::form).orElse("")));
        form.getStyleClass().setAll("label", isUnreadable ? "error" : Styles.MUTED, Styles.SMALL);
        field.pseudoClassStateChanged(Styles.INVALID, isUnreadable);
    }
}
