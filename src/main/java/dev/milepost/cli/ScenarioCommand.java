package dev.milepost.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Assumptions kept under a name, to be tried out again: `save`, `list` or `drop`.
@Command(name = "scenario", description = "cli.command.scenario")
final class ScenarioCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Invocation invocation;

    ScenarioCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), invocation.text("cli.scenario.needs-command"));
    }
}
