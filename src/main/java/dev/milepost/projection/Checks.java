package dev.milepost.projection;

import dev.milepost.money.MoneyRange;

/// What every flow has to keep to.
final class Checks {

    private Checks() {}

    static void requireProbability(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability is from 0 to 1");
        }
    }

    static void requireNotNegative(MoneyRange range, String what) {
        if (range.low().isNegative()) {
            throw new IllegalArgumentException(what + " is not negative");
        }
    }

    static void requireTime(double months) {
        if (!Double.isFinite(months)) {
            throw new IllegalArgumentException("a time is a number of months since the start");
        }
    }
}
