package dev.milepost.ui.paper;

import dev.milepost.ui.paper.Outline.Route;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.VLineTo;
import javafx.scene.transform.Transform;

/// The outlines of JavaFX's shapes.
final class Shapes {

    private Shapes() {}

    /// What the shape goes along. Of shapes that are not told apart here it is what they cover.
    static Outline outline(Shape shape, Transform onPaper) {
        Route route = new Route(onPaper);
        switch (shape) {
            case Path path -> follow(path, route);
            case Line line -> route.move(line.getStartX(), line.getStartY()).line(line.getEndX(), line.getEndY());
            case Rectangle box ->
                route.box(
                        box.getX(),
                        box.getY(),
                        box.getX() + box.getWidth(),
                        box.getY() + box.getHeight(),
                        even(box.getArcWidth() / 2));
            case Circle circle ->
                route.ellipse(circle.getCenterX(), circle.getCenterY(), circle.getRadius(), circle.getRadius());
            case Ellipse ellipse ->
                route.ellipse(ellipse.getCenterX(), ellipse.getCenterY(), ellipse.getRadiusX(), ellipse.getRadiusY());
            case SVGPath path -> follow(covered(fillable(path)), route);
            default -> follow(covered(shape), route);
        }
        return route.outline();
    }

    static double[] even(double radius) {
        return new double[] {radius, radius, radius, radius};
    }

    /// What a shape covers, as a path, in the shape's own pixels.
    static Path covered(Shape shape) {
        return (Path) Shape.subtract(shape, new Rectangle());
    }

    /// A copy that is filled, because the original belongs to somebody.
    private static SVGPath fillable(SVGPath path) {
        SVGPath copy = new SVGPath();
        copy.setContent(path.getContent());
        copy.setFillRule(path.getFillRule());
        return copy;
    }

    static void follow(Path path, Route route) {
        path.getElements().forEach(element -> follow(element, route));
    }

    private static void follow(PathElement element, Route route) {
        double x = element.isAbsolute() ? 0 : route.x();
        double y = element.isAbsolute() ? 0 : route.y();
        switch (element) {
            case MoveTo to -> route.move(x + to.getX(), y + to.getY());
            case LineTo to -> route.line(x + to.getX(), y + to.getY());
            case HLineTo to -> route.line(x + to.getX(), route.y());
            case VLineTo to -> route.line(route.x(), y + to.getY());
            case CubicCurveTo to ->
                route.curve(
                        x + to.getControlX1(),
                        y + to.getControlY1(),
                        x + to.getControlX2(),
                        y + to.getControlY2(),
                        x + to.getX(),
                        y + to.getY());
            case QuadCurveTo to -> route.bend(x + to.getControlX(), y + to.getControlY(), x + to.getX(), y + to.getY());
            case ClosePath _ -> route.close();
            default -> throw new IllegalArgumentException("no chart draws with " + element);
        }
    }
}
