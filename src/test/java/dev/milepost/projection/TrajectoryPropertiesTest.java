package dev.milepost.projection;

import static dev.milepost.projection.CentsClose.assertClose;
import static dev.milepost.projection.SeedPlan.model;
import static dev.milepost.projection.SeedPlan.step;
import static dev.milepost.projection.SeedPlan.stream;
import static dev.milepost.projection.SeedPlan.thousands;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What has to hold of every plan, whatever its figures.
class TrajectoryPropertiesTest {

    private static final int SEEDS = 60;

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void startingAllOfItAMonthLaterCostsTheLastMonthsIncomeBeyondTheBaseline(int seed) {
        IncomeModel plan = randomPlan(seed);
        List<SalaryStep> steps = plan.steps().stream()
                .map(s -> new SalaryStep(s.id(), s.level(), s.raise(), s.start() + 1, s.months()))
                .toList();
        List<StreamFlow> streams = plan.streams().stream()
                .map(s -> new StreamFlow(s.id(), s.annual(), s.start() + 1, OptionalDouble.empty(), s.rampMonths()))
                .toList();
        IncomeModel onTime =
                model(plan.interpolation(), plan.steps(), withoutEnds(plan.streams()), List.of(), plan.horizonMonths());
        IncomeModel late = model(plan.interpolation(), steps, streams, List.of(), plan.horizonMonths());
        int horizon = plan.horizonMonths();
        for (Scenario scenario : Scenario.values()) {
            MonthIncome last = Trajectories.of(onTime).in(scenario).month(horizon);
            long lateCents = Trajectories.of(late)
                    .in(scenario)
                    .month(horizon)
                    .cumulative()
                    .total()
                    .cents();
            long cost =
                    Math.round((last.annual().total().cents() - plan.baseline().cents()) / 12.0);
            assertClose(last.cumulative().total().cents() - cost, lateCents, 2.0 * (streams.size() + 1));
        }
    }

