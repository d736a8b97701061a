package dev.milepost.ui.milestones;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The axis of a card with its figures beside it; in a narrow card below it, so that the axis stays long enough to be
/// read.
final class CardFoot extends Pane {

    /// Of the whole foot, in pixels: with less, the axis is on its own.
    private static final double WIDE = 560;

    private static final double FIGURE = 88;
    private static final double GAP = 20;
    private static final double LINE_GAP = 4;

    /// As the words above it, in a narrow card.
    private static final double INDENT = 26;

    private final PlanAxis axis;
    private List<? extends Node> figures = List.of();

    CardFoot(PlanAxis axis) {
        this.axis = axis;
        getChildren().add(axis);
        setMinHeight(USE_PREF_SIZE);
    }

    void setFigures(List<? extends Node> next) {
        getChildren().removeAll(figures);
        figures = List.copyOf(next);
        getChildren().addAll(figures);
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
        return WIDE;
    }

    @Override
    protected double computePrefHeight(double width) {
        double high =
                figures.stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
        double line = axis.prefHeight(-1);
        return snapSizeY(isWide(width < 0 ? WIDE : width) ? Math.max(line, high) : line + LINE_GAP + high);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double high = getHeight();
        double line = axis.prefHeight(-1);
        if (isWide(width)) {
            double wide = FIGURE * figures.size();
            axis.resizeRelocate(0, snapPositionY((high - line) / 2), snapSizeX(width - wide - GAP), line);
            place(width - wide, FIGURE, 0, high);
        } else {
            double x = INDENT - PlanAxis.SIDE;
            axis.resizeRelocate(x, 0, width - x, line);
            place(INDENT, (width - INDENT) / Math.max(1, figures.size()), line + LINE_GAP, high - line - LINE_GAP);
        }
    }

    private static boolean isWide(double width) {
        return width >= WIDE;
    }

    private void place(double x, double each, double y, double high) {
        for (int i = 0; i < figures.size(); i++) {
            layoutInArea(figures.get(i), snapPositionX(x + i * each), y, each, high, 0, HPos.LEFT, VPos.CENTER);
        }
    }
}
