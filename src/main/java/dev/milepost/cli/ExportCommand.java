package dev.milepost.cli;

import dev.milepost.markdown.MarkdownWriter;
import dev.milepost.tracker.AppState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The roadmap with the current progress, for other programs and people.
@Command(name = "export", description = "cli.command.export")
final class ExportCommand implements Callable<Integer> {

    /// What a roadmap can be written as.
    enum Format {
        MARKDOWN
    }

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "cli.parameter.file")
    private @Nullable Path file;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cli.option.format")
    private Format format = Format.MARKDOWN;

    @Option(names = "-o", paramLabel = "OUT", descriptionKey = "cli.option.o")
    private @Nullable Path out;

    private final Invocation invocation;

    ExportCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().on(file).require(tracker -> {
            String text = text(tracker.state());
            if (out == null) {
                invocation.terminal().document(text);
            } else {
                write(out, text);
                invocation.terminal().aside(invocation.text("cli.written", out));
            }
            return Exit.FINE.code();
        });
    }

    private String text(AppState state) {
        return switch (format) {
            case MARKDOWN -> MarkdownWriter.write(state.roadmap(), state.progress());
        };
    }

    /// A file is written beside its place first, so that a full disk leaves what was there. What is no file,
    /// `/dev/stdout` for one, is written to as it is.
    private void write(Path target, String text) {
        if (target.getFileName() == null || Files.isDirectory(target)) {
            throw new Refusal(Exit.USAGE, invocation.text("cli.no-file-name", target.toAbsolutePath()));
        }
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            throw new Refusal(Exit.ENVIRONMENT, invocation.text("cli.io.missing", folder));
        }
        try {
            if (Files.exists(target) && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
                Files.writeString(target, text);
                return;
            }
            Path unfinished = Files.createTempFile(folder, "." + target.getFileName(), ".part", ordinary(folder));
            try {
                Files.writeString(unfinished, text);
                Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What any new file may be read and written by, where a temporary one is for its owner alone.
    private static FileAttribute<?>[] ordinary(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"))
                }
                : new FileAttribute<?>[0];
    }
}
