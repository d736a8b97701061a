package dev.milepost.report;

import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.text.Messages;
import java.util.List;
import java.util.Locale;

/// The problems of a file: `{file, problems[]: {code, severity, line, column, path, message}}`.
public final class ProblemsDocument {

    private ProblemsDocument() {}

    /// The problems in their order.
    ///
    /// @param file as the user named it
    public static JsonValue of(String file, List<Diagnostic> problems, Messages messages) {
        return new JsonObject()
                .with("file", JsonValue.of(file))
                .with(
                        "problems",
                        JsonValue.of(problems.stream()
                                .map(problem -> problem(problem, messages))
                                .toList()))
                .value();
    }

    /// Problems of the whole file stand at its beginning, where every editor can go.
    private static JsonValue problem(Diagnostic problem, Messages messages) {
        return new JsonObject()
                .with("code", JsonValue.of(problem.code().id()))
                .with("severity", JsonValue.of(problem.severity().name().toLowerCase(Locale.ROOT)))
                .with("line", JsonValue.of(Math.max(problem.place().line(), 1)))
                .with("column", JsonValue.of(Math.max(problem.place().column(), 1)))
                .with("path", JsonValue.of(problem.place().path()))
                .with("message", JsonValue.of(messages.problem(problem)))
                .value();
    }
}
