package dev.milepost.ui.income;

import dev.milepost.tracker.CellRange;

/// Where the keyboard is in a grid, and what is selected with it: the cells between an anchor and the head, which
/// moves.
///
/// @param rows of the grid
/// @param columns of the grid
record GridSelection(int anchorRow, int anchorColumn, int row, int column, int rows, int columns) {

    static GridSelection at(int row, int column, int rows, int columns) {
        return new GridSelection(row, column, row, column, rows, columns).within(rows, columns);
    }

    /// The same in a grid that has other rows and columns now.
    GridSelection within(int newRows, int newColumns) {
        return new GridSelection(
                Math.clamp(anchorRow, 0, newRows - 1),
                Math.clamp(anchorColumn, 0, newColumns - 1),
                Math.clamp(row, 0, newRows - 1),
                Math.clamp(column, 0, newColumns - 1),
                newRows,
                newColumns);
    }

    GridSelection moved(int down, int right) {
        return at(row + down, column + right, rows, columns);
    }

    GridSelection extended(int down, int right) {
        return to(row + down, column + right);
    }

    /// The anchor stays.
    GridSelection to(int toRow, int toColumn) {
        return new GridSelection(anchorRow, anchorColumn, toRow, toColumn, rows, columns).within(rows, columns);
    }

    /// One cell on, row by row; the same at the end.
    GridSelection onward(int step) {
        int next = row * columns + column + step;
        return next < 0 || next >= rows * columns ? this : at(next / columns, next % columns, rows, columns);
    }

    GridSelection all() {
        return new GridSelection(0, 0, rows - 1, columns - 1, rows, columns);
    }

    GridSelection onlyHead() {
        return at(row, column, rows, columns);
    }

    CellRange range() {
        return new CellRange(
                Math.min(anchorRow, row),
                Math.min(anchorColumn, column),
                Math.max(anchorRow, row),
                Math.max(anchorColumn, column));
    }
}
