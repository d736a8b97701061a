package dev.milepost.ui.paper;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.transform.Transform;

/// Lines and curves, in pixels of the paper. What they go round more than once, in one direction, is inside.
record Outline(List<Step> steps) {

    Outline {
        steps = List.copyOf(steps);
    }

    /// From where the one before ended.
    sealed interface Step {}

    record Move(double x, double y) implements Step {}

    record Line(double x, double y) implements Step {}

    record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

    record Close() implements Step {}

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /// Draws an outline in the pixels of a node, which `onPaper` takes to where they lie.
    static final class Route {

        /// How far the handles of a quarter of a circle lie from its ends, as a share of the radius.
        static final double QUARTER = 0.5522847498;

        private final Transform onPaper;
        private final List<Step> steps = new ArrayList<>();
        private double x;
        private double y;
        private double startX;
        private double startY;

        Route(Transform onPaper) {
            this.onPaper = onPaper;
        }

        double x() {
            return x;
        }

        double y() {
            return y;
        }

        Route move(double toX, double toY) {
            Point2D to = at(toX, toY);
            steps.add(new Move(to.getX(), to.getY()));
            startX = toX;
            startY = toY;
            return arrive(toX, toY);
        }

        Route line(double toX, double toY) {
            Point2D to = at(toX, toY);
            steps.add(new Line(to.getX(), to.getY()));
            return arrive(toX, toY);
        }

        Route curve(double x1, double y1, double x2, double y2, double toX, double toY) {
            Point2D first = at(x1, y1);
            Point2D second = at(x2, y2);
            Point2D to = at(toX, toY);
            steps.add(new Curve(first.getX(), first.getY(), second.getX(), second.getY(), to.getX(), to.getY()));
            return arrive(toX, toY);
        }

        /// A curve with one handle.
        Route bend(double handleX, double handleY, double toX, double toY) {
            return curve(
                    x + 2.0 / 3 * (handleX - x),
                    y + 2.0 / 3 * (handleY - y),
                    toX + 2.0 / 3 * (handleX - toX),
                    toY + 2.0 / 3 * (handleY - toY),
                    toX,
                    toY);
        }

        Route close() {
            steps.add(new Close());
            return arrive(startX, startY);
        }

        /// A rectangle with round corners.
        ///
        /// @param radii of the corners from the upper left one clockwise, in pixels; less without room
        Route box(double left, double top, double right, double bottom, double[] radii) {
            double most = Math.max(0, Math.min(right - left, bottom - top) / 2);
            double a = Math.min(most, radii[0]);
            double b = Math.min(most, radii[1]);
            double c = Math.min(most, radii[2]);
            double d = Math.min(most, radii[3]);
            move(left + a, top).line(right - b, top);
            corner(right, top, b, right, top + b);
            line(right, bottom - c);
            corner(right, bottom, c, right - c, bottom);
            line(left + d, bottom);
            corner(left, bottom, d, left, bottom - d);
            line(left, top + a);
            corner(left, top, a, left + a, top);
            return close();
        }

        private void corner(double cornerX, double cornerY, double radius, double toX, double toY) {
            if (radius > 0) {
                curve(
                        x + QUARTER * (cornerX - x),
                        y + QUARTER * (cornerY - y),
                        toX + QUARTER * (cornerX - toX),
                        toY + QUARTER * (cornerY - toY),
                        toX,
                        toY);
            }
        }

        Route ellipse(double centreX, double centreY, double radiusX, double radiusY) {
            double handleX = QUARTER * radiusX;
            double handleY = QUARTER * radiusY;
            double left = centreX - radiusX;
            double right = centreX + radiusX;
            double top = centreY - radiusY;
            double bottom = centreY + radiusY;
            return move(right, centreY)
                    .curve(right, centreY + handleY, centreX + handleX, bottom, centreX, bottom)
                    .curve(centreX - handleX, bottom, left, centreY + handleY, left, centreY)
                    .curve(left, centreY - handleY, centreX - handleX, top, centreX, top)
                    .curve(centreX + handleX, top, right, centreY - handleY, right, centreY)
                    .close();
        }

        Outline outline() {
            return new Outline(steps);
        }

        private Route arrive(double toX, double toY) {
            x = toX;
            y = toY;
            return this;
        }

        private Point2D at(double pointX, double pointY) {
            return onPaper.transform(pointX, pointY);
        }
    }
}
