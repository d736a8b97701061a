package dev.milepost.cli;

import java.util.ArrayList;
import java.util.List;

/// Rows whose columns stand below each other, two blanks apart. Used by one thread.
final class Table {

    private static final String GAP = "  ";

    /// Which side of its column a text keeps to.
    enum Side {
        LEFT,
        RIGHT
    }

    record Cell(String text, Tone tone, Side side) {

        int width() {
            return text.codePointCount(0, text.length());
        }
    }

    private final List<List<Cell>> rows = new ArrayList<>();
    private final String indent;

    /// @param indent what every line begins with
    Table(String indent) {
        this.indent = indent;
    }

    static Cell cell(String text) {
        return new Cell(text, Tone.PLAIN, Side.LEFT);
    }

    static Cell cell(String text, Tone tone) {
        return new Cell(text, tone, Side.LEFT);
    }

    static Cell number(String text) {
        return new Cell(text, Tone.PLAIN, Side.RIGHT);
    }

    void row(Cell... cells) {
        rows.add(List.of(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<String> lines(Terminal terminal) {
        return rows.stream().map(row -> line(row, terminal)).toList();
    }

    private String line(List<Cell> row, Terminal terminal) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            texts.add(padded(row.get(column), width(column), terminal));
        }
        return (indent + String.join(GAP, texts)).stripTrailing();
    }

    private static String padded(Cell cell, int width, Terminal terminal) {
        String text = terminal.painted(cell.tone(), cell.text());
        String blanks = " ".repeat(width - cell.width());
        return cell.side() == Side.RIGHT ? blanks + text : text + blanks;
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> row.get(column).width())
                .max()
                .orElse(0);
    }
}
