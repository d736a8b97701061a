package dev.milepost.report;

import dev.milepost.report.JournalProblem.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// The tokens of a document, one value at a time: an act of a long journal is let go of before the next is read.
///
/// Every method throws Jackson's exceptions where the text is no JSON, or beyond the limits; [#report] says which.
final class JsonTokens implements AutoCloseable {

    /// Far more than a journal nests, its numbers have and its texts are long.
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(24)
            .maxNumberLength(100)
            .maxStringLength(16 * 1024 * 1024)
            .maxNameLength(1000)
            .build();

    private static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();

    private final JsonParser parser;
    private final JournalProblems problems;

    JsonTokens(String text, JournalProblems problems) {
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
        this.problems = problems;
    }

    /// Where the text is no JSON, and whether it is that or too much of it.
    static void report(JacksonException failure, JournalProblems problems) {
        TokenStreamLocation place = failure.getLocation();
        Reason reason = failure instanceof StreamConstraintsException ? Reason.BEYOND_LIMITS : Reason.NOT_JSON;
        problems.add(reason, place == null ? new At(1, 1) : at(place), "");
    }

    /// Moves on to the next token; null at the end of the text.
    @Nullable
    JsonToken next() {
        return parser.nextToken();
    }

    /// Whether the next token belongs to the list or object just entered.
    boolean goesOn() {
        JsonToken token = parser.nextToken();
        return token != null && !token.isStructEnd();
    }

    boolean isAtObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    String key() {
        return String.valueOf(parser.currentName());
    }

    At at() {
        return at(parser.currentTokenLocation());
    }

    /// The value that begins with the present token, with everything in it.
    Located value() {
        At at = at();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Located.Fields(fields(), at);
            case START_ARRAY -> new Located.Elements(elements(), at);
            case VALUE_STRING -> new Located.Text(parser.getString(), at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Located.Digits(parser.getString(), at);
            case null, default -> new Located.Word(at);
        };
    }

    private Map<String, Located> fields() {
        Map<String, Located> fields = new LinkedHashMap<>();
        while (goesOn()) {
            String key = key();
            At at = at();
            JsonToken _ = parser.nextToken();
            if (fields.putIfAbsent(key, value()) != null) {
                problems.add(Reason.TWICE, at, key);
            }
        }
        return fields;
    }

    private List<Located> elements() {
        List<Located> elements = new ArrayList<>();
        while (goesOn()) {
            elements.add(value());
        }
        return elements;
    }

    private static At at(TokenStreamLocation place) {
        return new At(Math.max(place.getLineNr(), 1), Math.max(place.getColumnNr(), 1));
    }

    @Override
    public void close() {
        parser.close();
    }
}
