package dev.milepost.projection;

import dev.milepost.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// A steady rise of prices, and the one place where money of a month becomes money of the
/// start, or the other way round.
///
/// `today = nominal / (1 + yearly)^(month / 12)`: $275k in month 24 at 2.5% is $261,748.96 in today's money. Results
/// are in whole cents, a half up.
///
/// @param yearly as a fraction, 0.025 for 2.5%; from -0.5 to 1, beyond which it is a percentage by mistake
public record Inflation(double yearly) {

    public static final Inflation NONE = new Inflation(0);

    private static final double MONTHS_PER_YEAR = 12;

    public Inflation {
        if (!(yearly >= -0.5 && yearly <= 1)) {
            throw new IllegalArgumentException("inflation is a fraction a year, 0.025 for 2.5%");
        }
    }

    /// @param month from 0, the start itself
    public Money inTodaysMoney(Money nominal, int month) {
        return scaled(nominal, 1 / growth(month));
    }

    /// @param month from 0, the start itself
    public Money inMoneyOf(int month, Money today) {
        return scaled(today, growth(month));
    }

    private double growth(int month) {
        if (month < 0) {
            throw new IllegalArgumentException("prices are known from the start of the plan on");
        }
        return StrictMath.pow(1 + yearly, month / MONTHS_PER_YEAR);
    }

    private static Money scaled(Money amount, double factor) {
        BigDecimal cents = BigDecimal.valueOf(amount.cents())
                .multiply(new BigDecimal(factor))
                .setScale(0, RoundingMode.HALF_UP);
        if (cents.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new IllegalArgumentException("the amount is too large for money of that month");
        }
        return new Money(cents.longValue(), amount.currency());
    }
}
