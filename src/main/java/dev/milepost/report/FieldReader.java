package dev.milepost.report;

import dev.milepost.money.AmountReader;
import dev.milepost.money.Money;
import dev.milepost.report.JournalProblem.Reason;
import dev.milepost.roadmap.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The fields of one object, asked for one by one. What is missing or wrong becomes a problem, and a value that could
/// be
/// stands in for it so that the others can be looked at as well; whoever reads asks [#isSound] before using them.
final class FieldReader {

    /// An offset may carry a time of the year 9999 over into the next.
    private static final Instant FIRST_TOO_LATE = Instant.parse("+10000-01-01T00:00:00Z");

    private static final LocalDate SOME_DAY = LocalDate.EPOCH;
    static final Currency SOME_CURRENCY = Currency.getInstance("XXX");
    private static final String SOME_ID = "x";

    private final Located.Fields object;
    private final JournalProblems problems;
    private final Set<String> asked = new HashSet<>();
    private final int before;

    FieldReader(Located.Fields object, JournalProblems problems) {
        this.object = object;
        this.problems = problems;
        this.before = problems.size();
    }

    /// Reads what should be an object; empty, with a problem, where it is none.
    static Optional<FieldReader> of(Located value, String key, JournalProblems problems) {
        if (value instanceof Located.Fields fields) {
            return Optional.of(new FieldReader(fields, problems));
        }
        problems.add(Reason.NOT_AN_OBJECT, value.at(), key);
        return Optional.empty();
    }

    At at() {
        return object.at();
    }

    boolean has(String key) {
        return object.fields().containsKey(key);
    }

    Optional<Located> find(String key) {
        asked.add(key);
        return Optional.ofNullable(object.fields().get(key));
    }

    /// Empty, with a problem, where it is missing.
    Optional<Located> require(String key) {
        Optional<Located> found = find(key);
        if (found.isEmpty()) {
            problems.add(Reason.MISSING, object.at(), key);
        }
        return found;
    }

    /// To be asked at the end: whether everything was fine, and nothing was there that nobody asked for.
    boolean isSound() {
        for (Map.Entry<String, Located> field : object.fields().entrySet()) {
            if (!asked.contains(field.getKey())) {
                problems.add(Reason.UNKNOWN_KEY, field.getValue().at(), field.getKey());
            }
        }
        return problems.size() == before;
    }

    /// Whether everything asked for so far was fine.
    boolean isFineSoFar() {
        return problems.size() == before;
    }

    void refuse(Reason reason, String subject) {
        problems.add(reason, object.at(), subject);
    }

    String text(String key) {
        return require(key).flatMap(value -> text(value, key)).orElse(SOME_ID);
    }

    /// An empty text where there is none.
    String textIfAny(String key) {
        return find(key).flatMap(value -> text(value, key)).orElse("");
    }

    String id(String key) {
        return require(key).map(value -> id(value, key)).orElse(SOME_ID);
    }

    Optional<String> idIfAny(String key) {
        return find(key).map(value -> id(value, key));
    }

    String id(Located value, String key) {
        return convert(value, key, Reason.NOT_AN_ID, text -> Optional.of(text).filter(Ids::isValid))
                .orElse(SOME_ID);
    }

    LocalDate day(String key) {
        return require(key).map(value -> day(value, key)).orElse(SOME_DAY);
    }

    Optional<LocalDate> dayIfAny(String key) {
        return find(key).map(value -> day(value, key));
    }

    private LocalDate day(Located value, String key) {
        return convert(value, key, Reason.NOT_A_DAY, FieldReader::parsedDay).orElse(SOME_DAY);
    }

    /// To the millisecond, in the years 1970 to 9999 of UTC: what a store keeps.
    Instant time(String key) {
        return require(key)
                .flatMap(value -> convert(value, key, Reason.NOT_A_TIME, FieldReader::parsedTime))
                .orElse(Instant.EPOCH);
    }

    <T> T oneOf(String key, T otherwise, Function<String, Optional<T>> known) {
        return require(key)
                .flatMap(value -> convert(value, key, Reason.NOT_ONE_OF_ITS_VALUES, known))
                .orElse(otherwise);
    }

    /// From 1.
    int count(String key) {
        return (int) whole(key, 1, Integer.MAX_VALUE);
    }

    /// From 0.
    long size(String key) {
        return whole(key, 0, Long.MAX_VALUE);
    }

