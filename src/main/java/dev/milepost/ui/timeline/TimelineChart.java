package dev.milepost.ui.timeline;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.TimelineView;
import dev.milepost.tracker.TimelineView.BarLane;
import dev.milepost.tracker.TimelineView.Emphasis;
import dev.milepost.tracker.TimelineView.Heading;
import dev.milepost.tracker.TimelineView.Lane;
import dev.milepost.tracker.TimelineView.Mark;
import dev.milepost.tracker.TimelineView.MarkLane;
import dev.milepost.tracker.TimelineView.Range;
import dev.milepost.tracker.TimelineView.RangeLane;
import dev.milepost.tracker.TimelineView.Selection;
import dev.milepost.tracker.Zoom;
import dev.milepost.ui.kit.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/// The picture: a column of names that stays, and the months beside it.
///
/// It scrolls by itself, for a scroll pane wants all of its content to exist. Here only what is in sight
/// has nodes; they are lent on while one pans and zooms. All that moves is put in place in one pass of
/// layout, so that however many events the pointer sends, there is one such pass a frame. UI thread only.
final class TimelineChart extends Region {

    /// Width of the column of names.
    static final double LABELS = 244;

    /// From the chart's edge to the names.
    static final double LABEL_INSET = 2;

    /// Pixels a month takes at most.
    static final double NEAREST = 900;

    private static final double RIGHT = 14;
    private static final double BOTTOM = 12;
    private static final double BAR = 12;
    private static final double HEADING_ABOVE = 15;
    private static final double HEADING = 37;
    private static final double MONTHS = 64;
    private static final double WEEKS = 200;

    /// When magnified, so many months before today are in sight.
    private static final double BEFORE_TODAY = 2;

    private final Consumer<Zoom> zoomed;
    private final Group lines = group();
    private final Group bars = group();
    private final Group marks = group();
    private final Group axisTexts = group();
    private final Group names = group();
    private final Region today = new Region();
    private final Tooltip todayTip = new Tooltip();
    private final Links links = new Links();
    private final Pane plot = new Pane();
    private final Pane strip = new Pane();
    private final Pane head = new Pane();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final Axis axis = new Axis(lines, axisTexts);
    private final Ruler barRuler = new Ruler("bar-text");
    private final Ruler markRuler = new Ruler("mark-name");
    private final Ruler rangeRuler = new Ruler("range-box");
    private final Pool<Integer, BarLane, BarPiece> barPool;
    private final Pool<Integer, Heading, NamePiece> headings;
    private final Pool<Integer, RangeLane, NamePiece> rangeNames;
    private final Pool<Spot, Mark, MarkPiece> markPool;
    private final Pool<Spot, Boxed, RangePiece> boxes;

    private Optional<TimelineView> view = Optional.empty();
    private Scope scope = new Scope(0, 1, 0);
    private List<Row> rows = List.of();
    private double content;
    private Zoom zoom = Zoom.FIT;
    private Packed packed = new Packed(-1, -1);

    /// A mark or a range by its place in its lane.
    private record Spot(int lane, int place) {}

    private record Boxed(RangeLane lane, Range range) {}

    /// What the lines of marks were last made for.
    private record Packed(double month, double right) {}

    /// A lane and where it stands, in pixels from the first lane's top.
    ///
    /// @param packing of its marks, if it has any
    private record Row(Lane lane, double top, double height, Optional<Packing> packing) {}

    /// @param zoomed is told when the person has made a scale of their own
    TimelineChart(Consumer<Act> acts, Consumer<Zoom> zoomed) {
        this.zoomed = zoomed;
        getStyleClass().add("timeline-chart");
        setFocusTraversable(true);
        barPool = new Pool<>(bars, names, () -> BarPiece.make(acts, barRuler), BarPiece::render);
        headings = new Pool<>(
                bars, names, () -> NamePiece.make(Styles.OVERLINE), (piece, heading) -> piece.render(heading.text()));
        rangeNames =
                new Pool<>(bars, names, () -> NamePiece.make("lane-name"), (piece, lane) -> piece.render(lane.label()));
        markPool = new Pool<>(marks, names, () -> MarkPiece.make(acts), MarkPiece::render);
        boxes = new Pool<>(
                bars,
                names,
                RangePiece::make,
                (piece, boxed) -> piece.render(boxed.lane().kind(), boxed.range()));
        today.getStyleClass().add("today-line");
        today.setManaged(false);
        Tooltip.install(today, todayTip);
        plot.getChildren().addAll(lines, today, bars, links.needed(), links.critical(), marks);
        strip.getStyleClass().add("label-strip");
        strip.getChildren().add(names);
        head.getStyleClass().add("label-strip");
        head.getChildren().add(axisTexts);
        head.getChildren().addAll(axis.rulers());
        head.getChildren().addAll(barRuler.node(), markRuler.node(), rangeRuler.node());
        down.setOrientation(Orientation.VERTICAL);
        across.setFocusTraversable(false);
        down.setFocusTraversable(false);
        ChangeListener<Number> scrolled = (bar, before, now) -> onScrollBars();
        across.valueProperty().addListener(scrolled);
        down.valueProperty().addListener(scrolled);
        getChildren().addAll(plot, strip, head, across, down);
        for (Pane pane : List.of(plot, strip, head)) {
            pane.setClip(new Rectangle());
        }
        new Gestures(this).install();
    }

