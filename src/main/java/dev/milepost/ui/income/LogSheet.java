package dev.milepost.ui.income;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.IncomeGrid;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What every month paid, in the chart's place: the grid, and what a paste would change.
final class LogSheet extends VBox {

    private final Label note = Words.wrapped("", Styles.MUTED, Styles.SMALL);
    private final Label problem = Words.wrapped("", "error", Styles.SMALL);
    private final PasteBar paste;
    private final LogGrid grid;

    LogSheet(Consumer<Act> acts, Messages messages) {
        getStyleClass().addAll(Styles.CARD, "log-sheet");
        setId("log-sheet");
        setMinWidth(0);
        grid = new LogGrid(acts, this::complain, messages);
        paste = new PasteBar(acts, messages);
        Label title = Words.of(messages.text("income.grid.title"), Styles.CARD_TITLE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button(messages.text("income.grid.close"));
        close.getStyleClass().addAll(Styles.PLAIN, Styles.COMPACT);
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(pressed -> acts.accept(new Act.CloseIncomeGrid()));
        HBox head = new HBox(title, close);
        head.getStyleClass().add("sheet-head");
        Label keys = Words.wrapped(messages.text("income.grid.keys"), Styles.MUTED, Styles.SMALL);
        Label selected = Words.wrapped("", Styles.SMALL);
        selected.setId("grid-selected");
        selected.textProperty()
                .bind(grid.accessibleTextProperty()); // names that are cut in the grid stand here in full
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(head, note, paste, grid, problem, selected, keys);
        complain("");
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                acts.accept(leaving());
                grid.requestFocus();
                key.consume();
            }
        });
        Presence.set(this, false);
    }

    private Act leaving() {
        return paste.isVisible() ? new Act.DropPaste() : new Act.CloseIncomeGrid();
    }

    void takeFocus() {
        grid.requestFocus();
    }

    void render(Optional<IncomeGrid> next) {
        boolean opens = next.isPresent() && !isVisible();
        Presence.set(this, next.isPresent());
        next.ifPresentOrElse(
                shown -> {
                    note.setText(shown.note());
                    Presence.set(note, shown.preview().isEmpty());
                    paste.render(shown.preview(), this::takeFocus);
                    grid.render(shown);
                },
                grid::forget);
        if (opens && getScene() != null) {
            takeFocus();
        }
    }

    private void complain(String text) {
        problem.setText(text);
        Presence.set(problem, !text.isEmpty());
    }
}
