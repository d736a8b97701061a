package dev.milepost.report;

import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalAct;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Span;
import dev.milepost.roadmap.RoadmapId;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// Everything that was recorded, as one JSON document that can be read in again:
/// `{format, version, preferences, roadmaps[]: {id, acts[]: {at, origin, purpose, of, events[]}}}`.
///
/// Spans of undo and redo are positions of acts within the roadmap, from 1, so that the same history gives the same
/// document whatever numbers a store has given it. `src/docs/journal-document.md` explains it to people.
public final class JournalDocument {

    /// In bytes.
    public static final int LARGEST = 64 * 1024 * 1024;

    /// Reading stops after so many problems.
    public static final int MOST_PROBLEMS = 50;

    static final String FORMAT = "milepost-journal";
    static final int VERSION = 1;

    private JournalDocument() {}

    public static String write(SortedMap<RoadmapId, Journal> journals, SortedMap<String, String> preferences) {
        JsonObject remembered = new JsonObject();
        preferences.forEach((key, value) -> remembered.with(key, JsonValue.of(value)));
        return JsonDocument.write(new JsonObject()
                .with("format", JsonValue.of(FORMAT))
                .with("version", JsonValue.of(VERSION))
                .with("preferences", remembered.value())
                .with(
                        "roadmaps",
                        JsonValue.of(journals.entrySet().stream()
                                .map(roadmap -> roadmap(roadmap.getKey(), roadmap.getValue()))
                                .toList()))
                .value());
    }

    /// Reads a document. Whatever the bytes are, this does not throw.
    public static JournalReading read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return new JournalReading.Refused(List.of(new JournalProblem(JournalProblem.Reason.TOO_LARGE, 1, 1, "")));
        }
        JournalProblems problems = new JournalProblems();
        return Utf8.decoded(bytes, problems)
                .<JournalReading>map(text -> new JournalReader(problems).read(text))
                .orElseGet(problems::refusal);
    }

    /// The bytes that a document is kept as.
    public static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonValue roadmap(RoadmapId id, Journal journal) {
        Positions positions = new Positions(journal.acts());
        return new JsonObject()
                .with("id", JsonValue.of(id.value()))
                .with(
                        "acts",
                        JsonValue.of(journal.acts().stream()
                                .map(act -> act(act, positions))
                                .toList()))
                .value();
    }

    private static JsonValue act(JournalAct act, Positions positions) {
        JsonObject written = new JsonObject()
                .with("at", JsonValue.of(act.stamp().at().toString()))
                .with("origin", JsonValue.of(act.stamp().origin().id()));
        Optional<JsonValue> of = positions.of(act.stamp().purpose());
        written.with(
                "purpose", JsonValue.of(of.isPresent() ? act.stamp().purpose().id() : Purpose.Change.ID));
        of.ifPresent(span -> written.with("of", new JsonValue.Line(span)));
        return written.with(
                        "events",
                        JsonValue.of(act.events().stream()
                                .<JsonValue>map(event -> new JsonValue.Line(EventWriter.write(event)))
                                .toList()))
                .value();
    }

    /// Where acts stand in their journal. A span whose ends are not known, because damage took them, has no
    /// place: to a document such an act says something new, as it does when a store adopts it.
    private static final class Positions {

        private final Map<Long, Integer> firsts = new HashMap<>();
        private final Map<Long, Integer> lasts = new HashMap<>();

        Positions(List<JournalAct> acts) {
            for (JournalAct act : acts) {
                firsts.put(act.span().first(), firsts.size() + 1);
                lasts.put(act.span().last(), lasts.size() + 1);
            }
        }

        Optional<JsonValue> of(Purpose purpose) {
            return switch (purpose) {
                case Purpose.Change _ -> Optional.empty();
                case Purpose.Undo(var of) -> place(of);
                case Purpose.Redo(var of) -> place(of);
            };
        }

        private Optional<JsonValue> place(Span span) {
            return Optional.ofNullable(firsts.get(span.first()))
                    .flatMap(from -> Optional.ofNullable(lasts.get(span.last()))
                            .map(to -> new JsonObject()
                                    .with("from", JsonValue.of(from))
                                    .with("to", JsonValue.of(to))
                                    .value()));
        }
    }
}
