package dev.milepost.tracker;

import dev.milepost.money.AmountException;
import dev.milepost.money.AmountReader;
import dev.milepost.money.Money;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a cell as a spreadsheet shows it: with blanks or apostrophes between thousands, the currency behind the
/// number, and what is below zero in parentheses. What the amount is then is up to [AmountReader].
record SpreadsheetAmount(AmountReader reader) {

    /// No-break spaces among them, which group thousands in French and other spreadsheets.
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+");

    /// What stands for nothing; with the sign of a currency before it in accounts.
    private static final Pattern NOTHING = Pattern.compile("(?:(?:\\p{Sc}|[A-Z]{3})? ?[-–—−])?");

    private static final Pattern PARENTHESES = Pattern.compile("(.*)\\((.+)\\)(.*)");
    private static final Pattern MINUS_BEHIND = Pattern.compile("(.*\\d) ?-");

    /// Not behind a point, where "1.5 000" would become 1.5; nor with two kinds of marks.
    private static final Pattern GROUPED =
            Pattern.compile("(?<![\\d.,'’]|\\d )\\d{1,3}([ '’])\\d{3}(?:\\1\\d{3})*(?!\\d)");

    private static final Pattern CURRENCY_BEHIND =
            Pattern.compile("(-?)(\\d[\\d.,]*(?: ?(?:[kKmM]|[bBtT][nN]))?) ?(\\p{Sc}|[A-Z]{3})");

    /// Empty for a cell that says nothing.
    Optional<Money> read(String cell) throws AmountException {
        String text = plain(cell);
        return NOTHING.matcher(text).matches() ? Optional.empty() : Optional.of(reader.earned(normal(text)));
    }

    /// Whether a cell says something that is not meant to be an amount.
    boolean isWord(String cell) {
        try {
            Optional<Money> _ = read(cell);
            return false;
        } catch (AmountException refused) {
            return refused.reason() == AmountException.Reason.NOT_AN_AMOUNT && !isPercentage(cell);
        }
    }

    static boolean isPercentage(String cell) {
        return plain(cell).endsWith("%");
    }

    static boolean isBlank(String cell) {
        return plain(cell).isEmpty();
    }

    /// A text on one line, with single blanks.
    static String plain(String cell) {
        return BLANKS.matcher(cell).replaceAll(" ").strip();
    }

    private static String normal(String plain) {
        String text = plain.replace('−', '-');
        Matcher below = PARENTHESES.matcher(text);
        if (below.matches()) {
            text = "-" + below.group(1).strip() + below.group(2).strip()
                    + below.group(3).strip();
        }
        Matcher behind = MINUS_BEHIND.matcher(text);
        if (behind.matches()) {
            text = "-" + behind.group(1);
        }
        text = GROUPED.matcher(text).replaceAll(group -> group.group().replace(group.group(1), ""));
        Matcher currency = CURRENCY_BEHIND.matcher(text);
        return currency.matches() ? currency.group(1) + currency.group(3) + currency.group(2) : text;
    }
}
