package dev.milepost.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/// An exact amount of one currency, in hundredths of its main unit ("cents", for every currency alike).
///
/// Immutable. Arithmetic is exact: an overflow of `long` throws `ArithmeticException`, mixing currencies throws
/// `IllegalArgumentException`. Largest amount: about 92 quadrillion of the main unit.
///
/// @param cents hundredths of the main unit, may be negative
/// @param currency ISO 4217
public record Money(long cents, Currency currency) implements Comparable<Money> {

    private static final int CENTS_PER_UNIT = 100;

    public Money {
        Objects.requireNonNull(currency, "currency");
        if (cents == Long.MIN_VALUE) {
            throw new ArithmeticException("an amount needs an opposite");
        }
    }

    /// Whole main units: `ofUnits(100_000, USD)` is $100k.
    public static Money ofUnits(long units, Currency currency) {
        return new Money(Math.multiplyExact(units, CENTS_PER_UNIT), currency);
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.addExact(cents, other.cents), currency);
    }

    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.subtractExact(cents, other.cents), currency);
    }

    /// The amount in main units, exact: `new Money(12_345, USD)` is 123.45.
    public BigDecimal units() {
        return BigDecimal.valueOf(cents, 2);
    }

    public boolean isNegative() {
        return cents < 0;
    }

    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return Long.compare(cents, other.cents);
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "cannot mix " + currency.getCurrencyCode() + " with " + other.currency.getCurrencyCode());
        }
    }

    /// The amount as [AmountWriter] writes it, exact and readable by [AmountReader]. Never log it: amounts are private.
    @Override
    public String toString() {
        return AmountWriter.write(this);
    }
}
