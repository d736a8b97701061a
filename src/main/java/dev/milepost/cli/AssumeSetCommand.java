package dev.milepost.cli;

import dev.milepost.prospect.Assumption;
import dev.milepost.prospect.Origin;
import dev.milepost.prospect.Overrides;
import dev.milepost.report.JsonDocument;
import dev.milepost.tracker.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Records what is to be taken for granted from now on, instead of what the plan or the program says.
@Command(name = "set", description = "cli.command.assume-set")
final class AssumeSetCommand implements Callable<Integer> {

    @Parameters(paramLabel = "KEY=VALUE", arity = "1..*", descriptionKey = "cli.parameter.assumptions")
    private List<String> typed = new ArrayList<>();

    private final Invocation invocation;

    AssumeSetCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().require(tracker -> {
            Overrides said = new AssumeText(tracker.state().roadmap(), invocation).overrides(Overrides.NONE, typed);
            List<Act.Change> changes = new ArrayList<>();
            said.values().forEach((key, value) -> changes.add(new Act.MakeAssumption(key, value)));
            new Recorder(tracker, invocation).record(new Act.Together(changes));
            List<Assumption> made = said.values().entrySet().stream()
                    .map(each -> new Assumption(each.getKey(), each.getValue(), Origin.YOU))
                    .toList();
            if (invocation.options().json()) {
                invocation
                        .terminal()
                        .document(JsonDocument.write(AssumeLines.document(made).value()));
            } else {
                invocation.terminal().table(new AssumeLines(tracker.state().roadmap(), invocation).table(made));
            }
            return Exit.FINE.code();
        });
    }
}
