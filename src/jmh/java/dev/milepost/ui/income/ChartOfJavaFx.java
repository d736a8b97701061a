package dev.milepost.ui.income;

import dev.milepost.tracker.IncomeView.Band;
import dev.milepost.tracker.IncomeView.Box;
import dev.milepost.tracker.IncomeView.Bracket;
import dev.milepost.tracker.IncomeView.Chart;
import dev.milepost.tracker.IncomeView.Layer;
import dev.milepost.tracker.IncomeView.LoggedPoint;
import dev.milepost.tracker.IncomeView.Mark;
import dev.milepost.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.util.StringConverter;

/// The income chart as one of JavaFX's own: its axes, its grid, its series, its animation. What JavaFX has no kind of
/// chart for (bands, layers, boxes, brackets, diamonds) is laid out among the plot's children.
final class ChartOfJavaFx extends XYChart<Number, Number> {

    private final NumberAxis months;
    private final NumberAxis amounts;
    private final List<Path> lines = new ArrayList<>();
    private final Path outer = path("band-outer");
    private final Path inner = path("band-inner");
    private final Path median = path("band-median");
    private final Path unchanged = path("band-unchanged");
    private final Region today = styled("today-line");
    private final Region crosshair = styled("crosshair");
    private final Node note = Words.styled("crosshair-note");
    private final List<Path> layers = new ArrayList<>();
    private final List<Region> boxes = new ArrayList<>();
    private final List<Region> brackets = new ArrayList<>();
    private final List<Node> bracketTexts = new ArrayList<>();
    private final List<Region> marks = new ArrayList<>();
    private Chart shown;

    private ChartOfJavaFx(NumberAxis months, NumberAxis amounts) {
        super(months, amounts);
        this.months = months;
        this.amounts = amounts;
        months.setAutoRanging(false);
        months.setMinorTickVisible(false);
        months.setTickUnit(3);
        months.setTickLabelFormatter(words("M"));
        amounts.setAutoRanging(false);
        amounts.setMinorTickVisible(false);
        amounts.setTickLabelFormatter(words("$"));
        setLegendVisible(false);
        setVerticalGridLinesVisible(false);
        setAlternativeRowFillVisible(false);
        getStyleClass().add("income-chart");
        for (String style : List.of("plan-low", "plan-high", "plan-mid", "logged-line")) {
            lines.add(path(style));
        }
        getPlotChildren().addAll(outer, inner, unchanged, median, today);
        getPlotChildren().addAll(lines);
        getPlotChildren().addAll(crosshair, note);
        crosshair.setVisible(false);
        note.setVisible(false);
        setData(FXCollections.observableArrayList());
        for (int i = 0; i < lines.size(); i++) {
            getData().add(new Series<>());
        }
    }

    static ChartOfJavaFx make() {
        return new ChartOfJavaFx(new NumberAxis(), new NumberAxis());
    }

    void render(Chart next) {
        boolean sameKind = shown != null && shown.months() == next.months();
        shown = next;
        months.setUpperBound(next.months());
        amounts.setLowerBound(next.bottom());
        amounts.setUpperBound(next.top());
        amounts.setTickUnit(next.amounts().get(1).amount() - next.bottom());
        setAccessibleText(next.summary());
        set(0, next.low(), sameKind);
        set(1, next.high(), sameKind);
        set(2, next.mid(), sameKind);
        List<Data<Number, Number>> logged = getData().get(3).getData();
        if (!sameKind || logged.size() != next.logged().size()) {
            logged.clear();
            for (LoggedPoint point : next.logged()) {
                logged.add(new Data<>(point.month(), point.amount()));
            }
        }
        refill(layers, next.layers().size(), () -> path("layer"));
        refill(boxes, next.boxes().size(), () -> styled("target-box"));
        refill(brackets, next.brackets().size(), () -> styled("bracket"));
        refill(bracketTexts, next.brackets().size(), () -> Words.styled("bracket-text"));
        refill(marks, next.marks().size(), () -> styled("milestone-mark"));
        requestChartLayout();
    }

    private <N extends Node> void refill(List<N> nodes, int count, Supplier<N> make) {
        if (nodes.size() != count) {
            getPlotChildren().removeAll(nodes);
            nodes.clear();
            for (int i = 0; i < count; i++) {
                nodes.add(make.get());
            }
            getPlotChildren().addAll(nodes);
        }
    }

