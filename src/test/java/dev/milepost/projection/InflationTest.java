package dev.milepost.projection;

import static dev.milepost.projection.SeedPlan.dollars;
import static dev.milepost.projection.SeedPlan.thousands;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.milepost.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InflationTest {

    private static final Inflation PRICES = new Inflation(0.025);

    @ParameterizedTest
    @CsvSource({
        "275000, 24, 261748.96",
        "1000000000, 12, 975609756.10",
        "1000000000, 24, 951814396.19",
        "1234.56, 0, 1234.56"
    })
    void moneyOfAMonthIsWorthLessToday(String nominal, int month, String today) {
        assertEquals(dollars(today), PRICES.inTodaysMoney(dollars(nominal), month));
    }

    @ParameterizedTest
    @CsvSource({"275100, 24, 289026.94", "100000, 12, 102500", "100000, 6, 101242.28"})
    void moneyOfTodayIsMoreMoneyLater(String today, int month, String nominal) {
        assertEquals(dollars(nominal), PRICES.inMoneyOf(month, dollars(today)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 24, 59, 120})
    void thereAndBackIsTheSameAmount(int month) {
        Money amount = dollars("123456.78");
        assertEquals(amount, PRICES.inTodaysMoney(PRICES.inMoneyOf(month, amount), month));
        assertEquals(amount, Inflation.NONE.inTodaysMoney(amount, month));
        assertEquals(amount, Inflation.NONE.inMoneyOf(month, amount));
    }

    @Test
    void fallingPricesMakeLaterMoneyWorthMore() {
        assertEquals(thousands(200), new Inflation(-0.5).inTodaysMoney(thousands(100), 12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {2.5, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aPercentageInPlaceOfAFractionIsRefused(double yearly) {
        assertThrows(IllegalArgumentException.class, () -> new Inflation(yearly));
    }

    @Test
    void aMonthBeforeTheStartAndAnAmountOutOfBoundsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> PRICES.inTodaysMoney(thousands(1), -1));
        Money most = new Money(Long.MAX_VALUE, SeedPlan.USD);
        assertThrows(IllegalArgumentException.class, () -> PRICES.inMoneyOf(12, most));
    }
}
