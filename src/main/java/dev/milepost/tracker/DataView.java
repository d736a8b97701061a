package dev.milepost.tracker;

import dev.milepost.progress.Access;
import dev.milepost.progress.Backup;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.StoreException;
import dev.milepost.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// What the screen of the data shows: where it lies, and the backups.
///
/// @param folder where the backups lie
/// @param facts labelled lines: entries recorded, first and last, roadmap file, database
/// @param warning that nothing can be recorded, and why; perhaps empty
/// @param backups the newest first
/// @param empty what to say where there are none; empty where there are some
public record DataView(String folder, List<Fact> facts, String warning, List<Line> backups, String empty) {

    public DataView {
        facts = List.copyOf(facts);
        backups = List.copyOf(backups);
    }

    public record Fact(String label, String text) {}

    /// @param when "14 Jul 2026, 09:12", with "today" and "yesterday" in words
    /// @param reason "daily", "before an import"
    /// @param size "212 kB"
    /// @param shown whether it is being looked at
    public record Line(Backup backup, String when, String reason, String size, boolean shown) {}

    public static DataView of(AppState state, Messages messages) {
        Safekeeping kept = state.safekeeping();
        Moments moments = new Moments(state, messages);
        return new DataView(
                kept.folder().toString(),
                facts(state, moments, messages),
                warning(kept.access(), messages),
                kept.backups().stream()
                        .map(backup -> new Line(
                                backup,
                                moments.of(backup.at()),
                                reason(backup, messages),
                                size(backup.bytes(), messages),
                                state.vantage() instanceof Vantage.InBackup(var shown, var _) && shown.equals(backup)))
                        .toList(),
                kept.backups().isEmpty() ? messages.text("data.no-backups") : "");
    }

    /// Why nothing can be recorded; empty where everything can.
    static String warning(Access access, Messages messages) {
        return switch (access) {
            case Access.ReadWrite _ -> "";
            case Access.ReadOnly(var why, var unknown) -> {
                String said = messages.text(
                        why == StoreException.Reason.NEWER_VERSION ? "data.newer-version" : "data.read-only");
                yield unknown == 0 ? said : said + " " + messages.text("data.unknown", unknown);
            }
        };
    }

    private static List<Fact> facts(AppState state, Moments moments, Messages messages) {
        List<JournalEntry> entries = state.journal().entries();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(messages.text("data.file"), state.fileName()));
        state.safekeeping()
                .data()
                .ifPresent(data -> facts.add(
                        new Fact(messages.text("data.folder"), data.folder().toString())));
        facts.add(new Fact(messages.text("data.entries"), messages.text("data.count", entries.size())));
        if (!entries.isEmpty()) {
            facts.add(new Fact(
                    messages.text("data.first"), moments.of(entries.getFirst().at())));
            facts.add(new Fact(
                    messages.text("data.last"), moments.of(entries.getLast().at())));
        }
        return facts;
    }

    private static String reason(Backup backup, Messages messages) {
        return backup.reason()
                .map(reason -> switch (reason) {
                    case DAILY -> messages.text("data.reason.daily");
                    case MIGRATION -> messages.text("data.reason.migration");
                    case IMPORT -> messages.text("data.reason.import");
                    case RESTORE -> messages.text("data.reason.restore");
                    case MANUAL -> messages.text("data.reason.manual");
                })
                .orElse("");
    }

    /// In the units of ten that file managers use.
    private static String size(long bytes, Messages messages) {
        if (bytes < 1_000) {
            return messages.text("data.bytes", bytes);
        }
        return bytes < 999_500
                ? messages.text("data.kilobytes", Math.round(bytes / 1e3))
                : messages.text("data.megabytes", Math.round(bytes / 1e5) / 10.0);
    }
}
