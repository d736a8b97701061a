package dev.milepost.ui.income;

import dev.milepost.tracker.IncomeView.AmountTick;
import dev.milepost.tracker.IncomeView.Box;
import dev.milepost.tracker.IncomeView.Bracket;
import dev.milepost.tracker.IncomeView.Chart;
import dev.milepost.tracker.IncomeView.MonthTick;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;

/// The picture of income over months. Pointing at a month, or the arrow keys, shows its figures. To assistive
/// technology it is a slider over the months, whose value in words is what is said of the month.
final class IncomeChart extends Region {

    private static final double LEFT = 54;
    private static final double TOP = 14;
    private static final double BOTTOM = 24;
    private static final double RIGHT = 14;
    private static final double BRACKETS = 96;
    private static final double TEXT_HEIGHT = 16;
    private static final int MOST_NAMES = 4;

    private final Group grid = group();
    private final Group boxes = group();
    private final Group texts = group();
    private final BandLayer band = new BandLayer();
    private final MarkLayer marks = new MarkLayer();
    private final Path low = path("plan-low");
    private final Path mid = path("plan-mid");
    private final Path high = path("plan-high");
    private final Path logged = path("logged-line");
    private final Group dots = group();
    private final Region zero = styled("zero-line");
    private final Region today = styled("today-line");
    private final Crosshair crosshair = new Crosshair();
    private Optional<Chart> chart = Optional.empty();
    private final LayerStack layers = new LayerStack();
    private final IntConsumer opened;
    private int pointed;

    /// @param opened what to do where a month is chosen
    IncomeChart(IntConsumer opened) {
        this.opened = opened;
        getStyleClass().add("income-chart");
        setMinHeight(190);
        setPrefHeight(300);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setId("income-chart");
        getChildren()
                .addAll(
                        grid,
                        boxes,
                        layers,
                        band,
                        zero,
                        today,
                        low,
                        high,
                        mid,
                        logged,
                        dots,
                        marks,
                        texts,
                        crosshair.line(),
                        crosshair.note());
        setOnMouseMoved(this::onMove);
        setOnMouseExited(left -> point(0));
        setOnMousePressed(pressed -> {
            requestFocus();
            chart.ifPresent(shown -> open(plot(shown).monthAt(pressed.getX())));
            pressed.consume(); // the scroll pane around would take the keyboard
        });
        setOnKeyPressed(this::onKey);
        focusedProperty().addListener((focused, before, now) -> {
            if (!now) {
                point(0);
            }
        });
    }

    void render(Chart next) {
        if (chart.equals(Optional.of(next))) {
            return;
        }
        // What is pointed at stays while the simulation behind it moves on.
        pointed = chart.filter(before -> before.months() == next.months()).isPresent() ? pointed : 0;
        Optional<Chart> before = chart;
        chart = Optional.of(next);
        setAccessibleText(next.summary());
        // Making the words of the frame anew takes longer than the rest.
        if (!before.map(Shape::of).equals(Optional.of(Shape.of(next)))) {
            frame(next);
        }
        zero.setVisible(next.bottom() < 0);
        layers.render(next.layers());
        for (Path plan : List.of(low, mid, high)) {
            plan.setVisible(next.layers().isEmpty());
        }
        band.render(next.band());
        marks.render(next.marks());
        requestLayout();
        if (pointed >= 1) {
            say(next);
        }
    }

    /// While a slider moves most charts need the same nodes, only elsewhere.
    private record Shape(List<String> amounts, List<String> ticks, List<String> brackets, int boxes, int logged) {

        static Shape of(Chart chart) {
            return new Shape(
                    chart.amounts().stream().map(AmountTick::text).toList(),
                    chart.ticks().stream().map(MonthTick::text).toList(),
                    chart.brackets().stream().map(Bracket::text).toList(),
                    chart.boxes().size(),
                    chart.logged().size());
        }
    }

