package dev.milepost.ui.roadmap;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// A field for several lines, as high as its text up to a limit. Tab leaves it, as it leaves every other
/// field.
final class NoteArea extends TextArea {

    private static final double AROUND = 20;
    private static final double LEAST = 56;
    private static final double MOST = 260;

    private final Text measure = new Text();

    NoteArea() {
        setWrapText(true);
        textProperty().addListener((text, before, now) -> requestLayout());
        fontProperty().addListener((font, before, now) -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        measure.setFont(getFont());
        measure.setWrappingWidth(Math.max(1, room - AROUND - 4));
        measure.setText(getText() + " ");
        return Math.clamp(Math.ceil(measure.getLayoutBounds().getHeight()) + AROUND, LEAST, MOST);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }
}
