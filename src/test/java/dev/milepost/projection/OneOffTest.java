package dev.milepost.projection;

import static dev.milepost.projection.SeedPlan.dollars;
import static dev.milepost.projection.SeedPlan.range;
import static dev.milepost.projection.SeedPlan.thousands;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneOffTest {

    @Test
    void itIsCashOfItsMonthAndNoIncomeAYear() {
        Trajectory with = Trajectories.of(seedWith(6)).mid();
        Trajectory without = Trajectories.of(SeedPlan.whole()).mid();
        for (int month = 1; month <= 24; month++) {
            assertEquals(
                    without.month(month).annual().total(),
                    with.month(month).annual().total());
            assertEquals(
                    without.month(month).runRate().total(),
                    with.month(month).runRate().total());
            long more = with.month(month).cash().total().cents()
                    - without.month(month).cash().total().cents();
            assertEquals(month == 7 ? 1_500_000 : 0, more);
        }
        assertEquals(thousands(15), with.month(24).cumulative().stream("bonus"));
        assertEquals(dollars("514687.50"), with.month(24).cumulative().total());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.5, 1", "0.999, 1", "1, 2", "23.5, 24"})
    void aTimeIsPaidInTheMonthThatBeginsThereOrIsUnderWay(double at, int month) {
        Trajectory path = Trajectories.of(seedWith(at)).low();
        assertEquals(thousands(10), path.month(month).cash().stream("bonus"));
        assertEquals(thousands(10), path.month(24).cumulative().stream("bonus"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, -50, 24, 1e300})
    void outsideTheHorizonItNeverPays(double at) {
        assertEquals(thousands(0), Trajectories.of(seedWith(at)).high().month(24).cumulative().stream("bonus"));
    }

    @Test
    void aMonthLoggedInFullHasItInThere() {
        IncomeModel plan = seedWith(6).withActuals(List.of(Actual.ofMonth(7, thousands(40))));
        MonthIncome month = Trajectories.of(plan).mid().month(7);
        assertEquals(Basis.ACTUAL, month.basis());
        assertEquals(thousands(40), month.cash().total());
        assertEquals(thousands(0), month.cash().stream("bonus"));
    }

    @Test
    void itIsLoggedByItsOwnName() {
        IncomeModel plan = seedWith(6)
                .withActuals(
                        List.of(Actual.ofStream(9, thousands(12), "bonus"), Actual.ofStream(7, thousands(0), "bonus")));
        Trajectory path = Trajectories.of(plan).mid();
        assertEquals(thousands(0), path.month(7).cash().stream("bonus"));
        assertEquals(thousands(12), path.month(9).cash().stream("bonus"));
        assertEquals(thousands(0), path.month(9).annual().stream("bonus"));
    }

    @Test
    void whatMayNotComeIsListedAndTakenAsCertain() {
        OneOff maybe = new OneOff("bonus", range(10, 20), 6, 0.25, TaxClass.WAGE);
        IncomeModel plan = SeedPlan.whole().withOneOffs(List.of(maybe));
        assertEquals(List.of(maybe), plan.uncertain());
        assertEquals(Trajectories.of(seedWith(6)), Trajectories.of(plan));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aProbabilityIsFromNothingToOne(double probability) {
        assertThrows(IllegalArgumentException.class, () -> new OneOff("s", range(1, 1), 0, probability, TaxClass.WAGE));
    }

    @Test
    void aDebtOrNoTimeIsRefused() {
        Money debt = new Money(-1, SeedPlan.USD);
        assertThrows(
                IllegalArgumentException.class,
                () -> new OneOff("s", MoneyRange.between(debt, thousands(1)), 0, 1, TaxClass.WAGE));
        assertThrows(IllegalArgumentException.class, () -> new OneOff("s", range(1, 1), Double.NaN, 1, TaxClass.WAGE));
    }

    private static IncomeModel seedWith(double at) {
        return SeedPlan.whole().withOneOffs(List.of(new OneOff("bonus", range(10, 20), at, 1, TaxClass.WAGE)));
    }
}
