package dev.milepost.cli;

import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.report.JsonDocument;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.report.ProblemsDocument;
import dev.milepost.yaml.RoadmapReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Every problem of roadmap files. The data folder is left alone.
@Command(name = "validate", description = "cli.command.validate")
final class ValidateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "cli.parameter.files")
    private List<Path> files = new ArrayList<>();

    private final Invocation invocation;

    ValidateCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        List<Checked> checked = files.stream()
                .map(file -> new Checked(file, new RoadmapReader().read(file).problems()))
                .toList();
        if (invocation.options().json()) {
            invocation.terminal().document(JsonDocument.write(document(checked)));
        } else {
            checked.forEach(this::print);
        }
        return checked.stream()
                .map(each -> Desk.exit(each.problems()))
                .mapToInt(Exit::code)
                .max()
                .orElse(Exit.FINE.code());
    }

    private record Checked(Path file, List<Diagnostic> problems) {}

    private void print(Checked checked) {
        ProblemLines lines = new ProblemLines(invocation.messages());
        Terminal terminal = invocation.terminal();
        checked.problems().forEach(problem -> terminal.line(lines.line(checked.file(), problem)));
        if (checked.problems().isEmpty()) {
            terminal.line(invocation.text("cli.no-problems", checked.file()));
        }
    }

    /// One file is the document, several are its `files`.
    private JsonValue document(List<Checked> checked) {
        List<JsonValue> documents = checked.stream()
                .map(each -> ProblemsDocument.of(each.file().toString(), each.problems(), invocation.messages()))
                .toList();
        return documents.size() == 1
                ? documents.getFirst()
                : new JsonObject().with("files", JsonValue.of(documents)).value();
    }
}
