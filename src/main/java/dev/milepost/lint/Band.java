package dev.milepost.lint;

import dev.milepost.money.AmountWriter;
import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.money.Pay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/// Amounts from `low` to `high` in cents. Exact, and without the limits of [Money]: sums of any plan's
/// amounts fit.
record Band(BigDecimal low, BigDecimal high) {

    static final Band NOTHING = new Band(BigDecimal.ZERO, BigDecimal.ZERO);
    static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Band of(MoneyRange range) {
        return new Band(cents(range.low()), cents(range.high()));
    }

    static BigDecimal cents(Money money) {
        return BigDecimal.valueOf(money.cents());
    }

    /// What is paid a year; empty for a rate an hour and for equity, which nothing more is known of.
    static Optional<Band> aYear(Pay pay) {
        Band band = of(pay.range());
        return switch (pay.period()) {
            case YEAR -> Optional.of(band);
            case MONTH -> Optional.of(band.times(MONTHS_A_YEAR));
            case HOUR, EQUITY_PACKAGE -> Optional.empty();
        };
    }

    BigDecimal middle() {
        return low.add(high).divide(TWO, 1, RoundingMode.HALF_UP);
    }

    Band plus(Band other) {
        return new Band(low.add(other.low), high.add(other.high));
    }

    Band times(BigDecimal factor) {
        return new Band(low.multiply(factor), high.multiply(factor));
    }

    /// `numerator / denominator` of it, to a millionth of a cent.
    Band times(long numerator, long denominator) {
        return new Band(share(low, numerator, denominator), share(high, numerator, denominator));
    }

    /// The larger at both ends: a step never lowers the salary.
    Band atLeast(Band other) {
        return new Band(low.max(other.low), high.max(other.high));
    }

    boolean isPositive() {
        return low.signum() > 0;
    }

    boolean sameAs(Band other) {
        return low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
    }

    /// `$140k–$160k`, to the cent, the smaller amount first.
    String text(Currency currency) {
        Money one = money(low, currency);
        Money other = money(high, currency);
        return AmountWriter.typeset(
                one.compareTo(other) <= 0 ? MoneyRange.between(one, other) : MoneyRange.between(other, one));
    }

    /// `$140k`, to the cent.
    static String text(BigDecimal cents, Currency currency) {
        return AmountWriter.write(money(cents, currency));
    }

    private static BigDecimal share(BigDecimal amount, long numerator, long denominator) {
        return amount.multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), 6, RoundingMode.HALF_UP);
    }

    /// Beyond what an amount can be, the largest there is: no plan is meant that way, and none shall
    /// stop the check.
    private static Money money(BigDecimal cents, Currency currency) {
        BigDecimal whole = cents.min(LARGEST).max(LARGEST.negate()).setScale(0, RoundingMode.HALF_UP);
        return new Money(whole.longValueExact(), currency);
    }
}
