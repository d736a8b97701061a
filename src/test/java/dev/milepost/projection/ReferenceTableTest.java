package dev.milepost.projection;

import static dev.milepost.projection.SeedPlan.asPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The shipped roadmap's plan against figures computed by an independent program, in thousands with four decimals.
class ReferenceTableTest {

    private static final Trajectories SEED = Trajectories.of(SeedPlan.whole());

    /// Month; annualised income low, mid, high; cumulative income low, mid, high.
    @ParameterizedTest(name = "month {0}")
    @CsvSource(textBlock = """
        1, 140.0000, 150.0000, 160.0000, 11.6667, 12.5000, 13.3333
        2, 140.0000, 150.0000, 160.0000, 23.3333, 25.0000, 26.6667
        3, 140.0000, 150.0000, 160.0000, 35.0000, 37.5000, 40.0000
        4, 140.0000, 150.0000, 160.0000, 46.6667, 50.0000, 53.3333
        5, 140.0000, 150.0000, 160.0000, 58.3333, 62.5000, 66.6667
        6, 140.0000, 150.0000, 160.0000, 70.0000, 75.0000, 80.0000
        7, 170.0000, 185.0000, 200.0000, 84.1667, 90.4167, 96.6667
        8, 170.0000, 185.0000, 200.0000, 98.3333, 105.8333, 113.3333
        9, 170.0000, 185.0000, 200.0000, 112.5000, 121.2500, 130.0000
        10, 170.0000, 185.0000, 200.0000, 126.6667, 136.6667, 146.6667
        11, 170.0000, 185.0000, 200.0000, 140.8333, 152.0833, 163.3333
        12, 170.0000, 185.0000, 200.0000, 155.0000, 167.5000, 180.0000
        13, 214.1667, 238.3333, 262.5000, 172.8472, 187.3611, 201.8750
        14, 218.3333, 246.6667, 275.0000, 191.0417, 207.9167, 224.7917
        15, 222.5000, 255.0000, 287.5000, 209.5833, 229.1667, 248.7500
        16, 226.6667, 263.3333, 300.0000, 228.4722, 251.1111, 273.7500
        17, 230.8333, 271.6667, 312.5000, 247.7083, 273.7500, 299.7917
        18, 235.0000, 280.0000, 325.0000, 267.2917, 297.0833, 326.8750
        19, 286.6667, 347.9167, 409.1667, 291.1806, 326.0764, 360.9722
        20, 298.3333, 370.8333, 443.3333, 316.0417, 356.9792, 397.9167
        21, 310.0000, 393.7500, 477.5000, 341.8750, 389.7917, 437.7083
        22, 321.6667, 416.6667, 511.6667, 368.6806, 424.5139, 480.3472
        23, 333.3333, 439.5833, 545.8333, 396.4583, 461.1458, 525.8333
        24, 345.0000, 462.5000, 580.0000, 425.2083, 499.6875, 574.1667
        """)
    void everyMonthShowsTheReferenceFigures(
            int month,
            BigDecimal annualLow,
            BigDecimal annualMid,
            BigDecimal annualHigh,
            BigDecimal cumulativeLow,
            BigDecimal cumulativeMid,
            BigDecimal cumulativeHigh) {
        assertEquals(
                List.of(annualLow, annualMid, annualHigh),
                List.of(annual(Scenario.LOW, month), annual(Scenario.MID, month), annual(Scenario.HIGH, month)));
        assertEquals(
                List.of(cumulativeLow, cumulativeMid, cumulativeHigh),
                List.of(cumulative(SEED.low(), month), cumulative(SEED.mid(), month), cumulative(SEED.high(), month)));
    }

    @ParameterizedTest
    @CsvSource({
        "STEP, 385.0000, 420.0000, 455.0000",
        "LINEAR, 353.7500, 383.5417, 413.3333",
        "GEOMETRIC, 352.3455, 381.7035, 411.0133"
    })
    void salaryAloneEarnsTheReferenceTotals(
            Interpolation interpolation, BigDecimal low, BigDecimal mid, BigDecimal high) {
        Trajectories salary = Trajectories.of(SeedPlan.salaryOnly(interpolation, SeedPlan.steps()));
        assertEquals(
                List.of(low, mid, high),
                List.of(cumulative(salary.low(), 24), cumulative(salary.mid(), 24), cumulative(salary.high(), 24)));
    }

    @ParameterizedTest
    @CsvSource({"LOW, 9.1667", "MID, 10.4167", "HIGH, 11.6667"})
    void readingSharedMonthsAsTheLaterStepsAddsAMonthOfEachRaise(Scenario scenario, BigDecimal more) {
        Trajectory earlier = Trajectories.of(SeedPlan.salaryOnly(Interpolation.STEP, SeedPlan.steps()))
                .in(scenario);
        Trajectory later = Trajectories.of(SeedPlan.salaryOnly(Interpolation.STEP, SeedPlan.stepsAt(0, 5, 11, 17)))
                .in(scenario);
        Money difference = later.month(24)
                .cumulative()
                .total()
                .minus(earlier.month(24).cumulative().total());
        assertEquals(more, asPrinted(difference));
    }

    /// 45 + 45 + 35 thousand of raises, one month of each.
    @Test
    void aMonthsSlipOfEveryPromotionAfterTheFirstCostsAMonthOfEachRaise() {
        Money onPlan = Trajectories.of(SeedPlan.salaryOnly(Interpolation.STEP, SeedPlan.steps()))
                .mid()
                .month(24)
                .cumulative()
                .total();
        Money late = Trajectories.of(SeedPlan.salaryOnly(Interpolation.STEP, SeedPlan.stepsAt(0, 7, 13, 19)))
                .mid()
                .month(24)
                .cumulative()
                .total();
        assertEquals(new BigDecimal("10.4167"), asPrinted(onPlan.minus(late)));
    }

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void theLastRunRateIsTheSumOfAllLevels(Scenario scenario) {
        BigDecimal sum = switch (scenario) {
            case LOW -> new BigDecimal("345.0000");
            case MID -> new BigDecimal("462.5000");
            case HIGH -> new BigDecimal("580.0000");
        };
        assertEquals(sum, asPrinted(SEED.in(scenario).month(24).runRate().total()));
    }

    /// Less than the rate of $462.5k at its end: the second year earns what it earns.
    @Test
    void theSecondYearEarnsLessThanTheRateItEndsWith() {
        assertEquals(new BigDecimal("332.1875"), cumulative(SEED.mid(), 24).subtract(cumulative(SEED.mid(), 12)));
    }

    private static BigDecimal annual(Scenario scenario, int month) {
        return asPrinted(SEED.in(scenario).month(month).annual().total());
    }

    private static BigDecimal cumulative(Trajectory trajectory, int month) {
        return asPrinted(trajectory.month(month).cumulative().total());
    }
}
