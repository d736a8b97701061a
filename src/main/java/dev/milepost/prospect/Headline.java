package dev.milepost.prospect;

import dev.milepost.money.Money;
import dev.milepost.progress.ForecastPoint.Metric;
import dev.milepost.projection.Fan;
import dev.milepost.projection.IncomeModel;
import dev.milepost.projection.SimulationResult;
import java.util.Currency;
import java.util.Objects;

/// The one figure that stands for a forecast: the median of a month's income a year, or of all income to
/// its end.
///
/// The median and not the mean, because that is the figure the screens show in large type, and the middle
/// one of the five that a kept forecast has: any other could not be compared with what was said at the
/// time.
///
/// @param month of the plan, 1 to [IncomeModel#LONGEST_HORIZON]
public record Headline(Metric metric, int month) {

    public Headline {
        Objects.requireNonNull(metric, "metric");
        if (month < 1 || month > IncomeModel.LONGEST_HORIZON) {
            throw new IllegalArgumentException("a headline's month is from 1 to " + IncomeModel.LONGEST_HORIZON);
        }
    }

    /// Of a simulation that covers the month.
    Money of(SimulationResult result, Currency currency) {
        SimulationResult.Month simulated = result.months().get(month - 1);
        Fan fan = switch (metric) {
            case INCOME -> simulated.income();
            case CUMULATIVE -> simulated.cumulative();
        };
        return Cents.of(fan.p50(), currency);
    }
}
