package dev.milepost.cli;

import dev.milepost.prospect.Overrides;
import dev.milepost.tracker.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Keeps assumptions under a name; again under the same name replaces them.
@Command(name = "save", description = "cli.command.scenario-save")
final class ScenarioSaveCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.parameter.scenario")
    private String name = "";

    @Parameters(index = "1..*", paramLabel = "KEY=VALUE", arity = "1..*", descriptionKey = "cli.parameter.assumptions")
    private List<String> typed = new ArrayList<>();

    private final Invocation invocation;

    ScenarioSaveCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            throw new Refusal(Exit.USAGE, invocation.text("cli.scenario.nameless"));
        }
        return invocation.desk().require(tracker -> {
            Overrides said = new AssumeText(tracker.state().roadmap(), invocation).overrides(Overrides.NONE, typed);
            new Recorder(tracker, invocation).record(new Act.SaveScenario(wanted, said));
            invocation.answer(
                    ScenarioLines.document(wanted, said),
                    invocation.text("cli.scenario.saved", wanted, ScenarioLines.words(said)));
            return Exit.FINE.code();
        });
    }
}
