package dev.milepost.ui.income;

import dev.milepost.tracker.IncomeView.Table;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The figures behind the chart's last month. The first column says what, the second since when, the rest are amounts.
final class FigureTable extends GridPane {

    private static final int WORD_COLUMNS = 2;
    private static final int TOTAL_ROWS = 2;
    private static final double WIDTH_FOR_ALL = 560;

    private Optional<Table> shown = Optional.empty();

    FigureTable() {
        getStyleClass().add("figure-table");
        setId("figures");
        setMinWidth(0);
        widthProperty().addListener((width, before, now) -> showBegins());
    }

    /// Since when is the first to go where there is no room for all: the amounts and what they are for stay whole.
    private void showBegins() {
        boolean room = getWidth() >= WIDTH_FOR_ALL;
        if (getColumnConstraints().size() >= WORD_COLUMNS) {
            getColumnConstraints().get(WORD_COLUMNS - 1).setHgrow(room ? Priority.ALWAYS : Priority.NEVER);
        }
        for (Node cell : getChildren()) {
            if (GridPane.getColumnIndex(cell) == WORD_COLUMNS - 1) {
                cell.setVisible(room);
                cell.setManaged(room);
            }
        }
    }

    void render(Table table) {
        if (shown.equals(Optional.of(table))) {
            return;
        }
        shown = Optional.of(table);
        getChildren().clear();
        getColumnConstraints()
                .setAll(table.columns().stream()
                        .map(column -> new ColumnConstraints())
                        .toList());
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnConstraints column = getColumnConstraints().get(i);
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(i < WORD_COLUMNS ? HPos.LEFT : HPos.RIGHT);
        }
        addRow(0, table.columns(), "head-cell");
        for (int i = 0; i < table.rows().size(); i++) {
            boolean total = i >= table.rows().size() - TOTAL_ROWS;
            addRow(i + 1, table.rows().get(i), total ? "total-cell" : "cell");
        }
        showBegins();
    }

    private void addRow(int row, List<String> texts, String style) {
        for (int i = 0; i < texts.size(); i++) {
            Label cell = Words.of(texts.get(i), style);
            cell.setMaxWidth(Double.MAX_VALUE);
            if (i >= WORD_COLUMNS) {
                cell.getStyleClass().add("figure");
                cell.setMinWidth(Region.USE_PREF_SIZE);
            } else if (i == WORD_COLUMNS - 1) {
                cell.getStyleClass().add(Styles.MUTED);
            }
            add(cell, i, row);
        }
    }
}
