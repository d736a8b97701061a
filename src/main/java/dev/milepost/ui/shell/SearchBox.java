package dev.milepost.ui.shell;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.SearchView;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The search box and the list of what it finds, commands where nothing is asked for: arrows choose, Enter goes there,
/// Esc closes.
final class SearchBox {

    private final Consumer<Act> acts;
    private final Messages messages;
    private final Runnable giveBackFocus;
    private final TextField field = new TextField();
    private final StackPane framed = new StackPane();
    private final VBox results = new VBox();
    private Optional<AppState> state = Optional.empty();
    private List<SearchView.Hit> hits = List.of();
    private int chosen;

    /// @param giveBackFocus gives the keyboard to what the window shows when the search is over
    SearchBox(Consumer<Act> acts, Messages messages, Runnable giveBackFocus) {
        this.acts = acts;
        this.messages = messages;
        this.giveBackFocus = giveBackFocus;
        field.setPromptText(messages.text("search.prompt"));
        field.setAccessibleText(messages.text("search.prompt"));
        field.setId("search");
        Label hint = Words.of(messages.text("search.key"), "key-hint");
        hint.setMouseTransparent(true);
        hint.visibleProperty().bind(field.textProperty().isEmpty());
        framed.getChildren().addAll(field, hint);
        framed.getStyleClass().add("search");
        StackPane.setAlignment(hint, Pos.CENTER_RIGHT);
        results.getStyleClass().add("search-results");
        results.setMaxHeight(Region.USE_PREF_SIZE);
        Presence.set(results, false);
        field.textProperty().addListener((text, before, now) -> find());
        field.focusedProperty().addListener((focused, before, now) -> {
            if (now) {
                find();
            } else {
                close();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    Node field() {
        return framed;
    }

    Node results() {
        return results;
    }

    void open() {
        field.requestFocus();
        field.selectAll();
    }

    void render(AppState next) {
        state = Optional.of(next);
    }

    private void find() {
        hits = state.map(
                        known -> SearchView.of(known, field.getText(), messages).hits())
                .orElse(List.of());
        chosen = 0;
        Presence.set(results, field.isFocused());
        show();
    }

    private void show() {
        results.getChildren().clear();
        for (SearchView.Hit hit : hits) {
            Button button = new Button();
            VBox lines =
                    new VBox(Words.of(hit.text(), Styles.STRONG), Words.of(hit.detail(), Styles.MUTED, Styles.SMALL));
            button.setGraphic(lines);
            button.setAccessibleText(Words.sentence(hit.text(), hit.detail()));
            button.getStyleClass().setAll("hit");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setFocusTraversable(false);
            button.pseudoClassStateChanged(Styles.CURRENT, hits.indexOf(hit) == chosen);
            button.setOnMousePressed(pressed -> go(hit));
            button.setOnAction(pressed -> go(hit));
            results.getChildren().add(button);
        }
        if (hits.isEmpty()) {
            results.getChildren().add(Words.of(messages.text("search.nothing"), Styles.MUTED, "no-hit"));
        }
    }

    private void onKey(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> choose(1);
            case UP -> choose(-1);
            case ENTER -> {
                if (!hits.isEmpty()) {
                    go(hits.get(chosen));
                }
            }
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void choose(int step) {
        if (!hits.isEmpty()) {
            chosen = Math.floorMod(chosen + step, hits.size());
            show();
        }
    }

    private void go(SearchView.Hit hit) {
        field.clear();
        close();
        acts.accept(hit.act());
        giveBackFocus.run();
    }

    private void leave() {
        field.clear();
        close();
        giveBackFocus.run();
    }

    private void close() {
        Presence.set(results, false);
    }
}
