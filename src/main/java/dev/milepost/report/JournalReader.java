package dev.milepost.report;

import dev.milepost.progress.Entries;
import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Registers;
import dev.milepost.progress.Span;
import dev.milepost.progress.Stamp;
import dev.milepost.report.JournalProblem.Reason;
import dev.milepost.roadmap.RoadmapId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/// Reads a document. Goes on after a problem, to find the others as well; what is no JSON ends it.
final class JournalReader {

    private static final Set<String> PURPOSES = Set.of(Purpose.Change.ID, Purpose.Undo.ID, Purpose.Redo.ID);

    private final JournalProblems problems;
    private final EventReader events;
    private final SortedMap<RoadmapId, Journal> journals = new TreeMap<>();
    private final SortedMap<String, String> preferences = new TreeMap<>();

    /// Problems about the document as a whole: where there are any, the others say nothing of use.
    private final JournalProblems foremost = new JournalProblems();

    JournalReader(JournalProblems problems) {
        this.problems = problems;
        this.events = new EventReader(problems);
    }

    JournalReading read(String text) {
        try (JsonTokens tokens = new JsonTokens(text, problems)) {
            JsonToken first = tokens.next();
            if (first == JsonToken.START_OBJECT) {
                document(tokens);
                if (tokens.next() != null) {
                    problems.add(Reason.NOT_JSON, tokens.at(), "");
                }
            } else {
                foremost.add(Reason.NOT_A_JOURNAL, new At(1, 1), "");
            }
        } catch (JacksonException failure) {
            JsonTokens.report(failure, problems);
        }
        if (!foremost.isEmpty()) {
            return foremost.refusal();
        }
        return problems.isEmpty() ? new JournalReading.Whole(journals, preferences) : problems.refusal();
    }

    private void document(JsonTokens tokens) {
        At begin = tokens.at();
        Set<String> seen = new HashSet<>();
        while (tokens.goesOn() && !problems.isFull() && foremost.isEmpty()) {
            String key = tokens.key();
            if (!seen.add(key)) {
                problems.add(Reason.TWICE, tokens.at(), key);
            }
            JsonToken value = tokens.next();
            switch (key) {
                case "format" -> format(tokens.value());
                case "version" -> version(tokens.value());
                case "preferences" -> preferences(tokens.value());
                case "roadmaps" -> {
                    if (isList(tokens, value, key)) {
                        roadmaps(tokens);
                    }
                }
                default -> {
                    problems.add(Reason.UNKNOWN_KEY, tokens.at(), key);
                    Located _ = tokens.value();
                }
            }
        }
        if (!problems.isFull() && foremost.isEmpty()) {
            missing(begin, seen);
        }
    }

    private void missing(At begin, Set<String> seen) {
        if (!seen.contains("format") || !seen.contains("version")) {
            foremost.add(Reason.NOT_A_JOURNAL, begin, "");
        }
        if (!seen.contains("roadmaps")) {
            problems.add(Reason.MISSING, begin, "roadmaps");
        }
    }

    private void format(Located value) {
        if (!(value instanceof Located.Text(var text, var _) && text.equals(JournalDocument.FORMAT))) {
            foremost.add(Reason.NOT_A_JOURNAL, value.at(), "");
        }
    }

    private void version(Located value) {
        if (!(value instanceof Located.Digits(var digits, var _) && digits.matches("[1-9][0-9]{0,8}"))) {
            foremost.add(Reason.NOT_A_JOURNAL, value.at(), "");
        } else if (Integer.parseInt(digits) > JournalDocument.VERSION) {
            foremost.add(Reason.NEWER_VERSION, value.at(), digits);
        }
    }

    private void preferences(Located value) {
        FieldReader.of(value, "preferences", problems).ifPresent(fields -> {
            ((Located.Fields) value).fields().forEach((key, said) -> {
                if (key.isBlank() || !FieldReader.isWhole(key)) {
                    problems.add(Reason.NO_NAME, said.at(), "");
                }
                preferences.put(key, fields.text(key));
            });
        });
    }

    private void roadmaps(JsonTokens tokens) {
        while (tokens.goesOn()) {
            At at = tokens.at();
            if (isObject(tokens, "roadmaps")) {
                roadmap(tokens, at);
            }
        }
    }

