package dev.milepost.ui.journal;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.JournalView;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.SidePane;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Everything that was done, the latest first, and beside it the way to any past day.
public final class JournalScreen extends HBox {

    private final TextField search = new TextField();
    private final JournalList list;
    private final Label more = Words.wrapped("", Styles.MUTED, Styles.SMALL);
    private final LookBackPane lookBack;

    public JournalScreen(Consumer<Act> acts, Messages messages) {
        list = new JournalList(acts, messages);
        lookBack = new LookBackPane(acts, messages);
        getStyleClass().add("journal-screen");
        search.setId("journal-search");
        search.setPromptText(messages.text("journal.search"));
        search.setAccessibleText(messages.text("journal.search"));
        search.textProperty().addListener((text, before, now) -> acts.accept(new Act.SearchJournal(now)));
        VBox left = new VBox(search, list, more);
        left.getStyleClass().addAll(Styles.CARD, "journal-card");
        left.setMinWidth(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox keys = new VBox(Words.wrapped(messages.text("journal.keys"), Styles.MUTED));
        keys.getStyleClass().add(Styles.CARD);
        VBox cards = new VBox(lookBack, keys);
        cards.getStyleClass().add("side-cards");
        getChildren().addAll(left, new SidePane(cards, this));
        addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    public void render(JournalView view) {
        if (!search.getText().equals(view.search())) {
            search.setText(view.search());
        }
        list.render(view);
        more.setText(view.more());
        Presence.set(more, !view.more().isEmpty());
        lookBack.render(view);
    }

    /// The list is what the keyboard works on.
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void onTyped(KeyEvent key) {
        if ("/".equals(key.getCharacter()) && !search.isFocused()) {
            search.requestFocus();
            search.selectAll();
            key.consume();
        }
    }

    /// Esc empties the search, and goes to the list; Down goes from the search to what it found.
    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            search.clear();
            list.requestFocus();
        } else if (key.getCode() == KeyCode.DOWN && search.isFocused()) {
            list.requestFocus();
        }
    }
}
