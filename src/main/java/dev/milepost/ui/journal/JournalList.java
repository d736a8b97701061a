package dev.milepost.ui.journal;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.JournalView;
import dev.milepost.tracker.JournalView.Line;
import dev.milepost.ui.journal.JournalRow.ActRow;
import dev.milepost.ui.journal.JournalRow.DayRow;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What was done, day by day; only the rows in sight exist as nodes. Arrows move, Enter goes to what an act is about, U
/// or Delete undoes it.
final class JournalList extends ListView<JournalRow> {

    private final Consumer<Act> acts;
    private final Label empty = Words.wrapped("", Styles.MUTED);
    private Optional<Object> current = Optional.empty();
    private boolean rendering;

    JournalList(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        getStyleClass().add("journal");
        setId("journal");
        setAccessibleText(messages.text("screen.journal"));
        setAccessibleHelp(messages.text("journal.keys"));
        setCellFactory(list -> new JournalCell(acts, messages));
        empty.getStyleClass().add("journal-empty");
        setPlaceholder(empty);
        getSelectionModel().selectedItemProperty().addListener((row, before, now) -> {
            if (!rendering) {
                current = Optional.ofNullable(now).map(JournalList::subject);
            }
        });
        focusedProperty().addListener((focused, before, now) -> selectFirst());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    void render(JournalView view) {
        rendering = true;
        try {
            empty.setText(view.empty());
            fill(rows(view));
            reselect();
        } finally {
            rendering = false;
        }
        selectFirst();
    }

    private static List<JournalRow> rows(JournalView view) {
        List<JournalRow> rows = new ArrayList<>();
        for (JournalView.Day day : view.days()) {
            rows.add(new DayRow(day));
            day.lines().forEach(line -> rows.add(new ActRow(line)));
        }
        return rows;
    }

    /// Replaces only what changed, so that the list does not jump.
    private void fill(List<JournalRow> rows) {
        if (getItems().size() != rows.size()) {
            getItems().setAll(rows);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!getItems().get(i).equals(rows.get(i))) {
                getItems().set(i, rows.get(i));
            }
        }
    }

    /// Every act adds a row; the keyboard stays on the one it was on.
    private void reselect() {
        for (int i = 0; i < getItems().size(); i++) {
            if (current.equals(Optional.of(subject(getItems().get(i))))) {
                if (getSelectionModel().getSelectedIndex() != i) {
                    getSelectionModel().clearAndSelect(i);
                    getFocusModel().focus(i);
                }
                return;
            }
        }
        current = Optional.empty();
        getSelectionModel().clearSelection();
    }

    /// Whoever comes with the keyboard is somewhere at once.
    private void selectFirst() {
        if (isFocused() && current.isEmpty() && getItems().size() > 1) {
            getSelectionModel().select(1);
            getFocusModel().focus(1);
        }
    }

    private static Object subject(JournalRow row) {
        return switch (row) {
            case DayRow day -> day.day();
            case ActRow act -> act.line().act();
        };
    }

    private void onKey(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        Optional<Act> act =
                Optional.ofNullable(getSelectionModel().getSelectedItem()).flatMap(row -> actOn(row, key.getCode()));
        act.ifPresent(acts);
        if (act.isPresent()) {
            key.consume();
        }
    }

    private static Optional<Act> actOn(JournalRow row, KeyCode key) {
        return switch (row) {
            case DayRow day -> key == KeyCode.ENTER ? Optional.of(new Act.LookAtDay(day.day())) : Optional.empty();
            case ActRow(var line) ->
                switch (key) {
                    case ENTER -> line.target();
                    case U, DELETE -> undo(line);
                    default -> Optional.empty();
                };
        };
    }

    /// What cannot be undone on its own says why when it is asked for.
    private static Optional<Act> undo(Line line) {
        return switch (line.standing()) {
            case IN_FORCE, OUTDATED, IMPORTED -> Optional.of(new Act.UndoAct(line.act()));
            case UNDONE, KEPT, COMPENSATION -> Optional.empty();
        };
    }
}
