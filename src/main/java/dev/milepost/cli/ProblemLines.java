package dev.milepost.cli;

import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Problems of a file as editors and people read them: `FILE:LINE:COL: error: CODE message`.
final class ProblemLines {

    private static final int FIRST = 3;

    private final Messages messages;

    ProblemLines(Messages messages) {
        this.messages = messages;
    }

    /// A problem of the whole file stands at its beginning, where every editor can go.
    String line(Path file, Diagnostic problem) {
        return "%s:%d:%d: %s: %s %s"
                .formatted(
                        file,
                        Math.max(problem.place().line(), 1),
                        Math.max(problem.place().column(), 1),
                        problem.severity().name().toLowerCase(Locale.ROOT),
                        problem.code().id(),
                        messages.problem(problem));
    }

    /// The first errors, and how to see the rest.
    String first(Path file, List<Diagnostic> problems) {
        String lines = problems.stream()
                .filter(Diagnostic::isError)
                .limit(FIRST)
                .map(problem -> line(file, problem))
                .collect(Collectors.joining("\n"));
        long errors = problems.stream().filter(Diagnostic::isError).count();
        return errors <= FIRST
                ? lines
                : lines + "\n" + messages.text("cli.more-problems", String.valueOf(errors - FIRST), file);
    }
}