    private void frame(Chart next) {
        List<Node> lines = new ArrayList<>();
        next.amounts().forEach(tick -> lines.add(styled("amount-line")));
        grid.getChildren().setAll(lines);
        List<Node> words = new ArrayList<>();
        next.amounts().forEach(tick -> words.add(Words.of(tick.text(), Styles.MUTED, Styles.SMALL)));
        next.ticks().forEach(tick -> words.add(Words.of(tick.text(), Styles.MUTED, Styles.SMALL)));
        next.brackets().forEach(bracket -> words.add(Words.of(bracket.text(), "bracket-text")));
        texts.getChildren().setAll(words);
        List<Node> areas = new ArrayList<>();
        next.boxes().forEach(box -> areas.add(styled("target-box")));
        next.brackets().forEach(bracket -> areas.add(styled("bracket")));
        boxes.getChildren().setAll(areas);
        dots.getChildren()
                .setAll(next.logged().stream()
                        .map(point -> (Node) styled("logged-dot"))
                        .toList());
    }

    @Override
    protected void layoutChildren() {
        chart.ifPresent(this::layOut);
    }

    private void layOut(Chart shown) {
        texts.applyCss();
        Plot plot = plot(shown);
        layOutGrid(shown, plot);
        layOutAreas(shown, plot);
        Lines lines = new Lines(plot, shown.stepped());
        layers.layOut(shown.layers(), lines);
        shown.band().ifPresent(each -> band.layOut(each, lines));
        marks.layOut(plot);
        low.getElements().setAll(lines.through(shown.low()));
        high.getElements().setAll(lines.through(shown.high()));
        mid.getElements().setAll(lines.through(shown.mid()));
        logged.getElements().setAll(lines.logged(shown.logged()));
        for (int i = 0; i < shown.logged().size(); i++) {
            double x = plot.x(shown.logged().get(i).month() - (shown.stepped() ? 0.5 : 0));
            double y = plot.y(shown.logged().get(i).amount());
            dots.getChildren().get(i).resizeRelocate(x - 2.5, y - 2.5, 5, 5);
        }
        zero.resizeRelocate(plot.left(), Math.rint(plot.y(0)), plot.right() - plot.left(), 1);
        today.setVisible(shown.today().isPresent());
        shown.today().ifPresent(at -> today.resizeRelocate(plot.x(at), TOP, 1.5, plot.bottom() - TOP));
        crosshair.layOut(shown, plot, pointed, getWidth());
    }

    private Plot plot(Chart shown) {
        double right = shown.brackets().isEmpty() ? RIGHT : BRACKETS;
        return new Plot(
                LEFT, TOP, getWidth() - right, getHeight() - BOTTOM, shown.months(), shown.bottom(), shown.top());
    }

    private void layOutGrid(Chart shown, Plot plot) {
        int index = 0;
        for (AmountTick tick : shown.amounts()) {
            double y = Math.round(plot.y(tick.amount()));
            grid.getChildren().get(index).resizeRelocate(plot.left(), y, plot.right() - plot.left(), 1);
            Label text = (Label) texts.getChildren().get(index++);
            double width = text.prefWidth(-1);
            text.resizeRelocate(plot.left() - 8 - width, y - TEXT_HEIGHT / 2, width, TEXT_HEIGHT);
        }
        for (MonthTick tick : shown.ticks()) {
            Label text = (Label) texts.getChildren().get(index++);
            double width = text.prefWidth(-1);
            text.resizeRelocate(plot.x(tick.month()) - width / 2, plot.bottom() + 6, width, TEXT_HEIGHT);
        }
    }

    private void layOutAreas(Chart shown, Plot plot) {
        int index = 0;
        for (Box box : shown.boxes()) {
            double y = plot.y(box.high());
            boxes.getChildren()
                    .get(index++)
                    .resizeRelocate(
                            plot.x(box.begin()),
                            y,
                            plot.x(box.end()) - plot.x(box.begin()),
                            Math.max(2, plot.y(box.low()) - y));
        }
        int words = shown.amounts().size() + shown.ticks().size();
        for (Bracket bracket : shown.brackets()) {
            double y = plot.y(bracket.high());
            double height = Math.max(2, plot.y(bracket.low()) - y);
            double x = plot.x(bracket.month()) + 6;
            boxes.getChildren().get(index++).resizeRelocate(x, y + 1, 4, height - 2);
            Label text = (Label) texts.getChildren().get(words++);
            text.resizeRelocate(x + 9, y + height / 2 - TEXT_HEIGHT / 2, getWidth() - x - 9, TEXT_HEIGHT);
        }
        stagger(shown);
    }

