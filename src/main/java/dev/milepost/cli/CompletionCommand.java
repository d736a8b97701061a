package dev.milepost.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints a script that completes commands and options in the shell.
@Command(name = "completion", description = "cli.command.completion")
final class CompletionCommand implements Callable<Integer> {

    /// The shells there is a script for. It is the same one: zsh reads it by way of its `bashcompinit`, which the
    /// script
    /// turns on itself (<https://picocli.info/autocomplete.html>).
    enum Shell {
        BASH,
        ZSH
    }

    /// The values an option takes, where picocli writes them as Java has them.
    private static final Pattern VALUES = Pattern.compile("_args=\\(\"[^)\\n]*\\)");

    @Parameters(paramLabel = "SHELL", descriptionKey = "cli.parameter.shell")
    @SuppressWarnings("unused") // the script is the same for both, but another shell is refused
    private Shell shell = Shell.BASH;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Invocation invocation;

    CompletionCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        CommandSpec root = spec.root();
        String script = AutoComplete.bash(root.name(), root.commandLine());
        invocation.terminal().document(VALUES.matcher(script).replaceAll(values -> asTyped(values.group())));
        return Exit.FINE.code();
    }

    /// `IN_PROGRESS` is typed `in-progress`; every value follows that rule.
    private static String asTyped(String values) {
        int begin = values.indexOf('(');
        return values.substring(0, begin)
                + values.substring(begin).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
