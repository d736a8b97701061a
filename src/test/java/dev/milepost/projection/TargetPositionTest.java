package dev.milepost.projection;

import static dev.milepost.projection.CentsClose.assertClose;
import static dev.milepost.projection.SeedPlan.range;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.milepost.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetPositionTest {

    /// The streams as the shipped plan lists them, the employment among them.
    private static IncomeModel streamTable() {
        List<StreamFlow> streams = new ArrayList<>(SeedPlan.streams());
        streams.add(SeedPlan.stream("employment", 200, 300, 0, 0));
        return new IncomeModel(
                SeedPlan.USD, Money.zero(SeedPlan.USD), List.of(), Interpolation.STEP, streams, List.of(), 24);
    }

    @ParameterizedTest
    @CsvSource({"350, 400, 0.193, 0.368", "400, 500, 0.368, 0.719", "500, 650, 0.719, 1.246"})
    void aNamedTotalStandsSomewhereInTheRanges(long from, long to, double low, double high) {
        TargetPosition position = TargetPosition.of(Trajectories.of(streamTable()), range(from, to), 24)
                .orElseThrow();
        assertEquals(low, position.low(), 5e-4);
        assertEquals(high, position.high(), 5e-4);
    }

    @Test
    void withTheSalaryTableTheConservativeTotalIsNearTheBottom() {
        TargetPosition position = TargetPosition.of(Trajectories.of(SeedPlan.whole()), range(350, 400), 24)
                .orElseThrow();
        assertEquals(5 / 235.0, position.low(), 1e-12);
        assertEquals(55 / 235.0, position.high(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"350, 400", "400, 500", "500, 650"})
    void atThatPositionThePlanReachesTheTarget(long from, long to) {
        TargetPosition position = TargetPosition.of(Trajectories.of(streamTable()), range(from, to), 24)
                .orElseThrow();
        assertClose(from * 100_000, runRate(position.low()), 5.0);
        assertClose(to * 100_000, runRate(position.high()), 5.0);
    }

    @Test
    void theEndsAndTheMiddleAreTheThreeScenarios() {
        Trajectories all = Trajectories.of(SeedPlan.whole());
        assertEquals(all.low().months(), Trajectories.monthsAt(SeedPlan.whole(), 0));
        assertEquals(all.mid().months(), Trajectories.monthsAt(SeedPlan.whole(), 0.5));
        assertEquals(all.high().months(), Trajectories.monthsAt(SeedPlan.whole(), 1));
    }

    @Test
    void belowTheRangesAmountsEndAtNothing() {
        IncomeModel plan = SeedPlan.model(
                Interpolation.STEP, List.of(), List.of(SeedPlan.stream("s", 10, 50, 0, 0)), List.of(), 1);
        assertEquals(Money.zero(SeedPlan.USD), Trajectories.monthsAt(plan, -1).getFirst().annual().stream("s"));
    }

    @Test
    void raisesStayInTheirRange() {
        IncomeModel plan = SeedPlan.salaryOnly(
                Interpolation.STEP, List.of(SeedPlan.step(140, 160, "40", "60").aimingAt(SalaryStep.Aim.RAISE)));
        assertEquals(
                Trajectories.monthsAt(plan, 1).getLast(),
                Trajectories.monthsAt(plan, 2).getLast());
        assertEquals(
                Trajectories.monthsAt(plan, 0).getLast(),
                Trajectories.monthsAt(plan, -1).getLast());
    }

    @Test
    void whereNothingIsOpenThereIsNoPosition() {
        IncomeModel plan = SeedPlan.model(Interpolation.STEP, List.of(), List.of(), List.of(), 24);
        assertEquals(Optional.empty(), TargetPosition.of(Trajectories.of(plan), range(1, 2), 24));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.01, 2.01, Double.NaN, Double.POSITIVE_INFINITY})
    void aPositionFarOutsideIsRefused(double position) {
        IncomeModel plan = SeedPlan.whole();
        assertThrows(IllegalArgumentException.class, () -> Trajectories.monthsAt(plan, position));
    }

    private static long runRate(double position) {
        return Trajectories.monthsAt(streamTable(), position)
                .getLast()
                .runRate()
                .total()
                .cents();
    }
}
