package dev.milepost.cli;

/// A command that cannot be done, in words for the user: what is wrong and the way forward. The words may quote an
/// amount, so the message, which traces show, does not have them.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Exit exit;
    private final String words;

    /// @param words one line or a few
    Refusal(Exit exit, String words) {
        super(exit.name());
        this.exit = exit;
        this.words = words;
    }

    Exit exit() {
        return exit;
    }

    String words() {
        return words;
    }
}
