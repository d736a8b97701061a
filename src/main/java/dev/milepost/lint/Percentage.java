package dev.milepost.lint;

import dev.milepost.money.PercentRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Percentages: how much amounts grow, against what an author says they do.
final class Percentage {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Percentage() {}

    /// By how many percent `to` is above `from`: 170 to 210 is 23.53.
    ///
    /// @param from not zero
    static BigDecimal growth(BigDecimal from, BigDecimal to) {
        return to.subtract(from).multiply(HUNDRED).divide(from, MathContext.DECIMAL64);
    }

    /// How many percent of `whole` a part is.
    ///
    /// @param whole not zero
    static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    /// An amount after a raise.
    static BigDecimal raised(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(HUNDRED.add(percent)).divide(HUNDRED, MathContext.DECIMAL128);
    }

    /// Whether a percentage is what the author says, as far as the author's digits go: 33.3 is "33%",
    /// 32.4 is not.
    static boolean fits(BigDecimal percent, PercentRange stated) {
        return percent.compareTo(stated.low().subtract(halfUnit(stated.low()))) >= 0
                && percent.compareTo(stated.high().add(halfUnit(stated.high()))) <= 0;
    }

    /// `23.5%`.
    static String text(BigDecimal percent) {
        return digits(percent) + "%";
    }

    /// `23.5–25.0%`.
    static String text(BigDecimal low, BigDecimal high) {
        return digits(low) + "–" + text(high);
    }

    /// What the author wrote, set with a dash: `25–30%`.
    static String text(PercentRange stated) {
        return stated.toString().replace('-', '–');
    }

    /// `23.5`.
    static String digits(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal halfUnit(BigDecimal written) {
        return BigDecimal.ONE.movePointLeft(Math.max(written.scale(), 0)).divide(TWO);
    }
}