    @Test
    void aSlippedStreamCostsOneTwelfthOfItsLastIncome() {
        long onTime = cumulativeOf(stream("talks", 100, 100, 18, 6));
        long late = cumulativeOf(stream("talks", 100, 100, 19, 6));
        assertClose(833_333, onTime - late, 1.0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tenTimesTheAmountsGiveTenTimesTheIncome(int seed) {
        IncomeModel plan = randomPlan(seed);
        IncomeModel tenfold = new IncomeModel(
                plan.currency(),
                times(plan.baseline(), 10),
                plan.steps().stream()
                        .map(s -> new SalaryStep(s.id(), times(s.level(), 10), s.raise(), s.start(), s.months()))
                        .toList(),
                plan.interpolation(),
                plan.streams().stream()
                        .map(s -> new StreamFlow(s.id(), times(s.annual(), 10), s.start(), s.end(), s.rampMonths()))
                        .toList(),
                List.of(),
                plan.horizonMonths());
        for (Scenario scenario : Scenario.values()) {
            MonthIncome once = Trajectories.of(plan).in(scenario).month(plan.horizonMonths());
            MonthIncome scaled = Trajectories.of(tenfold).in(scenario).month(plan.horizonMonths());
            double rounding = 6.0 * (plan.streams().size() + 1);
            assertClose(
                    10 * once.cumulative().total().cents(),
                    scaled.cumulative().total().cents(),
                    rounding);
            assertClose(
                    10 * once.annual().total().cents(), scaled.annual().total().cents(), rounding);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherStreamAddsWhatItEarnsAloneAndLeavesTheOthersAlone(int seed) {
        IncomeModel plan = randomPlan(seed);
        StreamFlow added = stream("aaa-added", 7, 13, 3.3, 5);
        List<StreamFlow> more = new ArrayList<>(plan.streams());
        more.add(added);
        Trajectory before = Trajectories.of(plan).mid();
        Trajectory after = Trajectories.of(
                        model(plan.interpolation(), plan.steps(), more, List.of(), plan.horizonMonths()))
                .mid();
        Trajectory alone = Trajectories.of(
                        model(Interpolation.STEP, List.of(), List.of(added), List.of(), plan.horizonMonths()))
                .mid();
        for (int month = 1; month <= plan.horizonMonths(); month++) {
            Money share = alone.month(month).cash().stream("aaa-added");
            assertClose(
                    before.month(month).cash().total().plus(share).cents(),
                    after.month(month).cash().total().cents(),
                    2.0);
            for (StreamFlow stream : plan.streams()) {
                assertClose(
                        before.month(month).annual().stream(stream.id()).cents(),
                        after.month(month).annual().stream(stream.id()).cents(),
                        2.0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfInsertionDoesNotShow(int seed) {
        IncomeModel plan = randomPlan(seed);
        List<SalaryStep> steps = new ArrayList<>(plan.steps());
        List<StreamFlow> streams = new ArrayList<>(plan.streams());
        List<Actual> actuals = new ArrayList<>(List.of(
                Actual.ofSalary(2, thousands(9)),
                Actual.ofSalary(2, thousands(1)),
                Actual.ofMonth(4, thousands(15)),
                Actual.ofStream(3, thousands(2), "stream0")));
        IncomeModel given = model(plan.interpolation(), steps, streams, actuals, plan.horizonMonths());
        Random shuffle = new Random(seed);
        Collections.shuffle(steps, shuffle);
        Collections.shuffle(streams, shuffle);
        Collections.shuffle(actuals, shuffle);
        IncomeModel shuffled = model(plan.interpolation(), steps, streams, actuals, plan.horizonMonths());
        assertEquals(Trajectories.of(given), Trajectories.of(shuffled));
    }

    @Test
    void stepsOfOneInstantGiveTheSameWhicheverComesFirst() {
        SalaryStep small = step("a", 120, 120, 3, 6);
        SalaryStep large = step("b", 150, 150, -0.0 + 3, 6);
        assertEquals(salaryAt(5, small, large), salaryAt(5, large, small));
        assertEquals(thousands(150), salaryAt(5, small, large));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lowIsNowhereAboveMidNorMidAboveHigh(int seed) {
        IncomeModel plan = randomPlan(seed);
        Trajectories all = Trajectories.of(model(
                plan.interpolation(),
                plan.steps(),
                plan.streams(),
                List.of(Actual.ofSalary(2, thousands(5 + seed))),
                plan.horizonMonths()));
        for (int month = 1; month <= plan.horizonMonths(); month++) {
            assertRising(month, all, MonthIncome::annual);
            assertRising(month, all, MonthIncome::cumulative);
            assertRising(month, all, MonthIncome::runRate);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void monthsAddUpToTheCumulativeFigureToTheCent(int seed) {
        IncomeModel plan = randomPlan(seed);
        for (Scenario scenario : Scenario.values()) {
            Money sum = Money.zero(SeedPlan.USD);
            for (MonthIncome month : Trajectories.of(plan).in(scenario).months()) {
                sum = sum.plus(month.cash().total());
                assertEquals(month.cumulative().total(), sum);
                assertTrue(month.cash().total().cents() >= 0);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Interpolation.class)
    void aSegmentEndsOnItsLevelWhateverTheWayThere(Interpolation interpolation) {
        Trajectory path = Trajectories.of(SeedPlan.salaryOnly(interpolation, SeedPlan.steps()))
                .mid();
        for (int month : List.of(6, 12, 18, 24)) {
            assertEquals(
                    Trajectories.of(SeedPlan.whole())
                            .mid()
                            .month(month)
                            .annual()
                            .salary(),
                    path.month(month).annual().salary());
        }
    }

    @Test
    void theWaysOfRisingDifferHalfWay() {
        assertEquals(thousands(150), half(Interpolation.STEP));
        assertEquals(thousands(125), half(Interpolation.LINEAR));
        assertEquals(new Money(12_247_449, SeedPlan.USD), half(Interpolation.GEOMETRIC)); // 100 * sqrt(1.5)
        assertNotEquals(half(Interpolation.LINEAR), half(Interpolation.GEOMETRIC));
    }

    private static Money half(Interpolation interpolation) {
        List<SalaryStep> one = List.of(step("s", 150, 150, 0, 6));
        return Trajectories.of(SeedPlan.salaryOnly(interpolation, one))
                .mid()
                .month(3)
                .annual()
                .total();
    }

    private static void assertRising(int month, Trajectories all, Function<MonthIncome, Income> figure) {
        Money low = figure.apply(all.low().month(month)).total();
        Money mid = figure.apply(all.mid().month(month)).total();
        Money high = figure.apply(all.high().month(month)).total();
        assertTrue(low.compareTo(mid) <= 0 && mid.compareTo(high) <= 0, low + " " + mid + " " + high);
    }

    private static Money salaryAt(int month, SalaryStep... steps) {
        return Trajectories.of(SeedPlan.salaryOnly(Interpolation.STEP, List.of(steps)))
                .mid()
                .month(month)
                .annual()
                .salary();
    }

    private static long cumulativeOf(StreamFlow stream) {
        IncomeModel plan = model(Interpolation.STEP, List.of(), List.of(stream), List.of(), 24);
        return Trajectories.of(plan).mid().month(24).cumulative().total().cents();
    }

    private static List<StreamFlow> withoutEnds(List<StreamFlow> streams) {
        return streams.stream()
                .map(s -> new StreamFlow(s.id(), s.annual(), s.start(), OptionalDouble.empty(), s.rampMonths()))
                .toList();
    }

    private static Money times(Money money, long factor) {
        return new Money(money.cents() * factor, money.currency());
    }

    private static MoneyRange times(MoneyRange range, long factor) {
        return MoneyRange.between(times(range.low(), factor), times(range.high(), factor));
    }

    /// Steps with overlapping segments, streams with ramps and ends, at times that fall within months.
    private static IncomeModel randomPlan(int seed) {
        Random random = new Random(seed);
        int horizon = 6 + random.nextInt(40);
        List<SalaryStep> steps = Stream.iterate(0, i -> i + 1)
                .limit(random.nextInt(6))
                .map(i -> new SalaryStep("step" + i, cents(random), Optional.empty(), time(random), random.nextInt(20)))
                .toList();
        List<StreamFlow> streams = Stream.iterate(0, i -> i + 1)
                .limit(1 + random.nextInt(6))
                .map(i -> new StreamFlow(
                        "stream" + i,
                        cents(random),
                        time(random),
                        random.nextBoolean() ? OptionalDouble.of(time(random)) : OptionalDouble.empty(),
                        random.nextInt(14)))
                .toList();
        return model(
                List.of(Interpolation.STEP, Interpolation.LINEAR, Interpolation.GEOMETRIC)
                        .get(seed % 3),
                steps,
                streams,
                List.of(),
                horizon);
    }

    private static double time(Random random) {
        return random.nextInt(160) / 4.0;
    }

    private static MoneyRange cents(Random random) {
        long low = random.nextInt(30_000_000);
        return MoneyRange.between(
                new Money(low, SeedPlan.USD), new Money(low + 2L * random.nextInt(5_000_000), SeedPlan.USD));
    }
}
