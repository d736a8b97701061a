package dev.milepost.projection;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import java.util.Optional;

/// Where in every range at once the plan would have to stand for a target: `f = (target - low) / (high -
/// low)`, of the run-rates at the end of the target's month.
///
/// The shipped plan's streams come to $295k-$580k in month 24: $350k-$400k stands at 0.193 to 0.368,
/// $500k-$650k at 0.719 to 1.246, beyond what the plan itself can bring.
///
/// @param low of the target's lower end; below 0 if every low end together exceeds it
/// @param high of its upper end; above 1 if every high end together falls short of it
public record TargetPosition(double low, double high) {

    /// @param month 1 to the trajectories' horizon
    /// @return empty where low and high are one, so that no position makes a difference
    public static Optional<TargetPosition> of(Trajectories plan, MoneyRange target, int month) {
        Money low = plan.low().month(month).runRate().total();
        Money high = plan.high().month(month).runRate().total();
        double width = high.minus(low).cents();
        return width == 0
                ? Optional.empty()
                : Optional.of(new TargetPosition(
                        target.low().minus(low).cents() / width,
                        target.high().minus(low).cents() / width));
    }
}
