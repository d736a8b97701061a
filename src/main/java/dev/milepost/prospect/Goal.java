package dev.milepost.prospect;

import dev.milepost.money.Money;
import dev.milepost.projection.IncomeModel;
import dev.milepost.projection.SimulationModel.Figure;
import java.util.Objects;

/// Something to get to: "$400k a year by month 24".
///
/// @param month of the plan, 1 to [IncomeModel#LONGEST_HORIZON]; the figure counts as it stands when it
///     is over
/// @param confidence the odds that are wanted, above 0 and at most 1
public record Goal(Figure figure, int month, Money atLeast, double confidence) {

    /// As likely as not.
    public static final double EVEN = 0.5;

    public Goal {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(atLeast, "atLeast");
        if (month < 1 || month > IncomeModel.LONGEST_HORIZON) {
            throw new IllegalArgumentException("a goal's month is from 1 to " + IncomeModel.LONGEST_HORIZON);
        }
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("odds that are wanted are above 0 and at most 1");
        }
    }

    /// At even odds.
    public static Goal of(Figure figure, int month, Money atLeast) {
        return new Goal(figure, month, atLeast, EVEN);
    }
}
