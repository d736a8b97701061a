package dev.milepost.ui.income;

import dev.milepost.tracker.IncomeView.Table;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The figures behind the chart's last month, as wide as they need to be: whoever shows them lets them scroll.
/// The first column says what, the rest are amounts; since when, which the view tells second, stands behind them, for
/// one can do without it where there is no room for all.
final class FigureTable extends GridPane {

    private static final int WORD_COLUMNS = 2;
    private static final int TOTAL_ROWS = 2;

    /// Names are cut rather than amounts; what one is in full shows when the pointer rests on it.
    private static final double LEAST_NAME = 150;

    private static final double LARGEST_NAME = 320;

    private Optional<Table> shown = Optional.empty();

    FigureTable() {
        getStyleClass().add("figure-table");
        setId("figures");
    }

    void render(Table table) {
        if (shown.equals(Optional.of(table))) {
            return;
        }
        boolean alike = shown.map(FigureTable::shape).equals(Optional.of(shape(table)));
        shown = Optional.of(table);
        if (alike) {
            fill(table);
        } else {
            build(table);
        }
    }

    /// While a slider moves the figures change and the table does not: new cells would be styled anew each time.
    private void fill(Table table) {
        Iterator<Node> cells = getChildren().iterator();
        for (List<String> row : rows(table)) {
            row.forEach(text -> ((Label) cells.next()).setText(text));
        }
    }

    private static List<Integer> shape(Table table) {
        return rows(table).stream().map(List::size).toList();
    }

    private static List<List<String>> rows(Table table) {
        return Stream.concat(Stream.of(table.columns()), table.rows().stream()).toList();
    }

    private void build(Table table) {
        getChildren().clear();
        getColumnConstraints()
                .setAll(table.columns().stream()
                        .map(column -> new ColumnConstraints())
                        .toList());
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnConstraints column = getColumnConstraints().get(i);
            column.setHgrow(Priority.ALWAYS);
            if (i == 0) {
                column.setMinWidth(LEAST_NAME);
                column.setMaxWidth(LARGEST_NAME);
            }
            boolean words = i == 0 || i == table.columns().size() - 1;
            column.setHalignment(words ? HPos.LEFT : HPos.RIGHT);
        }
        addRow(0, table.columns(), "head-cell");
        for (int i = 0; i < table.rows().size(); i++) {
            boolean total = i >= table.rows().size() - TOTAL_ROWS;
            addRow(i + 1, table.rows().get(i), total ? "total-cell" : "cell");
        }
    }

    private void addRow(int row, List<String> texts, String style) {
        for (int i = 0; i < texts.size(); i++) {
            Label cell = Words.of(texts.get(i), style);
            cell.setMaxWidth(Double.MAX_VALUE);
            if (i >= WORD_COLUMNS) {
                cell.getStyleClass().add("figure");
            } else if (i == WORD_COLUMNS - 1) {
                cell.getStyleClass().add(Styles.MUTED);
            }
            if (i > 0) {
                cell.setMinWidth(Region.USE_PREF_SIZE);
            }
            add(cell, i == 0 ? 0 : i < WORD_COLUMNS ? texts.size() - 1 : i - 1, row);
        }
    }
}
