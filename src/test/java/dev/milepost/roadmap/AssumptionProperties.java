package dev.milepost.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.roadmap.AssumptionKind.Form;
import dev.milepost.roadmap.AssumptionValue.Bracket;
import dev.milepost.roadmap.AssumptionValue.Figure;
import dev.milepost.roadmap.AssumptionValue.Option;
import dev.milepost.roadmap.AssumptionValue.Span;
import dev.milepost.roadmap.AssumptionValue.TaxTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of every assumption there can be.
class AssumptionProperties {

    record Made(AssumptionKind kind, AssumptionValue value) {}

    @Property(tries = 2_000)
    void aValueIsReadBackFromItsText(@ForAll("values") Made made) {
        assertEquals(
                Optional.of(made.value()),
                AssumptionValue.parse(made.kind(), made.value().text()));
    }

    @Property
    void whateverNumberASliderGivesItsTextIsReadBack(@ForAll("shares") double number) {
        Figure figure = new Figure(BigDecimal.valueOf(number));

        assertEquals(Optional.of(figure), AssumptionValue.parse(AssumptionKind.DEPENDENCE, figure.text()));
        assertEquals(number, figure.number().doubleValue(), 5e-10);
    }

    @Property(tries = 2_000)
    void whatIsReadIsWithinBoundsWhateverIsWritten(@ForAll("texts") String text, @ForAll AssumptionKind kind) {
        AssumptionValue.parse(kind, text).ifPresent(value -> {
            assertEquals(Optional.of(value), AssumptionValue.parse(kind, value.text()));
            assertTrue(isWithin(kind.form(), value), () -> kind + " " + value);
        });
    }

    @Property
    void aKeyIsReadBackFromItsText(@ForAll("keys") AssumptionKey key) {
        assertEquals(Optional.of(key), AssumptionKey.parse(key.toString()));
    }

    @Property
    void keysHaveOneOrder(@ForAll("keys") AssumptionKey one, @ForAll("keys") AssumptionKey other) {
        assertEquals(one.equals(other), one.compareTo(other) == 0);
        assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
    }

    private static boolean isWithin(Form form, AssumptionValue value) {
        return switch (form) {
            case Form.Number(String least, String most) ->
                value instanceof Figure(BigDecimal number)
                        && isWithin(number, new BigDecimal(least), new BigDecimal(most));
            case Form.Whole(int least, int most) ->
                value instanceof Figure(BigDecimal number)
                        && number.scale() <= 0
                        && isWithin(number, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
            case Form.Span(String least, String most) ->
                value instanceof Span(BigDecimal low, BigDecimal high)
                        && isWithin(low, new BigDecimal(least), high)
                        && isWithin(high, low, new BigDecimal(most));
            case Form.Choice(List<String> options) -> value instanceof Option(String id) && options.contains(id);
            case Form.Brackets() -> value instanceof TaxTable;
        };
    }

    private static boolean isWithin(BigDecimal number, BigDecimal least, BigDecimal most) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }

    @Provide
    Arbitrary<Double> shares() {
        return Arbitraries.doubles().between(0, 1).ofScale(17);
    }

    /// Texts that look like values, and some that do not.
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("0123456789.-–%,: aeno").ofMaxLength(24);
    }

    @Provide
    Arbitrary<AssumptionKey> keys() {
        return Arbitraries.of(AssumptionKind.values()).flatMap(AssumptionProperties::keysOf);
    }

    private static Arbitrary<AssumptionKey> keysOf(AssumptionKind kind) {
        Arbitrary<String> ids = Arbitraries.of("senior", "a", "s-2", "0", "9".repeat(128));
        return switch (kind.about()) {
            case NOTHING -> Arbitraries.just(AssumptionKey.of(kind));
            case MILESTONE, STREAM -> ids.map(id -> AssumptionKey.of(kind, id));
            case MILESTONE_OR_ALL ->
                Arbitraries.oneOf(Arbitraries.just(AssumptionKey.of(kind)), ids.map(id -> AssumptionKey.of(kind, id)));
            case SALARY_STEP ->
                Arbitraries.integers().between(1, 200_000).map(step -> AssumptionKey.of(kind, Integer.toString(step)));
            case TAX_CLASS ->
                Arbitraries.of("wage", "self-employed", "equity").map(group -> AssumptionKey.of(kind, group));
        };
    }

    @Provide
    Arbitrary<Made> values() {
        return Arbitraries.of(AssumptionKind.values())
                .flatMap(kind -> valuesOf(kind).map(value -> new Made(kind, value)));
    }

    private static Arbitrary<AssumptionValue> valuesOf(AssumptionKind kind) {
        return switch (kind.form()) {
            case Form.Number(String least, String most) ->
                numbers(least, most, 12).map(Figure::new);
            case Form.Whole(int least, int most) ->
                Arbitraries.integers().between(least, most).map(number -> new Figure(BigDecimal.valueOf(number)));
            case Form.Span(String least, String most) ->
                Combinators.combine(numbers(least, most, 12), numbers(least, most, 12))
                        .as((one, other) -> new Span(one.min(other), one.max(other)));
            case Form.Choice(List<String> options) -> Arbitraries.of(options).map(Option::new);
            case Form.Brackets() ->
                Combinators.combine(
                                Arbitraries.of("2026", "My own, of 2026", "§ 32a (2026)", "x"),
                                numbers("0.01", "999999999999999.98", 2).set().ofMaxSize(8),
                                numbers("0", "100", 9).list().ofSize(9))
                        .as((label, froms, percents) -> table(label, new TreeSet<>(froms), percents));
        };
    }

    private static TaxTable table(String label, SortedSet<BigDecimal> froms, List<BigDecimal> percents) {
        List<Bracket> brackets = new ArrayList<>(List.of(new Bracket(BigDecimal.ZERO, percents.getLast())));
        for (BigDecimal from : froms) {
            brackets.add(new Bracket(from, percents.get(brackets.size() - 1)));
        }
        return new TaxTable(label, brackets);
    }

    private static Arbitrary<BigDecimal> numbers(String least, String most, int decimals) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(least), new BigDecimal(most))
                .ofScale(decimals);
    }
}
