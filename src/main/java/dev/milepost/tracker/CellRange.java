package dev.milepost.tracker;

/// A block of cells, ends included. Rows and columns count from 0.
public record CellRange(int top, int left, int bottom, int right) {

    public CellRange {
        if (top < 0 || left < 0 || bottom < top || right < left) {
            throw new IllegalArgumentException("a range has at least one cell");
        }
    }

    public static CellRange of(int row, int column) {
        return new CellRange(row, column, row, column);
    }

    public boolean contains(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    public boolean isOneCell() {
        return top == bottom && left == right;
    }
}
