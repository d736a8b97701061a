package dev.milepost.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.projection.SimulationModel.Circumstances;
import dev.milepost.projection.SimulationModel.Outset;
import dev.milepost.projection.SimulationModel.Setbacks;
import dev.milepost.projection.SimulationModel.Shocks;
import java.math.BigDecimal;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Setbacks, shocks and tax, which take from each path by itself.
final class SimulationLuckAndTaxTest {

    private static final Shocks BOTH = new Shocks(0.13, 0.242);

    private final Simulator simulator = new Simulator();

    /// 10% to $50k, 20% to $150k, 30% above.
    static Tax.Table table() {
        return new Tax.Table("mine", List.of(bracket(0, 10), bracket(50_000, 20), bracket(150_000, 30)));
    }

    private static Tax.Bracket bracket(long dollars, int percent) {
        return new Tax.Bracket(new Money(dollars * 100, SeedPlan.USD), BigDecimal.valueOf(percent));
    }

    static Circumstances everything(Tax tax) {
        return new Circumstances(0.025, Optional.of(new Setbacks(0.02, new Spread(1, 3, 6))), BOTH, tax, Month.APRIL);
    }

    private static Circumstances setbacks(double hazard, Spread months) {
        return new Circumstances(
                0, Optional.of(new Setbacks(hazard, months)), Shocks.NONE, new Tax.None(), Month.JANUARY);
    }

    private static Circumstances shocks(double lasting, double passing) {
        return new Circumstances(0, Optional.empty(), new Shocks(lasting, passing), new Tax.None(), Month.JANUARY);
    }

    private static Circumstances taxed(Tax tax, Month start) {
        return new Circumstances(0, Optional.empty(), Shocks.NONE, tax, start);
    }

    private static SimulationModel salaryOf(double salary, int horizon, Circumstances circumstances) {
        return PlanOfReference.plain(
                        0,
                        List.of(),
                        salary,
                        List.of(),
                        List.of(),
                        List.of(),
                        new Pace.Known(1),
                        List.of(),
                        SimulationOptions.standard(horizon).with(Sampler.KEYED, 1, 8192))
                .with(circumstances);
    }

    /// 1 / (1 + 0.01 * 3) of the time in the long run.
    @Test
    void aSetbackAHundredMonthsForThreeLeaves9709PercentOfTheTime() {
        SimulationModel model = salaryOf(100, 120, setbacks(0.01, Spread.exactly(3)));
        EveryPath paths = EveryPath.of(model);
        double later = 0;
        for (int month = 49; month <= 120; month++) {
            later += EveryPath.mean(paths.income()[month - 1]) / 72;
        }
        assertEquals(97.09, later, 0.15);
        assertEquals(97.09, EveryPath.mean(paths.runRate()), 4 * 16.8 / Math.sqrt(8192));
        assertTrue(EveryPath.mean(paths.income()[0]) > 99);
    }

    @ParameterizedTest
    @CsvSource({"0.02, 2, 4, 9", "0.3, 0, 0.5, 3", "1, 1, 1, 1"})
    void aPlainLoopLosesTheSameIncomeToSetbacks(double hazard, double low, double mode, double high) {
        SimulationModel model = salaryOf(12, 36, setbacks(hazard, new Spread(low, mode, high)));
        double[] earned = EveryPath.of(model).cumulative();
        Distribution lengths = Distribution.Beta.pert(high > low ? (mode - low) / (high - low) : 0.5);
        SplittableRandom random = new SplittableRandom(11);
        double[] plain = new double[8192];
        for (int i = 0; i < plain.length; i++) {
            double time = 0;
            while (time < 36) {
                double until = time - Math.log(1 - random.nextDouble()) / hazard;
                plain[i] += Math.min(until, 36) - time;
                double u = Math.max(random.nextDouble(), 1e-9);
                time = until + low + (high - low) * lengths.quantile(u, 1 - u);
            }
        }
        double error = EveryPath.deviation(plain) * Math.sqrt(2.0 / 8192);
        assertEquals(EveryPath.mean(plain), EveryPath.mean(earned), 4 * error);
        assertEquals(EveryPath.deviation(plain), EveryPath.deviation(earned), 0.06 * EveryPath.deviation(plain));
    }

    @Test
    void withoutHazardAndWithoutLengthNothingIsLost() {
        SimulationModel none = PlanOfReference.model(PlanOfReference.keyed());
        double[] expected = EveryPath.of(none).cumulative();
        for (Circumstances circumstances : List.of(setbacks(0, Spread.between(1, 6)), setbacks(1, Spread.exactly(0)))) {
            double[] earned = EveryPath.of(none.with(circumstances)).cumulative();
            for (int i = 0; i < expected.length; i++) {
                assertEquals(expected[i], earned[i], 1e-9 * expected[i]);
            }
        }
    }

