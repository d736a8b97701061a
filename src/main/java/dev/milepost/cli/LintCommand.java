package dev.milepost.cli;

import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.lint.Finding;
import dev.milepost.lint.PlanChecks;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.yaml.Reading;
import dev.milepost.yaml.RoadmapReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// What a roadmap says that does not agree with itself. Findings are advice: they change no exit code.
/// Problems of the file are errors as ever, and the plan is then checked as far as it could be read.
///
/// A file that is named is read without touching the data folder.
@Command(name = "lint", description = "cli.command.lint")
final class LintCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "cli.parameter.file")
    private @Nullable Path file;

    private final Invocation invocation;

    LintCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Optional<Path> named = file == null ? invocation.options().roadmap() : Optional.of(file);
        if (named.isPresent()) {
            Reading reading = new RoadmapReader().read(named.get());
            Roadmap roadmap = invocation.desk().roadmap(named.get(), reading);
            return check(named.get(), roadmap, reading.problems());
        }
        try (Work work = invocation.desk().open()) {
            return check(work.file(), work.roadmap(), work.problems());
        }
    }

    private int check(Path checked, Roadmap roadmap, List<Diagnostic> problems) {
        if (problems.stream().anyMatch(Diagnostic::isError)) {
            invocation.terminal().aside(new ProblemLines(invocation.messages()).first(checked, problems));
        }
        List<Finding> findings = PlanChecks.of(roadmap);
        FindingLines lines = new FindingLines(checked, invocation);
        if (invocation.options().json()) {
            lines.document(findings);
        } else {
            lines.print(findings);
        }
        return Desk.exit(problems).code();
    }
}
