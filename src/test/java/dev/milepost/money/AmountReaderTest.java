package dev.milepost.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.AmountException.Reason;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final AmountReader DOLLARS = new AmountReader(USD);
    private static final AmountReader EUROS = new AmountReader(EUR);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        $140k          | 14000000
        140000         | 14000000
        140,000        | 14000000
        $ 140 k        | 14000000
        USD 140K       | 14000000
        USD140k        | 14000000
        $1.25M         | 125000000
        1.5m           | 150000000
        0              | 0
        $0.05          | 5
        $1,234,567.89  | 123456789
        12.5           | 1250
        1.00500k       | 100500
        0.01k          | 1000
        85.000k        | 8500000
        1000000M       | 100000000000000
        $2bn           | 200000000000
        1tn            | 100000000000000
        1000000000000  | 100000000000000
        """)
    void readsAnAmount(String text, long cents) throws AmountException {
        assertEquals(new Money(cents, USD), DOLLARS.money(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        8.5k           | 850000
        -1200          | -120000
        -$1,200        | -120000
        $-1,200.50     | -120050
        USD -1.2k      | -120000
        −$1.2k         | -120000
        $ − 5          | -500
        -0             | 0
        -1000000M      | -100000000000000
        """)
    void readsWhatCameInBelowZeroToo(String text, long cents) throws AmountException {
        assertEquals(new Money(cents, USD), DOLLARS.earned(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --5            | NOT_AN_AMOUNT       | ''
        -−5            | NOT_AN_AMOUNT       | ''
        5-6            | NOT_AN_AMOUNT       | ''
        5-             | NOT_AN_AMOUNT       | ''
        (5)            | NOT_AN_AMOUNT       | ''
        -              | EMPTY               | ''
        -1,5k          | AMBIGUOUS_SEPARATOR | -1.5k
        -€5            | WRONG_CURRENCY      | USD
        €-5            | WRONG_CURRENCY      | USD
        -1000000000001 | TOO_LARGE           | ''
        """)
    void saysWhyNothingCameIn(String text, Reason reason, String hint) {
        AmountException refused = assertThrows(AmountException.class, () -> DOLLARS.earned(text));
        assertEquals(reason, refused.reason());
        assertEquals(hint, refused.hint());
    }

    @ParameterizedTest
    @CsvSource({"$5, CAD", "€5, EUR", "£5, GBP", "¥5, CNY", "¥5, JPY", "₹5, INR", "CHF 5, CHF", "CAD 5, CAD", "5, SEK"})
    void aSignStandsForEveryCurrencyThatUsesIt(String text, String code) throws AmountException {
        Currency currency = Currency.getInstance(code);
        assertEquals(Money.ofUnits(5, currency), new AmountReader(currency).money(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        $250k-$300k   | 250000 | 300000 | false
        $250k-$300k+  | 250000 | 300000 | true
        $250k-$300k + | 250000 | 300000 | true
        $300k+        | 300000 | 300000 | true
        $140-160k     | 140000 | 160000 | false
        $140-160k+    | 140000 | 160000 | true
        $140-160k +   | 140000 | 160000 | true
        $1.2-1.5M     | 1200000 | 1500000 | false
        $1-2bn        | 1000000000 | 2000000000 | false
        USD 140-160k  | 140000 | 160000 | false
        $140k – $160k | 140000 | 160000 | false
        $140k—$160k   | 140000 | 160000 | false
        $140k to 160k | 140000 | 160000 | false
        $140-$160k    | 140 | 160000 | false
        140-160       | 140 | 160 | false
        $7            | 7 | 7 | false
        """)
    void readsARange(String text, long low, long high, boolean open) throws AmountException {
        assertEquals(new MoneyRange(Money.ofUnits(low, USD), Money.ofUnits(high, USD), open), DOLLARS.range(text));
    }

    @ParameterizedTest
    @CsvSource({
        "$200-$400/hour, HOUR",
        "$200-$400/hr, HOUR",
        "$200-$400 / h, HOUR",
        "$200-$400 per hour, HOUR",
        "$200-$400 an hour, HOUR",
        "$200-$400 hourly, HOUR",
        "$200-$400/month, MONTH",
        "$200-$400/mo, MONTH",
        "$200-$400 a month, MONTH",
        "$200-$400 Monthly, MONTH",
        "$200-$400/year, YEAR",
        "$200-$400 PER YEAR, YEAR",
        "$200-$400/yr, YEAR",
        "$200-$400 annually, YEAR",
        "$200-$400 yearly, YEAR",
        "$200-$400, YEAR",
        "$200-$400 equity package, EQUITY_PACKAGE",
        "$200-$400 equity packages, EQUITY_PACKAGE"
    })
    void readsWhatIsPaidFor(String text, Period period) throws AmountException {
        MoneyRange range = MoneyRange.between(Money.ofUnits(200, USD), Money.ofUnits(400, USD));
        assertEquals(new Pay(range, period), DOLLARS.pay(text));
    }

    @Test
    void readsALadder() throws AmountException {
        List<Money> steps = List.of(Money.ofUnits(200, USD), Money.ofUnits(350, USD), Money.ofUnits(500, USD));
        assertEquals(new RateLadder(steps, Period.HOUR), DOLLARS.ladder("$200 → $350 → $500/hour"));
        assertEquals(new RateLadder(steps, Period.HOUR), DOLLARS.ladder("$200->$350 -> 500"));
        assertEquals(new RateLadder(steps, Period.MONTH), DOLLARS.ladder("$200 → $350 → $500/month"));
        assertEquals(new RateLadder(steps, Period.YEAR), DOLLARS.ladder("$200 → $350 → $500 annually"));
    }

    @ParameterizedTest
    @CsvSource({
        "40-60%, 40, 60",
        "10%, 10, 10",
        "40%-60%, 40, 60",
        "20 – 25 %, 20, 25",
        "2.5%, 2.5, 2.5",
        "5 to 8%, 5, 8"
    })
    void readsPercentages(String text, BigDecimal low, BigDecimal high) throws AmountException {
        assertEquals(new PercentRange(low, high), AmountReader.percent(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        €85.000        | AMBIGUOUS_SEPARATOR | 85000
        €1.250.000     | AMBIGUOUS_SEPARATOR | 1250000
        €1,5k          | AMBIGUOUS_SEPARATOR | 1.5k
        €85,00         | AMBIGUOUS_SEPARATOR | 85.00
        €1.250.000,50  | AMBIGUOUS_SEPARATOR | 1250000.50
        €1.200,5k      | AMBIGUOUS_SEPARATOR | 1200.5k
        €1.200,505     | NOT_AN_AMOUNT       | ''
        $85            | WRONG_CURRENCY      | EUR
        USD 85         | WRONG_CURRENCY      | EUR
        $50-€60        | WRONG_CURRENCY      | EUR
        €50-$60        | WRONG_CURRENCY      | EUR
        -€5            | NEGATIVE            | 5
        €-5            | NOT_AN_AMOUNT       | ''
        -5k            | NEGATIVE            | 5k
        −5k            | NEGATIVE            | 5k
        €1000000000001 | TOO_LARGE        | ''
        €160k-€140k    | REVERSED            | €140k-€160k
        €160-140k      | REVERSED            | €140k-€160k
        €160k-€140k+   | REVERSED            | €140k-€160k+
        €500-2k        | REVERSED            | €2k-€500k
        TBD            | NOT_AN_AMOUNT       | ''
        €              | NOT_AN_AMOUNT       | ''
        €1.005         | AMBIGUOUS_SEPARATOR | 1005
        €1.0051        | NOT_AN_AMOUNT       | ''
        €1,23,456      | NOT_AN_AMOUNT       | ''
        €5 apples      | NOT_AN_AMOUNT       | ''
        €5kk           | NOT_AN_AMOUNT       | ''
        €1-2-3         | NOT_AN_AMOUNT       | ''
        €5-            | EMPTY               | ''
        +              | EMPTY               | ''
        """)
    void saysWhyARangeIsNoneAndWhatToWriteInstead(String text, Reason reason, String hint) {
        AmountException refused = assertThrows(AmountException.class, () -> EUROS.range(text));
        assertEquals(reason, refused.reason());
        assertEquals(hint, refused.hint());
    }

    @ParameterizedTest
    @CsvSource({"€85.000, 85000", "'€1,5k', 1.5k", "€160k-€140k, €140k-€160k", "€160-140k, €140k-€160k", "-€5, 5"})
    void theHintIsReadable(String text, String hint) throws AmountException {
        assertEquals(
                hint,
                assertThrows(AmountException.class, () -> EUROS.range(text)).hint());
        assertTrue(EUROS.range(hint).high().cents() > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "40-60, NOT_AN_AMOUNT, 40-60%", "60-40%, REVERSED, 40-60%", "'', EMPTY, ''", "%, NOT_AN_AMOUNT, ''",
        "-5%, NOT_AN_AMOUNT, ''", "5-%, NOT_AN_AMOUNT, ''", "abc%, NOT_AN_AMOUNT, ''", "1e5%, NOT_AN_AMOUNT, ''",
        "4%0-60%, NOT_AN_AMOUNT, ''", "٤٠%, NOT_AN_AMOUNT, ''", "1-0.0000001%, REVERSED, 0.0000001-1%"
    })
    void saysWhyAPercentageIsNone(String text, Reason reason, String hint) {
        AmountException refused = assertThrows(AmountException.class, () -> AmountReader.percent(text));
        assertEquals(reason, refused.reason());
        assertEquals(hint, refused.hint());
    }

    @ParameterizedTest
    @CsvSource({
        "$200/hour, NOT_AN_AMOUNT",
        "$200 →, EMPTY",
        "→, EMPTY",
        "$200 → → $300, EMPTY",
        "$200 → €300, WRONG_CURRENCY"
    })
    void saysWhyALadderIsNone(String text, Reason reason) {
        assertEquals(
                reason,
                assertThrows(AmountException.class, () -> DOLLARS.ladder(text)).reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u00a0",
                "\u2003",
                "-",
                "--",
                "–",
                "+",
                "++",
                "-+",
                "%",
                "$",
                "$$",
                "$-",
                "$+",
                "k",
                "$k",
                ".",
                ",",
                ".5",
                "5.",
                "1,",
                ",1",
                "/hour",
                "an hour",
                "equity packages",
                "$/hour",
                "→",
                "->",
                "NaN",
                "Infinity",
                "0x10",
                "1e9",
                "٤٠٠",
                "１４０",
                "१४०k",
                "𝟏𝟒𝟎",
                "$٤٠-٥٠k",
                "\uD800",
                "\uDC00k",
                "\u0000",
                "USD",
                "US",
                "usd 5",
                "(5)",
                "1 000",
                "1_000",
                "null",
                "$5-€",
                "5 to",
                "to 5",
                "to",
                " - ",
                "5--6",
                "-5-10",
                "5-k",
                "-k",
                "5 -> ",
                "5%%",
                "%5"
            })
    void nonsenseIsRefusedAndNothingElse(String text) {
        assertRefused(() -> DOLLARS.money(text));
        assertRefused(() -> DOLLARS.range(text));
        assertRefused(() -> DOLLARS.pay(text));
        assertRefused(() -> DOLLARS.ladder(text));
        assertRefused(() -> AmountReader.percent(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9", "1,000", "1.000", " ", "-", "→", "$", "k", "%", "5-", "5->", "9.9", "\uD83D\uDCB0", ",000"})
    void veryLongTextsAreRefused(String part) {
        String text = "$1" + part.repeat(200_000) + "x";
        assertRefused(() -> DOLLARS.money(text));
        assertRefused(() -> DOLLARS.range(text));
        assertRefused(() -> DOLLARS.pay(text + "/hour"));
        assertRefused(() -> DOLLARS.ladder(text));
        assertRefused(() -> AmountReader.percent(text + "%"));
    }

    @Test
    void aMinusBehindTheSignIsAMinusWhereOneAmountIsMeant() {
        AmountException refused = assertThrows(AmountException.class, () -> EUROS.money("€-5"));
        assertEquals(Reason.NEGATIVE, refused.reason());
        assertEquals("5", refused.hint());
    }

    @Test
    void manyDigitsAreTooLarge() {
        assertEquals(
                Reason.TOO_LARGE,
                assertThrows(AmountException.class, () -> DOLLARS.money("9".repeat(150)))
                        .reason());
    }

    private static void assertRefused(Executable reading) {
        AmountException refused = assertThrows(AmountException.class, reading);
        assertTrue(refused.reason().name().equals(refused.getMessage()));
    }
}
