package dev.milepost.cli;

import dev.milepost.progress.Damage;
import dev.milepost.progress.Rescue;
import dev.milepost.progress.Span;
import dev.milepost.progress.StoreException;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.store.Inspection;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the doctor finds: `{verdict, file, bytes, logBytes, version, integrity[], entries,
/// roadmaps[]: {id, entries, first, last}, unsound[], gaps[]: {first, last}, lost[]: {first, last, notedAt}, future,
/// open[], hidesCommits, unfinishedRepair, backups[]: {file, at, reason, bytes, entries, problem},
/// damage: {known, readable, last, recoverable, backup, backupEntries}}`.
///
/// `damage` is null where there is none. A repair gives `{setAside, entries, lost}`.
final class DoctorDocument {

    private DoctorDocument() {}

    static JsonValue of(Inspection found, Optional<Damage> damage) {
        List<JsonValue> roadmaps = new ArrayList<>();
        found.roadmaps()
                .forEach((id, one) -> roadmaps.add(new JsonObject()
                        .with("id", JsonValue.of(id))
                        .with("entries", JsonValue.of(one.entries()))
                        .with("first", time(one.first()))
                        .with("last", time(one.last()))
                        .value()));
        return new JsonObject()
                .with("verdict", JsonValue.of(id(found.verdict())))
                .with("file", JsonValue.of(found.file().toString()))
                .with("bytes", JsonValue.of(found.bytes()))
                .with("logBytes", JsonValue.of(found.logBytes()))
                .with("version", JsonValue.of(found.version()))
                .with("integrity", JsonValue.texts(found.integrity()))
                .with("entries", JsonValue.of(found.entries()))
                .with("roadmaps", JsonValue.of(roadmaps))
                .with(
                        "unsound",
                        JsonValue.of(found.unsound().stream()
                                .map(sequence -> JsonValue.of((long) sequence))
                                .toList()))
                .with(
                        "gaps",
                        JsonValue.of(found.gaps().stream()
                                .map(gap -> span(gap).value())
                                .toList()))
                .with(
                        "lost",
                        JsonValue.of(found.lost().stream()
                                .map(lost -> span(lost.span())
                                        .with(
                                                "notedAt",
                                                JsonValue.of(lost.notedAt().toString()))
                                        .value())
                                .toList()))
                .with("future", JsonValue.of(found.future()))
                .with(
                        "open",
                        JsonValue.texts(
                                found.open().stream().map(Path::toString).toList()))
                .with("hidesCommits", JsonValue.of(found.hidesCommits()))
                .with("unfinishedRepair", JsonValue.of(found.unfinishedRepair()))
                .with(
                        "backups",
                        JsonValue.of(found.backups().stream()
                                .map(DoctorDocument::backup)
                                .toList()))
                .with("damage", damage.map(DoctorDocument::damage).orElse(JsonValue.absent()))
                .value();
    }

    static JsonValue of(Rescue rescue) {
        return new JsonObject()
                .with("setAside", JsonValue.of(rescue.setAside().toString()))
                .with("entries", JsonValue.of(rescue.entries()))
                .with("lost", JsonValue.of(rescue.lost()))
                .value();
    }

    static String id(Inspection.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonValue backup(Inspection.CheckedBackup checked) {
        return BackupLines.document(checked.backup())
                .with("entries", JsonValue.of(checked.entries()))
                .with(
                        "problem",
                        checked.problem()
                                .map(StoreException.Reason::id)
                                .map(JsonValue::of)
                                .orElse(JsonValue.absent()))
                .value();
    }

    private static JsonValue damage(Damage damage) {
        return new JsonObject()
                .with("known", JsonValue.of(damage.known()))
                .with("readable", JsonValue.of(damage.readable()))
                .with("last", time(damage.last()))
                .with("recoverable", JsonValue.of(damage.recoverable()))
                .with(
                        "backup",
                        damage.backup()
                                .map(good -> JsonValue.of(good.backup().file().toString()))
                                .orElse(JsonValue.absent()))
                .with(
                        "backupEntries",
                        damage.backup()
                                .map(good -> JsonValue.of(good.entries()))
                                .orElse(JsonValue.absent()))
                .value();
    }

    private static JsonObject span(Span span) {
        return new JsonObject().with("first", JsonValue.of(span.first())).with("last", JsonValue.of(span.last()));
    }

    private static JsonValue time(Optional<Instant> at) {
        return at.map(Instant::toString).map(JsonValue::of).orElse(JsonValue.absent());
    }
}
