package dev.milepost.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.projection.SimulationResult.Headline;
import dev.milepost.projection.SimulationResult.TargetOdds;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// SEED-REF-1. All expected numbers come from the Python reference program, which shares no code with ours.
final class SimulationReferenceTest {

    private static final double EXACT = 1e-6;
    /// What `float` can hold of half a million dollars, and a little.
    private static final double AS_FLOAT = 4e-5;
    private static final double[] PERCENTILES = {0.1, 0.25, 0.5, 0.75, 0.9};

    private static final EveryPath GOLDEN = EveryPath.of(PlanOfReference.model(PlanOfReference.keyed()));

    @ParameterizedTest
    @CsvSource({
        "0, 14.432337036, 31.854921224, 49.400732165, 177.273328192, 315.549949244",
        "1, 18.384932038, 40.307877305, 52.587827759, 187.496844176, 320.095850171",
        "2, 9.146540381, 14.759725360, 21.193903281, 446.593089889, 452.011631361"
    })
    void theFirstPathsAreThoseOfTheReference(
            int path, double m6, double m12, double m18, double runRate, double cumulative) {
        assertPath(GOLDEN, path, m6, m12, m18, runRate, cumulative);
    }

    @Test
    void thePathOfMediansIsThatOfTheReference() {
        Uniforms medians = (_, _, _, into, _) -> java.util.Arrays.fill(into, 0.5);
        EveryPath path = EveryPath.of(PlanOfReference.model(PlanOfReference.keyed()), medians);
        assertPath(path, 0, 7.844156327, 14.190387485, 20.456010496, 438.428376926, 461.621974390);
    }

    private static void assertPath(
            EveryPath paths, int path, double m6, double m12, double m18, double runRate, double cumulative) {
        assertEquals(m6, paths.reached()[0][path], EXACT);
        assertEquals(m12, paths.reached()[1][path], EXACT);
        assertEquals(m18, paths.reached()[2][path], EXACT);
        assertEquals(runRate, paths.runRate()[path], EXACT);
        assertEquals(cumulative, paths.cumulative()[path], EXACT);
    }

    @Test
    void allPathsTogetherAreThoseOfTheReference() {
        assertEquals(363.896104209, EveryPath.mean(GOLDEN.runRate()), EXACT);
        assertEquals(426.621495116, EveryPath.mean(GOLDEN.cumulative()), EXACT);
        double[] runRates = {186.096362145, 267.906161618, 409.361036775, 459.929939515, 487.652465415};
        double[] cumulative = {322.436244751, 360.115837733, 444.270411278, 488.692361943, 509.435651766};
        for (int i = 0; i < PERCENTILES.length; i++) {
            assertEquals(runRates[i], EveryPath.percentile(GOLDEN.runRate(), PERCENTILES[i]), EXACT);
            assertEquals(cumulative[i], EveryPath.percentile(GOLDEN.cumulative(), PERCENTILES[i]), EXACT);
        }
        double[] means = {10.225010153, 18.757388114, 27.267678414};
        double[] medians = {8.577232039, 15.154350652, 21.472852323};
        for (int k = 0; k < means.length; k++) {
            assertEquals(means[k], EveryPath.mean(GOLDEN.reached()[k]), EXACT);
            assertEquals(medians[k], EveryPath.percentile(GOLDEN.reached()[k], 0.5), EXACT);
        }
    }

    @Test
    void theResultSaysTheSame() {
        SimulationResult result = new Simulator().run(PlanOfReference.model(PlanOfReference.keyed()));
        Headline last = result.headlines().getLast();
        assertEquals(24, last.month());
        assertEquals(363.896104209, last.meanRunRate().value(), EXACT);
        assertEquals(426.621495116, last.meanCumulative().value(), EXACT);
        assertFan(
                new Fan(186.096362145, 267.906161618, 409.361036775, 459.929939515, 487.652465415),
                last.runRate().value());
        Fan cumulative = new Fan(322.436244751, 360.115837733, 444.270411278, 488.692361943, 509.435651766);
        assertFan(cumulative, last.cumulative().value());
        assertFan(cumulative, result.months().getLast().cumulative());
        assertEquals(426.621495116, result.months().getLast().meanCumulative().value(), EXACT);
        assertEquals(
                List.of(3080, 2596, 2421, 2422, 2153, 222, 704),
                result.targets().stream()
                        .map(target -> (int) Math.round(target.odds().value() * 4096))
                        .toList());
        assertEquals(8.577232039, result.milestones().get(0).reached().p50(), EXACT);
        assertEquals(2421 / 4096.0, result.milestones().get(2).reachedBy().get(23), 1e-12);
        assertEquals(499.6875, result.asPlanned(), 1e-9);
        assertEquals(1 - 704 / 4096.0, result.belowAsPlanned(), 1e-12);
        assertEquals(12, result.samplePaths().size());
        assertEquals(452.011631361, result.samplePaths().get(2).cumulative().getLast(), AS_FLOAT);
        assertEquals(9.146540381, result.samplePaths().get(2).reached().getFirst(), EXACT);
    }

