package dev.milepost.projection;

import static dev.milepost.projection.SeedPlan.step;
import static dev.milepost.projection.SeedPlan.thousands;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SalaryStepTest {

    @Test
    void theBaselineIsInferredWhereBothEndsImplyIt() {
        assertEquals(Optional.of(thousands(100)), step(140, 160, "40", "60").inferredBaseline());
        assertEquals(Optional.of(thousands(200)), step(210, 210, "5", "5").inferredBaseline());
    }

    @Test
    void aCentOfRoundingIsStillAgreement() {
        // 100,000.00 / 1.10 and / 1.1000001 differ by less than a cent only for small amounts.
        assertEquals(
                Optional.of(new Money(90_909_091, SeedPlan.USD)),
                step(1000, 1000, "10", "10.0000001").inferredBaseline());
        assertEquals(Optional.empty(), step(1000, 1000, "10", "10.00001").inferredBaseline());
    }

    @ParameterizedTest
    @CsvSource({
        "40, 50",
        "20, 25",
        "-100, 60",
        "-100, -100",
        "-150, 0",
        "-99.99999999999999999999, -99.99999999999999999999"
    })
    void nothingIsInferredWhereTheEndsDisagreeOrTheRaiseIsImpossible(String low, String high) {
        assertEquals(Optional.empty(), step(140, 160, low, high).inferredBaseline());
    }

    @Test
    void withoutARaiseNothingIsInferred() {
        assertEquals(Optional.empty(), step("s", 140, 160, 0, 6).inferredBaseline());
    }

    @ParameterizedTest
    @EnumSource(Interpolation.class)
    void aStepBelowTheSalaryDoesNotCutIt(Interpolation interpolation) {
        List<SalaryStep> steps =
                List.of(step("up", 200, 200, 0, 2), step("down", 120, 120, 4, 2), step("on", 210, 210, 8, 2));
        Trajectory path =
                Trajectories.of(SeedPlan.salaryOnly(interpolation, steps)).mid();
        assertEquals(thousands(200), path.month(6).annual().salary());
        assertEquals(thousands(210), path.month(12).annual().salary());
    }

    @Test
    void aStepBelowTheBaselineDoesNotCutIt() {
        Trajectory path = Trajectories.of(SeedPlan.salaryOnly(Interpolation.STEP, List.of(step("s", 80, 90, 0, 6))))
                .mid();
        assertEquals(thousands(100), path.month(6).annual().salary());
    }

    @ParameterizedTest
    @EnumSource(Interpolation.class)
    void aStepOfThePastIsInForceFromTheFirstMonth(Interpolation interpolation) {
        Trajectory path = Trajectories.of(SeedPlan.salaryOnly(interpolation, List.of(step("s", 150, 150, -30, 6))))
                .mid();
        assertEquals(thousands(150), path.month(1).annual().salary());
        assertEquals(thousands(300), path.month(24).cumulative().salary());
    }

    @Test
    void aSegmentBegunBeforeTheStartGoesOnFromWhereItIs() {
        Trajectory path = Trajectories.of(
                        SeedPlan.salaryOnly(Interpolation.LINEAR, List.of(step("s", 160, 160, -3, 6))))
                .mid();
        assertEquals(thousands(140), path.month(1).annual().salary());
        assertEquals(thousands(160), path.month(3).annual().salary());
    }

    @ParameterizedTest
    @CsvSource({"24", "25", "1e300"})
    void aStepBeyondTheHorizonChangesNothing(double start) {
        Trajectory path = Trajectories.of(
                        SeedPlan.salaryOnly(Interpolation.STEP, List.of(step("s", 150, 150, start, 6))))
                .high();
        assertEquals(thousands(100), path.month(24).runRate().salary());
        assertEquals(thousands(200), path.month(24).cumulative().salary());
    }

    @Test
    void aLongSegmentIsDoneWhenTheNextStepBegins() {
        List<SalaryStep> steps = List.of(step("slow", 160, 160, 0, 12), step("next", 190, 190, 3, 3));
        Trajectory path = Trajectories.of(SeedPlan.salaryOnly(Interpolation.LINEAR, steps))
                .mid();
        assertEquals(
                List.of(thousands(120), thousands(140), thousands(160), thousands(170), thousands(180), thousands(190)),
                path.months().stream()
                        .limit(6)
                        .map(month -> month.annual().salary())
                        .toList());
    }

    @Test
    void fromNothingAGeometricSalaryRisesByEqualAmounts() {
        IncomeModel plan = new IncomeModel(
                SeedPlan.USD,
                Money.zero(SeedPlan.USD),
                List.of(step("s", 120, 120, 0, 4)),
                Interpolation.GEOMETRIC,
                List.of(),
                List.of(),
                4);
        assertEquals(
                List.of(thousands(30), thousands(60), thousands(90), thousands(120)),
                Trajectories.of(plan).mid().months().stream()
                        .map(month -> month.annual().salary())
                        .toList());
    }

    @Test
    void middlesAreWholeCents() {
        MoneyRange odd = MoneyRange.between(new Money(100, SeedPlan.USD), new Money(103, SeedPlan.USD));
        assertEquals(
                List.of(100L, 101L, 103L),
                List.of(
                        Scenario.LOW.of(odd).cents(),
                        Scenario.MID.of(odd).cents(),
                        Scenario.HIGH.of(odd).cents()));
    }
}
