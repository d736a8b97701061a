package dev.milepost.progress;

import java.math.BigDecimal;

/// What numbers the journal takes: those that people write down.
final class Figures {

    private static final int DIGITS = 30;

    private Figures() {}

    /// Refuses a number that would fill pages when written out, `1e999999` for instance.
    static void requirePlain(BigDecimal value) {
        if (value.precision() > DIGITS || Math.abs((long) value.scale()) > DIGITS) {
            throw new IllegalArgumentException("a figure has at most " + DIGITS + " digits");
        }
    }
}
