package dev.milepost.projection;

import static dev.milepost.projection.SeedPlan.model;
import static dev.milepost.projection.SeedPlan.step;
import static dev.milepost.projection.SeedPlan.stream;
import static dev.milepost.projection.SeedPlan.thousands;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncomeModelTest {

    private static final Money EURO = Money.ofUnits(1, Currency.getInstance("EUR"));

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 121, Integer.MAX_VALUE})
    void aHorizonOutsideOneToOneHundredAndTwentyIsRefused(int horizon) {
        assertRefused(() -> model(Interpolation.STEP, List.of(), List.of(), List.of(), horizon));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 120})
    void aTrajectoryHasAsManyMonthsAsTheHorizon(int horizon) {
        Trajectory path = Trajectories.of(model(Interpolation.STEP, List.of(), List.of(), List.of(), horizon))
                .mid();
        assertEquals(horizon, path.months().size());
        assertEquals(horizon, path.month(horizon).month());
        assertThrows(IllegalArgumentException.class, () -> path.month(0));
        assertThrows(IllegalArgumentException.class, () -> path.month(horizon + 1));
    }

    @Test
    void stepsAreKeptByTimeAndStreamsById() {
        IncomeModel plan = model(
                Interpolation.STEP,
                List.of(step("late", 1, 1, 9, 1), step("early", 1, 1, -2, 1)),
                List.of(stream("b", 1, 1, 0, 1), stream("a", 1, 1, 0, 1)),
                List.of(),
                12);
        assertEquals(
                List.of("early", "late"),
                plan.steps().stream().map(SalaryStep::id).toList());
        assertEquals(
                List.of("a", "b"), plan.streams().stream().map(StreamFlow::id).toList());
    }

    @Test
    void laterChangesOfAListDoNotReachTheModel() {
        List<StreamFlow> streams = new ArrayList<>(SeedPlan.streams());
        List<Actual> actuals = new ArrayList<>(List.of(Actual.ofMonth(1, thousands(1))));
        IncomeModel plan = model(Interpolation.STEP, List.of(), streams, actuals, 12);
        streams.clear();
        actuals.clear();
        assertEquals(4, plan.streams().size());
        assertEquals(1, plan.actuals().size());
        assertThrows(UnsupportedOperationException.class, () -> plan.steps().add(step("s", 1, 1, 0, 1)));
    }

    @Test
    void anIdCountsOnceAmongStepsAndOnceAmongStreams() {
        assertRefused(() -> model(
                Interpolation.STEP, List.of(step("s", 1, 1, 0, 1), step("s", 2, 2, 3, 1)), List.of(), List.of(), 12));
        assertRefused(() -> model(
                Interpolation.STEP,
                List.of(),
                List.of(stream("s", 1, 1, 0, 1), stream("s", 2, 2, 3, 1)),
                List.of(),
                12));
        assertEquals(
                12,
                model(
                                Interpolation.STEP,
                                List.of(step("s", 1, 1, 0, 1)),
                                List.of(stream("s", 1, 1, 0, 1)),
                                List.of(),
                                12)
                        .horizonMonths());
    }

    @Test
    void oneCurrencyForAll() {
        MoneyRange euros = MoneyRange.exactly(EURO);
        SalaryStep step = new SalaryStep("s", euros, Optional.empty(), 0, 1);
        StreamFlow stream = new StreamFlow("s", euros, 0, OptionalDouble.empty(), 0);
        assertRefused(() -> model(Interpolation.STEP, List.of(step), List.of(), List.of(), 12));
        assertRefused(() -> model(Interpolation.STEP, List.of(), List.of(stream), List.of(), 12));
        assertRefused(() -> model(Interpolation.STEP, List.of(), List.of(), List.of(Actual.ofMonth(1, EURO)), 12));
        assertRefused(
                () -> new IncomeModel(SeedPlan.USD, EURO, List.of(), Interpolation.STEP, List.of(), List.of(), 12));
    }

    @Test
    void negativeAmountsAreRefused() {
        Money debt = new Money(-1, SeedPlan.USD);
        MoneyRange range = MoneyRange.between(debt, thousands(1));
        assertRefused(() -> new SalaryStep("s", range, Optional.empty(), 0, 1));
        assertRefused(() -> new StreamFlow("s", range, 0, OptionalDouble.empty(), 0));
        assertRefused(
                () -> new IncomeModel(SeedPlan.USD, debt, List.of(), Interpolation.STEP, List.of(), List.of(), 12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void timesAreNumbers(double nonsense) {
        assertRefused(() -> step("s", 1, 1, nonsense, 6));
        assertRefused(() -> step("s", 1, 1, 0, nonsense));
        assertRefused(() -> stream("s", 1, 1, nonsense, 6));
        assertRefused(() -> new StreamFlow("s", SeedPlan.range(1, 1), 0, OptionalDouble.of(nonsense), 0));
        assertRefused(() -> new Ramp(nonsense, 1));
        assertRefused(() -> new Ramp(0, nonsense));
    }

    @Test
    void lengthsAndMonthsAreNotBelowTheirFirst() {
        assertRefused(() -> step("s", 1, 1, 0, -1));
        assertRefused(() -> stream("s", 1, 1, 0, -1));
        assertRefused(() -> Actual.ofSalary(0, thousands(1)));
    }

    @Test
    void amountsWhoseSumsWouldOverflowAreRefused() {
        Money most = new Money(Long.MAX_VALUE, SeedPlan.USD);
        assertRefused(
                () -> new IncomeModel(SeedPlan.USD, most, List.of(), Interpolation.STEP, List.of(), List.of(), 12));
        SalaryStep step = new SalaryStep("s", MoneyRange.exactly(most), Optional.empty(), 0, 1);
        assertRefused(() -> model(Interpolation.STEP, List.of(step), List.of(), List.of(), 12));
        StreamFlow stream = new StreamFlow("s", MoneyRange.exactly(most), 0, OptionalDouble.empty(), 0);
        assertRefused(() -> model(Interpolation.STEP, List.of(), List.of(stream), List.of(), 12));
        assertRefused(() -> model(Interpolation.STEP, List.of(), List.of(), List.of(Actual.ofMonth(1, most)), 12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e308, -1e16, -1e-300, 4.9e-324, 0.1, 1.0 / 3, 1e16, 1e308})
    void anyFiniteTimeGivesAnIncomeBetweenTheLevels(double start) {
        for (Interpolation interpolation : Interpolation.values()) {
            IncomeModel plan = model(
                    interpolation,
                    List.of(step("a", 150, 150, start, 1e308), step("b", 200, 200, 12, 1e-300)),
                    List.of(stream("s", 50, 50, start, Integer.MAX_VALUE)),
                    List.of(),
                    120);
            for (MonthIncome month : Trajectories.of(plan).mid().months()) {
                assertEquals(175, month.annual().total().cents() / 100_000.0, 75.0);
            }
        }
    }

    private static void assertRefused(Runnable act) {
        assertThrows(IllegalArgumentException.class, act::run);
    }
}
