package dev.milepost.projection;

import java.util.List;
import java.util.Objects;

/// The income of one scenario, month by month: before tax, and nominal unless
/// [Inflation#inTodaysMoney(Trajectory)] made it.
///
/// @param months month 1 to the horizon, without gaps
/// @param equity what vests in the same months, by itself
public record Trajectory(Scenario scenario, List<MonthIncome> months, List<VestedMonth> equity) {

    public Trajectory {
        Objects.requireNonNull(scenario, "scenario");
        months = List.copyOf(months);
        equity = List.copyOf(equity);
    }

    /// @param month 1 to the horizon
    public MonthIncome month(int month) {
        if (month < 1 || month > months.size()) {
            throw new IllegalArgumentException("the trajectory covers the months 1 to " + months.size());
        }
        return months.get(month - 1);
    }
}
