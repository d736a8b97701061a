package dev.milepost.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.milepost.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryTest {

    private static final List<MonthSpan> SEED =
            List.of(new MonthSpan(1, 6), new MonthSpan(6, 12), new MonthSpan(12, 18), new MonthSpan(18, 24));

    @Test
    void aSharedMonthIsTheEarliersOrTheLaters() {
        assertEquals(
                List.of(new Segment(0, 6), new Segment(6, 6), new Segment(12, 6), new Segment(18, 6)),
                Boundary.EARLIER.segments(SEED));
        assertEquals(
                List.of(new Segment(0, 5), new Segment(5, 6), new Segment(11, 6), new Segment(17, 7)),
                Boundary.LATER.segments(SEED));
    }

    @Test
    void spansThatShareNoMonthAreReadAlike() {
        List<MonthSpan> apart = List.of(new MonthSpan(1, 3), new MonthSpan(4, 9), new MonthSpan(13, 18));
        List<Segment> expected = List.of(new Segment(0, 3), new Segment(3, 6), new Segment(12, 6));
        assertEquals(expected, Boundary.EARLIER.segments(apart));
        assertEquals(expected, Boundary.LATER.segments(apart));
    }

    @Test
    void aSpanWithinAnotherHasNothingLeft() {
        List<MonthSpan> nested = List.of(new MonthSpan(1, 12), new MonthSpan(3, 6));
        assertEquals(List.of(new Segment(0, 12), new Segment(12, 0)), Boundary.EARLIER.segments(nested));
    }

    @ParameterizedTest
    @CsvSource({"LOW, 9.1667", "MID, 10.4167", "HIGH, 11.6667"})
    void theLaterReadingIsWorthAMonthOfEachRaise(Scenario scenario, BigDecimal thousands) {
        assertEquals(
                thousands,
                SeedPlan.asPrinted(earned(Boundary.LATER, scenario).minus(earned(Boundary.EARLIER, scenario))));
    }

    @Test
    void monthsOfASpanRunForwards() {
        assertThrows(IllegalArgumentException.class, () -> new MonthSpan(0, 3));
        assertThrows(IllegalArgumentException.class, () -> new MonthSpan(4, 3));
    }

    private static Money earned(Boundary boundary, Scenario scenario) {
        List<Segment> segments = boundary.segments(SEED);
        List<SalaryStep> steps = IntStream.range(0, segments.size())
                .mapToObj(i -> new SalaryStep(
                        "s" + i,
                        SeedPlan.steps().get(i).level(),
                        Optional.empty(),
                        segments.get(i).start(),
                        segments.get(i).months()))
                .toList();
        return Trajectories.of(SeedPlan.salaryOnly(Interpolation.STEP, steps))
                .in(scenario)
                .month(24)
                .cumulative()
                .total();
    }
}
