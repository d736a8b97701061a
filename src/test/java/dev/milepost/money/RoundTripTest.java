package dev.milepost.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written is read back as the same amount, in any currency.
class RoundTripTest {

    private static final long LARGEST_CENTS = 100_000_000_000_000L;
    private static final int VALUES = 3_000;

    static Stream<Currency> currencies() {
        return Stream.of("USD", "EUR", "GBP", "JPY", "INR", "CHF", "SEK", "MXN", "KWD")
                .map(Currency::getInstance);
    }

    @ParameterizedTest
    @MethodSource("currencies")
    void amountsAreReadBackAsWritten(Currency currency) throws AmountException {
        AmountReader reader = new AmountReader(currency);
        Random random = new Random(7);
        for (int i = 0; i < VALUES; i++) {
            Money money = new Money(cents(random), currency);
            assertEquals(money, reader.money(AmountWriter.write(money)), () -> AmountWriter.write(money));
            assertEquals(money, reader.money(AmountWriter.writeInFull(money)), () -> AmountWriter.writeInFull(money));
            assertEquals(MoneyRange.exactly(money), reader.range(money.toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("currencies")
    void rangesAreReadBackAsWritten(Currency currency) throws AmountException {
        AmountReader reader = new AmountReader(currency);
        Random random = new Random(11);
        for (int i = 0; i < VALUES; i++) {
            MoneyRange range = range(random, currency);
            assertEquals(range, reader.range(AmountWriter.write(range)), range::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(Period.class)
    void payIsReadBackAsWritten(Period period) throws AmountException {
        AmountReader reader = new AmountReader(Currency.getInstance("USD"));
        Random random = new Random(13);
        for (int i = 0; i < VALUES; i++) {
            Pay pay = new Pay(range(random, Currency.getInstance("USD")), period);
            assertEquals(pay, reader.pay(AmountWriter.write(pay)), pay::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Period.class)
    void laddersAreReadBackAsWritten(Period period) throws AmountException {
        Currency dollar = Currency.getInstance("USD");
        Random random = new Random(17);
        for (int i = 0; i < VALUES; i++) {
            List<Money> rates = random.longs(2 + random.nextInt(4), 0, 100_000_000)
                    .mapToObj(c -> new Money(c, dollar))
                    .toList();
            RateLadder ladder = new RateLadder(rates, period);
            assertEquals(ladder, new AmountReader(dollar).ladder(ladder.toString()), ladder::toString);
        }
    }

    @Test
    void percentagesAreReadBackAsWritten() throws AmountException {
        Random random = new Random(19);
        for (int i = 0; i < VALUES; i++) {
            BigDecimal low = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(8));
            PercentRange percent = new PercentRange(low, low.add(BigDecimal.valueOf(random.nextInt(500), 2)));
            PercentRange read = AmountReader.percent(percent.toString());
            assertEquals(0, percent.low().compareTo(read.low()), percent::toString);
            assertEquals(0, percent.high().compareTo(read.high()), percent::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "fr-CH", "ar-EG", "hi-IN-u-nu-deva", "tr-TR"})
    void theLocaleDoesNotShow(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            Money money = new Money(123_456_789, Currency.getInstance("USD"));
            assertEquals("$1,234,567.89", AmountWriter.writeInFull(money));
            assertEquals("$1,235k", AmountWriter.writeRounded(money));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void generatedAmountsCoverWhatIsWrittenInEachWay() {
        Random random = new Random(7);
        List<String> written = Stream.generate(() -> new Money(cents(random), Currency.getInstance("USD")).toString())
                .limit(VALUES)
                .toList();
        assertTrue(written.stream().anyMatch(text -> text.endsWith("k")));
        assertTrue(written.stream().anyMatch(text -> text.endsWith("M")));
        assertTrue(written.stream().anyMatch(text -> text.matches("\\$[\\d,]+\\.\\d\\d")));
        assertTrue(written.stream().anyMatch(text -> text.matches("\\$[\\d,]+")));
    }

    private static MoneyRange range(Random random, Currency currency) {
        Money one = new Money(cents(random), currency);
        Money other = new Money(random.nextInt(5) == 0 ? one.cents() : cents(random), currency);
        boolean inOrder = one.compareTo(other) <= 0;
        return new MoneyRange(inOrder ? one : other, inOrder ? other : one, random.nextBoolean());
    }

    /// Amounts of every size, as often round as not.
    private static long cents(Random random) {
        long bound = (long) Math.pow(10, random.nextInt(18));
        long unit = (long) Math.pow(10, random.nextInt(9));
        return Math.min(random.nextLong(bound) / unit * unit, LARGEST_CENTS);
    }
}
