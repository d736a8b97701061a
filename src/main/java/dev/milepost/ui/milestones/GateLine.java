package dev.milepost.ui.milestones;

import dev.milepost.progress.ItemState;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.MilestonesView.Gate;
import dev.milepost.ui.kit.Icon;
import dev.milepost.ui.kit.IconButton;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.StateBox;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A gate: its box ticks it, its words are there to be changed. Enter keeps the new words, Escape the old ones; blank
/// ones change nothing.
final class GateLine extends HBox {

    private final MilestoneId milestone;
    private final int number;
    private final Consumer<Act> acts;
    private final Messages messages;
    private final StateBox box = new StateBox();
    private final Button tick = new Button("", box);
    private final Button text = new Button();
    private final Label met = Words.wrapped("", Styles.MUTED, Styles.SMALL, "need-facts");
    private final TextField words = new TextField();
    private final IconButton remove;
    private Optional<Gate> shown = Optional.empty();

    GateLine(MilestoneId milestone, int number, Consumer<Act> acts, Messages messages) {
        this.milestone = milestone;
        this.number = number;
        this.acts = acts;
        this.messages = messages;
        getStyleClass().addAll("need-line", "gate-line");
        tick.getStyleClass().setAll("need-tick");
        tick.setAccessibleRole(AccessibleRole.CHECK_BOX);
        tick.setOnAction(pressed -> acts.accept(new Act.ToggleGate(milestone, number)));
        text.getStyleClass().setAll("need-link", "gate-text");
        text.setMnemonicParsing(false);
        Words.wrap(text);
        text.setMinSize(0, USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setOnAction(pressed -> edit());
        words.getStyleClass().add("gate-words");
        words.setMinWidth(0);
        words.setOnAction(entered -> keep());
        words.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
        words.focusedProperty().addListener((focus, before, now) -> {
            // Whoever goes elsewhere has said what they wanted to say.
            if (!now && words.isVisible()) {
                keep();
            }
        });
        appear(words, false);
        remove = new IconButton(Icon.CLOSE, "", () -> acts.accept(new Act.RemoveGate(milestone, number)));
        VBox said = new VBox(text, met, words);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().addAll(tick, said, remove);
    }

    int number() {
        return number;
    }

    void render(Gate gate, boolean readOnly) {
        boolean reworded = !shown.map(Gate::text).equals(Optional.of(gate.text()));
        shown = Optional.of(gate);
        box.render(gate.isMet() ? ItemState.DONE : ItemState.TO_DO);
        tick.setAccessibleText(Words.sentence(
                messages.text(gate.isMet() ? "milestones.gate.unmeet" : "milestones.gate.meet", gate.text()),
                gate.met()));
        text.setText(gate.text());
        text.setAccessibleText(messages.text("milestones.gate.reword", gate.text()));
        words.setAccessibleText(messages.text("milestones.gate.reworded", gate.text()));
        remove.setAccessibleText(messages.text("milestones.gate.remove", gate.text()));
        remove.explain(messages.text("milestones.gate.remove", gate.text()));
        met.setText(gate.met());
        // The words themselves stay readable where they cannot be changed.
        boolean fixed = readOnly || gate.hasHidden();
        text.setMouseTransparent(fixed);
        text.setFocusTraversable(!fixed);
        tick.setDisable(readOnly);
        remove.setDisable(readOnly);
        if (fixed || (words.isVisible() && reworded)) {
            close();
        } else if (!words.isVisible()) {
            appear(met, gate.isMet());
        }
    }

    private void edit() {
        shown.ifPresent(gate -> {
            words.setText(gate.text());
            appear(text, false);
            appear(met, false);
            appear(words, true);
            words.requestFocus();
            words.selectAll();
        });
    }

    /// The field closes when the new words are there; where they are refused they stand, to be made shorter.
    private void keep() {
        String typed = words.getText().strip();
        if (typed.isEmpty() || shown.map(Gate::text).equals(Optional.of(typed))) {
            close();
        } else {
            acts.accept(new Act.RewordGate(milestone, number, typed));
        }
    }

    private void close() {
        shown.map(Gate::text).ifPresent(words::setText);
        boolean hadFocus = words.isFocused();
        appear(text, true);
        appear(met, shown.filter(Gate::isMet).isPresent());
        if (hadFocus) {
            text.requestFocus();
        }
        appear(words, false);
    }

    private static void appear(Node node, boolean shows) {
        Presence.set(node, shows);
    }

    @Override
    public void requestFocus() {
        tick.requestFocus();
    }
}
