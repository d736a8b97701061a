package dev.milepost.projection;

import static dev.milepost.projection.SeedPlan.dollars;
import static dev.milepost.projection.SeedPlan.thousands;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

    private static final IncomeModel SALARY = SeedPlan.salaryOnly(Interpolation.STEP, SeedPlan.steps());

    /// What hangs on the promotions of months 6, 12 and 18, and all that comes after.
    @ParameterizedTest
    @CsvSource({
        "s2 s3 s4, consulting training content oss, 26.0417",
        "s3 s4, consulting training content oss, 23.1250",
        "s4, consulting content, 14.3750"
    })
    void aMonthLaterWithAllThatHangsOnIt(String steps, String flows, BigDecimal thousands) {
        Slip slip = new Slip(ids(steps), ids(flows), 1);
        assertEquals(thousands, SeedPlan.asPrinted(slip.cost(SeedPlan.whole(), Scenario.MID)));
    }

    @ParameterizedTest
    @CsvSource({"s2 s3 s4, 10.4167", "s3 s4, 7.5000", "s4, 3.7500"})
    void theSalaryAloneInACascade(String steps, BigDecimal thousands) {
        Slip slip = new Slip(ids(steps), Set.of(), 1);
        assertEquals(thousands, SeedPlan.asPrinted(slip.cost(SALARY, Scenario.MID)));
    }

    @ParameterizedTest
    @CsvSource({"s2, 2.9167", "s3, 3.7500", "s4, 3.7500"})
    void oneStepAloneWithTheOthersOnPlan(String step, BigDecimal thousands) {
        assertEquals(thousands, SeedPlan.asPrinted(Slip.ofStep(step).cost(SALARY, Scenario.MID)));
    }

    @Test
    void everyKindOfFlowSlips() {
        IncomeModel plan = SeedPlan.whole()
                .withOneOffs(List.of(new OneOff("bonus", SeedPlan.range(9, 9), 23, 1, TaxClass.WAGE)))
                .withHourly(List.of(new HourlyFlow(
                        "hours", List.of(new HourlyFlow.Step(SeedPlan.range(1, 1), 0)), Hours.exactly(2), 3, 0)))
                .withEquity(List.of(new EquityGrant("shares", SeedPlan.range(24, 24), 24, 0, 6)));
        assertEquals(thousands(9), new Slip(Set.of(), Set.of("bonus"), 1).cost(plan, Scenario.LOW));
        assertEquals(thousands(2), new Slip(Set.of(), Set.of("hours"), 1).cost(plan, Scenario.LOW));
        assertEquals(
                7,
                new Slip(Set.of(), Set.of("shares"), 1)
                        .in(plan)
                        .equity()
                        .getFirst()
                        .start());
    }

    @Test
    void earlierBringsMore() {
        assertEquals(dollars("-3750"), new Slip(Set.of("s4"), Set.of(), -1).cost(SALARY, Scenario.MID));
    }

    @Test
    void whatWasEarnedIsNotLost() {
        IncomeModel plan = SALARY.withActuals(List.of(Actual.ofSalary(7, thousands(16))));
        assertEquals(thousands(0), Slip.ofStep("s2").cost(plan, Scenario.MID));
    }

    @Test
    void whatThePlanDoesNotHaveCannotSlip() {
        Slip step = Slip.ofStep("s9");
        Slip flow = new Slip(Set.of(), Set.of("s1"), 1);
        assertThrows(IllegalArgumentException.class, () -> step.cost(SALARY, Scenario.MID));
        assertThrows(IllegalArgumentException.class, () -> flow.cost(SALARY, Scenario.MID));
        assertThrows(IllegalArgumentException.class, () -> new Slip(Set.of(), Set.of(), Double.NaN));
    }

    private static Set<String> ids(String words) {
        return Set.of(words.split(" "));
    }
}
