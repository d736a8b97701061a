package dev.milepost.ui.income;

import dev.milepost.tracker.IncomeView.Table;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final int BEGINS = 1;
    private static final int LOW = 2;
    private static final int HIGH = 4;
    private static final int MEAN = 5;

    /// A table with more columns has simulated figures.
    private static final int SIMULATED = 5;

    /// Names are cut rather than amounts.
    private static final double LEAST_NAME = 130;

    private Optional<Table> shown = Optional.empty();

    FigureTable() {
        getStyleClass().add("figure-table");
        setId("figures");
        setMinWidth(0);
        widthProperty().addListener((width, before, now) -> fit());
    }

    /// What goes first where there is no room for all: since when, then the mean, then the plan's ends.
    private void fit() {
        List<Integer> spare = shown.map(Table::columns).map(List::size).orElse(0) > SIMULATED
                ? List.of(BEGINS, MEAN, LOW, HIGH)
                : List.of(BEGINS);
        Set<Integer> hidden = new HashSet<>();
        for (int column : spare) {
            if (width(hidden) <= getWidth()) {
                break;
            }
            hidden.add(column);
        }
        for (Node cell : getChildren()) {
            WhatIfPane.show(cell, !hidden.contains(GridPane.getColumnIndex(cell)));
        }
        for (int i = 0; i < getColumnConstraints().size(); i++) {
            getColumnConstraints().get(i).setHgrow(hidden.contains(i) ? Priority.NEVER : Priority.ALWAYS);
        }
    }

    private double width(Set<Integer> hidden) {
        double[] widest = new double[getColumnConstraints().size()];
        for (Node cell : getChildren()) {
            int column = GridPane.getColumnIndex(cell);
            if (!hidden.contains(column)) {
                double width = column == 0 ? LEAST_NAME : ((Label) cell).prefWidth(-1);
                widest[column] = Math.max(widest[column], width);
            }
        }
        return Arrays.stream(widest).sum();
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
        applyCss();
        fit();
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
