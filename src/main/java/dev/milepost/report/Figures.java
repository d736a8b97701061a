package dev.milepost.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers that are computed, as they stand in a document; null where there is none, an infinite date for one.
final class Figures {

    private static final int CENTS = 2;
    private static final int FINE = 4;

    private Figures() {}

    /// To the cent: 1234.5.
    static JsonValue amount(double amount) {
        return rounded(amount, CENTS);
    }

    /// A probability, a pace or a number of months: 0.5911.
    static JsonValue share(double share) {
        return rounded(share, FINE);
    }

    private static JsonValue rounded(double number, int decimals) {
        return Double.isFinite(number)
                ? new JsonValue.Figure(BigDecimal.valueOf(number)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .stripTrailingZeros())
                : JsonValue.absent();
    }
}