    /// Names of brackets at one height stand below each other; those with no room near theirs are counted in the last.
    private void stagger(Chart shown) {
        int first = shown.amounts().size() + shown.ticks().size();
        List<Label> placed = new ArrayList<>();
        int dropped = 0;
        for (int i = 0; i < shown.brackets().size(); i++) {
            Label text = (Label) texts.getChildren().get(first + i);
            text.setText(shown.brackets().get(i).text());
            double wanted = text.getLayoutY();
            for (int down = 0; down < MOST_NAMES && placed.stream().anyMatch(each -> overprints(text, each)); down++) {
                text.setLayoutY(wanted + (down + 1) * TEXT_HEIGHT);
            }
            boolean fits = placed.stream().noneMatch(each -> overprints(text, each));
            text.setVisible(fits);
            if (fits) {
                placed.add(text);
            } else {
                dropped++;
            }
        }
        if (dropped > 0) {
            Label last = placed.getLast();
            last.setText(last.getText() + " +" + dropped);
        }
    }

    private static boolean overprints(Label one, Label other) {
        return Math.abs(one.getLayoutY() - other.getLayoutY()) < TEXT_HEIGHT - 1
                && one.getLayoutX() < other.getLayoutX() + other.prefWidth(-1)
                && other.getLayoutX() < one.getLayoutX() + one.prefWidth(-1);
    }

    private void onMove(MouseEvent move) {
        chart.ifPresent(shown -> point(plot(shown).monthAt(move.getX())));
    }

    private void open(int month) {
        if (month >= 1 && month <= chart.map(Chart::months).orElse(0)) {
            opened.accept(month);
        }
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && pointed >= 1) {
            open(pointed);
            key.consume();
            return;
        }
        int months = chart.map(Chart::months).orElse(0);
        int next = switch (key.getCode()) {
            case RIGHT -> Math.min(months, pointed + 1);
            case LEFT -> Math.max(1, pointed - 1);
            case HOME -> 1;
            case END -> months;
            case ESCAPE -> 0;
            default -> -1;
        };
        if (next > 0 || (pointed > 0 && next == 0)) {
            point(next);
            key.consume(); // Escape goes on where nothing is pointed at
        }
    }

    void point(int month) {
        if (month != pointed) {
            pointed = month;
            chart.ifPresent(shown -> {
                say(shown);
                crosshair.layOut(shown, plot(shown), pointed, getWidth());
            });
        }
    }

    private void say(Chart shown) {
        setAccessibleHelp(pointed >= 1 ? shown.notes().get(pointed - 1) : "");
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        int months = chart.map(Chart::months).orElse(0);
        return switch (attribute) {
            case VALUE -> (double) pointed;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) months;
            case ORIENTATION -> Orientation.HORIZONTAL;
            case VALUE_STRING ->
                chart.filter(shown -> pointed >= 1)
                        .map(shown -> shown.notes().get(pointed - 1))
                        .orElse("");
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        int months = chart.map(Chart::months).orElse(0);
        switch (action) {
            case INCREMENT -> point(Math.min(months, pointed + 1));
            case DECREMENT -> point(Math.min(months, Math.max(1, pointed - 1)));
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number month) {
                    point(Math.clamp(month.intValue(), 0, months));
                }
            }
            case FIRE -> open(pointed);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private static Group group() {
        Group group = new Group();
        group.setManaged(false);
        group.setAutoSizeChildren(false);
        group.setMouseTransparent(true);
        return group;
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    private static Region styled(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }
}
