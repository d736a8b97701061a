package dev.milepost.projection;

import static dev.milepost.projection.SeedPlan.dollars;
import static dev.milepost.projection.SeedPlan.range;
import static dev.milepost.projection.SeedPlan.thousands;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.milepost.money.MoneyRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EquityGrantTest {

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void itIsOutsideEveryTotal(Scenario scenario) {
        IncomeModel plan = SeedPlan.whole().withEquity(List.of(new EquityGrant("advisor", range(50, 150), 24, 0, 0)));
        assertEquals(
                Trajectories.of(SeedPlan.whole()).in(scenario).months(),
                Trajectories.of(plan).in(scenario).months());
    }

    /// 50-150 over 24 months: 25 to 75 a year.
    @ParameterizedTest
    @CsvSource({"LOW, 25, 50", "MID, 50, 100", "HIGH, 75, 150"})
    void itHasALineOfItsOwn(Scenario scenario, long afterAYear, long afterTwo) {
        IncomeModel plan = SeedPlan.whole().withEquity(List.of(new EquityGrant("advisor", range(50, 150), 24, 0, 0)));
        List<VestedMonth> equity = Trajectories.of(plan).in(scenario).equity();
        assertEquals(thousands(afterAYear), equity.get(11).cumulative("advisor"));
        assertEquals(thousands(afterTwo), equity.get(23).cumulative("advisor"));
    }

    @Test
    void nothingVestsBeforeTheCliffAndThenWhatBuiltUp() {
        List<VestedMonth> equity = vesting(new EquityGrant("advisor", range(48, 48), 24, 12, 0));
        assertEquals(thousands(0), equity.get(10).during("advisor"));
        assertEquals(thousands(24), equity.get(11).during("advisor"));
        assertEquals(thousands(2), equity.get(12).during("advisor"));
        assertEquals(thousands(2), equity.get(23).during("advisor"));
    }

    @Test
    void monthsAddUpToThePackageToTheCent() {
        MoneyRange odd = MoneyRange.exactly(dollars("100000.01"));
        List<VestedMonth> equity = vesting(new EquityGrant("advisor", odd, 23, 7, 0.5));
        assertEquals(dollars("100000.01"), equity.get(23).cumulative("advisor"));
        assertEquals(
                10_000_001,
                equity.stream()
                        .mapToLong(month -> month.during("advisor").cents())
                        .sum());
    }

    @Test
    void whatVestedBeforeThePlanIsNotShown() {
        assertEquals(
                thousands(24),
                vesting(new EquityGrant("advisor", range(48, 48), 24, 6, -12))
                        .get(23)
                        .cumulative("advisor"));
    }

    @Test
    void countedAsIncomeItIsInTheTotals() {
        Trajectory path = counted(new EquityGrant("advisor", range(48, 48), 24, 0, 0));
        MonthIncome last = path.month(24);
        assertEquals(thousands(24), last.annual().stream("advisor"));
        assertEquals(dollars("486500"), last.runRate().total());
        assertEquals(thousands(48), last.cumulative().stream("advisor"));
        assertEquals(thousands(48), path.equity().get(23).cumulative("advisor"));
    }

    @Test
    void whatBuiltUpBeforeTheCliffIsCashButNoRate() {
        Trajectory path = counted(new EquityGrant("advisor", range(48, 48), 24, 12, 0));
        assertEquals(thousands(0), path.month(12).annual().stream("advisor"));
        assertEquals(thousands(24), path.month(12).cash().stream("advisor"));
        assertEquals(thousands(24), path.month(13).annual().stream("advisor"));
        assertEquals(thousands(2), path.month(13).cash().stream("advisor"));
    }

    /// The best of every range is 580; at least 70 a year of equity close the gap to 650.
    @Test
    void theOptimisticTotalClosesOnlyWithEquity() {
        IncomeModel plan =
                SeedPlan.whole().withEquity(List.of(counting(new EquityGrant("a", range(50, 150), 24, 0, 0))));
        assertEquals(
                thousands(655), Trajectories.of(plan).high().month(24).runRate().total());
    }

    @Test
    void aGrantThePlanDoesNotHaveIsRefused() {
        VestedMonth month =
                vesting(new EquityGrant("advisor", range(48, 48), 24, 12, 0)).getFirst();
        assertThrows(IllegalArgumentException.class, () -> month.during("founder"));
        assertThrows(IllegalArgumentException.class, () -> month.cumulative("founder"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "12, 13", "12, -1"})
    void aCliffLiesWithinTheVesting(int vest, int cliff) {
        assertThrows(IllegalArgumentException.class, () -> new EquityGrant("a", range(1, 1), vest, cliff, 0));
    }

    private static List<VestedMonth> vesting(EquityGrant grant) {
        return Trajectories.of(SeedPlan.whole().withEquity(List.of(grant)))
                .mid()
                .equity();
    }

    private static Trajectory counted(EquityGrant grant) {
        return Trajectories.of(SeedPlan.whole().withEquity(List.of(counting(grant))))
                .mid();
    }

    private static EquityGrant counting(EquityGrant grant) {
        return new EquityGrant(
                grant.id(),
                grant.value(),
                grant.vestMonths(),
                grant.cliffMonths(),
                grant.start(),
                grant.probability(),
                grant.taxClass(),
                EquityGrant.Counting.AS_INCOME);
    }
}
