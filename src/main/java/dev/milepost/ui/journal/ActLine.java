package dev.milepost.ui.journal;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.JournalView.Line;
import dev.milepost.tracker.JournalView.Standing;
import dev.milepost.ui.kit.Icon;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// An act: when, what, and whether it is in force.
final class ActLine extends HBox {

    private static final PseudoClass LEADING = PseudoClass.getPseudoClass("leading");

    private final Consumer<Act> acts;
    private final Messages messages;
    private final Region mark = Icon.DOT.draw();
    private final Label time = Words.styled(Styles.MUTED, "time");
    private final Label words = Words.styled("act-words");
    private final Tooltip whole = new Tooltip();
    private final Label standing = Words.styled(Styles.SMALL, "standing");
    private final Label detail = Words.styled(Styles.MUTED, Styles.SMALL);
    private final Label origin = Words.styled(Styles.MUTED, Styles.SMALL);
    private final HBox below = new HBox(standing, detail);
    private final Button undo = new Button();
    private final SimpleBooleanProperty undoable = new SimpleBooleanProperty();

    /// @param pointedAt whether the mouse or the keyboard is on the row
    ActLine(Consumer<Act> acts, Messages messages, ObservableBooleanValue pointedAt) {
        this.acts = acts;
        this.messages = messages;
        getStyleClass().add("act-line");
        StackPane marked = new StackPane(mark);
        marked.getStyleClass().add("mark");
        time.setMinWidth(Region.USE_PREF_SIZE);
        words.setMinWidth(0);
        words.setTooltip(whole);
        standing.setMinWidth(Region.USE_PREF_SIZE);
        below.getStyleClass().add("below");
        VBox said = new VBox(words, below);
        said.setMinWidth(0);
        said.getStyleClass().add("said");
        HBox.setHgrow(said, Priority.ALWAYS);
        undo.setText(messages.text("journal.undo"));
        undo.getStyleClass().setAll(Styles.LINK);
        // The list's own keys undo, and the keyboard is to stay in the list.
        undo.setFocusTraversable(false);
        // An undo adds a row above, and the next act's button comes under the pointer: a double click is one undo.
        undo.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getClickCount() > 1) {
                press.consume();
            }
        });
        undo.visibleProperty().bind(undoable.and(pointedAt));
        origin.visibleProperty().bind(undo.visibleProperty().not());
        StackPane end = new StackPane(origin, undo);
        end.setMinWidth(Region.USE_PREF_SIZE);
        StackPane.setAlignment(origin, Pos.CENTER_RIGHT);
        StackPane.setAlignment(undo, Pos.CENTER_RIGHT);
        getChildren().addAll(marked, time, said, end);
    }

    /// @return what assistive technology reads
    String render(Line line) {
        String state = standing(line.standing());
        time.setText(line.time());
        words.setText(line.words());
        whole.setText(line.words());
        standing.setText(state);
        Presence.set(standing, !state.isEmpty());
        detail.setText(line.detail());
        below.setVisible(!state.isEmpty() || !line.detail().isEmpty());
        below.setManaged(below.isVisible());
        origin.setText(line.origin());
        undo.setOnAction(pressed -> acts.accept(new Act.UndoAct(line.act())));
        undoable.set(line.standing() == Standing.IN_FORCE);
        icon(line.standing()).show(mark);
        lead(line.target());
        for (Standing each : Standing.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(
                            each.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                    each == line.standing());
        }
        return Words.sentence(line.time(), line.words(), state, line.detail(), line.origin());
    }

    private void lead(Optional<Act> target) {
        words.pseudoClassStateChanged(LEADING, target.isPresent());
        words.setOnMouseClicked(click -> target.ifPresent(acts));
    }

    private String standing(Standing of) {
        return switch (of) {
            case IN_FORCE, KEPT, COMPENSATION -> "";
            case OUTDATED -> messages.text("journal.outdated");
            case IMPORTED -> messages.text("journal.imported");
            case UNDONE -> messages.text("journal.undone");
        };
    }

    private static Icon icon(Standing of) {
        return switch (of) {
            case IN_FORCE, KEPT -> Icon.DOT;
            case OUTDATED, IMPORTED -> Icon.RING;
            case UNDONE -> Icon.CLOSE;
            case COMPENSATION -> Icon.UNDO;
        };
    }
}
