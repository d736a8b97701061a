package dev.milepost.ui.income;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.IncomeView.MonthSheet;
import dev.milepost.tracker.IncomeView.SheetLine;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A month's sheet: each source, what it pays, and why.
final class SheetPane extends VBox {

    private final GridPane grid = new GridPane();
    private final Label title = Words.styled(Styles.CARD_TITLE);
    private final Label note = Words.wrapped("", Styles.MUTED, Styles.SMALL);
    private final Button close;
    private Optional<MonthSheet> shown = Optional.empty();

    SheetPane(Consumer<Act> acts, Messages messages) {
        setId("month-sheet");
        getStyleClass().addAll(Styles.CARD, "month-sheet");
        close = new Button(messages.text("income.sheet.close"));
        close.getStyleClass().add(Styles.QUIET);
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(pressed -> acts.accept(new Act.CloseMonth()));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, close);
        head.getStyleClass().add("sheet-head");
        grid.getStyleClass().add("figure-table");
        getChildren().addAll(head, grid, note);
        setMinHeight(USE_PREF_SIZE);
        Presence.set(this, false);
    }

    void render(Optional<MonthSheet> sheet) {
        Presence.set(this, sheet.isPresent());
        if (sheet.equals(shown)) {
            return;
        }
        shown = sheet;
        sheet.ifPresent(this::show);
    }

    private void show(MonthSheet sheet) {
        title.setText(sheet.title());
        note.setText(sheet.note());
        Presence.set(note, !sheet.note().isEmpty());
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setFillWidth(true);
        words.setMinWidth(0);
        grid.getColumnConstraints().add(words);
        add(0, 0, Words.of("", "head-cell"));
        for (int i = 0; i < sheet.columns().size(); i++) {
            ColumnConstraints amounts = new ColumnConstraints();
            amounts.setHalignment(HPos.RIGHT);
            amounts.setMinWidth(Region.USE_PREF_SIZE);
            grid.getColumnConstraints().add(amounts);
            add(0, i + 1, Words.of(sheet.columns().get(i), "head-cell", "figure"));
        }
        List<SheetLine> lines = sheet.lines();
        for (int row = 0; row < lines.size(); row++) {
            String style = row == lines.size() - 1 ? "total-cell" : "cell";
            SheetLine line = lines.get(row);
            VBox name = new VBox(Words.of(line.name(), style), Words.wrapped(line.rule(), Styles.MUTED, Styles.SMALL));
            name.getStyleClass().add("sheet-name");
            grid.add(name, 0, row + 1);
            for (int i = 0; i < line.amounts().size(); i++) {
                add(row + 1, i + 1, Words.of(line.amounts().get(i), style, "figure"));
            }
        }
        grid.setAccessibleText(sheet.title());
    }

    private void add(int row, int column, Label cell) {
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setMaxHeight(Double.MAX_VALUE);
        grid.add(cell, column, row);
    }
}
