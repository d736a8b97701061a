package dev.milepost.cli;

import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.lint.Finding;
import dev.milepost.lint.PlanChecks;
import dev.milepost.progress.FindingId;
import dev.milepost.progress.Progress;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.roadmap.Nearest;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.Tracker;
import dev.milepost.yaml.Reading;
import dev.milepost.yaml.RoadmapReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What a roadmap says that does not agree with itself. Findings are advice: they change no exit code.
/// Problems of the file are errors as ever, and the plan is then checked as far as it could be read.
///
/// What the person dismissed is left out, and counted. A file that is named is read without making a data
/// folder where there is none.
@Command(name = "lint", description = "cli.command.lint")
final class LintCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "cli.parameter.file")
    private @Nullable Path file;

    @Option(names = "--dismiss", paramLabel = "ID", descriptionKey = "cli.option.dismiss")
    private List<String> dismissed = new ArrayList<>();

    @Option(names = "--restore", paramLabel = "ID", descriptionKey = "cli.option.restore-finding")
    private List<String> restored = new ArrayList<>();

    private final Invocation invocation;

    LintCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Optional<Path> named = file == null ? invocation.options().roadmap() : Optional.of(file);
        if (!dismissed.isEmpty() || !restored.isEmpty()) {
            return invocation.desk().on(named.orElse(null)).require(this::put);
        }
        if (named.isPresent() && !Files.exists(invocation.dataFolder())) {
            Reading reading = new RoadmapReader().read(named.get());
            Roadmap roadmap = invocation.desk().roadmap(named.get(), reading);
            return check(named.get(), roadmap, reading.problems(), Progress.NONE);
        }
        try (Work work = invocation.desk().on(named.orElse(null)).open()) {
            Progress progress =
                    Progress.of(work.keeping().store().entries(work.roadmap().id(), 0));
            return check(work.file(), work.roadmap(), work.problems(), progress);
        }
    }

    private int check(Path checked, Roadmap roadmap, List<Diagnostic> problems, Progress progress) {
        if (problems.stream().anyMatch(Diagnostic::isError)) {
            invocation.terminal().aside(new ProblemLines(invocation.messages()).first(checked, problems));
        }
        List<Finding> all = PlanChecks.of(roadmap);
        List<Finding> aside = all.stream()
                .filter(finding -> progress.isDismissed(new FindingId(finding.id())))
                .toList();
        List<Finding> findings =
                all.stream().filter(finding -> !aside.contains(finding)).toList();
        FindingLines lines = new FindingLines(checked, invocation);
        if (invocation.options().json()) {
            lines.document(findings, aside);
        } else {
            lines.print(findings, aside);
        }
        return Desk.exit(problems).code();
    }

    /// Puts findings aside, or brings them back.
    private int put(Tracker tracker) {
        AppState state = tracker.state();
        List<String> all =
                PlanChecks.of(state.roadmap()).stream().map(Finding::id).toList();
        List<String> aside = all.stream()
                .filter(id -> state.progress().isDismissed(new FindingId(id)))
                .toList();
        List<Act.Change> changes = new ArrayList<>();
        dismissed.forEach(id -> changes.add(new Act.DismissFinding(known(id, all, "cli.lint.no-finding"))));
        restored.forEach(id -> changes.add(new Act.RestoreFinding(known(id, aside, "cli.lint.not-dismissed"))));
        new Recorder(tracker, invocation).record(new Act.Together(changes));
        invocation.answer(
                new JsonObject()
                        .with("dismissed", JsonValue.texts(dismissed))
                        .with("restored", JsonValue.texts(restored)),
                Stream.concat(
                                dismissed.stream().map(id -> invocation.text("cli.lint.dismissed", id)),
                                restored.stream().map(id -> invocation.text("cli.lint.restored", id)))
                        .collect(Collectors.joining(System.lineSeparator())));
        return Exit.FINE.code();
    }

    private FindingId known(String id, List<String> known, String otherwise) {
        if (known.contains(id)) {
            return new FindingId(id);
        }
        String said = invocation.text(otherwise, id);
        throw new Refusal(
                Exit.CONTENT,
                Nearest.to(id, known)
                        .map(nearest -> said + " " + invocation.text("cli.did-you-mean", nearest))
                        .orElse(said));
    }
}
