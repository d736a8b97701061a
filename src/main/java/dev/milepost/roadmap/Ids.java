package dev.milepost.roadmap;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What an id looks like, and how one is derived from a text.
public final class Ids {

    /// Long enough for any title, short enough for a terminal line.
    private static final int LONGEST = 64;

    private static final int LONGEST_JOINED = 118;

    private static final Pattern VALID = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,126}[a-z0-9])?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_ALLOWED = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern NOT_ASCII = Pattern.compile("[^a-z0-9-]");

    private Ids() {}

    /// Lower-case letters, digits and inner hyphens, 1 to 128 of them.
    public static boolean isValid(String value) {
        return VALID.matcher(value).matches();
    }

    /// An id for a text: "RBAC design & implementation" gives `rbac-design-implementation`. Depends on the text alone,
    /// so it stands when things are reordered. Texts without a Latin letter or digit give `x` and their hash.
    public static String derive(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String hyphened = NOT_ALLOWED.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String ascii = trimHyphens(NOT_ASCII.matcher(hyphened).replaceAll(""));
        String id = ascii.length() <= LONGEST ? ascii : cutAtWord(ascii);
        return id.isEmpty() ? "x" + Integer.toHexString(text.hashCode()) : id;
    }

    /// An id for something under a heading: `storage` and `backup` give `storage-backup`. What would be too long is cut
    /// and ends in the hash of the whole, so that different things stay different.
    public static String under(String heading, String id) {
        String joined = heading + "-" + id;
        return joined.length() <= LONGEST_JOINED
                ? joined
                : trimHyphens(joined.substring(0, LONGEST_JOINED)) + "-" + Integer.toHexString(joined.hashCode());
    }

    static void requireValid(String value) {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    private static String cutAtWord(String id) {
        int hyphen = id.lastIndexOf('-', LONGEST);
        return hyphen > 0 ? id.substring(0, hyphen) : id.substring(0, LONGEST);
    }

    private static String trimHyphens(String id) {
        int from = 0;
        int to = id.length();
        while (from < to && id.charAt(from) == '-') {
            from++;
        }
        while (to > from && id.charAt(to - 1) == '-') {
            to--;
        }
        return id.substring(from, to).replaceAll("-{2,}", "-");
    }
}
