package dev.milepost.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.tracker.TimelineView.Drift;
import dev.milepost.tracker.TimelineView.Ghost;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GhostLineTest {

    private static final double MONTH = 10;
    private static final Ghost RANGE = new Ghost(4, 5, 7, 12, false, Drift.BEHIND);

    private final GhostLine line = new GhostLine();

    /// A bar's, ten pixels a month.
    ///
    /// @param left the first month in sight
    /// @param width in pixels
    private void place(Ghost ghost, double left, double width) {
        line.render(Optional.of(ghost));
        line.place(Optional.of(ghost), 20, 17, new Scope(left, MONTH, 0), width);
    }

    private void assertArrows(boolean earlier, boolean later) {
        assertEquals(earlier, line.earlier().isVisible(), "the arrow at the left edge");
        assertEquals(later, line.later().isVisible(), "the arrow at the right edge");
    }

    @Test
    void aRangeThatIsAllInSightHasNoArrows() {
        place(RANGE, 0, 200);
        assertArrows(false, false);
    }

    @Test
    void aRangeThatGoesOnBeyondTheRightEdgeHasAnArrowThere() {
        place(RANGE, 0, 100);
        assertArrows(false, true);
        assertEquals(100, line.later().getLayoutX() + line.later().getWidth());
        assertEquals(
                line.whisker().getLayoutY() + line.whisker().getHeight() / 2,
                line.later().getLayoutY() + line.later().getHeight() / 2);
    }

    @Test
    void aRangeThatCameFromBeyondTheLeftEdgeHasAnArrowThere() {
        place(RANGE, 6, 200);
        assertArrows(true, false);
        assertEquals(0, line.earlier().getLayoutX());
        place(RANGE, 6, 30);
        assertArrows(true, true);
    }

    @Test
    void dashesAloneThatLeaveTheWindowHaveAnArrowToo() {
        place(RANGE, 0, 45);
        assertFalse(line.whisker().getLayoutX() < 45, "the whisker begins beyond the edge");
        assertArrows(false, true);
    }

    @Test
    void whatIsOutOfSightHasNone() {
        place(RANGE, 20, 200);
        assertArrows(false, false);
        place(RANGE, 0, 30);
        assertArrows(false, false);
    }

    @Test
    void aForecastCutAtTheEndOfTheAxisGoesOn() {
        Ghost cut = new Ghost(4, 5, 7, 12, true, Drift.BEHIND);
        place(cut, 0, 200);
        assertArrows(false, true);
        assertEquals(120, line.later().getLayoutX() + line.later().getWidth(), "where the axis ends");
    }

    @Test
    void aMarkHasThemForItsWhiskerOnly() {
        line.render(Optional.of(RANGE));
        line.placeUnder(Optional.of(RANGE), 30, new Scope(0, MONTH, 0), 45);
        assertArrows(false, false);
        line.placeUnder(Optional.of(RANGE), 30, new Scope(0, MONTH, 0), 60);
        assertArrows(false, true);
        assertTrue(line.whisker().isVisible());
    }

    @Test
    void withoutAForecastThereIsNone() {
        place(RANGE, 0, 100);
        line.render(Optional.empty());
        line.place(Optional.empty(), 20, 17, new Scope(0, MONTH, 0), 100);
        assertArrows(false, false);
    }
}
