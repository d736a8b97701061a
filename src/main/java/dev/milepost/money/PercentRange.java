package dev.milepost.money;

import java.math.BigDecimal;

/// A raise in percent, from `low` to `high`: "40-60%" is 40 and 60.
public record PercentRange(BigDecimal low, BigDecimal high) {

    public PercentRange {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a range runs from its smaller to its larger percentage");
        }
    }

    /// "40-60%", or "10%" where both ends are one.
    @Override
    public String toString() {
        return low.compareTo(high) == 0
                ? low.toPlainString() + "%"
                : low.toPlainString() + "-" + high.toPlainString() + "%";
    }
}
