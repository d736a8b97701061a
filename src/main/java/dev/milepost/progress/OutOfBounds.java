package dev.milepost.progress;

/// Something is larger, longer or stranger than the journal takes. Nothing was recorded; who named it can name less.
public final class OutOfBounds extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /// Which bound. The words are in the message bundle under `bounds.` and [#id()].
    public enum Bound {
        COUNT,
        AMOUNT,
        LENGTH,
        NAME,
        GATE,
        SCENARIO,
        CHARACTERS;

        public String id() {
            return switch (this) {
                case COUNT -> "count";
                case AMOUNT -> "amount";
                case LENGTH -> "length";
                case NAME -> "name";
                case GATE -> "gate";
                case SCENARIO -> "scenario";
                case CHARACTERS -> "characters";
            };
        }
    }

    private final Bound bound;

    OutOfBounds(Bound bound, String message) {
        super(message);
        this.bound = bound;
    }

    public Bound bound() {
        return bound;
    }
}
