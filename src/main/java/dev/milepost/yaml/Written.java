package dev.milepost.yaml;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a scalar stands in the file, of which Jackson tells only the text: an anchor and a tag may come first, and what
/// is left shows whether it is quoted.
///
/// @param tag the tag in full, for the handles that every file has; another handle stays as written
/// @param content what comes after them, with quotes and escapes
record Written(Optional<String> anchor, Optional<String> tag, String content) {

    private static final Pattern ANCHOR = Pattern.compile("&([^\\s,\\[\\]{}/.*&]++)");
    private static final Pattern TAG = Pattern.compile("!\\S*+");
    private static final Pattern SPACE_OR_COMMENT = Pattern.compile("\\s++|#[^\\r\\n]*+");
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    static Written of(String scalar) {
        Optional<String> anchor = Optional.empty();
        Optional<String> tag = Optional.empty();
        int at = 0;
        if (scalar.startsWith("&") || scalar.startsWith("!")) {
            Matcher matcher = SPACE_OR_COMMENT.matcher(scalar);
            while (matcher.region(at, scalar.length()).usePattern(ANCHOR).lookingAt()
                    || matcher.usePattern(TAG).lookingAt()
                    || matcher.usePattern(SPACE_OR_COMMENT).lookingAt()) {
                if (matcher.pattern() == ANCHOR) {
                    anchor = Optional.of(matcher.group(1));
                } else if (matcher.pattern() == TAG) {
                    tag = Optional.of(inFull(matcher.group()));
                }
                at = matcher.end();
            }
        }
        return new Written(anchor, tag, scalar.substring(at));
    }

    boolean isNothing() {
        return NOTHING.contains(content);
    }

    private static String inFull(String tag) {
        if (tag.startsWith("!!")) {
            return Tags.CORE + tag.substring(2);
        }
        return tag.startsWith("!<") && tag.endsWith(">") ? tag.substring(2, tag.length() - 1) : tag;
    }
}
