package dev.milepost.cli;

import dev.milepost.progress.Backup;
import dev.milepost.progress.Keeping;
import dev.milepost.report.JsonDocument;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Copies everything recorded: among the backups, or into a file of the user's choice.
@Command(name = "backup", description = "cli.command.backup")
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "OUT", arity = "0..1", descriptionKey = "cli.parameter.backup-out")
    private @Nullable Path out;

    private final Invocation invocation;

    BackupCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Path folder =
                out == null ? Path.of("") : new OutFile(invocation, Readers.OWNER, OutFile.Standing.KEPT).folderOf(out);
        try (Keeping keeping = invocation.desk().keeping()) {
            Path made = out == null
                    ? keeping.backups()
                            .make(Backup.Reason.MANUAL, invocation.now().instant())
                            .file()
                    : copied(keeping, folder.resolve(out.getFileName()));
            Terminal terminal = invocation.terminal();
            if (invocation.options().json()) {
                terminal.document(JsonDocument.write(new JsonObject()
                        .with("file", JsonValue.of(made.toString()))
                        .value()));
            } else {
                terminal.line(made.toString());
            }
            return Exit.FINE.code();
        }
    }

    private static Path copied(Keeping keeping, Path target) {
        keeping.backups().copyTo(target);
        return target;
    }
}
