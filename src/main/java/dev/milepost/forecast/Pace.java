package dev.milepost.forecast;

import org.apache.commons.numbers.gamma.RegularizedGamma;

/// How fast the person works, in plan-months a month, as far as it can be known: a gamma distribution. 1 is on plan.
///
/// `shape = k0 + N / phi, rate = k0 / m0 + E / phi` with N items finished where the plan expected E.
/// 8 items of the 11.5 expected give shape 12 and rate 15.5, a mean of 0.774.
///
/// @param shape above 1
/// @param rate above 0
public record Pace(double shape, double rate) {

    public Pace {
        if (!(shape > 1 && rate > 0 && shape < Double.POSITIVE_INFINITY && rate < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a pace has a shape above 1 and a rate above 0");
        }
    }

    public static Pace of(Assumptions assumptions, PaceEvidence evidence) {
        double shape = assumptions.strength() + evidence.counted() / evidence.dispersion();
        double rate = assumptions.strength() / assumptions.pace() + evidence.expected() / evidence.dispersion();
        return new Pace(
                shape,
                assumptions.ahead().isPresent() ? shape / assumptions.ahead().getAsDouble() : rate);
    }

    public double mean() {
        return shape / rate;
    }

    /// The pace that the true one is below with this probability.
    ///
    /// @param probability between 0 and 1, both excluded
    public double quantile(double probability) {
        Inversion.requireProbability(probability);
        return Math.exp(Inversion.logarithmAt(
                        probability,
                        log -> RegularizedGamma.P.value(shape, Math.exp(log)),
                        log -> RegularizedGamma.P.derivative(shape, Math.exp(log)) * Math.exp(log)))
                / rate;
    }

    /// How many times as long as planned work takes, at this probability: before any history 0.599, 1.089 and 2.293
    /// at 0.1, 0.5 and 0.9.
    ///
    /// @param probability between 0 and 1, both excluded
    public double multiplier(double probability) {
        return 1 / quantile(1 - probability);
    }

    /// How many times as long as planned work takes in the mean; above the reciprocal of the mean pace, because slow
    /// costs more than fast saves.
    public double meanMultiplier() {
        return rate / (shape - 1);
    }
}
