package dev.milepost.ui.timeline;

import dev.milepost.tracker.TimelineView.Mark;
import java.util.ArrayList;
import java.util.List;

/// Marks on as many lines as it takes for no two names to touch. It depends on how wide a month is, not
/// on where one has scrolled to, so that nothing jumps while one pans.
record Packing(List<Slot> slots, int lines) {

    private static final double GAP = 12;
    private static final double LONGEST = 360;

    /// Where a mark's name stands, in pixels from the middle of the mark.
    ///
    /// @param line from 0
    record Slot(int line, double from, double to) {}

    Packing {
        slots = List.copyOf(slots);
    }

    /// @param scope of which only the width of a month counts
    /// @param right where names have to end, in pixels from the start of the plan
    static Packing of(List<Mark> marks, Ruler ruler, Scope scope, double right) {
        List<Slot> slots = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (Mark mark : marks) {
            double centre = mark.at() * scope.month();
            double beside = MarkPiece.SIZE / 2 + MarkPiece.NAME_GAP;
            double roomRight = right - centre - beside;
            double roomLeft = centre - beside;
            double whole = Math.min(LONGEST, ruler.width(mark.text()));
            boolean leftwards = whole > roomRight && roomLeft > roomRight;
            double width = Math.min(whole, Math.max(20, Math.max(roomLeft, roomRight)));
            double from = leftwards ? -beside - width : beside;
            double forecast = mark.ghost()
                    .map(ghost -> Math.max(ghost.middle(), mark.at()) * scope.month() - centre + beside)
                    .orElse(0.0);
            double earliest = mark.ghost()
                    .map(ghost -> Math.min(ghost.middle(), mark.at()) * scope.month() - beside)
                    .orElse(centre - beside);
            double left = Math.min(earliest, centre + Math.min(from, -beside));
            double end = centre + Math.max(Math.max(from + width, beside), forecast);
            slots.add(new Slot(freeLine(ends, left, end), from, from + width));
        }
        return new Packing(slots, ends.size());
    }

    private static int freeLine(List<Double> ends, double from, double to) {
        for (int line = 0; line < ends.size(); line++) {
            if (ends.get(line) + GAP <= from) {
                ends.set(line, to);
                return line;
            }
        }
        ends.add(to);
        return ends.size() - 1;
    }
}
