package dev.milepost.tracker;

/// Copied cells on their way into the grid. For any thread; each is another, whatever it says, so that the answer to
/// one is not taken for that to the next.
public final class PasteReading {

    /// In `char`s: so many are read in the blink of an eye.
    private static final int SHORT = 10_000;

    private final IncomePasteReader reader;
    private final String text;
    private final CellRange at;

    /// @param at where the selected cells are
    PasteReading(IncomePasteReader reader, String text, CellRange at) {
        this.reader = reader;
        this.text = text;
        this.at = at;
    }

    /// Whether the thread of the state has the time for it.
    boolean isShort() {
        return text.length() <= SHORT;
    }

    IncomePaste paste() {
        return reader.read(text, at);
    }
}
