package dev.milepost.projection;

import static dev.milepost.projection.SeedPlan.dollars;
import static dev.milepost.projection.SeedPlan.thousands;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LivedIncomeTest {

    /// The plan's first six months: 70, 75, 80.
    @ParameterizedTest
    @CsvSource({
        "65, BELOW_LOW, -0.5, LOW",
        "70, LOW_TO_MID, 0, LOW",
        "72.5, LOW_TO_MID, 0.25, MID",
        "75, MID_TO_HIGH, 0.5, MID",
        "78, MID_TO_HIGH, 0.8, HIGH",
        "80, MID_TO_HIGH, 1, HIGH",
        "85, ABOVE_HIGH, 1.5, HIGH"
    })
    void whatWasEarnedLiesBetweenTheFunnels(
            String thousandsInAll, LivedIncome.Band band, double position, Scenario nearest) {
        long cents = Math.round(Double.parseDouble(thousandsInAll) * 100_000);
        List<Actual> actuals = IntStream.rangeClosed(1, 6)
                .mapToObj(month ->
                        Actual.ofMonth(month, new Money(cents * month / 6 - cents * (month - 1) / 6, SeedPlan.USD)))
                .toList();
        LivedIncome lived =
                LivedIncome.of(SeedPlan.whole().withActuals(actuals)).orElseThrow();
        assertEquals(
                List.of(thousands(70), thousands(75), thousands(80)), List.of(lived.low(), lived.mid(), lived.high()));
        assertEquals(6, lived.months());
        assertEquals(band, lived.band());
        assertEquals(position, lived.position().orElseThrow(), 1e-9);
        assertEquals(nearest, lived.nearest());
    }

    @Test
    void onlyMonthsLoggedInFullAreCompared() {
        LivedIncome lived = LivedIncome.of(SeedPlan.with(
                        Actual.ofMonth(2, thousands(12)),
                        Actual.ofMonth(9, thousands(15)),
                        Actual.ofStream(14, thousands(3), "training")))
                .orElseThrow();
        assertEquals(2, lived.months());
        assertEquals(thousands(27), lived.earned());
        // A month at 150 and one at 185 thousand a year.
        assertEquals(dollars("27916.67"), lived.mid());
    }

    @Test
    void withoutALogNobodyKnows() {
        assertEquals(Optional.empty(), LivedIncome.of(SeedPlan.whole()));
        assertEquals(Optional.empty(), LivedIncome.of(SeedPlan.with(Actual.ofMonth(25, thousands(9)))));
    }

    @Test
    void whereThePlanKnowsOneFigureThereIsABandButNoPosition() {
        IncomeModel plan =
                SeedPlan.model(Interpolation.STEP, List.of(), List.of(), List.of(Actual.ofMonth(1, thousands(9))), 12);
        LivedIncome lived = LivedIncome.of(plan).orElseThrow();
        assertEquals(LivedIncome.Band.ABOVE_HIGH, lived.band());
        assertEquals(OptionalDouble.empty(), lived.position());
        assertEquals(Scenario.MID, lived.nearest());
    }
}
