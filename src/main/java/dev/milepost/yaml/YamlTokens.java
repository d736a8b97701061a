package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.diagnostic.Place;
import dev.milepost.yaml.Node.Spot;
import dev.milepost.yaml.Token.Kind;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// The tokens of one YAML text, until it ends, stops being YAML, or its reader has had enough.
///
/// Jackson's tokens are made for binding Java types. What they lack for us is made up for here:
/// - the anchor of a scalar, the tag of a mapping's first key, and whether a scalar is quoted: read from the [Source];
/// - a key that is no scalar: Jackson refuses it and goes on, taking keys for values and values for keys until the
///   mapping ends, so that here a scalar is a scalar ([RefusedEvent]);
/// - a scalar whose tag says number or binary and is wrong: Jackson refuses it or leaves it out; here it is text, as
///   written if it is quoted or goes over several lines;
/// - the place of what is no YAML: in the cause of Jackson's exception.
final class YamlTokens {

    /// Texts stay texts, and no limit but ours is ever reached: the one of 3 Mi characters can only be lifted in the
    /// settings of the engine underneath.
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .setSchema(new FailsafeSchema())
                    .build())
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION) // keys twice are ours to report, with both lines
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final YAMLParser parser;
    private final Source source;
    private final Problems problems;
    private boolean cut;

    YamlTokens(String text, Problems problems) {
        this.parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), new WholeCharacters(text));
        this.source = new Source(text);
        this.problems = problems;
    }

    /// The next token; empty at the end, and for good once the text has been cut.
    Optional<Token> next() {
        if (cut) {
            return Optional.empty();
        }
        boolean beginsMapping = parser.currentToken() == JsonToken.START_OBJECT;
        try {
            JsonToken token = parser.nextToken();
            return token == null ? unread() : Optional.of(token(token, beginsMapping));
        } catch (JacksonException refused) {
            return refused.getCause() == null ? refused(refused.getOriginalMessage()) : malformed(refused.getCause());
        } catch (RuntimeException malformed) {
            // The engine lets conversions of broken escapes through as they are.
            return malformed(malformed);
        }
    }

    /// Where another document begins behind the one that has been read.
    Optional<Spot> nextDocument() {
        if (cut) {
            return Optional.empty();
        }
        Optional<Source.More> more = source.after(parser.currentLocation());
        // Without a separator that is directives, or no YAML.
        boolean another = more.filter(Source.More::separator).isPresent() || next().isPresent();
        return more.filter(found -> another).map(Source.More::spot);
    }

    /// Ends the text here: nothing more will be read, and nothing said about what may be missing.
    void cut() {
        cut = true;
        problems.cut();
    }

    boolean isCut() {
        return cut;
    }

    private Token token(JsonToken token, boolean beginsMapping) {
        Optional<String> tag = Optional.ofNullable(parser.getRawTag());
        return switch (token) {
            case START_OBJECT -> Token.start(Kind.MAPPING, spot(), tag, Optional.ofNullable(parser.getObjectId()));
            case START_ARRAY -> Token.start(Kind.LIST, spot(), tag, Optional.ofNullable(parser.getObjectId()));
            case END_OBJECT, END_ARRAY -> Token.end(spot());
            default -> parser.isCurrentAlias() ? Token.alias(spot(), parser.getString()) : scalar(tag, beginsMapping);
        };
    }

    /// At the first key of a mapping, the tag that Jackson tells is the mapping's.
    private Token scalar(Optional<String> tag, boolean beginsMapping) {
        Written written = written();
        return Token.scalar(spot(), parser.getString(), written, beginsMapping ? written.tag() : tag);
    }

    /// Jackson converts what has a tag that says so, and leaves it out or refuses it where it cannot.
    private Optional<Token> unread() {
        return Optional.ofNullable(parser.getRawTag())
                .filter(tag -> !parser.isClosed())
                .map(tag -> {
                    Written written = written();
                    return Token.scalar(spot(), written.content(), written, Optional.of(tag));
                });
    }

    private Optional<Token> refused(String message) {
        String event = RefusedEvent.named(message);
        if (event.startsWith("-DOC") || event.startsWith("+DOC")) {
            return next();
        }
        return event.equals("-STR")
                ? Optional.empty()
                : unread().or(() -> RefusedEvent.token(spot(), event)).or(() -> malformed(spot(), message));
    }

    private Optional<Token> malformed(Throwable cause) {
        return cause instanceof MarkedYamlEngineException marked
                ? malformed(marked.getProblemMark().map(YamlTokens::spot).orElse(spot()), marked.getProblem())
                : malformed(spot(), String.valueOf(cause.getMessage()));
    }

    private Optional<Token> malformed(Spot spot, String reason) {
        problems.add(Diagnostic.of(
                Code.YAML_SYNTAX, new Place(spot.line(), spot.column(), ""), Value.shortened(reason.strip())));
        cut();
        return Optional.empty();
    }

    private Written written() {
        return Written.of(source.between(parser.currentTokenLocation(), parser.currentLocation()));
    }

    private Spot spot() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Spot(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private static Spot spot(Mark mark) {
        return new Spot(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
