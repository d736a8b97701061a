package dev.milepost.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.milepost.roadmap.AssumptionValue.Bracket;
import dev.milepost.roadmap.AssumptionValue.Figure;
import dev.milepost.roadmap.AssumptionValue.Span;
import dev.milepost.roadmap.AssumptionValue.TaxTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssumptionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DEPENDENCE     | 0.3           | 0.3
        DEPENDENCE     | 30%           | 0.3
        DEPENDENCE     | 12.3456789 %  | 0.123456789
        CHANCE         | 100%          | 1
        INFLATION      | 2.5           | 2.5
        INFLATION      | 2.5%          | 2.5
        INFLATION      | -20%          | -20
        TAX            | 30 %          | 30
        WAIT           | 2.50          | 2.5
        WAIT           | 007           | 7
        RAMP           | 6.0           | 6
        HOURS          | 10-20         | 10-20
        HOURS          | 10 – 20       | 10-20
        HOURS          | 10.50—20      | 10.5-20
        HOURS          | 15            | 15
        HOURS          | 15-15         | 15
        PAY            | 50000-150000  | 50000-150000
        EARLY          | yes           | yes
        RANGES         | p10-p90       | p10-p90
        TAX_TABLE      | 2026: 0 10%,50000  20 %  | 2026: 0 10%, 50000 20%
        TAX_TABLE      | 2026: 0 0%, 0.01 100%    | 2026: 0 0%, 0.01 100%
        """)
    void whatFitsIsRead(AssumptionKind kind, String written, String text) {
        assertEquals(Optional.of(text), AssumptionValue.parse(kind, written).map(AssumptionValue::text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        DEPENDENCE     | 1.1
        DEPENDENCE     | 101%
        DEPENDENCE     | -0.1
        DEPENDENCE     | 0,3
        DEPENDENCE     | .3
        DEPENDENCE     | 1e-3
        DEPENDENCE     | 0.1234567891
        DEPENDENCE     | 12.34567891%
        DEPENDENCE     | a lot
        DEPENDENCE     | ''
        WAIT           | 2%
        PACE           | 0
        RAMP           | 2.5
        RAMP           | 6%
        RAMP           | 121
        HOURS          | 20-10
        HOURS          | 10-
        HOURS          | -10
        HOURS          | 10%
        HOURS          | 1-745
        HOURS          | 10-15-20
        EARLY          | true
        MONEY          | Today
        TAX            | 100.5%
        TAX_TABLE      | 0 10%
        TAX_TABLE      | 2026:
        TAX_TABLE      | ': 0 10%'
        TAX_TABLE      | 2026: 10 10%
        TAX_TABLE      | 2026: 0 10%, 0 20%
        TAX_TABLE      | 2026: 0 10%, 50000 101%
        TAX_TABLE      | 2026: 0 10%, 50.001 20%
        TAX_TABLE      | '2026: 0 10%, 50,000 20%'
        TAX_TABLE      | US: 2026: 0 10%
        """)
    void whatDoesNotFitIsRefused(AssumptionKind kind, String written) {
        assertEquals(Optional.empty(), AssumptionValue.parse(kind, written));
    }

    @Test
    void endlessTaxTablesAreRefused() {
        StringBuilder table = new StringBuilder("2026: 0 1%");
        for (int from = 1; from < 51; from++) {
            table.append(", ").append(from).append(" 2%");
        }

        assertEquals(Optional.empty(), AssumptionValue.parse(AssumptionKind.TAX_TABLE, table.toString()));
    }

    @Test
    void numbersAreRoundedToNineDecimals() {
        assertEquals("0.3", new Figure(BigDecimal.valueOf(0.1 + 0.2)).text());
        assertEquals("0.123456788", new Figure(new BigDecimal("0.1234567885")).text());
        assertEquals("0", new Figure(new BigDecimal("-0.0000000004")).text());
        assertEquals("200", new Figure(new BigDecimal("2E+2")).text());
        assertEquals(new Span(BigDecimal.ONE, BigDecimal.TEN), new Span(new BigDecimal("1.0"), new BigDecimal("1E+1")));
    }

    @Test
    void whatNoTextCouldSayIsNoValue() {
        BigDecimal one = BigDecimal.ONE;
        List<Bracket> brackets = List.of(new Bracket(BigDecimal.ZERO, one));
        assertThrows(IllegalArgumentException.class, () -> new Figure(new BigDecimal("1E+15")));
        assertThrows(IllegalArgumentException.class, () -> new Figure(new BigDecimal("999999999999999.9999999999")));
        assertThrows(IllegalArgumentException.class, () -> new Span(one.negate(), one));
        assertThrows(IllegalArgumentException.class, () -> new Span(one, BigDecimal.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new Bracket(one.negate(), one));
        assertThrows(IllegalArgumentException.class, () -> new Bracket(one, new BigDecimal("100.1")));
        assertThrows(IllegalArgumentException.class, () -> new TaxTable("2026", List.of()));
        for (String label : List.of("", " ", " x", "x ", "US: 2026", "two\nlines", "x".repeat(81))) {
            assertThrows(IllegalArgumentException.class, () -> new TaxTable(label, brackets), label);
        }
        assertEquals("x".repeat(80) + ": 0 1%", new TaxTable("x".repeat(80), brackets).text());
    }

    @ParameterizedTest
    @EnumSource(AssumptionKind.class)
    void everyKindIsKnownByItsId(AssumptionKind kind) {
        assertEquals(Optional.of(kind), AssumptionKind.ofId(kind.id()));
        assertEquals(true, Ids.isValid(kind.id()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "Dependence",
                "dependence:",
                "dependence:senior",
                "grant",
                "grant:",
                "grant:Senior",
                "wait:",
                "salary:0",
                "salary:01",
                "salary:two",
                "salary",
                "tax",
                "tax:exempt",
                "tax:wages",
                "pay:a:b"
            })
    void whatIsNoKeyIsNotRead(String text) {
        assertEquals(Optional.empty(), AssumptionKey.parse(text));
    }

    @Test
    void aKeyThatIsNoneCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> AssumptionKey.of(AssumptionKind.DEPENDENCE, "senior"));
        assertThrows(IllegalArgumentException.class, () -> AssumptionKey.of(AssumptionKind.GRANT));
        assertThrows(IllegalArgumentException.class, () -> AssumptionKey.of(AssumptionKind.SALARY, "first"));
    }

    @Test
    void keysComeByKindThenSubjectAndStepsByNumber() {
        assertEquals(
                List.of("wait", "wait:lead", "wait:senior", "salary:2", "salary:9", "salary:10", "dependence"),
                Stream.of("salary:10", "dependence", "wait:senior", "salary:9", "wait", "wait:lead", "salary:2")
                        .map(text -> AssumptionKey.parse(text).orElseThrow())
                        .sorted()
                        .map(AssumptionKey::toString)
                        .toList());
    }
}