    long whole(String key) {
        return whole(key, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private long whole(String key, long least, long most) {
        return require(key)
                .flatMap(value -> {
                    Optional<Long> number = value instanceof Located.Digits(var digits, var _)
                            ? decimal(digits).flatMap(FieldReader::whole)
                            : Optional.empty();
                    return reported(
                            number.filter(found -> least <= found && found <= most), value, key, Reason.NOT_A_NUMBER);
                })
                .orElse(least);
    }

    BigDecimal figure(String key) {
        return require(key).flatMap(value -> number(value, key)).orElse(BigDecimal.ZERO);
    }

    Money amount(String key) {
        return require(key).map(value -> amount(value, key)).orElseGet(() -> Money.zero(SOME_CURRENCY));
    }

    Optional<Money> amountIfAny(String key) {
        return find(key).map(value -> amount(value, key));
    }

    private Money amount(Located value, String key) {
        return of(value, key, problems).map(FieldReader::amount).orElseGet(() -> Money.zero(SOME_CURRENCY));
    }

    private Money amount() {
        Money amount = amount("amount", currency("currency"));
        boolean _ = isSound();
        return amount;
    }

    Currency currency(String key) {
        return require(key)
                .flatMap(value -> convert(value, key, Reason.NOT_A_CURRENCY, FieldReader::ofCode))
                .orElse(SOME_CURRENCY);
    }

    /// A plain number in the main unit of a currency that is named elsewhere.
    Money amount(String key, Currency currency) {
        return new Money(
                require(key)
                        .flatMap(value -> number(value, key)
                                .flatMap(number -> reported(cents(number), value, key, Reason.NOT_AN_AMOUNT)))
                        .orElse(0L),
                currency);
    }

    /// The objects of a list; what is none is a problem.
    List<FieldReader> objects(String key) {
        Optional<Located> value = require(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof Located.Elements(var elements, var _))) {
            problems.add(Reason.NOT_A_LIST, value.get().at(), key);
            return List.of();
        }
        return elements.stream()
                .flatMap(element -> of(element, key, problems).stream())
                .toList();
    }

    private Optional<BigDecimal> number(Located value, String key) {
        Optional<BigDecimal> number =
                value instanceof Located.Digits(var digits, var _) ? decimal(digits) : Optional.empty();
        return reported(number, value, key, Reason.NOT_A_NUMBER);
    }

    private Optional<String> text(Located value, String key) {
        return said(value, key, Reason.NOT_A_TEXT);
    }

    private <T> Optional<T> convert(Located value, String key, Reason otherwise, Function<String, Optional<T>> known) {
        return said(value, key, otherwise).flatMap(said -> reported(known.apply(said), value, key, otherwise));
    }

    /// Empty, with a problem, where the value is no text that could be kept.
    private Optional<String> said(Located value, String key, Reason otherwise) {
        if (!(value instanceof Located.Text(var said, var at))) {
            problems.add(otherwise, value.at(), key);
            return Optional.empty();
        }
        if (!isWhole(said)) {
            problems.add(Reason.BROKEN_TEXT, at, key);
            return Optional.empty();
        }
        return Optional.of(said);
    }

    /// Whether a text can be written as UTF-8 and kept in a database. JSON can spell texts that cannot: half a
    /// character (a lone surrogate), and the NUL.
    static boolean isWhole(String text) {
        return text.codePoints().allMatch(sign -> sign != 0 && Character.getType(sign) != Character.SURROGATE);
    }

    private <T> Optional<T> reported(Optional<T> found, Located value, String key, Reason otherwise) {
        if (found.isEmpty()) {
            problems.add(otherwise, value.at(), key);
        }
        return found;
    }

    private static Optional<BigDecimal> decimal(String digits) {
        try {
            return Optional.of(new BigDecimal(digits));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Optional<Long> whole(BigDecimal number) {
        try {
            return Optional.of(number.longValueExact());
        } catch (ArithmeticException _) {
            return Optional.empty();
        }
    }

    private static Optional<Long> cents(BigDecimal units) {
        try {
            // Compared before it is shifted: 1e999999 written out would fill the memory.
            boolean plain = Math.abs((long) units.scale()) <= 30;
            return Optional.of(units)
                    .filter(_ -> plain)
                    .filter(number -> number.abs().compareTo(AmountReader.LARGEST) <= 0)
                    .map(number -> number.movePointRight(2).longValueExact());
        } catch (ArithmeticException _) {
            return Optional.empty();
        }
    }

    private static Optional<Currency> ofCode(String code) {
        try {
            return Optional.of(Currency.getInstance(code));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parsedDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 0 && day.getYear() <= 9999);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static boolean isKept(Instant time) {
        return !time.isBefore(Instant.EPOCH) && time.isBefore(FIRST_TOO_LATE);
    }

    private static Optional<Instant> parsedTime(String text) {
        try {
            // Later and earlier instants are written with more digits or a sign.
            return text.length() <= 30 && Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0))
                    ? Optional.of(Instant.parse(text).truncatedTo(ChronoUnit.MILLIS))
                            .filter(FieldReader::isKept)
                    : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
