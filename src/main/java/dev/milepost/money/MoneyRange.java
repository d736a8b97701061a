package dev.milepost.money;

import java.util.Currency;

/// What the plan says of an amount: from `low` to `high`, both included.
///
/// @param low not above `high`, same currency
/// @param high equals `low` for a single amount
/// @param openTop whether the author wrote a plus ("$250k-$300k+"): the end is then the last figure named, not a limit
public record MoneyRange(Money low, Money high, boolean openTop) {

    public MoneyRange {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a range runs from its smaller to its larger amount");
        }
    }

    public static MoneyRange exactly(Money amount) {
        return new MoneyRange(amount, amount, false);
    }

    public static MoneyRange between(Money low, Money high) {
        return new MoneyRange(low, high, false);
    }

    /// Half-way between the ends, rounded down to a whole cent: $140k-$160k gives $150k.
    public Money middle() {
        return new Money(low.cents() + Math.floorDiv(Math.subtractExact(high.cents(), low.cents()), 2), currency());
    }

    public boolean contains(Money amount) {
        return amount.compareTo(low) >= 0 && (openTop || amount.compareTo(high) <= 0);
    }

    public Currency currency() {
        return low.currency();
    }

    @Override
    public String toString() {
        return AmountWriter.write(this);
    }
}