    /// A chart that nobody scrolls or presses.
    static TimelineChart onPaper() {
        TimelineChart chart = new TimelineChart(act -> {}, zoom -> {});
        chart.getChildren().removeAll(chart.across, chart.down);
        return chart;
    }

    private static Group group() {
        Group group = new Group();
        group.setManaged(false);
        group.setAutoSizeChildren(false);
        return group;
    }

    void render(TimelineView next) {
        Optional<TimelineView> before = view;
        view = Optional.of(next);
        todayTip.setText(next.todayText());
        today.setAccessibleText(next.todayText());
        zoom = next.sight().zoom();
        packed = new Packed(-1, -1);
        if (before.map(old -> old.sight().zoom() != zoom).orElse(true)) {
            scale();
        }
        requestLayout();
    }

    /// Goes to the scale that was asked for, with today in sight.
    private void scale() {
        view.ifPresent(shown -> {
            switch (zoom) {
                case FIT -> scope = new Scope(0, fitting(), scope.top());
                case MONTHS -> scope = new Scope(leftForToday(), MONTHS, scope.top());
                case WEEKS -> scope = new Scope(leftForToday(), WEEKS, scope.top());
                case OWN -> {
                    // It was made here.
                }
            }
        });
    }

    private double leftForToday() {
        return Math.max(
                0, view.map(TimelineView::today).flatMap(TimelineChart::present).orElse(0.0) - BEFORE_TODAY);
    }

    private static Optional<Double> present(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    private double fitting() {
        return Math.max(
                0.1, (plotWidth() - RIGHT) / view.map(TimelineView::months).orElse(1));
    }

    /// Pixels a month takes where ten years are in sight.
    private double farthest() {
        return Math.min(
                fitting(),
                plotWidth() / view.map(shown -> shown.axis().months()).orElse(1));
    }

    double plotWidth() {
        return Math.max(10, getWidth() - LABELS - BAR);
    }

    double plotHeight() {
        return Math.max(10, getHeight() - Axis.HEIGHT - BAR);
    }

    Scope scope() {
        return scope;
    }

    /// How high all lanes are, as of the last layout, in pixels.
    double content() {
        return content;
    }

    /// @param content of which lanes, in pixels
    /// @return how high the chart has to be for them to be in sight
    static double heightOf(double content) {
        return Axis.HEIGHT + content + BAR;
    }

    /// Where a page may end, in pixels from the first lane's top: between lanes, and between lines of marks, but not
    /// behind the heading of what follows.
    List<Double> breaks() {
        List<Double> breaks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (i > 0 && !(rows.get(i - 1).lane() instanceof Heading)) {
                breaks.add(row.top());
            }
            for (double line = MarkPiece.LINE;
                    row.packing().isPresent() && line < row.height();
                    line += MarkPiece.LINE) {
                breaks.add(row.top() + line);
            }
        }
        return breaks;
    }

    /// Shows the same stretch at the same scale as another chart.
    void lookLike(TimelineChart other) {
        look(other.zoom, other.scope);
    }

    /// Shows all months, and the lanes from `top` on, in pixels from the first one's.
    void lookAtAll(double top) {
        look(Zoom.FIT, new Scope(0, scope.month(), top));
    }

    private void look(Zoom at, Scope wanted) {
        zoom = at;
        scope = wanted;
        requestLayout();
    }

    // What the person does.

    /// @param factor by which a month becomes wider
    /// @param x what stays where it is, in pixels from the plot's left edge
    void zoomBy(double factor, double x) {
        double month = Math.clamp(scope.month() * factor, farthest(), NEAREST);
        move(scope.zoomed(month, x));
    }

