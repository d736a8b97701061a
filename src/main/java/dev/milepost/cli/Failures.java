package dev.milepost.cli;

import dev.milepost.progress.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The one place where a failure becomes words on standard error and an exit code.
final class Failures {

    private final Invocation invocation;

    Failures(Invocation invocation) {
        this.invocation = invocation;
    }

    int of(Throwable failure) {
        Terminal terminal = invocation.terminal();
        Exit exit = switch (failure) {
            case Refusal refusal -> {
                terminal.aside(refusal.words());
                yield refusal.exit();
            }
            case StoreException store -> {
                terminal.aside(words(store));
                yield Exit.ENVIRONMENT;
            }
            case UncheckedIOException io -> {
                terminal.aside(words(Objects.requireNonNull(io.getCause())));
                yield Exit.ENVIRONMENT;
            }
            default -> {
                terminal.aside(invocation.text("cli.bug", BugCode.of(failure)));
                yield Exit.BUG;
            }
        };
        if (invocation.options().verbose()) {
            terminal.trace(failure);
        }
        return exit.code();
    }

    /// A command line that was not understood: what about it, and where to read more.
    int ofUsage(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        Terminal terminal = invocation.terminal();
        terminal.aside(invocation.text("cli.usage", String.valueOf(failure.getMessage())));
        terminal.aside(invocation.text("cli.see-help", command.getCommandSpec().qualifiedName()));
        return Exit.USAGE.code();
    }

    private String words(StoreException failure) {
        return invocation.text(
                "cli.store-failed", invocation.text("store." + failure.reason().id(), failure.place()));
    }

    private String words(IOException failure) {
        String file = failure instanceof FileSystemException system ? String.valueOf(system.getFile()) : "";
        return switch (failure) {
            case NoSuchFileException _ -> invocation.text("cli.io.missing", file);
            case AccessDeniedException _ -> invocation.text("cli.io.denied", file);
            case FileAlreadyExistsException _ -> invocation.text("cli.io.in-the-way", file);
            default -> invocation.text("cli.io.other", String.valueOf(failure.getMessage()));
        };
    }
}
