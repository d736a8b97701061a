package dev.milepost.ui.income;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.CellRange;
import dev.milepost.tracker.IncomeGrid;
import dev.milepost.tracker.IncomeGrid.Typed;
import dev.milepost.ui.kit.Styles;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// The grid to type amounts into, and to paste them from a spreadsheet. Its keys are those of spreadsheets; Escape
/// leaves what is being done, and at last the grid. What is typed stays until it is an amount, or is called off.
final class LogGrid extends StackPane {

    /// Below it a key types nothing that can be read.
    private static final char FIRST_SIGN = ' ';

    private static final char DELETE = '\u007f';

    private final Consumer<Act> acts;
    private final Consumer<String> complaints;
    private final GridCells cells = new GridCells();
    private final TextField field = new TextField();
    private Optional<IncomeGrid> grid = Optional.empty();
    private GridSelection at = GridSelection.at(0, 0, 1, 1);
    private boolean editing;

    /// @param complaints takes why a text is no amount; an empty one when that is over
    LogGrid(Consumer<Act> acts, Consumer<String> complaints, Messages messages) {
        this.acts = acts;
        this.complaints = complaints;
        getStyleClass().add("log-grid");
        setId("log-grid");
        setMinHeight(120);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        field.setId("grid-field");
        field.setAccessibleText(messages.text("income.grid.edit"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onFieldKey);
        field.focusedProperty().addListener((focused, before, now) -> {
            if (!now && editing) {
                commit();
            }
        });
        getChildren().add(cells);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
        cells.setOnMousePressed(this::onPress);
        cells.setOnMouseDragged(drag -> {
            if (!editing) {
                cells.cellAt(new Point2D(drag.getX(), drag.getY())).ifPresent(cell -> select(at.to(cell[0], cell[1])));
            }
        });
    }

    void render(IncomeGrid next) {
        boolean begins = grid.isEmpty();
        grid = Optional.of(next);
        at = begins
                ? GridSelection.at(next.firstRow(), 0, next.rows(), next.columns())
                : at.within(next.rows(), next.columns());
        cells.render(next, at);
        if (begins) {
            cells.reveal();
        }
        say(next);
    }

    /// The next time it is opened it begins anew.
    void forget() {
        stop();
        grid = Optional.empty();
    }

    private void say(IncomeGrid shown) {
        setAccessibleText(shown.spoken(at.row(), at.column()));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_COUNT -> grid.map(IncomeGrid::rows).orElse(0);
            case COLUMN_COUNT -> grid.map(IncomeGrid::columns).orElse(0);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void select(GridSelection next) {
        at = next;
        grid.ifPresent(shown -> {
            cells.reveal();
            cells.render(shown, at);
            say(shown);
        });
    }

    private void onPress(MouseEvent press) {
        press.consume();
        if (press.getButton() != MouseButton.PRIMARY || (editing && !commit())) {
            return;
        }
        requestFocus();
        cells.cellAt(new Point2D(press.getX(), press.getY())).ifPresent(cell -> {
            GridSelection there = at.moved(cell[0] - at.row(), cell[1] - at.column());
            select(press.isShiftDown() ? at.to(cell[0], cell[1]) : there);
            if (press.getClickCount() == 2) {
                begin(written());
            }
        });
    }

    private void onKey(KeyEvent key) {
        if (editing || grid.isEmpty()) {
            return;
        }
        if (key.isShortcutDown() ? onShortcut(key.getCode()) : onPlainKey(key)) {
            key.consume();
        }
    }

    private boolean onShortcut(KeyCode code) {
        switch (code) {
            case C, INSERT -> copy();
            case V -> paste();
            case A -> select(at.all());
            case HOME -> select(GridSelection.at(0, 0, at.rows(), at.columns()));
            case END -> select(GridSelection.at(at.rows() - 1, at.columns() - 1, at.rows(), at.columns()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean onPlainKey(KeyEvent key) {
        return switch (key.getCode()) {
            case UP -> step(key, -1, 0);
            case DOWN -> step(key, 1, 0);
            case LEFT -> step(key, 0, -1);
            case RIGHT -> step(key, 0, 1);
            case PAGE_UP -> step(key, -cells.page(), 0);
            case PAGE_DOWN -> step(key, cells.page(), 0);
            case HOME -> step(key, 0, -at.columns());
            case END -> step(key, 0, at.columns());
            case TAB -> tab(key.isShiftDown() ? -1 : 1);
            case ENTER, F2 -> begin(written());
            case DELETE, BACK_SPACE -> clear();
            case ESCAPE -> leave();
            default -> false;
        };
    }

    private boolean step(KeyEvent key, int down, int right) {
        select(key.isShiftDown() ? at.extended(down, right) : at.moved(down, right));
        return true;
    }

    /// At the ends Tab goes on to what is around the grid.
    private boolean tab(int step) {
        GridSelection next = at.onward(step);
        boolean moves = !next.equals(at);
        select(next);
        return moves;
    }

    private boolean clear() {
        grid.ifPresent(shown -> acts.accept(shown.cleared(at.range())));
        return true;
    }

    /// One cell is left of many, or the grid.
    private boolean leave() {
        boolean several = !at.range().isOneCell();
        if (several) {
            select(at.onlyHead());
        }
        return several;
    }

    private void onTyped(KeyEvent typed) {
        String sign = typed.getCharacter();
        boolean readable = sign.length() == 1 && sign.charAt(0) > FIRST_SIGN && sign.charAt(0) != DELETE;
        if (!editing && readable && !typed.isShortcutDown() && !typed.isAltDown() && begin(sign)) {
            typed.consume();
        }
    }

    private String written() {
        return grid.map(shown -> shown.cell(at.row(), at.column()).editing()).orElse("");
    }

    private boolean begin(String text) {
        if (grid.filter(shown -> shown.isWritable(at.column())).isEmpty()) {
            return false;
        }
        select(at.onlyHead());
        editing = true;
        field.setText(text);
        cells.edit(Optional.of(field));
        field.applyCss(); // a field that gets its skin later selects its text then, and the next key would replace it
        field.requestFocus();
        field.end();
        return true;
    }

    private void onFieldKey(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> commitAnd(key, at.moved(key.isShiftDown() ? -1 : 1, 0));
            case TAB -> commitAnd(key, at.onward(key.isShiftDown() ? -1 : 1));
            case UP -> commitAnd(key, at.moved(-1, 0));
            case DOWN -> commitAnd(key, at.moved(1, 0));
            case ESCAPE -> {
                stop();
                requestFocus();
                key.consume();
            }
            default -> {
                complaints.accept("");
                field.pseudoClassStateChanged(Styles.INVALID, false);
            }
        }
    }

    private void commitAnd(KeyEvent key, GridSelection next) {
        key.consume();
        if (commit()) {
            requestFocus();
            select(next);
        }
    }

    /// Whether the text is out of the field.
    private boolean commit() {
        Typed typed = grid.map(shown -> shown.typed(at.row(), at.column(), field.getText()))
                .orElseThrow();
        return switch (typed) {
            case Typed.Understood(var act) -> {
                stop();
                acts.accept(act);
                yield true;
            }
            case Typed.Refused(var why) -> {
                field.pseudoClassStateChanged(Styles.INVALID, true);
                complaints.accept(why);
                yield false;
            }
        };
    }

    private void stop() {
        editing = false;
        complaints.accept("");
        field.pseudoClassStateChanged(Styles.INVALID, false);
        cells.edit(Optional.empty());
    }

    private void copy() {
        CellRange range = at.range();
        grid.flatMap(shown -> shown.copied(range)).ifPresent(text -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasString()) {
            grid.ifPresent(shown -> acts.accept(shown.pasted(clipboard.getString(), at.range())));
        }
    }
}
