package dev.milepost.ui.timeline;

import dev.milepost.tracker.TimelineView.Drift;
import dev.milepost.tracker.TimelineView.Ghost;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// The forecast beside the plan: dashes from the plan's end to the forecast's middle, a head there that
/// points to the later or the earlier, and under it a whisker over 8 futures in 10. Where they go on beyond what is in
/// sight, an arrow at the edge, or at the end of the axis, says so.
final class GhostLine {

    private static final double HEAD = 9;
    private static final double WHISKER = 5;
    private static final double ARROW = 9;

    private final Region dashes = region("ghost");
    private final Region whisker = region("whisker");
    private final Region head = region("drift");
    private final Region earlier = region("goes-on");
    private final Region later = region("goes-on");

    GhostLine() {
        earlier.pseudoClassStateChanged(PseudoClass.getPseudoClass("earlier"), true);
        later.pseudoClassStateChanged(PseudoClass.getPseudoClass("later"), true);
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        region.setManaged(false);
        return region;
    }

    Region dashes() {
        return dashes;
    }

    Region whisker() {
        return whisker;
    }

    Region head() {
        return head;
    }

    /// The arrow at the left edge.
    Region earlier() {
        return earlier;
    }

    /// The arrow at the right edge.
    Region later() {
        return later;
    }

    void render(Optional<Ghost> ghost) {
        for (Region region : List.of(dashes, whisker, head, earlier, later)) {
            region.setVisible(ghost.isPresent());
            for (Drift drift : Drift.values()) {
                region.pseudoClassStateChanged(
                        PseudoClass.getPseudoClass(drift.id()),
                        ghost.filter(known -> known.drift() == drift).isPresent());
            }
        }
    }

    /// @param top of the bar it belongs to
    void place(Optional<Ghost> ghost, double top, double height, Scope scope, double width) {
        ghost.ifPresent(known -> place(known, top, height, scope, width));
    }

    private void place(Ghost ghost, double top, double height, Scope scope, double width) {
        double middle = scope.x(ghost.middle());
        double planned = scope.x(ghost.planned());
        across(dashes, Math.min(planned, middle), Math.max(planned, middle), top + 4, height - 8, width);
        double low = scope.x(ghost.low());
        double high = scope.x(ghost.high());
        across(whisker, low, high, top + height, WHISKER, width);
        placeHead(middle, top + height / 2, width);
        placeArrows(ghost, Math.min(planned, low), Math.max(planned, high), top + height + WHISKER / 2, width);
    }

    /// Without dashes, for names stand where they would be.
    ///
    /// @param y below which it stands
    void placeUnder(Optional<Ghost> ghost, double y, Scope scope, double width) {
        dashes.setVisible(false);
        ghost.ifPresent(known -> {
            double middle = scope.x(known.middle());
            double low = scope.x(known.low());
            double high = scope.x(known.high());
            across(whisker, low, high, y, WHISKER, width);
            placeHead(middle, y + WHISKER / 2, width);
            placeArrows(known, low, high, y + WHISKER / 2, width);
        });
    }

    private void placeHead(double middle, double y, double width) {
        head.setVisible(middle > -HEAD && middle < width + HEAD);
        head.resizeRelocate(middle - HEAD / 2, y - HEAD / 2, HEAD, HEAD);
    }

    /// Of what is partly in sight only: an arrow alone would belong to nothing.
    private void placeArrows(Ghost ghost, double from, double to, double y, double width) {
        boolean inSight = from < width && to > 0;
        earlier.setVisible(inSight && from < 0);
        earlier.resizeRelocate(0, y - ARROW / 2, ARROW, ARROW);
        later.setVisible(inSight && (to > width || ghost.goesOn()));
        later.resizeRelocate(Math.min(to, width) - ARROW, y - ARROW / 2, ARROW, ARROW);
    }

    private static void across(Region region, double from, double to, double y, double height, double width) {
        double left = Math.max(from, -BarPiece.MARGIN);
        double right = Math.min(to, width + BarPiece.MARGIN);
        region.setVisible(right > left);
        region.resizeRelocate(left, y, Math.max(0, right - left), height);
    }
}
