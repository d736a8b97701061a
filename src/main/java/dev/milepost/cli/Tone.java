package dev.milepost.cli;

/// How a text in the terminal looks; it says nothing that its words do not say.
enum Tone {
    PLAIN(""),
    STRONG("1"),
    MUTED("2"),
    DONE("32"),
    IN_PROGRESS("33"),
    LATE("31");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    /// The text in ANSI's "select graphic rendition".
    String paint(String text) {
        return this == PLAIN || text.isBlank() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
