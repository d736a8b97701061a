package dev.milepost.prospect;

import dev.milepost.money.Money;
import java.util.List;

/// Why the headline moved between two days. The parts add up to the whole to the cent.
///
/// @param before as it was seen on the first day
/// @param after as it is seen on the second
/// @param parts by cause, in the causes' order; one that nothing happened in is left out
public record Explanation(Headline headline, Money before, Money after, List<Part> parts) {

    /// What a headline moves for, in the order in which the first day's facts are exchanged for the
    /// second's. What two of them do only together counts with the later.
    public enum Cause {
        /// The roadmap was edited; of a forecast that was kept, also that it was computed by an earlier
        /// version.
        ROADMAP,
        /// Another day was said to be the plan's first.
        START,
        /// Time passed: what was not done in it slipped. Pauses excuse what lies in them.
        TIME,
        /// Items were done, or set otherwise; tracks were chosen.
        WORK,
        /// Milestones were reached.
        MILESTONES,
        /// What was really earned.
        INCOME,
        /// What the person takes for granted.
        ASSUMPTIONS
    }

    public record Part(Cause cause, Money change) {}

    public Explanation {
        parts = List.copyOf(parts);
        Money sum = parts.stream().map(Part::change).reduce(before, Money::plus);
        if (!sum.equals(after)) {
            throw new IllegalArgumentException("the parts of an explanation add up");
        }
    }

    public Money change() {
        return after.minus(before);
    }
}
