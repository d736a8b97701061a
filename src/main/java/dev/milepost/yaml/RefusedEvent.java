package dev.milepost.yaml;

import dev.milepost.yaml.Node.Spot;
import dev.milepost.yaml.Token.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What Jackson has read and refuses to make a token of: a key that is no scalar and, after one, whatever comes where
/// Jackson does not expect it. Its message names the event in the notation of YAML's test suite: `+SEQ [] &anchor`.
final class RefusedEvent {

    private static final Pattern INTRODUCTION = Pattern.compile("^Expected a property name .*? got this instead: ");
    private static final Pattern START =
            Pattern.compile("(?s)\\+(?:MAP|SEQ)(?: \\{}| \\[])?(?: &(?<anchor>\\S+))?(?: <(?<tag>.+)>)?");
    private static final String ALIAS = "=ALI *";
    private static final Pattern END =
            Pattern.compile("-SEQ|Unexpected close marker '.'.*|Not expecting END_OBJECT .*");

    private RefusedEvent() {}

    /// The event in the message, or the message where it says something else.
    static String named(String message) {
        return INTRODUCTION.matcher(message).replaceFirst("");
    }

    /// The token for the event, empty where there is none.
    static Optional<Token> token(Spot spot, String event) {
        Matcher start = START.matcher(event);
        if (start.matches()) {
            return Optional.of(Token.start(
                    event.startsWith("+MAP") ? Kind.MAPPING : Kind.LIST,
                    spot,
                    Optional.ofNullable(start.group("tag")),
                    Optional.ofNullable(start.group("anchor"))));
        }
        if (event.startsWith(ALIAS)) {
            return Optional.of(Token.alias(spot, event.substring(ALIAS.length())));
        }
        return END.matcher(event).matches() ? Optional.of(Token.end(spot)) : Optional.empty();
    }
}
