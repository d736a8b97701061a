package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.projection.Basis;
import dev.milepost.projection.IncomeModel;
import dev.milepost.projection.Scenario;
import dev.milepost.projection.Trajectories;
import dev.milepost.prospect.PlannedIncome;
import java.util.Optional;

/// The income of the month today lies in, a year: nominal, before tax.
///
/// @param basis whether it is logged or projected
public record IncomeNow(Money low, Money mid, Money high, Basis basis) {

    /// Empty before the start, without one, beyond the longest plan, and where the plan says nothing of
    /// income.
    public static Optional<IncomeNow> of(AppState state) {
        return state.month()
                .filter(month -> month <= IncomeModel.LONGEST_HORIZON)
                .filter(month -> !state.roadmap().income().isEmpty())
                .map(month -> in(state, month));
    }

    private static IncomeNow in(AppState state, int month) {
        Trajectories trajectories = Trajectories.of(
                PlannedIncome.of(Foreseen.plain(state.question()).over(month)).model());
        return new IncomeNow(
                annual(trajectories, Scenario.LOW, month),
                annual(trajectories, Scenario.MID, month),
                annual(trajectories, Scenario.HIGH, month),
                trajectories.mid().month(month).basis());
    }

    private static Money annual(Trajectories trajectories, Scenario scenario, int month) {
        return trajectories.in(scenario).month(month).annual().total();
    }
}
