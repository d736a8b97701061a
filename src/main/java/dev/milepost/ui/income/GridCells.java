package dev.milepost.ui.income;

import dev.milepost.tracker.CellRange;
import dev.milepost.tracker.IncomeGrid;
import dev.milepost.tracker.IncomeGrid.Cell;
import dev.milepost.tracker.IncomeGrid.Kind;
import dev.milepost.tracker.IncomeGrid.Row;
import dev.milepost.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The cells of a grid, as many as can be seen: the months stay at the left and the sources at the top while the rest
/// scrolls.
final class GridCells extends Region {

    private static final double ROW = 29;
    private static final double HEAD = 40;
    private static final double MONTHS = 88;
    private static final double NARROWEST = 88;
    private static final double WIDEST = 190;

    /// Of a digit in bold, and what a cell leaves empty beside its text; from the stylesheet.
    private static final double DIGIT = 8;

    private static final double PADDING = 16;
    private static final double BAR = 10;

    private static final PseudoClass LOGGED = PseudoClass.getPseudoClass("logged");
    private static final PseudoClass PASTED = PseudoClass.getPseudoClass("pasted");
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass HEAD_CELL = PseudoClass.getPseudoClass("head");

    private final Layer body = Layer.of("grid-cell");
    private final Layer heads = Layer.wrapping("grid-head");
    private final Layer months = Layer.of("grid-month");
    private final Region corner = new Region();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private Optional<IncomeGrid> grid = Optional.empty();
    private Optional<GridSelection> selection = Optional.empty();
    private Optional<Node> editor = Optional.empty();
    private boolean revealing;

    /// Labels that are laid out anew whatever they show, clipped to their part of the grid.
    private static final class Layer extends Pane {

        private final String style;
        private final List<Label> labels = new ArrayList<>();
        private final boolean wraps;
        private int used;

        private Layer(String style, boolean wraps) {
            this.style = style;
            this.wraps = wraps;
            Rectangle clip = new Rectangle();
            clip.widthProperty().bind(widthProperty());
            clip.heightProperty().bind(heightProperty());
            setClip(clip);
            setMouseTransparent(true);
        }

        static Layer of(String style) {
            return new Layer(style, false);
        }

        static Layer wrapping(String style) {
            return new Layer(style, true);
        }

        void begin() {
            used = 0;
        }

        Label next(String text, double x, double y, double width, double height) {
            if (used == labels.size()) {
                Label label = Words.of("", style);
                if (wraps) {
                    Words.wrap(label);
                }
                label.setManaged(false);
                labels.add(label);
                getChildren().add(0, label);
            }
            Label label = labels.get(used++);
            label.setText(text);
            label.setVisible(true);
            label.resizeRelocate(x, y, width, height);
            return label;
        }

        void end() {
            for (int i = used; i < labels.size(); i++) {
                labels.get(i).setVisible(false);
            }
        }
    }

    GridCells() {
        getStyleClass().add("grid-cells");
        corner.getStyleClass().add("grid-corner");
        corner.setMouseTransparent(true);
        down.setOrientation(Orientation.VERTICAL);
        down.setFocusTraversable(false);
        across.setFocusTraversable(false);
        down.valueProperty().addListener((value, before, now) -> requestLayout());
        across.valueProperty().addListener((value, before, now) -> requestLayout());
        getChildren().addAll(body, heads, months, corner, down, across);
        setOnScroll(wheel -> {
            scroll(down, -wheel.getDeltaY());
            scroll(across, -wheel.getDeltaX());
            wheel.consume();
        });
    }

    void render(IncomeGrid next, GridSelection now) {
        grid = Optional.of(next);
        selection = Optional.of(now);
        requestLayout();
    }

    /// Puts a field over the cell that is being changed, as long as it is.
    void edit(Optional<? extends Node> field) {
        editor.ifPresent(body.getChildren()::remove);
        editor = field.map(each -> each);
        editor.ifPresent(each -> {
            each.setManaged(false);
            body.getChildren().add(each);
        });
        body.setMouseTransparent(editor.isEmpty());
        requestLayout();
    }

    /// Scrolls as little as brings the selected cell into sight, once the grid has its size.
    void reveal() {
        revealing = true;
        requestLayout();
    }

    private void reveal(GridSelection now) {
        revealing = false;
        reveal(down, now.row() * ROW, ROW, viewHeight());
        reveal(across, now.column() * columnWidth(), columnWidth(), viewWidth());
    }

    /// How many rows are in sight.
    int page() {
        return Math.max(1, (int) (viewHeight() / ROW) - 1);
    }

    /// The cell at a place in this grid; that nearest to it outside.
    Optional<int[]> cellAt(Point2D place) {
        return grid.map(shown -> new int[] {
            Math.clamp((int) Math.floor((place.getY() - HEAD + down.getValue()) / ROW), 0, shown.rows() - 1),
            Math.clamp(
                    (int) Math.floor((place.getX() - MONTHS + across.getValue()) / columnWidth()),
                    0,
                    shown.columns() - 1)
        });
    }

