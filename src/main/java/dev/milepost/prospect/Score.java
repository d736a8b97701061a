package dev.milepost.prospect;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/// How forecasts of one figure have done.
///
/// A pinball loss is `p (y - q)` where the outcome `y` is not below the forecast `q` of its percentile `p`,
/// else `(1 - p) (q - y)`: the mean over P10, P25, P50, P75 and P90, in main units; less is better. A
/// forecast without a band is taken for all five. Source: R. Koenker and G. Bassett, "Regression
/// Quantiles", Econometrica 46 (1978). For an outcome of 100, a fan of 80, 90, 100, 110, 120 loses 1.8, a
/// bare 90 loses 5.
///
/// @param scored how many forecasts, at least 1
/// @param inside of how many the outcome lay in the band from P10 to P90, both included
/// @param loss of the forecasts
/// @param lossAsPlanned of the plan as it is written
/// @param lossContinuing of saying that it goes on like the last month that was known
public record Score(int scored, int inside, double loss, double lossAsPlanned, double lossContinuing) {

    /// How much of the future the band is to hold.
    static final double BAND = 0.8;

    /// From how many forecasts on an alarm is raised at all: a year of months.
    public static final int ENOUGH = 12;

    private static final double SELDOM = 0.05;

    public Score {
        if (scored < 1 || inside < 0 || inside > scored) {
            throw new IllegalArgumentException("a score counts what was scored");
        }
    }

    /// How likely so few or fewer inside would be if every band held the outcome with 80%, one independent
    /// of the other: 0.019 for 6 of 12, 0.036 for 15 of 24.
    ///
    /// `P(X <= k) = I_(1-p)(n - k, k + 1)`. Source: DLMF 8.17.5.
    public double chance() {
        return inside == scored ? 1 : RegularizedBeta.value(1 - BAND, (double) scored - inside, inside + 1.0);
    }

    /// Whether the bands are too narrow, beyond what chance does: at most 6 of 12, 15 of 24. Only for
    /// forecasts that do not overlap, those of [ForecastRecord.Which#NEXT].
    public boolean isAlarming() {
        return scored >= ENOUGH && chance() <= SELDOM;
    }
}
