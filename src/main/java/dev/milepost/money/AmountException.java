package dev.milepost.money;

/// An amount that cannot be read, with a reason the reason's enum names and, where there is one, what to write instead.
public final class AmountException extends Exception {

    private static final long serialVersionUID = 1L;

    /// Why the text is no amount.
    public enum Reason {
        EMPTY,
        NOT_AN_AMOUNT,
        /// "85.000" and "1,5k": a thousands mark in one country, a decimal mark in another.
        AMBIGUOUS_SEPARATOR,
        WRONG_CURRENCY,
        TOO_LARGE,
        NEGATIVE,
        REVERSED
    }

    private final Reason reason;
    private final String hint;

    AmountException(Reason reason, String text, String hint) {
        super(reason + ": " + text);
        this.reason = reason;
        this.hint = hint;
    }

    public Reason reason() {
        return reason;
    }

    /// What to write instead; empty where nothing better than the reason can be said.
    public String hint() {
        return hint;
    }
}
