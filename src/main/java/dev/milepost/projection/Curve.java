package dev.milepost.projection;

/// A quantity as a function of a standard normal number: its quantile at `Phi(z)`. Never falling.
interface Curve {

    double at(double z);

    /// Replaces the first `count` numbers.
    default void apply(double[] numbers, int count) {
        for (int i = 0; i < count; i++) {
            numbers[i] = at(numbers[i]);
        }
    }
}
