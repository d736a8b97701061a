package dev.milepost.cli;

import dev.milepost.progress.Backup;
import dev.milepost.report.JsonDocument;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.store.SqliteBackups;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// The backups there are. Works whatever state the database is in.
@Command(name = "list", description = "cli.command.backup-list")
final class BackupListCommand implements Callable<Integer> {

    private final Invocation invocation;

    BackupListCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        SqliteBackups backups = new SqliteBackups(invocation.dataFolder());
        List<Backup> all = backups.list();
        Terminal terminal = invocation.terminal();
        if (invocation.options().json()) {
            terminal.document(JsonDocument.write(new JsonObject()
                    .with("folder", JsonValue.of(backups.folder().toString()))
                    .with(
                            "backups",
                            JsonValue.of(all.stream()
                                    .map(backup -> BackupLines.document(backup).value())
                                    .toList()))
                    .value()));
        } else if (all.isEmpty()) {
            terminal.line(invocation.text("cli.backup.none"));
        } else {
            terminal.table(table(all));
        }
        return Exit.FINE.code();
    }

    private Table table(List<Backup> all) {
        BackupLines lines = new BackupLines(invocation);
        Table table = new Table("");
        for (Backup backup : all) {
            table.row(
                    Table.cell(lines.moment(backup.at())),
                    Table.cell(lines.reason(backup)),
                    Table.number(lines.size(backup.bytes())),
                    Table.cell(String.valueOf(backup.file().getFileName()), Tone.MUTED));
        }
        return table;
    }
}