    @Test
    void setbacksTakeFromEveryPathAndMoreOfThemMore() {
        SimulationModel none = PlanOfReference.model(PlanOfReference.keyed());
        EveryPath before = EveryPath.of(none);
        EveryPath few = EveryPath.of(none.with(setbacks(0.01, Spread.between(1, 6))));
        EveryPath longer = EveryPath.of(none.with(setbacks(0.01, Spread.between(2, 12))));
        for (int i = 0; i < before.cumulative().length; i++) {
            assertTrue(few.cumulative()[i] <= before.cumulative()[i] * (1 + 1e-12));
            assertTrue(few.cumulative()[i] >= 0);
        }
        assertTrue(EveryPath.mean(longer.cumulative()) < EveryPath.mean(few.cumulative()));
        assertEquals(before.reached()[1][5], few.reached()[1][5]);
    }

    @Test
    void shocksHaveTheMeanOneAndTheSpreadTheySay() {
        EveryPath lasting = EveryPath.of(salaryOf(1, 48, shocks(0.13, 0)));
        EveryPath passing = EveryPath.of(salaryOf(1, 48, shocks(0, 0.242)));
        for (int month : new int[] {1, 12, 13, 48}) {
            double s = 0.13 * Math.sqrt(month / 12.0);
            assertFactor(s, lasting.income()[month - 1]);
            assertFactor(0.242, passing.income()[month - 1]);
        }
        for (int i = 0; i < 8192; i++) {
            assertEquals(passing.income()[0][i], passing.income()[11][i]);
            assertTrue(passing.income()[11][i] != passing.income()[12][i]);
        }
    }

    private static void assertFactor(double s, double[] factors) {
        assertEquals(1, EveryPath.mean(factors), 4 * s * 1.1 / Math.sqrt(factors.length));
        double[] logs = Arrays.stream(factors).map(Math::log).toArray();
        assertEquals(-s * s / 2, EveryPath.mean(logs), 4 * s / Math.sqrt(factors.length));
        assertEquals(s, EveryPath.deviation(logs), 4 * s / Math.sqrt(2.0 * factors.length));
    }

    @Test
    void lastingShocksMoveTheSalaryAlone() {
        SimulationModel streams = PlanOfReference.with(
                PlanOfReference.amountsOnly(PlanOfReference.fiveStreams(), PlanOfReference.keyed()),
                PlanOfReference.fiveStreams());
        double[] before = EveryPath.of(streams).cumulative();
        double[] after = EveryPath.of(streams.with(shocks(0.5, 0))).cumulative();
        for (int i = 0; i < before.length; i++) {
            assertEquals(before[i], after[i], 1e-9 * before[i]);
        }
    }

    @Test
    void shocksLeaveTheMonthsThatAreOverAlone() {
        SimulationModel model =
                salaryOf(100, 24, everything(table())).with(new Outset(3, List.of(), List.of(60.0, 72.0, 84.0)));
        SimulationResult result = simulator.run(model);
        assertEquals(new Fan(72, 72, 72, 72, 72), result.months().get(1).income());
        assertEquals(18, result.months().get(2).meanCumulative().value(), 1e-9);
    }

    @Test
    void meansOfWhatIsTakenApartAreMeansOfThePaths() {
        SimulationModel model = PlanOfReference.model(PlanOfReference.keyed()).with(everything(new Tax.None()));
        SimulationResult result = simulator.run(model);
        EveryPath paths = EveryPath.of(model);
        for (SimulationResult.Month month : result.months()) {
            double mean = EveryPath.mean(paths.income()[month.month() - 1]);
            double sum = month.meanSalary()
                    + month.meanStreams().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum();
            assertEquals(mean, sum, 1e-9 * mean);
            assertEquals(mean, month.meanIncome().value(), 1e-9 * mean);
        }
        assertEquals(
                EveryPath.mean(paths.cumulative()),
                result.months().getLast().meanCumulative().value(),
                1e-9 * 1000);
        assertEquals(
                EveryPath.mean(paths.runRate()),
                result.headlines().getLast().meanRunRate().value(),
                1e-9 * 1000);
    }

