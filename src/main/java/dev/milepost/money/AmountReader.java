package dev.milepost.money;

import dev.milepost.money.AmountException.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads amounts as people write them: `$140k`, `140000`, `$250k-$300k+`, `$200-$400/hour`, `$200 → $350 → $500/hour`.
///
/// A comma groups thousands, a point begins decimals, whatever the locale; what could mean either (`85.000`, `1,5k`) is
/// refused with a hint rather than guessed; so is `1.200,50`, which is written the other way round. Below zero is only
/// what was really earned. Immutable, safe for any thread.
public final class AmountReader {

    /// In main units. No plan needs more, and it keeps every sum over ten years far away from the limits of `long`.
    public static final BigDecimal LARGEST = new BigDecimal("1e12");

    /// The typographic one, U+2212.
    private static final char MINUS = '−';

    /// Longer than any amount a person writes, and short enough for the patterns below whatever the text holds.
    private static final int LONGEST_TEXT = 200;

    /// Thousands, millions, thousand millions, million millions.
    private static final String UNIT = "([kKmM]|[bBtT][nN])";

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?\\s*" + UNIT + "?");
    private static final Pattern DECIMAL_COMMA =
            Pattern.compile("(?:\\d+|\\d{1,3}(?:\\.\\d{3})+),\\d{1,2}\\s*" + UNIT + "?");
    private static final Pattern GROUPING_POINT = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
    private static final Pattern ENDS_WITH_UNIT = Pattern.compile(".*\\d\\s*" + UNIT);
    private static final Pattern PERCENTAGE = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");
    private static final Pattern RANGE_MARK = Pattern.compile("\\s*[-–—]\\s*|\\s+to\\s+");
    private static final Pattern LADDER_MARK = Pattern.compile("\\s*(?:→|->)\\s*");
    private static final Pattern PERIOD = Pattern.compile(
            "\\s*(?:(?:/|per |an? )\\s*(hour|hr|h|month|mo|year|yr)|(annually|yearly|monthly|hourly)|(equity"
                    + " packages?))$",
            Pattern.CASE_INSENSITIVE);

    private final Currency currency;

    /// @param currency what every amount must be in; an amount without a sign is taken to be in it
    public AmountReader(Currency currency) {
        this.currency = currency;
    }

    /// What really came in, which may be below zero: `-$1,200`, `$-1200`, `−1.2k` with the typographic minus.
    public Money earned(String text) throws AmountException {
        String trimmed = trimmed(text);
        String plain = trimmed.replace(MINUS, '-');
        int minus = plain.indexOf('-');
        if (minus < 0 || !plain.substring(0, minus).strip().equals(minus == 0 ? "" : Symbols.leading(plain))) {
            return money(trimmed);
        }
        String amount = plain.substring(minus + 1);
        if (amount.indexOf('-') >= 0) {
            throw new AmountException(Reason.NOT_AN_AMOUNT, "");
        }
        try {
            Money lost = money(plain.substring(0, minus) + amount);
            return Money.zero(currency).minus(lost);
        } catch (AmountException refused) {
            throw refused.reason() == Reason.AMBIGUOUS_SEPARATOR
                    ? new AmountException(refused.reason(), "-" + refused.hint())
                    : refused;
        }
    }

    /// One amount, `$140k`. Negative amounts are refused.
    public Money money(String text) throws AmountException {
        String trimmed = trimmed(text);
        String digits = withoutSign(trimmed);
        if (digits.startsWith("-")) {
            throw new AmountException(Reason.NEGATIVE, digits.substring(1));
        }
        if (GROUPING_POINT.matcher(digits).matches()) {
            throw new AmountException(Reason.AMBIGUOUS_SEPARATOR, digits.replace(".", ""));
        }
        if (DECIMAL_COMMA.matcher(digits).matches()) {
            throw new AmountException(
                    Reason.AMBIGUOUS_SEPARATOR, digits.replace(".", "").replace(',', '.'));
        }
        Matcher number = NUMBER.matcher(digits);
        if (!number.matches()) {
            throw new AmountException(Reason.NOT_AN_AMOUNT, "");
        }
        String decimals = number.group(2) == null ? "" : "." + number.group(2);
        BigDecimal units = new BigDecimal(number.group(1).replace(",", "") + decimals)
                .scaleByPowerOfTen(number.group(3) == null ? 0 : powerOf(number.group(3)));
        if (units.compareTo(LARGEST) > 0) {
            throw new AmountException(Reason.TOO_LARGE, "");
        }
        BigDecimal cents = units.movePointRight(2).stripTrailingZeros();
        if (cents.scale() > 0) {
            throw new AmountException(Reason.NOT_AN_AMOUNT, "");
        }
        return new Money(cents.longValueExact(), currency);
    }

