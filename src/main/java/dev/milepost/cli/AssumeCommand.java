package dev.milepost.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What a projection takes for granted: `set`, `list` or `forget`.
@Command(name = "assume", description = "cli.command.assume")
final class AssumeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Invocation invocation;

    AssumeCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), invocation.text("cli.assume.needs-command"));
    }
}
