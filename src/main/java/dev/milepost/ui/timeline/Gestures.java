package dev.milepost.ui.timeline;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// How the chart is moved: Ctrl and the wheel change the scale round the pointer, Shift and the wheel
/// move along it, the wheel alone moves down, dragging moves both ways; so do the keys.
final class Gestures {

    /// Per 40 pixels of the wheel, one notch.
    private static final double PER_NOTCH = 1.15;

    private static final double NOTCH = 40;
    private static final double PER_KEY = 1.25;
    private static final double ARROW = 60;

    /// In pixels: less than this is a click with an unsteady hand.
    private static final double DRAG_FROM = 4;

    private final TimelineChart chart;
    private double fromX;
    private double fromY;
    private boolean dragging;

    Gestures(TimelineChart chart) {
        this.chart = chart;
    }

    void install() {
        chart.addEventHandler(ScrollEvent.SCROLL, this::onWheel);
        chart.addEventHandler(ZoomEvent.ZOOM, pinch -> {
            chart.zoomBy(pinch.getZoomFactor(), pinch.getX() - TimelineChart.LABELS);
            pinch.consume();
        });
        chart.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            fromX = press.getX();
            fromY = press.getY();
            dragging = false;
        });
        chart.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::onDrag);
        chart.addEventFilter(MouseEvent.MOUSE_RELEASED, release -> {
            dragging = false;
            chart.setCursor(Cursor.DEFAULT);
        });
        chart.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> chart.requestFocus());
        chart.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onWheel(ScrollEvent wheel) {
        if (wheel.isShortcutDown()) {
            double notches = wheel.getDeltaY() / NOTCH;
            chart.zoomBy(Math.pow(PER_NOTCH, notches), Math.max(0, wheel.getX() - TimelineChart.LABELS));
        } else if (wheel.isShiftDown()) {
            // Some platforms turn the wheel sideways themselves while Shift is down.
            chart.panBy(-(wheel.getDeltaX() + wheel.getDeltaY()), 0);
        } else {
            chart.panBy(-wheel.getDeltaX(), -wheel.getDeltaY());
        }
        wheel.consume();
    }

    private void onDrag(MouseEvent drag) {
        if (drag.getButton() != MouseButton.PRIMARY || isOnScrollBar(drag)) {
            return;
        }
        double right = fromX - drag.getX();
        double down = fromY - drag.getY();
        if (!dragging && Math.hypot(right, down) < DRAG_FROM) {
            return;
        }
        dragging = true;
        chart.setCursor(Cursor.MOVE);
        chart.panBy(right, down);
        fromX = drag.getX();
        fromY = drag.getY();
        drag.consume();
    }

    private boolean isOnScrollBar(MouseEvent drag) {
        return fromX > TimelineChart.LABELS + chart.plotWidth()
                || fromY > Axis.HEIGHT + chart.plotHeight()
                || drag.isSynthesized();
    }

    private void onKey(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        boolean meant = switch (key.getCode()) {
            case LEFT -> pan(-ARROW, 0);
            case RIGHT -> pan(ARROW, 0);
            case UP -> pan(0, -ARROW);
            case DOWN -> pan(0, ARROW);
            case PAGE_UP -> pan(0, -chart.plotHeight());
            case PAGE_DOWN -> pan(0, chart.plotHeight());
            case HOME -> go(chart::goToStart);
            case END -> go(chart::goToEnd);
            case T -> go(chart::goToToday);
            default -> zoom(key.getText());
        };
        if (meant) {
            key.consume();
        }
    }

    private boolean pan(double right, double down) {
        chart.panBy(right, down);
        return true;
    }

    private static boolean go(Runnable where) {
        where.run();
        return true;
    }

    private boolean zoom(String key) {
        return switch (key) {
            case "+", "=" -> {
                chart.zoomBy(PER_KEY, chart.plotWidth() / 2);
                yield true;
            }
            case "-" -> {
                chart.zoomBy(1 / PER_KEY, chart.plotWidth() / 2);
                yield true;
            }
            default -> false;
        };
    }
}