    void panBy(double right, double lower) {
        move(scope.moved(right, lower));
    }

    /// The plan's beginning at the left edge, or its end at the right one.
    void goToStart() {
        move(new Scope(0, scope.month(), scope.top()));
    }

    void goToEnd() {
        double months = view.map(TimelineView::months).orElse(1);
        move(new Scope(months - (plotWidth() - RIGHT) / scope.month(), scope.month(), scope.top()));
    }

    void goToToday() {
        view.map(TimelineView::today)
                .flatMap(TimelineChart::present)
                .ifPresent(at -> move(new Scope(at - plotWidth() / scope.month() / 2, scope.month(), scope.top())));
    }

    private void move(Scope next) {
        Scope before = scope;
        scope = within(next);
        if (scope.left() != before.left() || scope.month() != before.month()) {
            zoomed.accept(Zoom.OWN);
        }
        if (!scope.equals(before)) {
            requestLayout();
        }
    }

    private Scope within(Scope wanted) {
        return wanted.within(
                plotWidth(),
                plotHeight(),
                view.map(shown -> shown.axis().months()).orElse(1),
                content);
    }

    private boolean settingBars;

    private void onScrollBars() {
        if (!settingBars) {
            move(new Scope(across.getValue(), scope.month(), down.getValue()));
        }
    }

    // Layout.

    @Override
    protected double computePrefWidth(double height) {
        return LABELS + 400;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 400;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LABELS + 100;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 100;
    }

    @Override
    protected void layoutChildren() {
        view.ifPresent(this::layOut);
    }

    private void layOut(TimelineView shown) {
        double width = plotWidth();
        double height = plotHeight();
        if (zoom == Zoom.FIT) {
            scope = new Scope(0, fitting(), scope.top());
        }
        arrange(shown, width);
        scope = within(scope);
        placePanes(width, height);
        axis.place(shown.axis(), scope, width, Axis.HEIGHT + height);
        placeToday(shown, height);
        placeRows(height, width);
        shown.selection().ifPresentOrElse(selection -> link(selection), links::clear);
        keepFocus();
    }

    /// Where the lanes stand, top to bottom; only marks depend on the scale.
    private void arrange(TimelineView shown, double width) {
        double right = zoom == Zoom.FIT ? width - 2 : shown.axis().months() * scope.month();
        Packed wanted = new Packed(scope.month(), right);
        if (wanted.equals(packed)) {
            return;
        }
        packed = wanted;
        List<Row> next = new ArrayList<>();
        double top = 0;
        for (Lane lane : shown.lanes()) {
            Optional<Packing> packing = lane instanceof MarkLane(var all)
                    ? Optional.of(Packing.of(all, markRuler, scope, right, linesSoFar(next.size(), all)))
                    : Optional.empty();
            double height = switch (lane) {
                case Heading _ -> HEADING;
                case BarLane _ -> BarPiece.STEP;
                case RangeLane _ -> RangePiece.STEP;
                case MarkLane _ -> packing.map(Packing::lines).orElse(0) * MarkPiece.LINE;
            };
            next.add(new Row(lane, top, height, packing));
            top += height;
        }
        rows = next;
        content = top + BOTTOM;
    }

    /// Where the person zooms by hand, marks stay on their lines; a scale that is chosen packs them anew.
    private Optional<Packing> linesSoFar(int lane, List<Mark> marks) {
        return zoom == Zoom.OWN && lane < rows.size()
                ? rows.get(lane).packing().filter(packing -> packing.slots().size() == marks.size())
                : Optional.empty();
    }

    private void placePanes(double width, double height) {
        place(plot, LABELS, 0, width, Axis.HEIGHT + height);
        place(strip, 0, Axis.HEIGHT, LABELS - 1, height);
        place(head, LABELS, 0, width, Axis.HEIGHT - 2);
        settingBars = true;
        double months = view.map(shown -> shown.axis().months()).orElse(1);
        double inSight = width / scope.month();
        across.setVisible(inSight < months - 1e-6 && zoom != Zoom.FIT);
        across.setMax(Math.max(0, months - inSight));
        across.setVisibleAmount(across.getMax() * inSight / months);
        across.setValue(scope.left());
        across.resizeRelocate(LABELS, getHeight() - BAR, width, BAR);
        down.setVisible(height < content);
        down.setMax(Math.max(0, content - height));
        down.setVisibleAmount(content <= 0 ? 0 : down.getMax() * height / content);
        down.setValue(scope.top());
        down.resizeRelocate(getWidth() - BAR, Axis.HEIGHT, BAR, height);
        settingBars = false;
    }

