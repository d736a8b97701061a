package dev.milepost.cli;

import dev.milepost.money.AmountWriter;
import dev.milepost.money.Money;
import java.util.Currency;
import java.util.OptionalDouble;

/// Writes simulated amounts no more exactly than they are known: to the thousand where their standard error is
/// below $500, else to five thousand. 411,234 is $411k or $410k.
final class ProjectionAmounts {

    private static final double FINE_ERROR = 500;
    private static final long COARSE = 5_000;
    private static final long MILLION = 1_000_000;
    private static final long HUNDREDTH_OF_MILLION = 10_000;
    private static final double CENTS = 100;

    private final Currency currency;
    private final boolean fine;

    /// @param error the largest standard error of the figures written together; without one they are coarse
    ProjectionAmounts(Currency currency, OptionalDouble error) {
        this.currency = currency;
        this.fine = error.isPresent() && error.getAsDouble() < FINE_ERROR;
    }

    String write(double amount) {
        return fine
                ? write(new Money(Math.round(amount * CENTS), currency))
                : write(Money.ofUnits(Math.round(amount / COARSE) * COARSE, currency));
    }

    /// An amount that is exactly known, as short.
    String write(Money amount) {
        long units = Math.round(amount.cents() / CENTS);
        return Math.abs(units) < MILLION
                ? AmountWriter.writeRounded(amount)
                : AmountWriter.write(Money.ofUnits(
                        Math.round(units / (double) HUNDREDTH_OF_MILLION) * HUNDREDTH_OF_MILLION, currency));
    }
}
