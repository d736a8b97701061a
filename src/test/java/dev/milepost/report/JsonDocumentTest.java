package dev.milepost.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonDocumentTest {

    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void keysKeepTheirOrderAndLinesEndAlikeEverywhere() {
        JsonValue value = new JsonObject()
                .with("zebra", JsonValue.of("z"))
                .with("ape", JsonValue.of(List.of(JsonValue.of(1), JsonValue.absent(), JsonValue.of(true))))
                .value();

        assertEquals("""
            {
              "zebra": "z",
              "ape": [
                1,
                null,
                true
              ]
            }
            """, JsonDocument.write(value));
    }

    @Test
    void amountsArePlainNumbersInTheMainUnit() {
        assertEquals("100000\n", JsonDocument.write(JsonValue.of(Money.ofUnits(100_000, USD))));
        assertEquals("297083.33\n", JsonDocument.write(JsonValue.of(new Money(29_708_333, USD))));
        assertEquals("0\n", JsonDocument.write(JsonValue.of(Money.zero(USD))));
        assertEquals(
                "1000000000000000\n", JsonDocument.write(JsonValue.of(Money.ofUnits(1_000_000_000_000_000L, USD))));
    }

    @Test
    void datesAreIso() {
        assertEquals("\"2026-07-04\"\n", JsonDocument.write(JsonValue.of(LocalDate.of(2026, 7, 4))));
    }

    @Test
    void textIsEscapedWhereJsonAsksForItAndOtherwiseLeftAlone() {
        assertEquals(
                "\"a \\\"b\\\" \\\\ \\n ü → \\u0000\"\n", JsonDocument.write(JsonValue.of("a \"b\" \\ \n ü → \0")));
    }
}
