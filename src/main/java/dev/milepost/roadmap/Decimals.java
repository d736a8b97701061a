package dev.milepost.roadmap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers in the values of assumptions.
final class Decimals {

    /// Decimals behind the point: a billionth is finer than anything somebody assumes.
    static final int MOST = 9;

    static final int CENTS = 2;

    private static final String UNSIGNED = "\\d{1,15}(?:\\.\\d{1,9})?";

    /// `10-20`, with a hyphen or a dash.
    static final Pattern TWO = Pattern.compile("(" + UNSIGNED + ")\\s*[-–—]\\s*(" + UNSIGNED + ")");

    /// `50000 20%`: from where, and how much of what lies above.
    static final Pattern BRACKET = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,2})?)\\s+(\\d{1,3}(?:\\.\\d{1,9})?)\\s?%");

    private static final Pattern NUMBER = Pattern.compile("-?" + UNSIGNED);
    private static final BigDecimal BEYOND = BigDecimal.TEN.pow(15);

    private Decimals() {}

    static Optional<BigDecimal> read(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static boolean areFew(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= MOST;
    }

    /// Rounded to so many decimals, without trailing zeros: 0.30 becomes 0.3, and 1E+2 becomes 100.
    static BigDecimal plain(BigDecimal number, int decimals) {
        BigDecimal rounded = number.scale() > decimals ? number.setScale(decimals, RoundingMode.HALF_EVEN) : number;
        if (rounded.abs().compareTo(BEYOND) >= 0) {
            throw new IllegalArgumentException("a number is below 10^15");
        }
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