    /// One amount or two with a dash, perhaps with a plus behind: `$250k-$300k+`. In
    /// `$140-160k` the `k` counts for both.
    public MoneyRange range(String text) throws AmountException {
        String trimmed = trimmed(text);
        boolean openTop = trimmed.endsWith("+");
        String amounts = openTop ? trimmed(trimmed.substring(0, trimmed.length() - 1)) : trimmed;
        String[] ends = RANGE_MARK.split(amounts, 2);
        if (ends.length == 1 || ends[0].isBlank()) {
            Money only = money(amounts);
            return new MoneyRange(only, only, openTop);
        }
        Money high = money(ends[1]);
        Money low = money(ends[0] + sharedScale(ends[0], ends[1]));
        if (low.compareTo(high) > 0) {
            throw new AmountException(Reason.REVERSED, AmountWriter.write(new MoneyRange(high, low, openTop)));
        }
        return new MoneyRange(low, high, openTop);
    }

    /// A range with what it is paid for: `$200-$400/hour`, `$50k-$150k annually`; a year unless it says otherwise.
    public Pay pay(String text) throws AmountException {
        String trimmed = trimmed(text);
        Matcher period = PERIOD.matcher(trimmed);
        return period.find()
                ? new Pay(range(trimmed.substring(0, period.start())), periodOf(period))
                : new Pay(range(trimmed), Period.YEAR);
    }

    /// Rates joined by arrows: `$200 → $350 → $500/hour`.
    public RateLadder ladder(String text) throws AmountException {
        String trimmed = trimmed(text);
        Matcher period = PERIOD.matcher(trimmed);
        boolean named = period.find();
        String[] rates = LADDER_MARK.split(named ? trimmed.substring(0, period.start()) : trimmed, -1);
        if (rates.length < 2) {
            throw new AmountException(Reason.NOT_AN_AMOUNT, "");
        }
        List<Money> steps = new ArrayList<>(rates.length);
        for (String rate : rates) {
            steps.add(money(rate));
        }
        return new RateLadder(steps, named ? periodOf(period) : Period.HOUR);
    }

    /// `40-60%` or `10%`.
    public static PercentRange percent(String text) throws AmountException {
        String trimmed = trimmed(text);
        if (!trimmed.endsWith("%")) {
            throw new AmountException(Reason.NOT_AN_AMOUNT, trimmed + "%");
        }
        String[] ends = RANGE_MARK.split(trimmed.substring(0, trimmed.length() - 1), 2);
        boolean namedTwice = ends.length == 2 && ends[0].endsWith("%");
        BigDecimal low = percentage(namedTwice ? ends[0].substring(0, ends[0].length() - 1) : ends[0]);
        BigDecimal high = ends.length == 1 ? low : percentage(ends[1]);
        if (low.compareTo(high) > 0) {
            throw new AmountException(Reason.REVERSED, new PercentRange(high, low).toString());
        }
        return new PercentRange(low, high);
    }

    private static BigDecimal percentage(String digits) throws AmountException {
        if (!PERCENTAGE.matcher(digits.strip()).matches()) {
            throw new AmountException(Reason.NOT_AN_AMOUNT, "");
        }
        return new BigDecimal(digits.strip());
    }

    private static String trimmed(String text) throws AmountException {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw new AmountException(Reason.EMPTY, "");
        }
        if (trimmed.length() > LONGEST_TEXT) {
            throw new AmountException(Reason.NOT_AN_AMOUNT, "");
        }
        return trimmed;
    }

    private String withoutSign(String text) throws AmountException {
        boolean negative = text.startsWith("-") || text.indexOf(MINUS) == 0;
        String unsigned = negative ? text.substring(1).strip() : text;
        String sign = Symbols.leading(unsigned);
        String digits = unsigned.substring(sign.length()).strip();
        boolean isAmount = !digits.isEmpty() && Character.isDigit(digits.charAt(0)); // "TBD" is no currency
        if (isAmount && !sign.isEmpty() && !Symbols.standsFor(sign, currency)) {
            throw new AmountException(Reason.WRONG_CURRENCY, currency.getCurrencyCode());
        }
        return (negative ? "-" : "") + digits;
    }

    private static int powerOf(String scale) {
        return switch (scale.charAt(0)) {
            case 'k', 'K' -> 3;
            case 'm', 'M' -> 6;
            case 'b', 'B' -> 9;
            default -> 12;
        };
    }

    private static String sharedScale(String low, String high) {
        Matcher scaled = ENDS_WITH_UNIT.matcher(high);
        boolean shared = Character.isDigit(low.charAt(low.length() - 1))
                && Symbols.leading(high.strip()).isEmpty()
                && scaled.matches();
        return shared ? scaled.group(1) : "";
    }

    private static Period periodOf(Matcher period) {
        if (period.group(3) != null) {
            return Period.EQUITY_PACKAGE;
        }
        String word = (period.group(1) == null ? period.group(2) : period.group(1)).toLowerCase(Locale.ROOT);
        return switch (word.charAt(0)) {
            case 'h' -> Period.HOUR;
            case 'm' -> Period.MONTH;
            default -> Period.YEAR;
        };
    }
}