    private static void scroll(ScrollBar bar, double by) {
        bar.setValue(Math.clamp(bar.getValue() + by, 0, Math.max(0, bar.getMax())));
    }

    private static void reveal(ScrollBar bar, double begin, double length, double view) {
        double value = Math.min(bar.getValue(), begin);
        bar.setValue(Math.clamp(Math.max(value, begin + length - view), 0, Math.max(0, bar.getMax())));
    }

    private double viewWidth() {
        return Math.max(1, getWidth() - MONTHS - BAR);
    }

    private double viewHeight() {
        return Math.max(1, getHeight() - HEAD - BAR);
    }

    private double columnWidth() {
        int columns = grid.map(IncomeGrid::columns).orElse(1);
        double least = Math.max(NARROWEST, grid.map(IncomeGrid::longest).orElse(0) * DIGIT + PADDING);
        return Math.clamp(Math.floor(viewWidth() / columns), least, Math.max(least, WIDEST));
    }

    private void measure() {
        grid.ifPresent(shown -> {
            fit(down, shown.rows() * ROW, viewHeight());
            fit(across, shown.columns() * columnWidth(), viewWidth());
        });
    }

    private static void fit(ScrollBar bar, double content, double view) {
        double most = Math.max(0, content - view);
        bar.setMax(most);
        bar.setVisibleAmount(content <= 0 ? 1 : most * view / content);
        bar.setBlockIncrement(view);
        bar.setUnitIncrement(ROW);
        bar.setVisible(most > 0);
        bar.setValue(Math.clamp(bar.getValue(), 0, most));
    }

    @Override
    protected void layoutChildren() {
        grid.ifPresent(this::layOut);
    }

    private void layOut(IncomeGrid shown) {
        measure();
        if (revealing) {
            selection.ifPresent(this::reveal);
        }
        double wide = Math.min(viewWidth(), shown.columns() * columnWidth());
        double high = Math.min(viewHeight(), shown.rows() * ROW);
        corner.resizeRelocate(0, 0, MONTHS, HEAD);
        heads.resizeRelocate(MONTHS, 0, wide, HEAD);
        months.resizeRelocate(0, HEAD, MONTHS, high);
        body.resizeRelocate(MONTHS, HEAD, wide, high);
        down.resizeRelocate(MONTHS + wide, HEAD, BAR, high);
        across.resizeRelocate(MONTHS, HEAD + high, wide, BAR);
        double x = columnWidth();
        int left = (int) (across.getValue() / x);
        int right = Math.min(shown.columns() - 1, (int) ((across.getValue() + wide) / x));
        int top = (int) (down.getValue() / ROW);
        int bottom = Math.min(shown.rows() - 1, (int) ((down.getValue() + high) / ROW));
        layOutHeads(shown, left, right);
        layOutMonths(shown, top, bottom);
        body.begin();
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                layOut(shown.cell(row, column), row, column);
            }
        }
        body.end();
        selection.ifPresent(at -> editor.ifPresent(field -> {
            Rectangle2D place = place(at.row(), at.column());
            field.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        }));
    }

    private void layOutHeads(IncomeGrid shown, int left, int right) {
        heads.begin();
        for (int column = left; column <= right; column++) {
            Rectangle2D place = place(0, column);
            Label head = heads.next(shown.column(column), place.getMinX(), 0, place.getWidth(), HEAD);
            head.pseudoClassStateChanged(
                    SELECTED, isSelected(selection.map(GridSelection::row).orElse(0), column));
        }
        heads.end();
    }

    private void layOutMonths(IncomeGrid shown, int top, int bottom) {
        months.begin();
        for (int row = top; row <= bottom; row++) {
            Row month = shown.row(row);
            String text = month.date().isEmpty() ? month.month() : month.date();
            Label label = months.next(text, 0, place(row, 0).getMinY(), MONTHS, ROW);
            label.pseudoClassStateChanged(
                    SELECTED,
                    isSelected(row, selection.map(GridSelection::column).orElse(0)));
        }
        months.end();
    }

    private void layOut(Cell cell, int row, int column) {
        Rectangle2D place = place(row, column);
        Label label = body.next(cell.text(), place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        label.pseudoClassStateChanged(LOGGED, cell.kind() == Kind.LOGGED);
        label.pseudoClassStateChanged(PASTED, cell.kind() == Kind.PASTED);
        label.pseudoClassStateChanged(TOTAL, cell.kind() == Kind.TOTAL);
        label.pseudoClassStateChanged(SELECTED, isSelected(row, column));
        label.pseudoClassStateChanged(
                HEAD_CELL,
                selection.filter(at -> at.row() == row && at.column() == column).isPresent());
    }

    private boolean isSelected(int row, int column) {
        return selection
                .map(GridSelection::range)
                .filter((CellRange range) -> range.contains(row, column))
                .isPresent();
    }

    /// In the body.
    private Rectangle2D place(int row, int column) {
        return new Rectangle2D(
                Math.round(column * columnWidth() - across.getValue()),
                Math.round(row * ROW - down.getValue()),
                columnWidth(),
                ROW);
    }
}
