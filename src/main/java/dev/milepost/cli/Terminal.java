package dev.milepost.cli;

import dev.milepost.progress.ItemState;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Where the commands write. Every line is out when its method returns.
final class Terminal {

    private final PrintStream out;
    private final PrintStream err;
    private final boolean coloured;

    /// @param environment colour only where a person reads, unless `NO_COLOR` says not to (no-color.org)
    Terminal(Environment environment, CommonOptions options) {
        this.out = environment.out();
        this.err = environment.err();
        this.coloured = environment.terminal()
                && !options.colourless()
                && !options.json()
                && environment.variables().getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.variables().get("TERM"));
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    void table(Table table) {
        table.lines(this).forEach(out::println);
        out.flush();
    }

    /// For other programs: UTF-8 whatever the terminal speaks.
    void document(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /// Beside the result: what is wrong, or what to know about it.
    void aside(String text) {
        err.println(text);
        err.flush();
    }

    void trace(Throwable failure) {
        failure.printStackTrace(err);
        err.flush();
    }

    String painted(Tone tone, String text) {
        return coloured ? tone.paint(text) : text;
    }

    /// The state's sign, in letters where the terminal has no other.
    String icon(ItemState state) {
        return sign(
                switch (state) {
                    case TO_DO -> List.of("○", "[ ]");
                    case IN_PROGRESS -> List.of("◐", "[~]");
                    case DONE -> List.of("✓", "[x]");
                    case SKIPPED -> List.of("–", "[-]");
                });
    }

    static Tone tone(ItemState state) {
        return switch (state) {
            case TO_DO -> Tone.PLAIN;
            case IN_PROGRESS -> Tone.IN_PROGRESS;
            case DONE -> Tone.DONE;
            case SKIPPED -> Tone.MUTED;
        };
    }

    private String sign(List<String> choices) {
        return out.charset().newEncoder().canEncode(choices.getFirst()) ? choices.getFirst() : choices.getLast();
    }
}
