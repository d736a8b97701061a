package dev.milepost.projection;

import static dev.milepost.projection.CentsClose.assertClose;
import static dev.milepost.projection.SeedPlan.dollars;
import static dev.milepost.projection.SeedPlan.thousands;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.milepost.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Money of the start and money of a month, over whole trajectories.
class PricesTest {

    private static final Inflation PRICES = Inflation.ASSUMED;

    @Test
    void figuresThatAreNoExactMoneyFollowTheSamePrices() {
        assertEquals(261.748959, PRICES.inTodaysMoney(275.0, 24), 5e-7);
        assertEquals(0.975609756, PRICES.inTodaysMoney(1.0, 12), 5e-10);
        assertEquals(0.951814396, PRICES.inTodaysMoney(1.0, 24), 5e-10);
        assertEquals(275.0, Inflation.NONE.inTodaysMoney(275.0, 24));
    }

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void realTimesPricesIsNominal(Scenario scenario) {
        Trajectory nominal = Trajectories.of(SeedPlan.whole()).in(scenario);
        Trajectory real = PRICES.inTodaysMoney(nominal);
        Money sum = thousands(0);
        for (int month = 1; month <= 24; month++) {
            Income annual = real.month(month).annual();
            assertEquals(PRICES.inTodaysMoney(nominal.month(month).annual().total(), month), annual.total());
            assertClose(
                    nominal.month(month).annual().total().cents(),
                    PRICES.inMoneyOf(month, annual.total()).cents(),
                    1.0);
            sum = sum.plus(real.month(month).cash().total());
            assertEquals(sum, real.month(month).cumulative().total());
        }
    }

    @Test
    void withoutInflationNothingChanges() {
        Trajectory nominal = Trajectories.of(SeedPlan.whole()).mid();
        assertSame(nominal, Inflation.NONE.inTodaysMoney(nominal));
    }

    @Test
    void amountsOfTheStartAreMoreWhenTheyArePaid() {
        Trajectory path = Trajectories.of(SeedPlan.whole().withPrices(PRICES)).mid();
        // 462.5 * 1.025^2 and 185 * 1.025
        assertEquals(dollars("485914.06"), path.month(24).annual().total());
        assertEquals(dollars("189625"), path.month(12).annual().total());
    }

    @Test
    void readAsTodaysAndShownAsTodaysIsThePlan() {
        Trajectory read = Trajectories.of(SeedPlan.whole().withPrices(PRICES)).mid();
        Trajectory shown = PRICES.inTodaysMoney(read);
        Trajectory plan = Trajectories.of(SeedPlan.whole()).mid();
        for (int month = 1; month <= 24; month++) {
            assertClose(
                    plan.month(month).annual().total().cents(),
                    shown.month(month).annual().total().cents(),
                    1.0);
        }
    }

    /// $12k in month 6 are $144k a year as paid; from month 7 the next step's $185k count at month 7's
    /// prices.
    @Test
    void whatWasEarnedIsNotTouched() {
        IncomeModel plan = SeedPlan.salaryOnly(Interpolation.STEP, SeedPlan.steps())
                .withPrices(PRICES)
                .withActuals(List.of(Actual.ofSalary(5, thousands(12))));
        Trajectory path = Trajectories.of(plan).mid();
        assertEquals(thousands(144), path.month(5).annual().salary());
        assertClose(
                Math.round(14_400_000 * Math.pow(1.025, 1 / 12.0)),
                path.month(6).annual().salary().cents(),
                1.0);
        assertEquals(PRICES.inMoneyOf(7, thousands(185)), path.month(7).annual().salary());
    }

    @Test
    void equityIsShownInTheSameMoney() {
        IncomeModel plan = SeedPlan.whole()
                .withEquity(List.of(new EquityGrant("a", SeedPlan.range(24, 24), 24, 0, 0)))
                .withPrices(PRICES);
        List<VestedMonth> shown =
                PRICES.inTodaysMoney(Trajectories.of(plan).mid()).equity();
        assertClose(100_000, shown.get(23).during("a").cents(), 1.0);
        assertClose(2_400_000, shown.get(23).cumulative("a").cents(), 24.0);
    }

    @Test
    void fallingPricesBeyondMeasureAreRefused() {
        Money most = Money.ofUnits(1_000_000_000_000_000L, SeedPlan.USD);
        IncomeModel plan =
                new IncomeModel(SeedPlan.USD, most, List.of(), Interpolation.STEP, List.of(), List.of(), 120);
        Trajectory path = Trajectories.of(plan).mid();
        Inflation falling = new Inflation(-0.5);
        assertThrows(IllegalArgumentException.class, () -> falling.inTodaysMoney(path));
        assertThrows(IllegalArgumentException.class, () -> plan.withPrices(new Inflation(1)));
    }
}
