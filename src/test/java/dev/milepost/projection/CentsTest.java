package dev.milepost.projection;

import static dev.milepost.projection.SeedPlan.USD;
import static dev.milepost.projection.SeedPlan.dollars;
import static dev.milepost.projection.SeedPlan.step;
import static dev.milepost.projection.SeedPlan.thousands;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CentsTest {

    @Test
    void aYearThatDoesNotDivideIsPaidInMonthsThatAddUpToIt() {
        List<MonthIncome> months =
                Trajectories.of(baselineOnly(dollars("100000.01"), 12)).mid().months();
        List<Long> cents =
                months.stream().map(month -> month.cash().total().cents()).toList();
        assertEquals(
                List.of(
                        833333L, 833334L, 833333L, 833334L, 833333L, 833334L, 833333L, 833333L, 833334L, 833333L,
                        833334L, 833333L),
                cents);
        assertEquals(10_000_001, cents.stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void aSalaryReachedInStepsIsRoundedAsOne() {
        SalaryStep step = new SalaryStep("s", MoneyRange.exactly(dollars("100000.01")), Optional.empty(), 0, 1);
        IncomeModel risen = SeedPlan.model(Interpolation.STEP, List.of(step), List.of(), List.of(), 12);
        IncomeModel flat = baselineOnly(dollars("100000.01"), 12);
        assertEquals(
                Trajectories.of(flat).mid().months(),
                Trajectories.of(risen).mid().months());
    }

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void partsAddUpToTheTotal(Scenario scenario) {
        for (MonthIncome month : Trajectories.of(SeedPlan.whole()).in(scenario).months()) {
            long streams = month.cash().streams().values().stream()
                    .mapToLong(Money::cents)
                    .sum();
            assertEquals(month.cash().total().cents(), month.cash().salary().cents() + streams);
        }
    }

    @Test
    void everyPartOfTheTotalCounts() {
        Income income = new Income(
                thousands(1), new TreeMap<>(Map.of("a", thousands(20), "b", thousands(300))), thousands(4000));
        assertEquals(thousands(4321), income.total());
    }

    @Test
    void aSixthOfACentIsNeverLost() {
        // One dollar a year, growing over three months: 1/3, 2/3, 1 of a dollar, in cash 2.78, 5.56, 8.33 cents.
        StreamFlow tips = new StreamFlow("tips", MoneyRange.exactly(dollars("1")), 0, OptionalDouble.empty(), 3);
        List<MonthIncome> months = Trajectories.of(new IncomeModel(
                        USD, Money.zero(USD), List.of(), Interpolation.STEP, List.of(tips), List.of(), 3))
                .mid()
                .months();
        assertEquals(
                List.of(33L, 67L, 100L),
                months.stream().map(m -> m.annual().total().cents()).toList());
        assertEquals(
                List.of(3L, 8L, 17L),
                months.stream().map(m -> m.cumulative().total().cents()).toList());
        assertEquals(
                List.of(3L, 5L, 9L),
                months.stream().map(m -> m.cash().total().cents()).toList());
    }

    @Test
    void trillionsKeepTheirCents() {
        Money trillion = new Money(100_000_000_000_001L, USD);
        assertEquals(
                trillion.cents() * 10,
                Trajectories.of(baselineOnly(trillion, 120))
                        .high()
                        .month(120)
                        .cumulative()
                        .total()
                        .cents());
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1", "3, 2, 2", "5, 3, 2", "4, 3, 1", "-1, 2, -1", "7, 1, 7"})
    void aHalfIsRoundedAwayFromZero(long numerator, long denominator, long rounded) {
        assertEquals(rounded, new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)).rounded());
    }

    @Test
    void fractionsAreExact() {
        Fraction sixth = Fraction.ONE.dividedBy(Fraction.of(6));
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < 6; i++) {
            sum = sum.plus(sixth);
        }
        assertEquals(Fraction.ONE, sum);
        assertEquals(Fraction.of(1).dividedBy(Fraction.of(4)), Fraction.of(0.25));
        assertEquals(Fraction.of(3), Fraction.of(3.0));
    }

    @Test
    void aStepIsProRatedInTheMonthInWhichItFalls() {
        IncomeModel plan = SeedPlan.salaryOnly(Interpolation.STEP, List.of(step("s", 160, 160, 6.25, 6)));
        Trajectory path = Trajectories.of(plan).mid();
        assertEquals(thousands(100), path.month(6).annual().total());
        assertEquals(thousands(145), path.month(7).annual().total());
        assertEquals(thousands(160), path.month(7).runRate().total());
        assertEquals(thousands(160), path.month(8).annual().total());
    }

    private static IncomeModel baselineOnly(Money baseline, int horizon) {
        return new IncomeModel(USD, baseline, List.of(), Interpolation.STEP, List.of(), List.of(), horizon);
    }
}