    private static void assertFan(Fan expected, Fan actual) {
        assertEquals(expected.p10(), actual.p10(), AS_FLOAT);
        assertEquals(expected.p25(), actual.p25(), AS_FLOAT);
        assertEquals(expected.p50(), actual.p50(), AS_FLOAT);
        assertEquals(expected.p75(), actual.p75(), AS_FLOAT);
        assertEquals(expected.p90(), actual.p90(), AS_FLOAT);
    }

    @Test
    void sobolPointsComeWithinTheirErrorOfTheTruth() {
        SimulationResult result = new Simulator().run(PlanOfReference.model(PlanOfReference.sobol()));
        Headline last = result.headlines().getLast();
        assertEquals(362.8100, last.meanRunRate().value(), 0.003);
        assertEquals(0.0889, last.meanRunRate().error().orElseThrow(), 0.001);
        assertEquals(426.2245, last.meanCumulative().value(), 0.003);
        assertEquals(0.0275, last.meanCumulative().error().orElseThrow(), 0.001);
        assertEquals(0.3538, last.runRate().errors().orElseThrow().p50(), 0.005);

        assertTrue(362.852, 0.004, last.meanRunRate());
        assertTrue(426.219, 0.001, last.meanCumulative());
        assertTrue(185.87, 0.01, last, SimulationResult.Headline::runRate, Fan::p10);
        assertTrue(409.15, 0.03, last, SimulationResult.Headline::runRate, Fan::p50);
        assertTrue(487.82, 0.02, last, SimulationResult.Headline::runRate, Fan::p90);
        assertTrue(321.79, 0.01, last, SimulationResult.Headline::cumulative, Fan::p10);
        assertTrue(357.56, 0.03, last, SimulationResult.Headline::cumulative, Fan::p25);
        assertTrue(444.52, 0.03, last, SimulationResult.Headline::cumulative, Fan::p50);
        assertTrue(489.68, 0.01, last, SimulationResult.Headline::cumulative, Fan::p75);
        assertTrue(509.98, 0.01, last, SimulationResult.Headline::cumulative, Fan::p90);
        double[] odds = {.7487, .6365, .5829, .5911, .5234, .0548, .1709};
        for (int t = 0; t < odds.length; t++) {
            TargetOdds target = result.targets().get(t);
            assertTrue(odds[t], 0.0001, target.odds());
        }
    }

    private static void assertTrue(
            double truth,
            double error,
            Headline headline,
            java.util.function.Function<Headline, SimulationResult.FanEstimate> figure,
            ToDoubleFunction<Fan> percentile) {
        SimulationResult.FanEstimate estimate = figure.apply(headline);
        assertTrue(
                truth,
                error,
                new Estimate(
                        percentile.applyAsDouble(estimate.value()),
                        java.util.OptionalDouble.of(
                                percentile.applyAsDouble(estimate.errors().orElseThrow()))));
    }

    private static void assertTrue(double truth, double error, Estimate estimate) {
        assertEquals(
                truth, estimate.value(), 4 * Math.hypot(error, estimate.error().orElseThrow()));
    }

    @Test
    void tablesComeWithin25DollarsAndTwoPartsInTenThousandOfTheDefinitions() {
        for (SimulationOptions options : List.of(PlanOfReference.sobol(), PlanOfReference.keyed())) {
            SimulationModel model = PlanOfReference.model(options.withHorizon(60));
            SimulationModel exactly = model.with(model.options().with(SimulationOptions.Arithmetic.EXACT));
            SimulationModel byTables = model.with(model.options().with(SimulationOptions.Arithmetic.TABLES));
            EveryPath exact = EveryPath.of(exactly);
            EveryPath fast = EveryPath.of(byTables);
            for (int k = 0; k < 4; k++) {
                for (int i = 0; i < options.paths(); i++) {
                    assertEquals(exact.reached()[k][i], fast.reached()[k][i], exact.reached()[k][i] * 2e-4);
                    assertEquals(exact.ready()[k][i], fast.ready()[k][i], exact.ready()[k][i] * 2e-4);
                }
            }
            List<SimulationResult.Month> expected = new Simulator().run(exactly).months();
            List<SimulationResult.Month> actual = new Simulator().run(byTables).months();
            for (int m = 0; m < 60; m++) {
                assertClose(expected.get(m).income(), actual.get(m).income());
                assertClose(expected.get(m).cumulative(), actual.get(m).cumulative());
            }
        }
    }

    private static void assertClose(Fan exact, Fan fast) {
        double dollars25 = 0.025;
        assertEquals(exact.p10(), fast.p10(), dollars25);
        assertEquals(exact.p25(), fast.p25(), dollars25);
        assertEquals(exact.p50(), fast.p50(), dollars25);
        assertEquals(exact.p75(), fast.p75(), dollars25);
        assertEquals(exact.p90(), fast.p90(), dollars25);
    }

