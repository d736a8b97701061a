package dev.milepost.ui.shell;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.ShellView;
import dev.milepost.ui.kit.Icon;
import dev.milepost.ui.kit.IconButton;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;

/// Undo and redo, each saying what it would do.
final class HistoryButtons extends HBox {

    private final Messages messages;
    private final IconButton undo;
    private final IconButton redo;

    HistoryButtons(Consumer<Act> acts, Messages messages) {
        this.messages = messages;
        undo = new IconButton(Icon.UNDO, messages.text("shell.undo"), () -> acts.accept(new Act.Undo()));
        redo = new IconButton(Icon.REDO, messages.text("shell.redo"), () -> acts.accept(new Act.Redo()));
        undo.setId("undo");
        redo.setId("redo");
        getStyleClass().add("history");
        getChildren().addAll(undo, redo);
    }

    void render(ShellView view) {
        show(undo, view.undo(), "shell.undo.what");
        show(redo, view.redo(), "shell.redo.what");
    }

    private void show(IconButton button, Optional<String> what, String key) {
        button.setDisable(what.isEmpty());
        button.explain(what.map(words -> messages.text(key, words)).orElse(button.getAccessibleText()));
    }
}
