package dev.milepost.projection;

import dev.milepost.money.MoneyRange;
import dev.milepost.money.PercentRange;
import java.math.BigDecimal;

/// One place in every range at once: 0 the low end, 1 the high end.
///
/// @param position may be outside 0 to 1, where amounts go on in a straight line, but never below nothing
record Place(Fraction position) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Fraction HALF = Fraction.ONE.dividedBy(Fraction.of(2));

    static Place of(Scenario scenario) {
        return switch (scenario) {
            case LOW -> new Place(Fraction.ZERO);
            case MID -> new Place(HALF);
            case HIGH -> new Place(Fraction.ONE);
        };
    }

    /// Whole cents, rounded down as [MoneyRange#middle()] is.
    long cents(MoneyRange range) {
        Fraction width = Fraction.of(range.high().cents() - range.low().cents());
        return Math.max(
                0, Fraction.of(range.low().cents()).plus(width.times(position)).floor());
    }

    Fraction in(Hours hours) {
        Fraction low = Fraction.of(hours.low());
        return low.plus(Fraction.of(hours.high()).minus(low).times(within()));
    }

    /// The factor of a raise: 1.5 for the middle of 40% to 60%. Never beyond the range, as factors multiply.
    Fraction factor(PercentRange raise) {
        Fraction low = Fraction.of(raise.low());
        Fraction percent = low.plus(Fraction.of(raise.high()).minus(low).times(within()));
        return Fraction.ONE.plus(percent.dividedBy(Fraction.of(HUNDRED)));
    }

    private Fraction within() {
        if (!position.isPositive()) {
            return Fraction.ZERO;
        }
        return Fraction.ONE.minus(position).isPositive() ? position : Fraction.ONE;
    }
}
