package dev.milepost.money;

/// An amount that cannot be read, with the reason and, where there is one, what to write instead.
///
/// The message is the reason alone: what was written may be somebody's salary, and messages end up in traces.
public final class AmountException extends Exception {

    private static final long serialVersionUID = 1L;

    /// Why the text is no amount.
    public enum Reason {
        EMPTY,
        NOT_AN_AMOUNT,
        /// "85.000" and "1,5k": a thousands mark in one country, a decimal mark in another; and "1.200,50", which is
        /// plain enough, but not how amounts are written here.
        AMBIGUOUS_SEPARATOR,
        WRONG_CURRENCY,
        TOO_LARGE,
        NEGATIVE,
        REVERSED
    }

    private final Reason reason;
    private final String hint;

    AmountException(Reason reason, String hint) {
        super(reason.name());
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
