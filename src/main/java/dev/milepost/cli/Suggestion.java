package dev.milepost.cli;

import java.util.regex.Pattern;

/// A command that the user may run next, as it is to be typed: on the same data as this one.
record Suggestion(Invocation invocation) {

    private static final Pattern NEEDS_NO_QUOTES = Pattern.compile("[\\w@%+=:,./-]+");

    /// "milepost doctor --data /home/ada/plan" for `doctor`.
    String of(String command) {
        String data = invocation
                .options()
                .data()
                .map(folder -> " --data " + quoted(folder.toString()))
                .orElse("");
        return "milepost " + command + data;
    }

    private static String quoted(String word) {
        return NEEDS_NO_QUOTES.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
