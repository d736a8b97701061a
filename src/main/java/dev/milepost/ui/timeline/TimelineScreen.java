package dev.milepost.ui.timeline;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.TimelineView;
import dev.milepost.tracker.Zoom;
import dev.milepost.ui.kit.Chip;
import dev.milepost.ui.kit.Rebuild;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The plan on its months. Ctrl and the wheel change the scale, Shift and the wheel move along it, dragging pans.
public final class TimelineScreen extends StackPane {

    private final Consumer<Act> acts;
    private final HBox zooms = new HBox();
    private final TimelineChart chart;
    private final ScrollPane scroll;
    private final Label empty = Words.styled(Styles.MUTED);
    private Optional<TimelineView> shown = Optional.empty();

    public TimelineScreen(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        getStyleClass().addAll(Styles.CARD, "timeline-screen");
        zooms.getStyleClass().add("tools");
        chart = new TimelineChart(acts);
        scroll = new ScrollPane(chart);
        scroll.setPannable(true);
        scroll.setFitToHeight(true);
        scroll.setId("timeline");
        scroll.setAccessibleText(messages.text("screen.timeline"));
        scroll.hvalueProperty().addListener((position, before, now) -> pin());
        scroll.viewportBoundsProperty().addListener((bounds, before, now) -> {
            chart.setViewportWidth(now.getWidth());
            pin();
        });
        chart.widthProperty().addListener((width, before, now) -> pin());
        scroll.addEventFilter(ScrollEvent.SCROLL, this::onWheel);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        getChildren().addAll(scroll, empty);
    }

    /// The chips that stand beside the screen's name.
    public List<Node> tools() {
        return List.of(zooms);
    }

    public void render(TimelineView view) {
        if (shown.equals(Optional.of(view))) {
            return;
        }
        boolean zoomed = shown.map(before -> before.zoom() != view.zoom()).orElse(true);
        shown = Optional.of(view);
        scroll.setFitToWidth(view.zoom() == Zoom.FIT);
        scroll.setVisible(!view.lanes().isEmpty());
        empty.setText(view.empty());
        empty.setVisible(view.lanes().isEmpty());
        if (zoomed) {
            Rebuild.children(
                    zooms,
                    view.zooms().stream()
                            .map(zoom -> new Chip(
                                    zoom.text(), zoom.current(), () -> acts.accept(new Act.ZoomTimeline(zoom.zoom()))))
                            .toList());
        }
        chart.render(view);
        if (zoomed) {
            showToday(view);
        }
        pin();
    }

    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }

    /// Scrolls to two months before today. The scroll pane resets its position when its content changes its width, so
    /// that
    /// has to be over.
    private void showToday(TimelineView view) {
        applyCss();
        layout();
        double hidden = chart.getWidth() - scroll.getViewportBounds().getWidth();
        if (hidden > 0 && view.today().isPresent()) {
            scroll.setHvalue(Math.clamp((view.today().getAsDouble() - 2) * chart.monthWidth() / hidden, 0, 1));
        }
    }

    private void pin() {
        double hidden =
                Math.max(0, chart.getWidth() - scroll.getViewportBounds().getWidth());
        chart.pinLabels(scroll.getHvalue() * hidden);
    }

    private void onWheel(ScrollEvent wheel) {
        if (wheel.isShortcutDown()) {
            zoom(wheel.getDeltaY() > 0);
            wheel.consume();
        }
    }

    private void onKey(KeyEvent key) {
        switch (key.getText()) {
            case "+", "=" -> zoom(true);
            case "-" -> zoom(false);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void zoom(boolean nearer) {
        shown.map(TimelineView::zoom)
                .map(zoom -> nearer ? zoom.nearer() : zoom.farther())
                .ifPresent(zoom -> acts.accept(new Act.ZoomTimeline(zoom)));
    }
}
