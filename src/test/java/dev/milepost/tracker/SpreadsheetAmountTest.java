package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.AmountException;
import dev.milepost.money.AmountException.Reason;
import dev.milepost.money.AmountReader;
import dev.milepost.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetAmountTest {

    private static final Currency USD = Currency.getInstance("USD");
    private final SpreadsheetAmount amount = new SpreadsheetAmount(new AmountReader(USD));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200 | 1200",
                "$1,200.50 | 1200.50",
                "$ 1,200.50 | 1200.50",
                "1\u00a0234\u00a0567 | 1234567",
                "1\u202f234.5 | 1234.5",
                "1’234’567.00 | 1234567",
                "1'234.25 | 1234.25",
                "1200 $ | 1200",
                "1,200.00 USD | 1200",
                "USD 1200 | 1200",
                "8.5k | 8500",
                "2bn $ | 2000000000",
                "2 bn USD | 2000000000",
                "1.5 BN $ | 1500000000",
                "1 200 k | 1200000",
                "-3 m $ | -3000000",
                "0 | 0",
                "(1,200) | -1200",
                "($1,200.00) | -1200",
                "$(1,200.00) | -1200",
                "-5 | -5",
                "−5 | -5",
                "5- | -5",
                "-$5 | -5",
                "$ -1 200 | -1200"
            })
    void amountsAreReadAsSpreadsheetsShowThem(String cell, BigDecimal units) throws AmountException {
        assertEquals(
                Optional.of(new Money(units.movePointRight(2).longValueExact(), USD)), amount.read(" " + cell + " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "-", "–", " - ", "$ -", " $- ", "€\u00a0-"})
    void aCellWithNothingOrADashSaysNothing(String cell) throws AmountException {
        assertEquals(Optional.empty(), amount.read(cell));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(-5) | NOT_AN_AMOUNT",
                "--5 | NOT_AN_AMOUNT",
                "-€5 | WRONG_CURRENCY",
                "€5 | WRONG_CURRENCY",
                "5 € | WRONG_CURRENCY",
                "1.200,50 | AMBIGUOUS_SEPARATOR",
                "1 200,50 | AMBIGUOUS_SEPARATOR",
                "85.000 | AMBIGUOUS_SEPARATOR",
                "2000000000000 | TOO_LARGE",
                "TBD | NOT_AN_AMOUNT",
                "5% | NOT_AN_AMOUNT",
                "#REF! | NOT_AN_AMOUNT",
                "1.2345 | NOT_AN_AMOUNT",
                "12 3456 | NOT_AN_AMOUNT",
                "1.5 000 | NOT_AN_AMOUNT",
                "1 234.5 000 | NOT_AN_AMOUNT",
                "1,200 000 | NOT_AN_AMOUNT",
                "1234 567 | NOT_AN_AMOUNT",
                "1 234'567 | NOT_AN_AMOUNT",
                "1 234 56 | NOT_AN_AMOUNT"
            })
    void whatIsNoAmountIsRefusedWithItsReason(String cell, Reason reason) {
        assertEquals(
                reason,
                assertThrows(AmountException.class, () -> amount.read(cell)).reason());
    }

    @Test
    void wordsAreToldFromAmountsThatAreNotGood() {
        assertTrue(amount.isWord("Consulting"));
        for (String cell : new String[] {"5", "-5", "€5", "5%", "-", ""}) {
            assertFalse(amount.isWord(cell), cell);
        }
    }

    @Property
    void plainNumbersAreReadToTheCent(@ForAll @LongRange(min = 0, max = 100_000_000_000_000L) long cents)
            throws AmountException {
        Money money = new Money(cents, USD);
        assertEquals(Optional.of(money), amount.read(money.units().toPlainString()));
    }
}
