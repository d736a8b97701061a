package dev.milepost.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What months really paid: `add` or `list`.
@Command(name = "income", description = "cli.command.income")
final class IncomeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Invocation invocation;

    IncomeCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        throw new ParameterException(command, invocation.text("cli.income-needs-command"));
    }
}
