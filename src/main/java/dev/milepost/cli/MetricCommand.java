package dev.milepost.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What metrics read: `add`, `list` or `remove`.
@Command(name = "metric", description = "cli.command.metric")
final class MetricCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Invocation invocation;

    MetricCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        throw new ParameterException(command, invocation.text("cli.metric-needs-command"));
    }
}
