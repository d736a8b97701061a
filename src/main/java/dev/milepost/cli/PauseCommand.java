package dev.milepost.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Times without work on the roadmap: `add`, `list` or `remove`.
@Command(name = "pause", description = "cli.command.pause")
final class PauseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Invocation invocation;

    PauseCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        throw new ParameterException(command, invocation.text("cli.pause-needs-command"));
    }
}
