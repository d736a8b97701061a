package dev.milepost.projection;

import static dev.milepost.projection.SeedPlan.dollars;
import static dev.milepost.projection.SeedPlan.range;
import static dev.milepost.projection.SeedPlan.salaryOnly;
import static dev.milepost.projection.SeedPlan.step;
import static dev.milepost.projection.SeedPlan.thousands;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.money.PercentRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Steps that aim at a raise, and steps that may cut.
class SalaryRaiseTest {

    private static final MoneyRange BASELINE = MoneyRange.exactly(thousands(100));

    /// 100 * 1.4 * 1.2 * 1.25 * 1.2 and 100 * 1.6 * 1.25 * 1.3 * 1.25, as the reference compounds them;
    /// between them 150 * 1.225 * 1.275 * 1.225.
    @ParameterizedTest
    @CsvSource({"LOW, 252000", "MID, 286994.53", "HIGH, 325000"})
    void raisesAloneCompound(Scenario scenario, String level) {
        assertEquals(
                dollars(level),
                Trajectories.of(salaryOnly(Interpolation.STEP, seedByRaises()))
                        .in(scenario)
                        .month(24)
                        .runRate()
                        .salary());
    }

    @Test
    void aStepByItsRaiseIsPlannedOverTheStepBefore() {
        assertEquals(
                List.of(range(140, 160), range(168, 200), range(210, 260), range(252, 325)),
                seedByRaises().stream().map(SalaryStep::level).toList());
    }

    /// Half of 20-25% over the middle is 22.5%.
    @Test
    void theMiddleTakesTheMiddleRaise() {
        assertEquals(
                dollars("183750"),
                Trajectories.of(salaryOnly(Interpolation.STEP, seedByRaises()))
                        .mid()
                        .month(7)
                        .annual()
                        .salary());
    }

    /// $11,000 a month is $132k a year; a quarter over that is $165k, whatever the level says.
    @ParameterizedTest
    @CsvSource({"LEVEL, 200000", "RAISE, 165000"})
    void aLoggedSalaryIsWhatARaiseIsOver(SalaryStep.Aim aim, String level) {
        SalaryStep second = new SalaryStep("s2", range(200, 200), raise("25", "25"), 6, 6).aimingAt(aim);
        IncomeModel plan = salaryOnly(Interpolation.STEP, List.of(step("s1", 140, 160, 0, 6), second))
                .withActuals(List.of(Actual.ofSalary(4, thousands(11))));
        assertEquals(
                dollars(level), Trajectories.of(plan).mid().month(7).annual().salary());
    }

    /// The raise of month 7 begins at 6.5 and aims at $150k; half of month 7 is logged, the rest must not
    /// raise again.
    @Test
    void aRaiseUnderWayIsNotGivenTwice() {
        SalaryStep half = SalaryStep.byRaise("s", raise("50", "50").get(), BASELINE, 6.5, 6);
        IncomeModel plan = salaryOnly(Interpolation.STEP, List.of(half))
                .withActuals(List.of(Actual.ofSalary(7, dollars("10416.67"))));
        assertEquals(
                thousands(150), Trajectories.of(plan).mid().month(8).annual().salary());
    }

    @ParameterizedTest
    @EnumSource(Interpolation.class)
    void aStepThatMayCutDoes(Interpolation interpolation) {
        SalaryStep cut = step("down", 60, 80, 0, 6).cutting(SalaryStep.Cut.ALLOWED);
        Trajectories all = Trajectories.of(salaryOnly(interpolation, List.of(cut)));
        assertEquals(thousands(60), all.low().month(6).annual().salary());
        assertEquals(thousands(70), all.mid().month(6).annual().salary());
        assertEquals(thousands(80), all.high().month(24).annual().salary());
    }

    @ParameterizedTest
    @CsvSource({"STEP, 80", "LINEAR, 90"})
    void aCutTakesItsTimeLikeARise(Interpolation interpolation, long thousandsInMonthThree) {
        SalaryStep cut = step("down", 80, 80, 0, 6).cutting(SalaryStep.Cut.ALLOWED);
        assertEquals(
                thousands(thousandsInMonthThree),
                Trajectories.of(salaryOnly(interpolation, List.of(cut)))
                        .mid()
                        .month(3)
                        .annual()
                        .salary());
    }

