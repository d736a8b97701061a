package dev.milepost.ui.roadmap;

import dev.milepost.progress.Subject;
import dev.milepost.roadmap.ItemId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.RoadmapView.ItemDetail;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;

/// The note about an item. It is recorded when the person leaves it in whatever way, or presses Ctrl Enter;
/// Escape takes back what was typed since.
final class NotePart extends VBox {

    private final Consumer<Act> acts;
    private final NoteArea area = new NoteArea();
    private final EventHandler<WindowEvent> closing = request -> save();
    private Optional<ItemId> about = Optional.empty();

    private final Map<ItemId, String> aside = new HashMap<>();

    /// The note as it is recorded.
    private String recorded = "";

    NotePart(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        getStyleClass().add("part");
        area.setId("note");
        area.setAccessibleText(messages.text("inspector.note"));
        area.setPromptText(messages.text("inspector.note.prompt"));
        getChildren().addAll(Words.of(messages.text("inspector.note"), Styles.MUTED, Styles.SMALL), area);
        area.focusedProperty().addListener((focused, before, now) -> {
            if (!now) {
                save();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        sceneProperty().flatMap(Scene::windowProperty).addListener((window, before, now) -> {
            if (before != null) {
                before.removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
            }
            if (now != null) {
                now.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
            }
        });
    }

    /// What is half typed stays while the item is the same, whatever else arrives.
    void render(ItemDetail detail) {
        if (detail.readOnly()) {
            setAside();
        }
        if (!about.equals(Optional.of(detail.item()))) {
            Optional<Act> left = unsaved();
            about = Optional.of(detail.item());
            recorded = detail.note();
            area.setText(recorded);
            left.ifPresent(acts);
        } else if (!detail.note().equals(recorded)) {
            boolean typed = isChanged();
            recorded = detail.note();
            if (!typed) {
                area.setText(recorded);
            }
        }
        area.setEditable(!detail.readOnly());
        if (area.isEditable()) {
            Optional.ofNullable(aside.remove(detail.item())).ifPresent(area::setText);
        }
    }

    /// Nothing can be recorded now: what is half typed comes back when it can be.
    private void setAside() {
        if (area.isEditable() && isChanged()) {
            about.ifPresent(item -> aside.put(item, area.getText()));
            area.setText(recorded);
        }
    }

    /// Records what was typed, if anything was.
    void save() {
        unsaved().ifPresent(acts);
    }

    private Optional<Act> unsaved() {
        return about.filter(item -> isChanged() && area.isEditable())
                .map(item -> new Act.WriteNote(Subject.of(item), area.getText()));
    }

    private boolean isChanged() {
        return !area.getText().strip().equals(recorded.strip());
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            save();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && isChanged()) {
            area.setText(recorded);
            key.consume();
        }
    }
}
