package dev.milepost.ui.timeline;

import dev.milepost.tracker.TimelineView.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Marks on as many lines as it takes for no two names to touch. It depends on how wide a month is, not
/// on where one has scrolled to, so that nothing jumps while one pans; and a mark keeps its line while it has room
/// there,
/// so that little jumps while one zooms.
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
    /// @param before the lines that the same marks stood on so far
    static Packing of(List<Mark> marks, Ruler ruler, Scope scope, double right, Optional<Packing> before) {
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
            int kept = before.map(packing -> packing.slots().get(slots.size()).line())
                    .orElse(0);
            slots.add(new Slot(line(ends, kept, left, end), from, from + width));
        }
        return new Packing(slots, ends.size());
    }

    /// The line a mark had, or the first one on which there is room.
    private static int line(List<Double> ends, int kept, double from, double to) {
        while (ends.size() <= kept) {
            ends.add(Double.NEGATIVE_INFINITY);
        }
        int line = kept;
        if (ends.get(kept) + GAP > from) {
            line = 0;
            while (line < ends.size() && ends.get(line) + GAP > from) {
                line++;
            }
        }
        if (line == ends.size()) {
            ends.add(to);
        } else {
            ends.set(line, to);
        }
        return line;
    }
}