    private void roadmap(JsonTokens tokens, At begin) {
        Set<String> seen = new HashSet<>();
        Optional<RoadmapId> id = Optional.empty();
        List<JournalEntry> entries = List.of();
        while (tokens.goesOn()) {
            String key = tokens.key();
            At at = tokens.at();
            if (!seen.add(key)) {
                problems.add(Reason.TWICE, at, key);
            }
            JsonToken value = tokens.next();
            switch (key) {
                case "id" -> id = id(tokens.value());
                case "acts" -> {
                    if (isList(tokens, value, key)) {
                        entries = acts(tokens);
                    }
                }
                default -> {
                    problems.add(Reason.UNKNOWN_KEY, at, key);
                    Located _ = tokens.value();
                }
            }
        }
        for (String key : List.of("id", "acts")) {
            if (!seen.contains(key)) {
                problems.add(Reason.MISSING, begin, key);
            }
        }
        if (id.isPresent() && problems.isEmpty() && journals.put(id.get(), Journal.of(entries)) != null) {
            problems.add(Reason.TWICE, begin, id.get().value());
        }
    }

    private Optional<RoadmapId> id(Located value) {
        int before = problems.size();
        FieldReader nothing = new FieldReader(new Located.Fields(new TreeMap<>(), value.at()), problems);
        String id = nothing.id(value, "id");
        return problems.size() == before ? Optional.of(new RoadmapId(id)) : Optional.empty();
    }

    private List<JournalEntry> acts(JsonTokens tokens) {
        List<JournalEntry> entries = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        Registers registers = new Registers();
        while (tokens.goesOn()) {
            Located value = tokens.value();
            if (problems.isFull()) {
                continue;
            }
            List<JournalEntry> act = FieldReader.of(value, "acts", problems)
                    .map(fields -> act(fields, entries.size() + 1L, spans, registers))
                    .orElse(List.of());
            registers.take(act);
            entries.addAll(act);
            // After a problem the sequences mean nothing any more, but later positions still count.
            spans.add(
                    act.isEmpty()
                            ? new Span(entries.size() + 1L, entries.size() + 1L)
                            : new Span(act.getFirst().sequence(), act.getLast().sequence()));
        }
        return entries;
    }

    private List<JournalEntry> act(FieldReader fields, long first, List<Span> spans, Registers registers) {
        Instant at = fields.time("at");
        Origin origin = fields.oneOf("origin", Origin.COMMAND, Origin::ofId);
        Purpose purpose = purpose(fields, spans);
        List<ProgressEvent> said = events(fields);
        return fields.isSound() ? Entries.of(new Stamp(first, first, at, origin, purpose), said, registers) : List.of();
    }

    private Purpose purpose(FieldReader fields, List<Span> spans) {
        String purpose = fields.oneOf(
                "purpose", Purpose.Change.ID, text -> Optional.of(text).filter(PURPOSES::contains));
        if (purpose.equals(Purpose.Change.ID)) {
            return Purpose.CHANGE;
        }
        Optional<Span> span = fields.require("of")
                .flatMap(value -> FieldReader.of(value, "of", problems))
                .flatMap(of -> span(of, spans));
        return span.<Purpose>map(of -> purpose.equals(Purpose.Undo.ID) ? new Purpose.Undo(of) : new Purpose.Redo(of))
                .orElse(Purpose.CHANGE);
    }

    private static Optional<Span> span(FieldReader of, List<Span> spans) {
        int from = of.count("from");
        int to = of.count("to");
        if (!of.isSound()) {
            return Optional.empty();
        }
        if (from > to || to > spans.size()) {
            of.refuse(Reason.NO_SUCH_ACTS, "of");
            return Optional.empty();
        }
        return Optional.of(
                new Span(spans.get(from - 1).first(), spans.get(to - 1).last()));
    }

    private List<ProgressEvent> events(FieldReader fields) {
        Optional<Located> value = fields.require("events");
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof Located.Elements(var elements, var at))) {
            problems.add(Reason.NOT_A_LIST, value.get().at(), "events");
            return List.of();
        }
        if (elements.isEmpty()) {
            problems.add(Reason.NO_EVENTS, at, "");
        }
        return elements.stream()
                .flatMap(element -> events.read(element).stream())
                .toList();
    }

    private boolean isList(JsonTokens tokens, @Nullable JsonToken value, String key) {
        if (value == JsonToken.START_ARRAY) {
            return true;
        }
        problems.add(Reason.NOT_A_LIST, tokens.at(), key);
        Located _ = tokens.value();
        return false;
    }

    private boolean isObject(JsonTokens tokens, String key) {
        if (tokens.isAtObject()) {
            return true;
        }
        problems.add(Reason.NOT_AN_OBJECT, tokens.at(), key);
        Located _ = tokens.value();
        return false;
    }
}
