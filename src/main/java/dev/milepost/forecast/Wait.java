package dev.milepost.forecast;

/// How long until some work is done, as far as it can be known. In months of work: pauses come on top.
public sealed interface Wait permits GammaWait, ReplayedWait {

    /// The probability that the work is done within so many months; 0 for a negative number.
    double probabilityWithin(double months);

    /// The months within which it is done with this probability; perhaps infinite.
    ///
    /// @param probability between 0 and 1, both excluded
    double quantile(double probability);
}
