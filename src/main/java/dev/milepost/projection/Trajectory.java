package dev.milepost.projection;

import java.util.List;
import java.util.Objects;

/// The income of one scenario, month by month: nominal, before tax.
///
/// @param months month 1 to the horizon, without gaps
public record Trajectory(Scenario scenario, List<MonthIncome> months) {

    public Trajectory {
        Objects.requireNonNull(scenario, "scenario");
        months = List.copyOf(months);
    }

    /// @param month 1 to the horizon
    public MonthIncome month(int month) {
        if (month < 1 || month > months.size()) {
            throw new IllegalArgumentException("the trajectory covers the months 1 to " + months.size());
        }
        return months.get(month - 1);
    }
}
