package dev.milepost.cli;

import dev.milepost.progress.Damage;
import dev.milepost.progress.Span;
import dev.milepost.store.Inspection;
import dev.milepost.store.Inspection.CheckedBackup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the doctor finds, in words.
final class DoctorLines {

    /// So many of a kind are named one by one.
    private static final int SHOWN = 10;

    private static final String INDENT = "  ";

    private final Invocation invocation;
    private final BackupLines backups;

    DoctorLines(Invocation invocation) {
        this.invocation = invocation;
        this.backups = new BackupLines(invocation);
    }

    List<String> of(Inspection found) {
        List<String> lines = new ArrayList<>();
        lines.add(invocation.text("cli.doctor.verdict." + DoctorDocument.id(found.verdict()), found.file()));
        if (found.bytes() > 0) {
            lines.add(invocation.text(
                    "cli.doctor.file",
                    found.file(),
                    backups.size(found.bytes()),
                    backups.size(found.logBytes()),
                    String.valueOf(found.version())));
            lines.add(invocation.text("cli.doctor.entries", found.entries()));
        }
        found.roadmaps()
                .forEach((roadmap, one) -> lines.add(INDENT
                        + invocation.text(
                                "cli.doctor.roadmap",
                                roadmap,
                                one.entries(),
                                one.first().map(backups::moment).orElse("?"),
                                one.last().map(backups::moment).orElse("?"))));
        findings(found, lines);
        found.backups().forEach(backup -> lines.add(backup(backup)));
        return lines;
    }

    private void findings(Inspection found, List<String> lines) {
        if (!found.integrity().isEmpty() && !found.integrity().equals(List.of("ok"))) {
            found.integrity().stream()
                    .limit(SHOWN)
                    .forEach(line -> lines.add(invocation.text("cli.doctor.integrity", line)));
        }
        if (!found.unsound().isEmpty()) {
            lines.add(invocation.text(
                    "cli.doctor.unsound",
                    found.unsound().size(),
                    found.unsound().stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "))));
        }
        found.gaps().stream().limit(SHOWN).forEach(gap -> lines.add(invocation.text("cli.doctor.gap", span(gap))));
        found.lost().stream()
                .limit(SHOWN)
                .forEach(lost -> lines.add(
                        invocation.text("cli.doctor.lost", span(lost.span()), backups.moment(lost.notedAt()))));
        if (found.future() > 0) {
            lines.add(invocation.text("cli.doctor.future", found.future()));
        }
        found.open().stream().limit(SHOWN).forEach(path -> lines.add(invocation.text("cli.doctor.open", path)));
        if (found.hidesCommits()) {
            lines.add(invocation.text("cli.doctor.hides-commits"));
        }
        if (found.unfinishedRepair()) {
            lines.add(invocation.text("cli.doctor.unfinished-repair"));
        }
    }

    /// The ways forward, and what each would lose.
    List<String> choices(Damage damage) {
        List<String> lines = new ArrayList<>();
        Suggestion suggestion = new Suggestion(invocation);
        lines.add(invocation.text("cli.doctor.choices"));
        lines.add(INDENT
                + invocation.text(
                        "cli.doctor.choice.recover",
                        damage.recoverable(),
                        damage.known(),
                        Math.max(0, damage.known() - damage.recoverable()),
                        suggestion.of("doctor --recover"),
                        moment(damage.through())));
        damage.backup()
                .ifPresent(good -> lines.add(INDENT
                        + invocation.text(
                                "cli.doctor.choice.restore",
                                good.entries(),
                                backups.moment(good.last().orElse(good.backup().at())),
                                Math.max(0, damage.known() - good.entries()),
                                suggestion.of("restore " + good.backup().file().getFileName()))));
        if (damage.readable() == 0) {
            lines.add(INDENT + invocation.text("cli.doctor.choice.anew", suggestion.of("doctor --anew")));
        }
        return lines;
    }

    private String backup(CheckedBackup checked) {
        String moment = backups.moment(checked.backup().at());
        String reason = backups.reason(checked.backup());
        return checked.problem()
                .map(problem -> invocation.text(
                        "cli.doctor.bad-backup",
                        moment,
                        reason,
                        invocation.text(
                                "store." + problem.id(), checked.backup().file())))
                .orElseGet(() -> invocation.text("cli.doctor.backup", moment, reason, checked.entries()));
    }

    /// Empty for no entry at all.
    String moment(Optional<Instant> at) {
        return at.map(backups::moment).orElse("");
    }

    private String span(Span span) {
        return span.first() == span.last()
                ? String.valueOf(span.first())
                : invocation.text("cli.doctor.span", String.valueOf(span.first()), String.valueOf(span.last()));
    }
}