    @ParameterizedTest
    @EnumSource(Sampler.class)
    void luckAndTaxComeOutTheSameOnManyThreads(Sampler sampler) {
        SimulationModel model = PlanOfReference.model(PlanOfReference.sobol().with(sampler, 4, 512))
                .with(everything(table()));
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            assertEquals(simulator.run(model), simulator.run(model, new Crew(pool, 3), () -> false));
        }
    }

    /// Ranks 400, 1,000, ... of 4,001 paths are paths, so that nothing is interpolated.
    @Test
    void percentilesOfTheNetAreTheNetOfThePercentiles() {
        SimulationModel model = inDollars(4001).with(taxed(table(), Month.JANUARY));
        SimulationResult.Month year = simulator.run(model).months().get(11);
        Fan gross = year.cumulative();
        Fan net = year.net().orElseThrow().cumulative();
        assertEquals(left(gross.p10()), net.p10(), 0.1);
        assertEquals(left(gross.p25()), net.p25(), 0.1);
        assertEquals(left(gross.p50()), net.p50(), 0.1);
        assertEquals(left(gross.p75()), net.p75(), 0.1);
        assertEquals(left(gross.p90()), net.p90(), 0.1);
        assertTrue(net.p90() > net.p10() + 1000);
    }

    /// One class, wages.
    private static SimulationModel inDollars(int points) {
        SimulationModel model = PlanOfReference.model(PlanOfReference.keyed().with(Sampler.KEYED, 1, points));
        SimulationModel scaled =
                PlanOfReference.spreads(model, s -> new Spread(1000 * s.low(), 1000 * s.mode(), 1000 * s.high()));
        return scaled.with(PlanOfReference.earnings(100_000, scaled.earnings().steps(), List.of()))
                .withTargets(List.of());
    }

    private static double left(double gross) {
        double taken = 0.1 * Math.min(gross, 50_000)
                + 0.2 * Math.clamp(gross - 50_000, 0, 100_000)
                + 0.3 * Math.max(gross - 150_000, 0);
        return gross - taken;
    }

    @Test
    void taxIsTakenFromEachPathNotFromTheMean() {
        assertEquals(212_500, netOfYear(275_000), 1e-6);
        SimulationModel model = inDollars(4096).with(taxed(table(), Month.JANUARY));
        SimulationResult.Month year = simulator.run(model).months().get(11);
        double[] gross =
                EveryPath.of(model.with(model.options().withHorizon(12))).cumulative();
        assertEquals(
                Arrays.stream(gross)
                        .map(SimulationLuckAndTaxTest::left)
                        .average()
                        .orElseThrow(),
                year.net().orElseThrow().meanCumulative(),
                1e-4);
        assertTrue(year.net().orElseThrow().meanCumulative()
                < left(year.meanCumulative().value()));
    }

    private double netOfYear(double salary) {
        SimulationModel model = salaryOf(salary, 12, taxed(table(), Month.JANUARY));
        return simulator.run(model).months().getLast().net().orElseThrow().meanCumulative();
    }

    @Test
    void netIsNeverAboveGrossAndNothingIsTakenByARateOfNothing() {
        for (Tax tax : List.of(
                table(), new Tax.Rates(Map.of(TaxClass.WAGE, BigDecimal.valueOf(35))), new Tax.Rates(Map.of()))) {
            SimulationModel model =
                    PlanOfReference.model(PlanOfReference.sobol()).with(everything(tax));
            for (SimulationResult.Month month : simulator.run(model).months()) {
                SimulationResult.Net net = month.net().orElseThrow();
                assertTrue(net.income().p10() <= month.income().p10());
                assertTrue(net.income().p50() <= month.income().p50());
                assertTrue(net.cumulative().p90() <= month.cumulative().p90());
                assertTrue(net.meanIncome() <= month.meanIncome().value() + 1e-9);
                if (tax.equals(new Tax.Rates(Map.of()))) {
                    assertEquals(month.income(), net.income());
                    assertEquals(month.cumulative(), net.cumulative());
                }
            }
        }
        assertTrue(simulator.run(PlanOfReference.model(PlanOfReference.sobol())).months().stream()
                .allMatch(month -> month.net().isEmpty()));
    }

    @Test
    void nothingAndLessThanNothingAreTaxedWithoutTrouble() {
        for (double salary : new double[] {0, -50_000}) {
            for (int horizon : new int[] {1, 7, 120}) {
                SimulationResult result = simulator.run(salaryOf(salary, horizon, everything(table())));
                SimulationResult.Net net = result.months().getLast().net().orElseThrow();
                assertTrue(Double.isFinite(net.meanCumulative())
                        && Double.isFinite(net.income().p50()));
                assertTrue(net.meanCumulative() <= 0);
            }
        }
    }

    @Test
    void luckThatMakesNoSenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Setbacks(1.5, Spread.exactly(1)));
        assertThrows(IllegalArgumentException.class, () -> new Setbacks(0.5, Spread.between(-1, 1)));
        assertThrows(IllegalArgumentException.class, () -> new Shocks(-0.1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Shocks(0, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new SimulationModel.Pause(2, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Outset(3, List.of(new SimulationModel.Pause(2, 4)), List.of()));
    }
}
