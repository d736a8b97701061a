package dev.milepost.projection;

import static dev.milepost.projection.SeedPlan.USD;
import static dev.milepost.projection.SeedPlan.dollars;
import static dev.milepost.projection.SeedPlan.thousands;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.money.Period;
import dev.milepost.money.RateLadder;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HourlyFlowTest {

    private static final RateLadder LADDER =
            new RateLadder(List.of(dollars("200"), dollars("350"), dollars("500")), Period.HOUR);

    /// 20 hours a month: 200, 350, 500 an hour are 48, 84, 120 thousand a year.
    @ParameterizedTest
    @CsvSource({"12, 0", "13, 48", "18, 48", "19, 84", "22, 84", "23, 120", "24, 120"})
    void theRateGoesUpTheLadder(int month, long thousands) {
        HourlyFlow flow =
                new HourlyFlow("talks", HourlyFlow.steps(LADDER, List.of(12.0, 18.0, 22.0)), Hours.exactly(20), 12, 0);
        assertEquals(thousands(thousands), of(flow).mid().month(month).annual().stream("talks"));
    }

    @Test
    void hoursGrowOverTheRamp() {
        HourlyFlow flow = new HourlyFlow("talks", List.of(at("200", 0)), Hours.exactly(20), 12, 4);
        assertEquals(
                List.of(thousands(12), thousands(24), thousands(36), thousands(48), thousands(48)),
                of(flow).mid().months().subList(12, 17).stream()
                        .map(month -> month.annual().stream("talks"))
                        .toList());
    }

    @Test
    void scenariosTakeRateAndHoursTogether() {
        HourlyFlow flow = new HourlyFlow(
                "talks",
                List.of(new HourlyFlow.Step(MoneyRange.between(dollars("200"), dollars("400")), 0)),
                new Hours(10, 30),
                0,
                0);
        Trajectories all = of(flow);
        assertEquals(
                List.of(thousands(24), thousands(72), thousands(144)),
                List.of(
                        all.low().month(1).annual().total(),
                        all.mid().month(1).annual().total(),
                        all.high().month(1).annual().total()));
    }

    @Test
    void aRateThatChangesWithinAMonthCountsForTheRestOfIt() {
        HourlyFlow flow = new HourlyFlow("talks", List.of(at("200", 0), at("300", 3.25)), Hours.exactly(10), 0, 0);
        MonthIncome month = of(flow).mid().month(4);
        assertEquals(thousands(33), month.annual().total());
        assertEquals(thousands(36), month.runRate().total());
    }

    @Test
    void itMayEnd() {
        HourlyFlow flow = new HourlyFlow(
                "talks",
                List.of(at("200", 0)),
                Hours.exactly(20),
                0,
                OptionalDouble.of(6),
                0,
                0.5,
                TaxClass.SELF_EMPLOYED);
        Trajectory path = of(flow).mid();
        assertEquals(thousands(48), path.month(6).annual().total());
        assertEquals(thousands(0), path.month(6).runRate().total());
        assertEquals(thousands(24), path.month(24).cumulative().total());
    }

    @Test
    void aYearIsRateTimesHoursTimesTwelve() {
        HourlyFlow flow =
                new HourlyFlow("talks", HourlyFlow.steps(LADDER, List.of(0.0, 6.0, 12.0)), new Hours(20, 40), 0, 0);
        assertEquals(MoneyRange.between(thousands(48), thousands(240)), flow.annual());
    }

    @Test
    void aLogTakesTheMonthsPlace() {
        HourlyFlow flow = new HourlyFlow("talks", List.of(at("200", 0)), Hours.exactly(20), 0, 0);
        IncomeModel plan =
                empty().withHourly(List.of(flow)).withActuals(List.of(Actual.ofStream(2, dollars("1234.56"), "talks")));
        Trajectory path = Trajectories.of(plan).mid();
        assertEquals(dollars("1234.56"), path.month(2).cash().stream("talks"));
        assertEquals(thousands(4), path.month(3).cash().stream("talks"));
    }

    @Test
    void whatCannotBeIsRefused() {
        List<HourlyFlow.Step> none = List.of();
        assertThrows(IllegalArgumentException.class, () -> new HourlyFlow("s", none, Hours.exactly(1), 0, 0));
        assertThrows(IllegalArgumentException.class, () -> at("-1", 0));
        assertThrows(IllegalArgumentException.class, () -> at("1", Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> at("1000000000000.01", 0));
        assertThrows(IllegalArgumentException.class, () -> HourlyFlow.steps(LADDER, List.of(0.0)));
        RateLadder yearly = new RateLadder(LADDER.steps(), Period.YEAR);
        assertThrows(IllegalArgumentException.class, () -> HourlyFlow.steps(yearly, List.of(0.0, 1.0, 2.0)));
        HourlyFlow flow = new HourlyFlow("s", List.of(at("1", 0)), Hours.exactly(1), 0, 0);
        IncomeModel clash =
                SeedPlan.model(Interpolation.STEP, List.of(), List.of(SeedPlan.stream("s", 1, 1, 0, 0)), List.of(), 12);
        assertThrows(IllegalArgumentException.class, () -> clash.withHourly(List.of(flow)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 745, Double.NaN, Double.POSITIVE_INFINITY})
    void hoursAreThoseOfAMonth(double hours) {
        assertThrows(IllegalArgumentException.class, () -> Hours.exactly(hours));
        assertThrows(IllegalArgumentException.class, () -> new Hours(5, 4));
    }

    private static HourlyFlow.Step at(String rate, double start) {
        return new HourlyFlow.Step(MoneyRange.exactly(dollars(rate)), start);
    }

    private static Trajectories of(HourlyFlow flow) {
        return Trajectories.of(empty().withHourly(List.of(flow)));
    }

    private static IncomeModel empty() {
        return new IncomeModel(USD, Money.zero(USD), List.of(), Interpolation.STEP, List.of(), List.of(), 24);
    }
}
