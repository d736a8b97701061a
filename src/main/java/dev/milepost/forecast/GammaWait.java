package dev.milepost.forecast;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/// A wait of `G / pace`, both of them gamma distributed, in closed form:
/// `P(wait <= t) = I_x(shape of the work, shape of the pace)` with `x = t / (t + rate * scale)`.
///
/// From month 0 to a milestone at month 6 with 23 items of 3/23 and 10 of 0.3 plan-months: within 6 months with a
/// probability of 0.446499, in the mean 8 months.
///
/// @param work not none
public record GammaWait(Work work, Pace pace) implements Wait {

    public GammaWait {
        if (work.isNone()) {
            throw new IllegalArgumentException("there is nothing to wait for");
        }
    }

    @Override
    public double probabilityWithin(double months) {
        if (months <= 0) {
            return 0;
        }
        // Written so that an infinite time is certain.
        double x = 1 / (1 + unit() / months);
        return x >= 1 ? 1 : RegularizedBeta.value(x, work.shape(), pace.shape());
    }

    @Override
    public double quantile(double probability) {
        Inversion.requireProbability(probability);
        return unit()
                * Math.exp(Inversion.logarithmAt(
                        probability, log -> probabilityWithin(unit() * Math.exp(log)), this::slope));
    }

    /// Months of work in the mean: `mu * b / (a - 1)`.
    public double mean() {
        return work.mean() * pace.meanMultiplier();
    }

    private double unit() {
        return pace.rate() * work.scale();
    }

    /// By the logarithm of the months, in units: `x^shape (1 - x)^a / B`.
    private double slope(double log) {
        double x = 1 / (1 + Math.exp(-log));
        return x >= 1 || x <= 0 ? 0 : RegularizedBeta.derivative(x, work.shape(), pace.shape()) * x * (1 - x);
    }
}
