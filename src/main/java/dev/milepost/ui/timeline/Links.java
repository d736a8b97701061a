package dev.milepost.ui.timeline;

import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/// Lines from what a milestone needs to the milestone: along the lane to the milestone's month, then down
/// to it.
final class Links {

    private final Path needed = path("needs-line");
    private final Path critical = path("critical-line");

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    Path needed() {
        return needed;
    }

    Path critical() {
        return critical;
    }

    void clear() {
        needed.getElements().clear();
        critical.getElements().clear();
    }

    /// @param x of the lane's end, `y` likewise
    /// @param toX of the milestone, `toY` likewise
    static void add(Path path, double x, double y, double toX, double toY) {
        path.getElements().addAll(new MoveTo(x, y), new HLineTo(toX), new VLineTo(toY));
    }
}
