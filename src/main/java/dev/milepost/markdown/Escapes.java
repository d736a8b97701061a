package dev.milepost.markdown;

import java.util.regex.Pattern;

/// Keeps the author's words from being taken for Markdown. Escapes only what would change its meaning, so that
/// plain text stays plain to read.
final class Escapes {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /// Emphasis, code, links, strikethrough; an underscore inside a word is none.
    private static final Pattern MARKS =
            Pattern.compile("[*`\\[]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|~(?=~)|(?<=~)~");

    private static final Pattern BACKSLASH = Pattern.compile("\\\\(?=\\p{Punct}|$)");
    private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");
    private static final Pattern ENTITY = Pattern.compile("&(?=#[xX]?[0-9A-Fa-f]{1,7};|[A-Za-z][A-Za-z0-9]{1,31};)");
    private static final Pattern BLOCK_START = Pattern.compile("^(?=#{1,6}(?: |$)|[-+](?: |$)|>|-{3,}$|={1,}$|~{3,})");
    private static final Pattern NUMBER_START = Pattern.compile("^(\\d{1,9})([.)])(?= |$)");
    private static final Pattern HEADING_END = Pattern.compile("(?<=^| )(#+)$");

    private Escapes() {}

    /// Words in the middle of a line.
    static String inline(String words) {
        String line = onOneLine(words);
        line = BACKSLASH.matcher(line).replaceAll("\\\\\\\\");
        line = MARKS.matcher(line).replaceAll("\\\\$0");
        line = TAG.matcher(line).replaceAll("\\\\<");
        return ENTITY.matcher(line).replaceAll("\\\\&");
    }

    /// Words that begin a paragraph or a list item.
    static String start(String words) {
        String line = BLOCK_START.matcher(inline(words)).replaceFirst("\\\\");
        return NUMBER_START.matcher(line).replaceFirst("$1\\\\$2");
    }

    /// Words of a heading, behind its marks.
    static String heading(String words) {
        return HEADING_END.matcher(inline(words)).replaceFirst("\\\\$1");
    }

    static String onOneLine(String words) {
        return WHITE_SPACE.matcher(words.strip()).replaceAll(" ");
    }

    static String bold(String words) {
        return "**" + inline(words) + "**";
    }

    /// "**Goal**: Become a recognized expert".
    static String labelled(String label, String words) {
        return bold(label) + ": " + inline(words);
    }
}