    private void set(int series, List<Double> values, boolean sameKind) {
        List<Data<Number, Number>> data = getData().get(series).getData();
        if (!sameKind) {
            List<Data<Number, Number>> all = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                all.add(new Data<>(i + 1, values.get(i)));
            }
            data.clear();
            data.addAll(all);
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            data.get(i).setYValue(values.get(i));
        }
    }

    // What a chart of JavaFX asks for.

    @Override
    protected void dataItemAdded(Series<Number, Number> series, int index, Data<Number, Number> item) {
        if (getData().indexOf(series) == 3) {
            Region dot = styled("logged-dot");
            dot.setAccessibleRole(AccessibleRole.TEXT);
            dot.setAccessibleText("Month " + item.getXValue() + ", " + item.getYValue());
            item.setNode(dot);
            getPlotChildren().add(dot);
        }
    }

    @Override
    protected void dataItemRemoved(Data<Number, Number> item, Series<Number, Number> series) {
        if (item.getNode() != null) {
            getPlotChildren().remove(item.getNode());
        }
        removeDataItemFromDisplay(series, item);
    }

    @Override
    protected void dataItemChanged(Data<Number, Number> item) {
        // Lines are drawn by the chart, not by the item.
    }

    @Override
    protected void seriesAdded(Series<Number, Number> series, int index) {
        for (int i = 0; i < series.getData().size(); i++) {
            dataItemAdded(series, i, series.getData().get(i));
        }
    }

    @Override
    protected void seriesRemoved(Series<Number, Number> series) {
        removeSeriesFromDisplay(series);
    }

    @Override
    protected void layoutPlotChildren() {
        if (shown == null) {
            return;
        }
        for (int i = 0; i < 3; i++) {
            List<Double> values = new ArrayList<>();
            for (Data<Number, Number> item : getData().get(i).getData()) {
                values.add(getCurrentDisplayedYValue(item).doubleValue());
            }
            lines.get(i).getElements().setAll(steps(values));
            lines.get(i).setVisible(shown.layers().isEmpty());
        }
        layOutLogged();
        shown.band().ifPresent(this::layOut);
        for (int i = 0; i < shown.layers().size(); i++) {
            Layer layer = shown.layers().get(i);
            layers.get(i).getElements().setAll(area(steps(layer.tops()), steps(layer.bases())));
        }
        double high = amounts.getHeight();
        for (int i = 0; i < shown.boxes().size(); i++) {
            Box box = shown.boxes().get(i);
            double left = x(box.begin());
            boxes.get(i).resizeRelocate(left, y(box.high()), x(box.end()) - left, y(box.low()) - y(box.high()));
        }
        for (int i = 0; i < shown.brackets().size(); i++) {
            Bracket bracket = shown.brackets().get(i);
            // The plot clips what lies beside it, so brackets stand within.
            brackets.get(i)
                    .resizeRelocate(x(bracket.month()) - 6, y(bracket.high()), 4, y(bracket.low()) - y(bracket.high()));
            bracketTexts.get(i).resizeRelocate(x(bracket.month()) - 90, y(bracket.high()), 80, 16);
        }
        for (int i = 0; i < shown.marks().size(); i++) {
            Mark mark = shown.marks().get(i);
            marks.get(i).resizeRelocate(x(mark.month()) - 4, high - 8, 8, 8);
        }
        shown.today().ifPresent(at -> today.resizeRelocate(x(at), 0, 1.5, high));
    }

    private void layOutLogged() {
        List<PathElement> path = new ArrayList<>();
        int before = -1;
        for (Data<Number, Number> item : getData().get(3).getData()) {
            int month = item.getXValue().intValue();
            double y = y(getCurrentDisplayedYValue(item).doubleValue());
            path.add(month == before + 1 ? new LineTo(x(month - 1), y) : new MoveTo(x(month - 1), y));
            path.add(new LineTo(x(month), y));
            item.getNode().resizeRelocate(x(month - 0.5) - 2.5, y - 2.5, 5, 5);
            before = month;
        }
        lines.get(3).getElements().setAll(path);
    }

    private void layOut(Band band) {
        outer.getElements().setAll(area(points(band.p90(), band.closed()), points(band.p10(), band.closed())));
        inner.getElements().setAll(area(points(band.p75(), band.closed()), points(band.p25(), band.closed())));
        median.getElements().setAll(points(band.p50(), band.closed()));
        unchanged
                .getElements()
                .setAll(band.unchanged().isEmpty() ? List.of() : points(band.unchanged(), band.closed()));
    }

    private List<PathElement> points(List<Double> values, int closed) {
        List<PathElement> points = new ArrayList<>();
        for (int month = Math.max(1, closed); month <= values.size(); month++) {
            double x = x(month - 0.5);
            double y = y(values.get(month - 1));
            points.add(points.isEmpty() ? new MoveTo(x, y) : new LineTo(x, y));
        }
        points.add(new LineTo(x(values.size()), y(values.getLast())));
        return points;
    }

    private List<PathElement> steps(List<Double> values) {
        List<PathElement> steps = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            double y = y(values.get(i));
            steps.add(steps.isEmpty() ? new MoveTo(x(i), y) : new LineTo(x(i), y));
            steps.add(new LineTo(x(i + 1), y));
        }
        return steps;
    }

    private static List<PathElement> area(List<PathElement> above, List<PathElement> below) {
        List<PathElement> area = new ArrayList<>(above);
        for (PathElement element : below.reversed()) {
            area.add(
                    element instanceof MoveTo move
                            ? new LineTo(move.getX(), move.getY())
                            : new LineTo(((LineTo) element).getX(), ((LineTo) element).getY()));
        }
        area.add(new ClosePath());
        return area;
    }

    private double x(double month) {
        return months.getDisplayPosition(month);
    }

    private double y(double amount) {
        return amounts.getDisplayPosition(amount);
    }

    private static StringConverter<Number> words(String sign) {
        return new StringConverter<>() {
            @Override
            public String toString(Number number) {
                return sign + number.longValue();
            }

            @Override
            public Number fromString(String text) {
                return Long.valueOf(text.substring(1));
            }
        };
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        return path;
    }

    private static Region styled(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        return region;
    }
}
