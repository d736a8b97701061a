package dev.milepost.cli;

import dev.milepost.progress.Backup;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/// How backups and moments are named.
final class BackupLines {

    private static final int KILOBYTE = 1000;

    private final Invocation invocation;

    BackupLines(Invocation invocation) {
        this.invocation = invocation;
    }

    /// "14 Jul 2026, 09:05", by the user's clock.
    String moment(Instant at) {
        ZonedDateTime local = at.atZone(invocation.now().zone());
        return invocation.text(
                "cli.moment",
                invocation.messages().date(local.toLocalDate()),
                local.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
    }

    String reason(Backup backup) {
        return backup.reason()
                .map(reason -> invocation.text("cli.backup.reason." + reason.id()))
                .orElse("");
    }

    String size(long bytes) {
        return invocation.text("cli.size", (bytes + KILOBYTE - 1) / KILOBYTE);
    }

    static JsonObject document(Backup backup) {
        return new JsonObject()
                .with("file", JsonValue.of(backup.file().toString()))
                .with("at", JsonValue.of(backup.at().toString()))
                .with(
                        "reason",
                        backup.reason()
                                .map(Backup.Reason::id)
                                .map(JsonValue::of)
                                .orElse(JsonValue.absent()))
                .with("bytes", JsonValue.of(backup.bytes()));
    }
}
