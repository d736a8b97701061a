package dev.milepost.tracker;

import dev.milepost.progress.Evidence;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;

/// What a person types as evidence: an address, a number, or words.
public final class EvidenceText {

    /// Whoever begins like this means a link, even where the rest is wrong.
    private static final Pattern LINK =
            Pattern.compile("(?:https?://|mailto:\\S).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,20}(?:\\.\\d{1,10})?");

    /// Opening and closing marks.
    private static final List<String> QUOTES = List.of("\"\"", "“”", "„“", "«»");

    private EvidenceText() {}

    /// A whole `https:`, `http:` or `mailto:` address is a link, a plain decimal number a figure, anything
    /// else a quote, without the marks around it.
    ///
    /// @throws IllegalArgumentException where nothing is written, or an address is not whole
    public static Evidence of(String text) {
        String written = text.strip();
        if (LINK.matcher(written).matches()) {
            return new Evidence.Link(address(written));
        }
        if (NUMBER.matcher(written).matches()) {
            return new Evidence.Figure(new BigDecimal(written));
        }
        return new Evidence.Quote(unquoted(written));
    }

    private static URI address(String written) {
        try {
            URI address = new URI(written);
            boolean mail = "mailto".equalsIgnoreCase(address.getScheme());
            boolean whole = mail ? address.getSchemeSpecificPart().indexOf('@') > 0 : address.getRawAuthority() != null;
            if (whole) {
                return address;
            }
        } catch (URISyntaxException broken) {
            throw new IllegalArgumentException("not a whole address", broken);
        }
        throw new IllegalArgumentException("not a whole address");
    }

    private static String unquoted(String written) {
        for (String marks : QUOTES) {
            if (written.length() > 2 && written.charAt(0) == marks.charAt(0) && written.endsWith(marks.substring(1))) {
                String said = written.substring(1, written.length() - 1).strip();
                return said.isEmpty() ? written : said;
            }
        }
        return written;
    }
}
