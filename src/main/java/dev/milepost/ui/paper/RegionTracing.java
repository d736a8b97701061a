package dev.milepost.ui.paper;

import dev.milepost.ui.paper.Outline.Route;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Transform;

/// Notes a region's backgrounds and borders, by the rules of JavaFX's CSS.
///
/// Borders of a region with a shape of its own are left out; nothing has both.
///
/// @param marks grows
record RegionTracing(Region region, Transform onPaper, double opacity, List<Mark> marks) {

    void trace() {
        if (region.getBackground() != null) {
            region.getBackground().getFills().forEach(this::fill);
        }
        if (region.getBorder() != null && region.getShape() == null) {
            region.getBorder().getStrokes().forEach(this::stroke);
        }
    }

    private void fill(BackgroundFill fill) {
        Ink ink = Tracing.ink(fill.getFill(), opacity);
        Insets insets = fill.getInsets();
        double width = region.getWidth() - insets.getLeft() - insets.getRight();
        double height = region.getHeight() - insets.getTop() - insets.getBottom();
        if (ink.isSeen() && width > 0 && height > 0) {
            marks.add(new Mark.Filled(
                    region.getShape() == null
                            ? box(insets.getLeft(), insets.getTop(), width, height, radii(fill.getRadii()))
                            : shape(insets.getLeft(), insets.getTop(), width, height),
                    ink));
        }
    }

    /// The region's shape, stretched to a rectangle or in the middle of it.
    private Outline shape(double left, double top, double width, double height) {
        Path covered = Shapes.covered(region.getShape());
        Bounds bounds = region.getShape().getLayoutBounds();
        double across = region.isScaleShape() ? width / bounds.getWidth() : 1;
        double down = region.isScaleShape() ? height / bounds.getHeight() : 1;
        boolean moved = region.isScaleShape() || region.isCenterShape();
        Affine place = new Affine(onPaper);
        if (moved) {
            place.appendTranslation(
                    left + (width - bounds.getWidth() * across) / 2, top + (height - bounds.getHeight() * down) / 2);
            place.appendScale(across, down);
            place.appendTranslation(-bounds.getMinX(), -bounds.getMinY());
        }
        Route route = new Route(place);
        Shapes.follow(covered, route);
        return route.outline();
    }

    private Outline box(double left, double top, double width, double height, double[] radii) {
        return new Route(onPaper)
                .box(left, top, left + width, top + height, radii)
                .outline();
    }

    private double[] radii(CornerRadii radii) {
        return new double[] {
            radii.getTopLeftHorizontalRadius()
                    * (radii.isTopLeftHorizontalRadiusAsPercentage() ? region.getWidth() : 1),
            radii.getTopRightHorizontalRadius()
                    * (radii.isTopRightHorizontalRadiusAsPercentage() ? region.getWidth() : 1),
            radii.getBottomRightHorizontalRadius()
                    * (radii.isBottomRightHorizontalRadiusAsPercentage() ? region.getWidth() : 1),
            radii.getBottomLeftHorizontalRadius()
                    * (radii.isBottomLeftHorizontalRadiusAsPercentage() ? region.getWidth() : 1)
        };
    }

    private void stroke(BorderStroke border) {
        double top = middle(border.getInsets().getTop(), border.getWidths().getTop(), border.getTopStyle());
        double right = middle(border.getInsets().getRight(), border.getWidths().getRight(), border.getRightStyle());
        double bottom =
                middle(border.getInsets().getBottom(), border.getWidths().getBottom(), border.getBottomStyle());
        double left = middle(border.getInsets().getLeft(), border.getWidths().getLeft(), border.getLeftStyle());
        double far = region.getWidth() - right;
        double low = region.getHeight() - bottom;
        if (border.isStrokeUniform() && border.getWidths().getTop() > 0) {
            draw(
                    box(left, top, far - left, low - top, radii(border.getRadii())),
                    border.getTopStroke(),
                    border.getWidths().getTop(),
                    border.getTopStyle());
            return;
        }
        draw(
                line(left, top, far, top),
                border.getTopStroke(),
                border.getWidths().getTop(),
                border.getTopStyle());
        draw(
                line(far, top, far, low),
                border.getRightStroke(),
                border.getWidths().getRight(),
                border.getRightStyle());
        draw(
                line(far, low, left, low),
                border.getBottomStroke(),
                border.getWidths().getBottom(),
                border.getBottomStyle());
        draw(
                line(left, low, left, top),
                border.getLeftStroke(),
                border.getWidths().getLeft(),
                border.getLeftStyle());
    }

    /// How far the middle of a border's line lies from the region's edge.
    private static double middle(double inset, double width, BorderStrokeStyle style) {
        return inset
                + switch (style.getType()) {
                    case INSIDE -> width / 2;
                    case CENTERED -> 0;
                    case OUTSIDE -> -width / 2;
                };
    }

    private Outline line(double fromX, double fromY, double toX, double toY) {
        return new Route(onPaper).move(fromX, fromY).line(toX, toY).outline();
    }

    private void draw(Outline outline, Paint paint, double width, BorderStrokeStyle style) {
        double scale = Tracing.scale(onPaper);
        Pen pen = new Pen(
                Tracing.ink(paint, opacity),
                width * scale,
                style.getDashArray().stream().map(dash -> dash * scale).toList(),
                style.getDashOffset() * scale,
                style.getLineCap(),
                style.getLineJoin());
        if (pen.isSeen() && !style.equals(BorderStrokeStyle.NONE)) {
            marks.add(new Mark.Drawn(outline, pen));
        }
    }
}
