package dev.milepost.ui.roadmap;

import dev.milepost.progress.Subject;
import dev.milepost.roadmap.ItemId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.NoteRevision;
import dev.milepost.tracker.RoadmapView.ItemDetail;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;

/// The note about an item. It is recorded when the person leaves it in whatever way, or presses Ctrl Enter;
/// Escape takes back what was typed since. What could not be recorded stays, here or until the item is shown again.
final class NotePart extends VBox {

    private final Consumer<Act> acts;
    private final NoteArea area = new NoteArea();
    private final EventHandler<WindowEvent> closing = request -> save();
    private Optional<ItemId> about = Optional.empty();

    /// What was written about items that are not shown, and is not known to be recorded.
    private final Map<ItemId, NoteRevision> drafts = new HashMap<>();

    /// The note as it is recorded.
    private String recorded = "";

    /// The note as it was when the person began to write over it.
    private String before = "";

    /// What is on its way into the journal, until it is there.
    private Optional<NoteRevision> sent = Optional.empty();

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

    /// What is half typed stays while the item is the same, whatever else arrives. What could not be recorded
    /// about an item is there again with the item.
    void render(ItemDetail detail) {
        if (detail.readOnly()) {
            setAside();
        }
        if (!about.equals(Optional.of(detail.item()))) {
            Optional<Act> left = leave();
            about = Optional.of(detail.item());
            sent = Optional.empty();
            show(detail.note());
            left.ifPresent(acts);
        } else if (!detail.note().equals(recorded)) {
            follow(detail.note());
        }
        area.setEditable(!detail.readOnly());
        if (area.isEditable()) {
            Optional.ofNullable(drafts.remove(detail.item())).ifPresent(this::takeUp);
        }
    }

    void renderNothing() {
        Optional<Act> left = leave();
        about = Optional.empty();
        sent = Optional.empty();
        show("");
        left.ifPresent(acts);
    }

    /// Lets go of what is recorded by now.
    ///
    /// @param notes what the journal says about an item, perhaps empty
    void settle(Function<ItemId, String> notes) {
        drafts.entrySet().removeIf(draft -> draft.getValue().isIn(notes.apply(draft.getKey())));
    }

    /// Nothing can be recorded now: what is half typed comes back when it can be.
    private void setAside() {
        if (area.isEditable() && isChanged()) {
            about.ifPresent(item -> drafts.put(item, revision()));
            show(recorded);
        }
    }

    private void show(String note) {
        recorded = note;
        before = note;
        // Setting what is there already would take the caret to the beginning.
        if (!area.getText().strip().equals(note.strip())) {
            area.setText(note);
        }
    }

    private void takeUp(NoteRevision draft) {
        before = draft.before();
        area.setText(draft.text());
    }

    /// Another note is recorded now: the one that was sent, perhaps beside what another program had written,
    /// or another program's.
    private void follow(String note) {
        boolean typed = isChanged();
        recorded = note;
        Optional<NoteRevision> arrived = sent.filter(revision -> revision.isIn(note));
        sent = arrived.isPresent() ? Optional.empty() : sent;
        if (!typed || arrived.equals(Optional.of(revision()))) {
            show(note);
        } else {
            arrived.ifPresent(revision -> before = revision.text());
        }
    }

    /// Records what was typed, if anything was.
    void save() {
        unsaved().ifPresent(acts);
    }

    private Optional<Act> leave() {
        Optional<Act> left = unsaved();
        if (left.isPresent()) {
            about.ifPresent(item -> drafts.put(item, revision()));
        }
        return left;
    }

    private Optional<Act> unsaved() {
        if (!isChanged() || !area.isEditable()) {
            return Optional.empty();
        }
        NoteRevision revision = revision();
        if (about.isPresent()) {
            sent = Optional.of(revision);
        }
        return about.map(item -> new Act.ReviseNote(Subject.of(item), revision));
    }

    private NoteRevision revision() {
        return new NoteRevision(before, area.getText());
    }

    private boolean isChanged() {
        return !area.getText().strip().equals(recorded.strip());
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            save();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && isChanged()) {
            show(recorded);
            key.consume();
        }
    }
}
