package dev.milepost.money;

/// An amount of pay with what it is paid for: "$200-$400/hour".
public record Pay(MoneyRange range, Period period) {

    @Override
    public String toString() {
        return AmountWriter.write(this);
    }
}
