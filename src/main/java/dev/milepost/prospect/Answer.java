package dev.milepost.prospect;

import dev.milepost.money.Money;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What it takes to get to a [Goal].
public sealed interface Answer {

    /// The odds as things are, 0 to 1.
    double odds();

    /// Nothing: the odds are good enough already.
    record AlreadyThere(double odds, LatestStart latestStart) implements Answer {}

    /// A faster pace is enough, or one of the changes is; at least one of all these.
    ///
    /// @param changes each enough by itself, the smallest first; those of one size by their key
    record OneChange(double odds, Optional<NeededPace> pace, List<Change> changes) implements Answer {
        public OneChange {
            changes = List.copyOf(changes);
            if (pace.isEmpty() && changes.isEmpty()) {
                throw new IllegalArgumentException("there is something that is enough");
            }
        }
    }

    /// Nothing is enough by itself.
    ///
    /// @param moves everything at its best
    /// @param pace what is needed besides; empty where the present pace will do
    /// @param oddsThen of all this together
    record AllTogether(double odds, List<Move> moves, Optional<NeededPace> pace, double oddsThen) implements Answer {
        public AllTogether {
            moves = List.copyOf(moves);
        }

        public Overrides trial() {
            Overrides moved = overrides(moves);
            return pace.map(needed -> moved.and(needed.trial())).orElse(moved);
        }
    }

    /// There is nothing: not with everything at the best that the plan says of it and all work as good as
    /// done.
    ///
    /// @param bestOdds with everything at its best
    /// @param bestFigure what there is then at the odds that are wanted, rounded down to a 4,096th of
    ///     what is wanted; nothing where there is less than that
    record OutOfReach(double odds, double bestOdds, Money bestFigure) implements Answer {}

    /// The last day on which work may begin, or go on, at the present pace.
    sealed interface LatestStart {

        /// @param odds when it begins on that day
        record On(LocalDate day, double odds) implements LatestStart {}

        /// The goal does not depend on it.
        record Whenever() implements LatestStart {}
    }

    /// @param pace on average, in plan-months a month
    /// @param timesOwn the present one; 1.5 is half as fast again
    /// @param itemsAMonth at that pace, over all that is still to do; empty where nothing is
    /// @param odds at that pace
    record NeededPace(double pace, double timesOwn, OptionalDouble itemsAMonth, double odds, Overrides trial) {}

    /// @param key what changes; `wait` for all promotions at once
    /// @param share how far it goes from as it is to its best, above 0 and at most 1
    /// @param odds with it
    record Change(AssumptionKey key, List<Move> moves, double share, double odds) {
        public Change {
            moves = List.copyOf(moves);
        }

        /// To be tried out: on top of what is tried out already.
        public Overrides trial() {
            return overrides(moves);
        }
    }

    record Move(AssumptionKey key, AssumptionValue from, AssumptionValue to) {}

    static Overrides overrides(List<Move> moves) {
        Overrides overrides = Overrides.NONE;
        for (Move move : moves) {
            overrides = overrides.with(move.key(), move.to());
        }
        return overrides;
    }
}