    @Test
    void theTornadoRanksPaceFirst() {
        Tornado tornado = new Simulator().tornado(PlanOfReference.model(PlanOfReference.keyed()));
        assertEquals(461.621974390, tornado.base().cumulative(), EXACT);
        assertEquals(438.428376926, tornado.base().runRate(), EXACT);
        List<Tornado.Bar> expected = List.of(
                bar(new Tornado.Pace(), 326.315391761, 185, 499.6875, 462.5),
                bar(new Tornado.Work(), 498.537147919, 462.5, 379.931888274, 281.221074227),
                bar(new Tornado.Waits(), 473.867529909, 438.428376926, 428.092017881, 438.428376926),
                bar(new Tornado.CommonFactor(), 442.855601287, 407.560658096, 480.388347493, 469.296095757),
                bar(new Tornado.Salary(), 447.630783739, 427.597807418, 475.613165041, 449.258946434),
                bar(new Tornado.Amount("training"), 455.343199466, 429.763921320, 467.900749314, 447.092832532),
                bar(new Tornado.Amount("consulting"), 457.214107296, 420.629116229, 466.029841484, 456.227637624),
                bar(new Tornado.Amount("oss"), 459.565643879, 434.386442005, 463.678304901, 442.470311847),
                bar(new Tornado.Amount("content"), 460.520007616, 433.978561752, 462.723941164, 442.878192101));
        assertEquals(expected.size(), tornado.bars().size());
        for (int i = 0; i < expected.size(); i++) {
            Tornado.Bar bar = tornado.bars().get(i);
            assertEquals(expected.get(i).name(), bar.name());
            assertEquals(expected.get(i).atP10().cumulative(), bar.atP10().cumulative(), EXACT);
            assertEquals(expected.get(i).atP10().runRate(), bar.atP10().runRate(), EXACT);
            assertEquals(expected.get(i).atP90().cumulative(), bar.atP90().cumulative(), EXACT);
            assertEquals(expected.get(i).atP90().runRate(), bar.atP90().runRate(), EXACT);
        }
    }

    private static Tornado.Bar bar(Tornado.Name name, double cum10, double rate10, double cum90, double rate90) {
        return new Tornado.Bar(name, new Tornado.Figures(cum10, rate10), new Tornado.Figures(cum90, rate90));
    }

    @ParameterizedTest
    @CsvSource({
        "24, 426.331578087, 8.262528961, 5.917670392, 2.227044848",
        "60, 1714.788299024, 15.936810796, 13.497939502, 7.957235658"
    })
    void aMonthsDelayCostsWhatTheReferenceSays(int horizon, double base, double m6, double m12, double m18) {
        SimulationModel model = PlanOfReference.model(PlanOfReference.sobol()
                .with(Sampler.SOBOL, 1, 2048)
                .withHorizon(horizon)
                .with(SimulationOptions.Arithmetic.EXACT));
        Simulator simulator = new Simulator();
        List<DelayCost> costs = simulator.delayCosts(model, Crew.alone(), () -> false);
        assertEquals(m6, costs.get(0).perMonth(), EXACT);
        assertEquals(m12, costs.get(1).perMonth(), EXACT);
        assertEquals(m18, costs.get(2).perMonth(), EXACT);
        assertEquals(0, costs.get(3).perMonth());
        assertEquals(
                base, simulator.run(model).months().getLast().meanCumulative().value(), EXACT);
    }

    @Test
    void anOpenItemCostsItsShareOfADelay() {
        DelayCost cost = new DelayCost("m6", 24, 8.2625, new Pace.Uncertain(4, 4));
        assertEquals(8.2625 * 3 / 23 * 4 / 3, cost.perItem(3.0 / 23), 1e-12);
        assertEquals(Double.POSITIVE_INFINITY, new DelayCost("m6", 24, 1, new Pace.Uncertain(1, 1)).perItem(1));
        assertEquals(0, new DelayCost("m24", 24, 0, new Pace.Uncertain(1, 1)).perItem(1));
        assertEquals(2, new DelayCost("m6", 24, 1, new Pace.Known(0.5)).perItem(1));
    }

    @Test
    void onPlanADelayCostsTheIncomeThatDependsOnIt() {
        SimulationModel model =
                PlanOfReference.certain(0.5, PlanOfReference.sobol().with(Sampler.KEYED, 1, 1));
        List<DelayCost> costs = new Simulator().delayCosts(model, Crew.alone(), () -> false);
        assertEquals(312.5 / 12, costs.get(0).perMonth(), 1e-9);
        assertEquals(277.5 / 12, costs.get(1).perMonth(), 1e-9);
        assertEquals(172.5 / 12, costs.get(2).perMonth(), 1e-9);
    }
}
