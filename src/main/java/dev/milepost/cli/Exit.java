package dev.milepost.cli;

/// What a run answers to the shell.
enum Exit {
    FINE(0),
    /// The content has errors.
    CONTENT(1),
    /// The command was not understood.
    USAGE(2),
    /// A file, the store or the display failed.
    ENVIRONMENT(3),
    BUG(70);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
