package dev.milepost.yaml;

import dev.milepost.yaml.Node.Spot;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.TokenStreamLocation;

/// The text of a file by the positions that Jackson names, which count code points. Quick where each is
/// near the one asked for before.
final class Source {

    /// What comes next but blanks, comments and ends of documents; the group is the separator of documents.
    private static final Pattern CONTENT = Pattern.compile("""
        (?xs) # free spacing; a dot is any character
        (?<=^|[\\r\\n]) (---) (?=[\\ \\t\\r\\n]|\\z)
        | (?<=^|[\\r\\n]) (?! (?:\\.\\.\\.)?+ [\\ \\t\\x85]*+ (?:\\#|[\\r\\n]|\\z)) .
        | (?<=[^\\r\\n]) \\G (?! [\\ \\t\\x85]*+ (?:\\#|[\\r\\n]|\\z)) . # behind what ends in this line
        """);

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|\\n");

    private final String text;
    private int index;
    private long offset;

    Source(String text) {
        this.text = text;
    }

    String between(TokenStreamLocation start, TokenStreamLocation end) {
        int from = index(start);
        return text.substring(from, index(end));
    }

    /// What stands behind a document.
    ///
    /// @param spot the beginning of its line
    /// @param separator whether it is `---`
    record More(Spot spot, boolean separator) {}

    /// What comes after this position; empty where that is the end of the text.
    Optional<More> after(TokenStreamLocation end) {
        int from = index(end);
        Matcher content = CONTENT.matcher(text)
                .region(from, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        if (!content.find()) {
            return Optional.empty();
        }
        long lines = LINE_BREAK
                .matcher(text.substring(from, content.start()))
                .results()
                .count();
        return Optional.of(new More(new Spot(end.getLineNr() + (int) lines, 1), content.group(1) != null));
    }

    private int index(TokenStreamLocation location) {
        index = text.offsetByCodePoints(index, (int) (location.getCharOffset() - offset));
        offset = location.getCharOffset();
        return index;
    }
}
