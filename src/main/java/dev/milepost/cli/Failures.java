package dev.milepost.cli;

import dev.milepost.progress.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
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
        List<String> words = words(failure);
        if (words.isEmpty()) {
            terminal.aside(invocation.text("cli.bug", BugCode.of(failure)));
        }
        words.forEach(terminal::aside);
        if (invocation.options().verbose()) {
            terminal.trace(failure);
        }
        return exit(failure).code();
    }

    private static Exit exit(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> refusal.exit();
            case StoreException _, UncheckedIOException _ -> Exit.ENVIRONMENT;
            default -> Exit.BUG;
        };
    }

    /// What is wrong, and the way forward, in one line or a few; empty for a bug.
    List<String> words(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> List.of(refusal.words());
            case StoreException store
            when isOurLoss(store) ->
                List.of(words(store), invocation.text("cli.see-doctor", new Suggestion(invocation).of("doctor")));
            case StoreException store -> List.of(words(store));
            case UncheckedIOException io -> List.of(words(Objects.requireNonNull(io.getCause())));
            default -> List.of();
        };
    }

    /// A command line that was not understood: what about it, and where to read more.
    int ofUsage(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        Terminal terminal = invocation.terminal();
        terminal.aside(invocation.text("cli.usage", String.valueOf(failure.getMessage())));
        terminal.aside(invocation.text("cli.see-help", command.getCommandSpec().qualifiedName()));
        return Exit.USAGE.code();
    }

    /// Whether it is the database itself that cannot be read or is gone, and not a backup the user named.
    private boolean isOurLoss(StoreException failure) {
        Path folder = invocation.dataFolder().toAbsolutePath();
        return switch (failure.reason()) {
            case DAMAGED, MISSING, NOT_A_DATABASE ->
                folder.equals(Path.of(failure.place()).toAbsolutePath().getParent());
            case FOLDER_NOT_WRITABLE, NEWER_VERSION, CHANGED_MEANWHILE, REPLACED, LOCKED, DISK_FULL, READ_ONLY, OTHER ->
                false;
        };
    }

    private String words(StoreException failure) {
        String why = invocation.text("store." + failure.reason().id(), failure.place());
        String key =
                failure.reason() == StoreException.Reason.CHANGED_MEANWHILE ? "cli.not-recorded" : "cli.store-failed";
        return invocation.text(key, why);
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
