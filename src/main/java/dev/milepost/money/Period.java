package dev.milepost.money;

/// What an amount of pay is paid for.
public enum Period {
    YEAR(""),
    MONTH("/month"),
    HOUR("/hour"),
    /// One package of equity in all, not an amount a year.
    EQUITY_PACKAGE(" equity packages");

    private final String suffix;

    Period(String suffix) {
        this.suffix = suffix;
    }

    /// What is written behind the amount: empty for a year, which is what an amount of pay
    /// means unless it says otherwise.
    String suffix() {
        return suffix;
    }
}
