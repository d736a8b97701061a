package dev.milepost.roadmap;

import dev.milepost.roadmap.AssumptionKind.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is taken for granted. For a value that fits its kind, [#parse] gives an equal one back for its [#text()].
///
/// Numbers are exact decimals below 10^15 with at most nine decimals; what has more is rounded when a value is made,
/// half to even, so that nothing a slider gives has a text that cannot be read back.
public sealed interface AssumptionValue {

    /// What [#parse] reads back to an equal value.
    String text();

    /// Without trailing zeros.
    record Figure(BigDecimal number) implements AssumptionValue {
        public Figure {
            number = Decimals.plain(number, Decimals.MOST);
        }

        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    /// @param low not negative
    /// @param high not below `low`
    record Span(BigDecimal low, BigDecimal high) implements AssumptionValue {
        public Span {
            low = Decimals.plain(low, Decimals.MOST);
            high = Decimals.plain(high, Decimals.MOST);
            if (low.signum() < 0 || high.compareTo(low) < 0) {
                throw new IllegalArgumentException("a span runs from the smaller to the larger, from 0 upwards");
            }
        }

        @Override
        public String text() {
            return low.compareTo(high) == 0 ? low.toPlainString() : low.toPlainString() + "-" + high.toPlainString();
        }
    }

    record Option(String id) implements AssumptionValue {
        @Override
        public String text() {
            return id;
        }
    }

    /// Tax by the year.
    ///
    /// @param label whose table it is, of which year: on one line, at most 80 characters, without a colon
    /// @param brackets by where they begin, the first at 0; at most 50
    record TaxTable(String label, List<Bracket> brackets) implements AssumptionValue {

        private static final int MOST_BRACKETS = 50;
        private static final Pattern LABEL =
                Pattern.compile("[^\\s:\\p{Cntrl}](?:[^:\\p{Cntrl}]{0,78}[^\\s:\\p{Cntrl}])?");

        public TaxTable {
            brackets = List.copyOf(brackets);
            if (!LABEL.matcher(label).matches()) {
                throw new IllegalArgumentException("a tax table has a label without a colon");
            }
            if (brackets.isEmpty() || brackets.getFirst().from().signum() != 0 || brackets.size() > MOST_BRACKETS) {
                throw new IllegalArgumentException(
                        "a tax table begins at 0 and has 1 to " + MOST_BRACKETS + " brackets");
            }
            for (int i = 1; i < brackets.size(); i++) {
                if (brackets.get(i).from().compareTo(brackets.get(i - 1).from()) <= 0) {
                    throw new IllegalArgumentException("tax brackets begin one above the other");
                }
            }
        }

        @Override
        public String text() {
            StringBuilder text = new StringBuilder(label).append(":");
            String separator = " ";
            for (Bracket bracket : brackets) {
                text.append(separator)
                        .append(bracket.from().toPlainString())
                        .append(' ')
                        .append(bracket.percent().toPlainString())
                        .append('%');
                separator = ", ";
            }
            return text.toString();
        }
    }

    /// @param from the yearly income it begins at, to the cent, not negative
    /// @param percent of what lies in it, 0 to 100
    record Bracket(BigDecimal from, BigDecimal percent) {
        public Bracket {
            from = Decimals.plain(from, Decimals.CENTS);
            percent = Decimals.plain(percent, Decimals.MOST);
            if (from.signum() < 0 || percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new IllegalArgumentException("a tax bracket begins at 0 or above, at a rate from 0% to 100%");
            }
        }
    }

    /// Reads a value of a kind: `0.3`, `30%` where the number is one from 0 to 1, `2.5` or `2.5%` where it is one of a
    /// hundred, `50000-150000`, `linear`. Empty where the text is not one, or is out of the kind's bounds.
    static Optional<AssumptionValue> parse(AssumptionKind kind, String text) {
        String trimmed = text.strip();
        return switch (kind.form()) {
            case Form.Number(String least, String most) ->
                number(kind, trimmed)
                        .filter(number -> isWithin(number, least, most))
                        .map(Figure::new);
            case Form.Whole(int least, int most) ->
                Decimals.read(trimmed)
                        .filter(number -> Decimals.plain(number, Decimals.MOST).scale() <= 0)
                        .filter(number -> isWithin(number, String.valueOf(least), String.valueOf(most)))
                        .map(Figure::new);
            case Form.Span(String least, String most) ->
                span(trimmed)
                        .filter(span -> isWithin(span.low(), least, most) && isWithin(span.high(), least, most))
                        .map(span -> span);
            case Form.Choice(List<String> options) ->
                options.contains(trimmed) ? Optional.of(new Option(trimmed)) : Optional.empty();
            case Form.Brackets() -> brackets(trimmed);
        };
    }

    private static boolean isWithin(BigDecimal number, String least, String most) {
        return number.compareTo(new BigDecimal(least)) >= 0 && number.compareTo(new BigDecimal(most)) <= 0;
    }

    private static Optional<BigDecimal> number(AssumptionKind kind, String text) {
        if (!text.endsWith("%")) {
            return Decimals.read(text);
        }
        Optional<BigDecimal> percent =
                Decimals.read(text.substring(0, text.length() - 1).strip());
        return switch (kind.percent()) {
            case NO_MEANING -> Optional.empty();
            case THE_NUMBER -> percent;
            case A_HUNDREDTH -> percent.map(number -> number.movePointLeft(2)).filter(Decimals::areFew);
        };
    }

    private static Optional<Span> span(String text) {
        Matcher two = Decimals.TWO.matcher(text);
        Optional<BigDecimal> low = Decimals.read(two.matches() ? two.group(1) : text);
        Optional<BigDecimal> high = two.matches() ? Decimals.read(two.group(2)) : low;
        return low.filter(from -> from.signum() >= 0)
                .flatMap(from -> high.filter(to -> to.compareTo(from) >= 0).map(to -> new Span(from, to)));
    }

    private static Optional<AssumptionValue> brackets(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        List<Bracket> brackets = new ArrayList<>();
        try {
            for (String part : text.substring(colon + 1).split(",", -1)) {
                Matcher bracket = Decimals.BRACKET.matcher(part.strip());
                if (!bracket.matches()) {
                    return Optional.empty();
                }
                brackets.add(new Bracket(new BigDecimal(bracket.group(1)), new BigDecimal(bracket.group(2))));
            }
            return Optional.of(new TaxTable(text.substring(0, colon).strip(), brackets));
        } catch (IllegalArgumentException notATable) {
            return Optional.empty();
        }
    }
}
