package dev.milepost.projection;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;

/// Which amount of every range a trajectory takes, in all ranges at once.
public enum Scenario {
    LOW,
    /// Half-way between the ends, in whole cents.
    MID,
    /// The last figure named, also where the range is open at its top.
    HIGH;

    public Money of(MoneyRange range) {
        return switch (this) {
            case LOW -> range.low();
            case MID -> range.middle();
            case HIGH -> range.high();
        };
    }
}
