package dev.milepost.projection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Test
    void missingCentsGoToTheLargestPartsOneEach() {
        assertArrayEquals(new long[] {21, 31, 10}, Apportionment.of(62, new long[] {20, 30, 10}, List.of(0, 1, 2)));
    }

    @Test
    void centsTooManyAreTakenFromTheLargestPartsThatMayChange() {
        assertArrayEquals(new long[] {19, 30, 9}, Apportionment.of(58, new long[] {20, 30, 10}, List.of(0, 2)));
    }

    @Test
    void ofEqualPartsTheFirstIsChanged() {
        assertArrayEquals(new long[] {34, 33, 33}, Apportionment.of(100, new long[] {33, 33, 33}, List.of(0, 1, 2)));
    }

    @Test
    void noPartFallsBelowZero() {
        assertArrayEquals(new long[] {1, 0, 0}, Apportionment.of(1, new long[] {3, 1, 0}, List.of(0, 1, 2)));
    }

    @Test
    void whereNothingMayChangeTheCallerIsWrong() {
        assertThrows(IllegalStateException.class, () -> Apportionment.of(2, new long[] {1}, List.of()));
    }

    @Test
    void fourHundredStreamsOfAFractionOfACentAddUp() {
        MoneyRange cent = MoneyRange.exactly(new Money(1, SeedPlan.USD));
        List<StreamFlow> tiny = IntStream.range(0, 400)
                .mapToObj(i -> new StreamFlow("s" + i, cent, 0, OptionalDouble.empty(), 2))
                .toList();
        IncomeModel plan = new IncomeModel(
                SeedPlan.USD, Money.zero(SeedPlan.USD), List.of(), Interpolation.STEP, tiny, List.of(), 2);
        List<MonthIncome> months = Trajectories.of(plan).mid().months();
        assertEquals(
                List.of(200L, 400L),
                months.stream().map(m -> m.annual().total().cents()).toList());
        assertEquals(
                List.of(17L, 50L),
                months.stream().map(m -> m.cumulative().total().cents()).toList());
        assertEquals(
                0L,
                months.stream()
                        .flatMap(m -> m.cash().streams().values().stream())
                        .filter(Money::isNegative)
                        .count());
    }
}
