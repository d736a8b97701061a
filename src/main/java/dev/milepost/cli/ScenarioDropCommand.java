package dev.milepost.cli;

import dev.milepost.prospect.Overrides;
import dev.milepost.tracker.Act;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Drops a saved scenario.
@Command(name = "drop", description = "cli.command.scenario-drop")
final class ScenarioDropCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", descriptionKey = "cli.parameter.scenario")
    private String name = "";

    private final Invocation invocation;

    ScenarioDropCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().require(tracker -> {
            String wanted = name.strip();
            Overrides dropped = new ScenarioNamed(tracker.state().progress(), invocation).of(wanted);
            new Recorder(tracker, invocation).record(new Act.DropScenario(wanted));
            invocation.answer(ScenarioLines.document(wanted, dropped), invocation.text("cli.scenario.dropped", wanted));
            return Exit.FINE.code();
        });
    }
}
