package dev.milepost.cli;

import dev.milepost.progress.Progress;
import dev.milepost.prospect.Assumption;
import dev.milepost.prospect.AssumptionBook;
import dev.milepost.prospect.Overrides;
import dev.milepost.report.JsonDocument;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.Nearest;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AppState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Takes back what was to be taken for granted: the plan's word holds again, or the program's own.
@Command(name = "forget", description = "cli.command.assume-forget")
final class AssumeForgetCommand implements Callable<Integer> {

    @Parameters(paramLabel = "KEY", arity = "1..*", descriptionKey = "cli.parameter.assumption-keys")
    private List<String> typed = new ArrayList<>();

    private final Invocation invocation;

    AssumeForgetCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().require(tracker -> {
            Progress before = tracker.state().progress();
            List<AssumptionKey> keys =
                    typed.stream().distinct().map(text -> own(text, before)).toList();
            List<Act.Change> changes = new ArrayList<>();
            keys.forEach(key -> changes.add(new Act.ForgetAssumption(key)));
            new Recorder(tracker, invocation).record(new Act.Together(changes));
            print(tracker.state(), keys);
            return Exit.FINE.code();
        });
    }

    /// One that the person made, also one that the roadmap has nothing for any more.
    private AssumptionKey own(String text, Progress progress) {
        return AssumptionKey.parse(text)
                .filter(key -> progress.assumptions().containsKey(key))
                .orElseThrow(() -> new Refusal(
                        Exit.CONTENT,
                        Nearest.to(
                                        text,
                                        progress.assumptions().keySet().stream()
                                                .map(AssumptionKey::toString)
                                                .toList())
                                .map(nearest -> invocation.text("cli.assume.not-yours", text) + " "
                                        + invocation.text("cli.did-you-mean", nearest))
                                .orElseGet(() -> invocation.text("cli.assume.not-yours", text))));
    }

    /// What holds now.
    private void print(AppState state, List<AssumptionKey> keys) {
        AssumptionBook book = AssumptionBook.of(state.roadmap(), state.progress(), Overrides.NONE);
        List<Assumption> now =
                keys.stream().flatMap(key -> book.of(key).stream()).toList();
        if (invocation.options().json()) {
            invocation
                    .terminal()
                    .document(JsonDocument.write(AssumeLines.document(now)
                            .with("forgotten", AssumeLines.keys(keys))
                            .value()));
            return;
        }
        keys.forEach(key -> invocation.terminal().line(invocation.text("cli.assume.forgotten", key)));
        invocation.terminal().table(new AssumeLines(state.roadmap(), invocation).table(now));
    }
}
