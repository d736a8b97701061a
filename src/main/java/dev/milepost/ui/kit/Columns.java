package dev.milepost.ui.kit;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Columns of one width and one height, as high as the highest needs to be at that width. JavaFX's boxes and
/// grids ask for the height before they know the width.
public final class Columns extends Pane {

    private static final double GAP = 14;

    public Columns(List<? extends Node> columns) {
        getChildren().addAll(columns);
        setMinHeight(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return widest(node -> node.prefWidth(-1)) * count() + GAP * (count() - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double each = width < 0 ? -1 : columnWidth(width);
        return widest(node -> node.prefHeight(each));
    }

    @Override
    protected void layoutChildren() {
        double width = columnWidth(getWidth());
        double x = 0;
        for (Node node : getManagedChildren()) {
            layoutInArea(node, snapPositionX(x), 0, width, getHeight(), 0, HPos.LEFT, VPos.TOP);
            x += width + GAP;
        }
    }

    private double columnWidth(double width) {
        return Math.floor((width - GAP * (count() - 1)) / count());
    }

    private double widest(ToDoubleFunction<Node> size) {
        return getManagedChildren().stream().mapToDouble(size).max().orElse(0);
    }

    private int count() {
        return Math.max(1, getManagedChildren().size());
    }
}
