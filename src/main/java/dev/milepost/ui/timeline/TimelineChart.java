package dev.milepost.ui.timeline;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.TimelineView;
import dev.milepost.tracker.TimelineView.BarLane;
import dev.milepost.tracker.TimelineView.Heading;
import dev.milepost.tracker.TimelineView.Lane;
import dev.milepost.tracker.TimelineView.MarkLane;
import dev.milepost.tracker.TimelineView.RangeLane;
import dev.milepost.tracker.Zoom;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// The picture: a column of names that stays, and the months beside it.
final class TimelineChart extends Region {

    /// Width of the column of names.
    static final double LABELS = 244;

    /// From the chart's edge to the names.
    static final double LABEL_INSET = 2;

    private static final double RIGHT = 14;
    private static final double BOTTOM = 8;

    private final Consumer<Act> acts;
    private final Group plot = new Group();
    private final Region strip = new Region();
    private final Group labels = new Group();
    private final Region today = new Region();
    private final Axis axis = new Axis();
    private Optional<TimelineView> view = Optional.empty();
    private List<LaneBox> lanes = List.of();
    private double viewportWidth;

    TimelineChart(Consumer<Act> acts) {
        this.acts = acts;
        getStyleClass().add("timeline-chart");
        strip.getStyleClass().add("label-strip");
        today.getStyleClass().add("today-line");
        plot.setManaged(false);
        labels.setManaged(false);
        plot.setAutoSizeChildren(false);
        labels.setAutoSizeChildren(false);
        getChildren().addAll(axis.lines(), plot, today, axis.texts(), strip, labels);
    }

    void setViewportWidth(double width) {
        if (width != viewportWidth) {
            viewportWidth = width;
            requestLayout();
        }
    }

    void render(TimelineView next) {
        view = Optional.of(next);
        lanes = next.lanes().stream().map(this::box).toList();
        plot.getChildren()
                .setAll(lanes.stream().flatMap(lane -> lane.plotted().stream()).toList());
        labels.getChildren()
                .setAll(lanes.stream().flatMap(lane -> lane.labels().stream()).toList());
        axis.render(next.ticks());
        Tooltip.install(today, new Tooltip(next.todayText()));
        today.setAccessibleText(next.todayText());
        requestLayout();
    }

    /// Pixels a month takes, as laid out last.
    double monthWidth() {
        return view.map(shown -> (getWidth() - LABELS - RIGHT) / shown.months()).orElse(0.0);
    }

    /// Keeps the names in sight when the months are scrolled by `offset` pixels.
    void pinLabels(double offset) {
        strip.setTranslateX(offset);
        labels.setTranslateX(offset);
    }

    private LaneBox box(Lane lane) {
        return switch (lane) {
            case Heading heading -> new HeadingBox(heading);
            case BarLane bar -> new BarBox(bar, acts);
            case MarkLane marks -> new MarkBox(marks, acts);
            case RangeLane ranges -> new RangeBox(ranges);
        };
    }

    @Override
    protected double computePrefWidth(double height) {
        return view.map(shown -> switch (shown.zoom()) {
                    case FIT -> LABELS + 200;
                    case MONTHS -> LABELS + shown.months() * 64.0 + RIGHT;
                    case WEEKS -> LABELS + shown.months() * 200.0 + RIGHT;
                })
                .orElse(LABELS);
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return layOut(Math.max(viewportWidth, LABELS + 200)) + BOTTOM;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        layOut(getWidth());
        strip.resizeRelocate(0, 0, LABELS - 1, getHeight());
    }

    private double layOut(double width) {
        if (view.isEmpty()) {
            return 0;
        }
        TimelineView shown = view.get();
        double wide = shown.zoom() == Zoom.FIT ? width : computePrefWidth(-1);
        Scale scale = new Scale(LABELS, (wide - LABELS - RIGHT) / shown.months());
        applyStyles();
        double y = axis.height();
        for (LaneBox lane : lanes) {
            y = lane.layOut(y, scale, wide);
        }
        double bottom = Math.max(y + BOTTOM, getHeight());
        axis.layOut(scale, bottom);
        OptionalDouble now = shown.today();
        today.setVisible(now.isPresent());
        now.ifPresent(at -> today.resizeRelocate(scale.x(at) - 1, axis.height() - 8, 2, bottom - axis.height() + 8));
        return y;
    }

    /// Text is measured by its styles, which are not there before the first pulse unless asked for.
    private void applyStyles() {
        plot.applyCss();
        labels.applyCss();
    }
}
