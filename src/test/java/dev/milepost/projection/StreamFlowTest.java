package dev.milepost.projection;

import static dev.milepost.projection.SeedPlan.dollars;
import static dev.milepost.projection.SeedPlan.stream;
import static dev.milepost.projection.SeedPlan.thousands;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.money.Money;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamFlowTest {

    @Test
    void aRampGrowsByEqualParts() {
        assertEquals(List.of(0L, 20L, 40L, 60L, 60L), annualThousands(stream("s", 60, 60, 1, 3), 5));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void withoutARampTheFirstMonthPaysInFull(int ramp) {
        assertEquals(List.of(0L, 60L, 60L), annualThousands(stream("s", 60, 60, 1, ramp), 3));
    }

    @Test
    void aStreamThatEndsPaysThePartOfItsLastMonth() {
        assertEquals(List.of(60L, 60L, 15L, 0L), annualThousands(ending(0, 2.25, 0), 4));
    }

    @Test
    void aStreamThatEndsWithAMonthPaysThatMonth() {
        assertEquals(List.of(60L, 60L, 0L), annualThousands(ending(0, 2, 0), 3));
    }

    @Test
    void aStreamOfAFewDaysPaysForThoseDays() {
        assertEquals(List.of(0L, 30L, 0L), annualThousands(ending(1.25, 1.75, 0), 3));
    }

    @Test
    void aStreamThatEndsWithinItsRampStopsThere() {
        assertEquals(List.of(10L, 20L, 15L, 0L), annualThousands(ending(0, 2.5, 6), 4));
    }

    @ParameterizedTest
    @CsvSource({"3.5, 3.25", "3, 3", "9, 2", "1e300, -1e300"})
    void aStreamThatWouldEndBeforeItBeginsNeverPays(double start, double end) {
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L, 0L), annualThousands(ending(start, end, 2), 6));
    }

    @Test
    void theRunRateCountsWhatHasBegunAndNotWhatHasEnded() {
        Trajectory path = of(ending(1.5, 3.5, 0), 5);
        assertEquals(
                List.of(0L, 60L, 60L, 0L, 0L),
                path.months().stream()
                        .map(month -> month.runRate().stream("s").cents() / 100_000)
                        .toList());
    }

    @Test
    void theRunRateOfAMonthAtWhoseEndAStreamEndsIsWithoutIt() {
        Trajectory path = of(ending(0, 2, 0), 3);
        assertEquals(thousands(60), path.month(1).runRate().total());
        assertEquals(thousands(0), path.month(2).runRate().total());
    }

    @Test
    void theRunRateOfARampIsWhatItHasReached() {
        assertEquals(
                thousands(20),
                of(stream("s", 60, 60, 0, 3), 3).month(1).runRate().total());
    }

    @Test
    void aStreamLongUnderWayPaysInFull() {
        assertEquals(List.of(60L, 60L), annualThousands(stream("s", 60, 60, -100, 6), 2));
    }

    @Test
    void fourHundredStreamsAddUp() {
        List<StreamFlow> many = IntStream.range(0, 400)
                .mapToObj(i -> stream("s" + i, 1_000_000_000, 1_000_000_000, i % 24, i % 13))
                .toList();
        IncomeModel plan = new IncomeModel(
                SeedPlan.USD, Money.zero(SeedPlan.USD), List.of(), Interpolation.STEP, many, List.of(), 120);
        assertEquals(
                thousands(400_000_000_000L),
                Trajectories.of(plan).low().month(120).annual().total());
    }

    @Test
    void withoutStreamsOrStepsTheBaselineGoesOn() {
        IncomeModel plan = SeedPlan.model(Interpolation.STEP, List.of(), List.of(), List.of(), 1);
        MonthIncome month = Trajectories.of(plan).mid().month(1);
        assertEquals(thousands(100), month.annual().total());
        assertEquals(dollars("8333.33"), month.cash().total());
    }

    private static StreamFlow ending(double start, double end, int ramp) {
        return new StreamFlow("s", SeedPlan.range(60, 60), start, OptionalDouble.of(end), ramp);
    }

    private static Trajectory of(StreamFlow stream, int horizon) {
        return Trajectories.of(new IncomeModel(
                        SeedPlan.USD,
                        Money.zero(SeedPlan.USD),
                        List.of(),
                        Interpolation.STEP,
                        List.of(stream),
                        List.of(),
                        horizon))
                .mid();
    }

    private static List<Long> annualThousands(StreamFlow stream, int horizon) {
        return of(stream, horizon).months().stream()
                .map(month -> month.annual().total().cents() / 100_000)
                .toList();
    }
}
