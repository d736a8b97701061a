package dev.milepost.ui.timeline;

import dev.milepost.tracker.TimelineView.Drift;
import dev.milepost.tracker.TimelineView.Ghost;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// The forecast beside the plan: dashes from the plan's end to the forecast's middle, a head there that
/// points to the later or the earlier, and under it a whisker over 8 futures in 10.
final class GhostLine {

    private static final double HEAD = 9;
    private static final double WHISKER = 5;

    private final Region dashes = region("ghost");
    private final Region whisker = region("whisker");
    private final Region head = region("drift");

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

    void render(Optional<Ghost> ghost) {
        for (Region region : List.of(dashes, whisker, head)) {
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
        across(whisker, scope.x(ghost.low()), scope.x(ghost.high()), top + height, WHISKER, width);
        placeHead(middle, top + height / 2, width);
    }

    /// Without dashes, for names stand where they would be.
    ///
    /// @param y below which it stands
    void placeUnder(Optional<Ghost> ghost, double y, Scope scope, double width) {
        dashes.setVisible(false);
        ghost.ifPresent(known -> {
            double middle = scope.x(known.middle());
            across(whisker, scope.x(known.low()), scope.x(known.high()), y, WHISKER, width);
            placeHead(middle, y + WHISKER / 2, width);
        });
    }

    private void placeHead(double middle, double y, double width) {
        head.setVisible(middle > -HEAD && middle < width + HEAD);
        head.resizeRelocate(middle - HEAD / 2, y - HEAD / 2, HEAD, HEAD);
    }

    private static void across(Region region, double from, double to, double y, double height, double width) {
        double left = Math.max(from, -BarPiece.MARGIN);
        double right = Math.min(to, width + BarPiece.MARGIN);
        region.setVisible(right > left);
        region.resizeRelocate(left, y, Math.max(0, right - left), height);
    }
}