    private static void place(Pane pane, double x, double y, double width, double height) {
        pane.resizeRelocate(x, y, width, height);
        if (pane.getClip() instanceof Rectangle clip) {
            clip.setWidth(width);
            clip.setHeight(height);
        }
    }

    private void placeToday(TimelineView shown, double height) {
        double x = present(shown.today()).map(scope::x).orElse(-1.0);
        today.setVisible(x >= 0 && x <= plotWidth());
        today.resizeRelocate(x - 1, Axis.HEIGHT - 8, 2, height + 8);
    }

    private void placeRows(double height, double width) {
        for (int i = firstInSight(); i < rows.size() && rows.get(i).top() < scope.top() + height; i++) {
            Row row = rows.get(i);
            double y = row.top() - scope.top();
            switch (row.lane()) {
                case Heading heading -> headings.take(i, heading).place(y + HEADING_ABOVE, HEADING - HEADING_ABOVE - 4);
                case BarLane bar -> {
                    BarPiece piece = barPool.take(i, bar);
                    piece.plotted().setLayoutY(Axis.HEIGHT);
                    piece.place(y, scope, width);
                }
                case RangeLane lane -> {
                    rangeNames.take(i, lane).place(y, RangePiece.STEP);
                    placeRanges(i, lane, y, width);
                }
                case MarkLane lane -> placeMarks(i, lane, row, y, height, width);
            }
        }
        headings.settle();
        barPool.settle();
        rangeNames.settle();
        boxes.settle();
        markPool.settle();
    }

    private int firstInSight() {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).top() + rows.get(middle).height() <= scope.top()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void placeRanges(int lane, RangeLane ranges, double y, double width) {
        for (int i = 0; i < ranges.ranges().size(); i++) {
            Range range = ranges.ranges().get(i);
            if (scope.x(range.end()) > 0 && scope.x(range.begin()) < width) {
                RangePiece piece = boxes.take(new Spot(lane, i), new Boxed(ranges, range));
                piece.plotted().setLayoutY(Axis.HEIGHT);
                piece.place(range, rangeRuler, y, scope, width);
            }
        }
    }

    private void placeMarks(int lane, MarkLane marked, Row row, double y, double height, double width) {
        List<Packing.Slot> slots = row.packing().map(Packing::slots).orElse(List.of());
        for (int i = 0; i < slots.size(); i++) {
            Mark mark = marked.marks().get(i);
            Packing.Slot slot = slots.get(i);
            double top = y + slot.line() * MarkPiece.LINE;
            double centre = scope.x(mark.at());
            // A forecast without its mark and name would say nothing.
            boolean inSight = centre >= -MarkPiece.SIZE / 2
                    && centre <= width + MarkPiece.SIZE / 2
                    && top > -MarkPiece.LINE
                    && top < height;
            if (inSight) {
                MarkPiece piece = markPool.take(new Spot(lane, i), mark);
                piece.plotted().setLayoutY(Axis.HEIGHT);
                piece.place(mark, slot, top, scope, width);
            }
        }
    }

    private void link(Selection selection) {
        links.clear();
        Row target = rows.get(selection.lane());
        if (!(target.lane() instanceof MarkLane(var all)) || target.packing().isEmpty()) {
            return;
        }
        Packing.Slot slot = target.packing().get().slots().get(selection.mark());
        double toX = scope.x(all.get(selection.mark()).at());
        double toY = Axis.HEIGHT + target.top() - scope.top() + slot.line() * MarkPiece.LINE + MarkPiece.LINE / 2;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.lane() instanceof BarLane bar && bar.emphasis() != Emphasis.NONE) {
                Path path = bar.emphasis() == Emphasis.CRITICAL ? links.critical() : links.needed();
                double y = Axis.HEIGHT + row.top() - scope.top() + BarPiece.STEP / 2;
                Links.add(path, scope.x(bar.end()) - 2, y, toX, toY);
            }
        }
    }

    /// What goes out of sight cannot keep the keyboard.
    private void keepFocus() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (owner instanceof Press
                && owner.getParent() != null
                && !owner.getParent().isVisible()
                && isAbove(owner)) {
            requestFocus();
        }
    }

    private boolean isAbove(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above == this) {
                return true;
            }
        }
        return false;
    }
}
