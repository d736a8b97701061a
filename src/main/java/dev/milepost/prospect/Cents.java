package dev.milepost.prospect;

import dev.milepost.money.Money;
import java.util.Currency;

/// Between the plain numbers of a simulation, in main units, and exact amounts.
final class Cents {

    private static final int PER_UNIT = 100;

    private Cents() {}

    /// To the nearest cent: 461,621.974 is $461,621.97.
    static Money of(double units, Currency currency) {
        return new Money(Math.round(units * PER_UNIT), currency);
    }

    static double units(Money money) {
        return money.units().doubleValue();
    }
}
