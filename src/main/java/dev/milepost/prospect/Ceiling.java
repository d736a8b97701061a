package dev.milepost.prospect;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.roadmap.AssumptionValue.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// What counts as too large an amount a year: 10^12, or less where so many are added up that a sum would leave
/// what a `long` of cents can hold. Nobody earns near it; a plan with such amounts still gets an answer.
///
/// @param cents of the largest amount
record Ceiling(long cents) {

    private static final double LARGEST = 1e14;
    /// Under half of what a `long` holds, see [dev.milepost.projection.IncomeModel].
    private static final double LARGEST_SUM = 2e18;

    private static final double YEARS = 10;
    private static final int MONTHS_PER_YEAR = 12;

    /// @param sources how many amounts are added up
    /// @param prices how many times dearer things get, or cheaper
    static Ceiling of(long sources, double prices) {
        double each = LARGEST_SUM / (YEARS * Math.max(prices, 1 / prices) * MONTHS_PER_YEAR * (sources + 1));
        return new Ceiling((long) Math.min(LARGEST, each));
    }

    /// To the nearest cent.
    static Money money(BigDecimal units, Currency currency) {
        return new Money(
                units.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact(), currency);
    }

    /// And above as large a loss.
    Money under(Money amount) {
        return new Money(Math.clamp(amount.cents(), -cents, cents), amount.currency());
    }

    MoneyRange under(MoneyRange range) {
        return new MoneyRange(under(range.low()), under(range.high()), range.openTop());
    }

    MoneyRange under(Span span, Currency currency) {
        return MoneyRange.between(under(money(span.low(), currency)), under(money(span.high(), currency)));
    }

    /// So many times as much, to the nearest cent. Both ends of the range are under some ceiling already.
    static MoneyRange times(MoneyRange range, double factor) {
        return new MoneyRange(times(range.low(), factor), times(range.high(), factor), range.openTop());
    }

    private static Money times(Money amount, double factor) {
        return new Money(
                BigDecimal.valueOf(amount.cents())
                        .multiply(BigDecimal.valueOf(factor))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact(),
                amount.currency());
    }

    /// For an amount that comes so many times a year.
    Ceiling dividedBy(double times) {
        return times <= 1 ? this : new Ceiling((long) (cents / times));
    }
}
