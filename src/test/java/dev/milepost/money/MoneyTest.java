package dev.milepost.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Money EURO = Money.ofUnits(1, Currency.getInstance("EUR"));

    @Test
    void sumsAndDifferencesAreExact() {
        assertEquals(cents(0), cents(30).minus(cents(10)).minus(cents(20)));
        assertEquals(cents(30), cents(10).plus(cents(20)));
        assertEquals(new BigDecimal("123.45"), cents(12_345).units());
        assertEquals(cents(10_000_000), Money.ofUnits(100_000, USD));
        assertTrue(cents(-1).isNegative());
        assertFalse(Money.zero(USD).isNegative());
    }

    @Test
    void currenciesAreNotMixed() {
        assertThrows(IllegalArgumentException.class, () -> cents(1).plus(EURO));
        assertThrows(IllegalArgumentException.class, () -> cents(1).minus(EURO));
        assertThrows(IllegalArgumentException.class, () -> cents(1).compareTo(EURO));
        assertThrows(IllegalArgumentException.class, () -> MoneyRange.between(cents(1), EURO));
        assertThrows(
                IllegalArgumentException.class, () -> MoneyRange.exactly(EURO).contains(cents(1)));
    }

    @Test
    void whatDoesNotFitIsAnErrorAndNeverAWrongAmount() {
        Money most = cents(Long.MAX_VALUE);
        assertThrows(ArithmeticException.class, () -> most.plus(cents(1)));
        assertThrows(ArithmeticException.class, () -> cents(-Long.MAX_VALUE).minus(cents(2)));
        assertThrows(ArithmeticException.class, () -> Money.ofUnits(Long.MAX_VALUE / 10, USD));
        assertThrows(ArithmeticException.class, () -> cents(Long.MIN_VALUE));
        assertEquals("$92,233,720,368,547,758.07", most.toString());
        assertEquals("-$92,233,720,368,547,758.07", cents(-Long.MAX_VALUE).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        14000000     | $140k    | $140,000    | $140k
        14025050     | $140,250.50 | $140,250.50 | $140k
        125000000    | $1.25M   | $1,250,000  | $1,250k
        100000       | $1k      | $1,000      | $1k
        99999        | $999.99  | $999.99     | $1,000
        56000        | $560     | $560        | $560
        5            | $0.05    | $0.05       | $0
        0            | $0       | $0          | $0
        23833333     | $238,333.33 | $238,333.33 | $238k
        105000       | $1.05k   | $1,050      | $1k
        1234500000   | $12,345,000 | $12,345,000 | $12.35M
        -14000000    | -$140k   | -$140,000   | -$140k
        """)
    void isWrittenShortInFullAndRounded(long cents, String text, String full, String rounded) {
        assertEquals(
                List.of(text, full, rounded),
                List.of(
                        AmountWriter.write(cents(cents)),
                        AmountWriter.writeInFull(cents(cents)),
                        AmountWriter.writeRounded(cents(cents))));
    }

    @Test
    void aRangeRunsUpwardsAndKnowsItsMiddle() {
        MoneyRange range = MoneyRange.between(Money.ofUnits(140_000, USD), Money.ofUnits(160_000, USD));
        assertEquals(Money.ofUnits(150_000, USD), range.middle());
        assertEquals(cents(1), MoneyRange.between(cents(1), cents(2)).middle());
        assertEquals(cents(-2), MoneyRange.between(cents(-2), cents(-1)).middle());
        assertThrows(IllegalArgumentException.class, () -> MoneyRange.between(cents(2), cents(1)));
    }

    @Test
    void aRangeContainsItsEndsAndAnOpenOneWhatIsAbove() {
        MoneyRange closed = MoneyRange.between(cents(10), cents(20));
        MoneyRange open = new MoneyRange(cents(10), cents(20), true);
        assertTrue(closed.contains(cents(10)) && closed.contains(cents(20)));
        assertFalse(closed.contains(cents(9)) || closed.contains(cents(21)));
        assertTrue(open.contains(cents(21)));
        assertFalse(open.contains(cents(9)));
    }

    @Test
    void percentagesRunUpwards() {
        assertThrows(IllegalArgumentException.class, () -> new PercentRange(BigDecimal.TWO, BigDecimal.ONE));
        assertEquals("1-2%", new PercentRange(BigDecimal.ONE, BigDecimal.TWO).toString());
        assertEquals("1%", new PercentRange(BigDecimal.ONE, new BigDecimal("1.0")).toString());
    }

    @Test
    void aLadderHasTwoRatesAndKeepsThem() {
        List<Money> rates = new ArrayList<>(List.of(cents(100), cents(200)));
        RateLadder ladder = new RateLadder(rates, Period.HOUR);
        rates.clear();
        assertEquals("$1 → $2/hour", ladder.toString());
        assertThrows(IllegalArgumentException.class, () -> new RateLadder(List.of(cents(1)), Period.HOUR));
    }

    private static Money cents(long cents) {
        return new Money(cents, USD);
    }
}