    @Test
    void afterACutTheNextRaiseIsOverWhatIsLeft() {
        SalaryStep cut = step("down", 80, 80, 0, 6).cutting(SalaryStep.Cut.ALLOWED);
        SalaryStep up = SalaryStep.byRaise("up", raise("10", "10").get(), range(80, 80), 6, 6);
        Trajectory path = Trajectories.of(salaryOnly(Interpolation.STEP, List.of(cut, up)))
                .mid();
        assertEquals(thousands(88), path.month(7).annual().salary());
    }

    @ParameterizedTest
    @EnumSource(Interpolation.class)
    void aSalaryMayEndInNothing(Interpolation interpolation) {
        SalaryStep end = step("end", 0, 0, 6, 3).cutting(SalaryStep.Cut.ALLOWED);
        List<MonthIncome> months =
                Trajectories.of(salaryOnly(interpolation, List.of(end))).mid().months();
        assertEquals(thousands(100), months.get(5).annual().salary());
        assertEquals(thousands(0), months.get(8).annual().salary());
        assertEquals(thousands(0), months.get(23).runRate().salary());
    }

    @Test
    void aNegativeRaiseCutsNothingUnlessItMay() {
        SalaryStep less =
                SalaryStep.byRaise("s", new PercentRange(new BigDecimal(-10), BigDecimal.ZERO), BASELINE, 0, 6);
        assertEquals(
                List.of(thousands(100), thousands(90)),
                List.of(
                        first(less).salary(),
                        first(less.cutting(SalaryStep.Cut.ALLOWED)).salary()));
    }

    @ParameterizedTest
    @CsvSource({"-100.01, 0", "0, 10000.01"})
    void aRaiseNobodyGetsIsRefused(String low, String high) {
        PercentRange percent = raise(low, high).get();
        assertThrows(IllegalArgumentException.class, () -> SalaryStep.byRaise("s", percent, BASELINE, 0, 6));
        SalaryStep level = new SalaryStep("s", BASELINE, Optional.of(percent), 0, 6);
        assertThrows(IllegalArgumentException.class, () -> level.aimingAt(SalaryStep.Aim.RAISE));
        assertThrows(IllegalArgumentException.class, () -> step("s", 1, 1, 0, 6).aimingAt(SalaryStep.Aim.RAISE));
    }

    @Test
    void raisesThatCompoundBeyondMeasureAreRefused() {
        PercentRange huge = raise("10000", "10000").get();
        SalaryStep one = SalaryStep.byRaise("a", huge, BASELINE, 0, 1);
        SalaryStep three = SalaryStep.byRaise("c", huge, BASELINE, 2, 1);
        List<SalaryStep> steps = List.of(
                one,
                SalaryStep.byRaise("b", huge, BASELINE, 1, 1),
                three,
                SalaryStep.byRaise("d", huge, BASELINE, 3, 1),
                SalaryStep.byRaise("e", huge, BASELINE, 4, 1));
        assertThrows(IllegalArgumentException.class, () -> salaryOnly(Interpolation.STEP, steps));
        MoneyRange most = MoneyRange.exactly(new Money(Long.MAX_VALUE, SeedPlan.USD));
        assertThrows(IllegalArgumentException.class, () -> SalaryStep.byRaise("s", huge, most, 0, 1));
    }

    private static Income first(SalaryStep step) {
        return Trajectories.of(salaryOnly(Interpolation.STEP, List.of(step)))
                .low()
                .month(1)
                .annual();
    }

    private static List<SalaryStep> seedByRaises() {
        SalaryStep s1 = SalaryStep.byRaise("s1", raise("40", "60").get(), BASELINE, 0, 6);
        SalaryStep s2 = SalaryStep.byRaise("s2", raise("20", "25").get(), s1.level(), 6, 6);
        SalaryStep s3 = SalaryStep.byRaise("s3", raise("25", "30").get(), s2.level(), 12, 6);
        SalaryStep s4 = SalaryStep.byRaise("s4", raise("20", "25").get(), s3.level(), 18, 6);
        return List.of(s1, s2, s3, s4);
    }

    private static Optional<PercentRange> raise(String low, String high) {
        return Optional.of(new PercentRange(new BigDecimal(low), new BigDecimal(high)));
    }
}
