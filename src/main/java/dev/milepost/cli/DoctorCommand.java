package dev.milepost.cli;

import dev.milepost.progress.Damage;
import dev.milepost.progress.Rescue;
import dev.milepost.report.JsonDocument;
import dev.milepost.store.Inspection;
import dev.milepost.store.SqliteRepair;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Checks the database and its backups, says what it finds, and where something is wrong the ways forward. Changes
/// nothing unless asked to recover.
@Command(name = "doctor", description = "cli.command.doctor")
final class DoctorCommand implements Callable<Integer> {

    @Option(names = "--recover", descriptionKey = "cli.option.recover")
    private boolean recover;

    @Option(names = "--anew", descriptionKey = "cli.option.anew")
    private boolean anew;

    private final Invocation invocation;

    DoctorCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Path folder = invocation.dataFolder();
        Instant now = invocation.now().instant();
        Inspection found = Inspection.of(folder, now);
        boolean repairable = isRepairable(found);
        if (recover && repairable) {
            print(new SqliteRepair(folder).recover(now));
            return Exit.FINE.code();
        }
        if (anew && repairable) {
            print(new SqliteRepair(folder).startAnew(now));
            return Exit.FINE.code();
        }
        Optional<Damage> damage = repairable ? Optional.of(new SqliteRepair(folder).examine()) : Optional.empty();
        print(found, damage);
        return exit(found, damage).code();
    }

    /// A database that is not there, and that nothing is known of, is a first start and no damage.
    private static boolean isRepairable(Inspection found) {
        return switch (found.verdict()) {
            case SOUND, NEWER, READ_ONLY -> false;
            case DAMAGED, NOT_OURS -> true;
            case MISSING -> found.unfinishedRepair() || !found.backups().isEmpty();
        };
    }

    private static Exit exit(Inspection found, Optional<Damage> damage) {
        return switch (found.verdict()) {
            case SOUND -> Exit.FINE;
            case NEWER, READ_ONLY -> Exit.ENVIRONMENT;
            case DAMAGED, NOT_OURS, MISSING -> damage.isPresent() ? Exit.CONTENT : Exit.FINE;
        };
    }

    private void print(Inspection found, Optional<Damage> damage) {
        Terminal terminal = invocation.terminal();
        if (invocation.options().json()) {
            terminal.document(JsonDocument.write(DoctorDocument.of(found, damage)));
            return;
        }
        DoctorLines lines = new DoctorLines(invocation);
        lines.of(found).forEach(terminal::line);
        damage.ifPresent(known -> lines.choices(known).forEach(terminal::line));
    }

    private void print(Rescue rescue) {
        Terminal terminal = invocation.terminal();
        if (invocation.options().json()) {
            terminal.document(JsonDocument.write(DoctorDocument.of(rescue)));
        } else {
            terminal.line(
                    anew
                            ? invocation.text("cli.doctor.anew")
                            : invocation.text(
                                    "cli.doctor.recovered",
                                    rescue.entries(),
                                    rescue.lost(),
                                    new DoctorLines(invocation).moment(rescue.through())));
            terminal.line(invocation.text("cli.doctor.set-aside", rescue.setAside()));
        }
    }
}
