package dev.milepost.projection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.projection.SimulationModel.Earliest;
import dev.milepost.projection.SimulationModel.Milestone;
import dev.milepost.projection.SimulationModel.Outcome;
import dev.milepost.projection.SimulationModel.Readiness;
import dev.milepost.projection.SimulationModel.Stream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold for every simulation, checked against closed forms.
final class SimulationLawsTest {

    private final Simulator simulator = new Simulator();

    @ParameterizedTest
    @CsvSource({
        "0, 70, 155, 267.291666667, 345, 425.208333333",
        "0.5, 75, 167.5, 297.083333333, 462.5, 499.6875",
        "1, 80, 180, 326.875, 580, 574.166666667"
    })
    void withNothingLeftToChanceEveryPathIsThePlan(
            double place, double cum6, double cum12, double cum18, double runRate, double cum24) {
        SimulationModel model =
                PlanOfReference.certain(place, PlanOfReference.sobol().with(Sampler.SOBOL, 2, 512));
        EveryPath paths = EveryPath.of(model);
        for (int i = 0; i < 1024; i++) {
            assertEquals(cum24, paths.cumulative()[i], 1e-9 * cum24);
            assertEquals(runRate, paths.runRate()[i], 1e-9 * runRate);
        }
        SimulationResult result = simulator.run(model);
        assertEquals(cum24, result.asPlanned(), 1e-9);
        double[] expected = {cum6, cum12, cum18, cum24};
        for (int i = 0; i < expected.length; i++) {
            SimulationResult.Month month = result.months().get(6 * i + 5);
            assertEquals(expected[i], month.cumulative().p10(), 1e-4);
            assertEquals(expected[i], month.cumulative().p90(), 1e-4);
            assertEquals(expected[i], month.meanCumulative().value(), 1e-9 * expected[i]);
        }
    }

    /// Section 3.2 of the specification, month by month, from its formula.
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void withNothingLeftToChanceEveryMonthIsThatOfThePlan(double place) {
        SimulationModel model =
                PlanOfReference.certain(place, PlanOfReference.sobol().with(Sampler.SOBOL, 2, 256));
        double[][] incomes = EveryPath.of(model).income();
        SimulationResult result = simulator.run(model);
        double earned = 0;
        for (int month = 1; month <= 24; month++) {
            double expected = planned(month, place);
            earned += expected / 12;
            for (double income : incomes[month - 1]) {
                assertEquals(expected, income, 1e-9 * expected);
            }
            SimulationResult.Month simulated = result.months().get(month - 1);
            assertEquals(expected, simulated.meanIncome().value(), 1e-9 * expected);
            assertEquals(earned, simulated.meanCumulative().value(), 1e-9 * earned);
            // Percentiles are of floats, which hold half a thousand to 3 cents.
            assertAll(expected, simulated.income());
            assertAll(earned, simulated.cumulative());
        }
        assertEquals(425.208333333 + 148.958333333 * place, earned, 1e-8);
    }

    private static double planned(int month, double place) {
        double[] low = {140, 170, 210, 250};
        double[] high = {160, 200, 250, 300};
        int step = (month - 1) / 6;
        return low[step]
                + place * (high[step] - low[step])
                + (50 + place * 100) * Math.clamp((month - 18) / 6.0, 0, 1)
                + (20 + place * 40) * Math.clamp((month - 12) / 6.0, 0, 1)
                + (15 + place * 25) * Math.clamp((month - 18) / 6.0, 0, 1)
                + (10 + place * 20) * Math.clamp((month - 12) / 12.0, 0, 1);
    }

    private static void assertAll(double expected, Fan fan) {
        for (double percentile : new double[] {fan.p10(), fan.p25(), fan.p50(), fan.p75(), fan.p90()}) {
            assertEquals(expected, percentile, 4e-5);
        }
    }

    @Test
    void aMonthLaterCostsTheLastMonthsIncome() {
        SimulationOptions options = PlanOfReference.sobol().with(Sampler.KEYED, 1, 1);
        Stream stream = PlanOfReference.income("s", Spread.exactly(100), new Onset.AtMonth(18), 6, 1);
        Stream later = PlanOfReference.income("s", Spread.exactly(100), new Onset.AtMonth(19), 6, 1);
        double cost = EveryPath.of(PlanOfReference.amountsOnly(List.of(stream), options))
                        .cumulative()[0]
                - EveryPath.of(PlanOfReference.amountsOnly(List.of(later), options))
                        .cumulative()[0];
        assertEquals(100.0 / 12, cost, 1e-9);

        SimulationModel model = PlanOfReference.model(PlanOfReference.keyed());
        List<Milestone> shifted = model.milestones().stream()
                .map(m -> new Milestone(m.id(), m.planMonth() + 1, m.readiness(), m.outcome(), m.earliest()))
                .toList();
        SimulationModel slipped = PlanOfReference.plain(
                1,
                List.of(),
                100,
                List.of(
                        PlanOfReference.step("s1", 140, 160, new Onset.AtMonth(1)),
                        model.earnings().steps().get(1),
                        model.earnings().steps().get(2),
                        model.earnings().steps().get(3)),
                model.earnings().streams(),
                shifted,
                model.pace(),
                List.of(),
                model.options());
        EveryPath before = EveryPath.of(model);
        EveryPath after = EveryPath.of(slipped);
        for (int i = 0; i < 4096; i++) {
            double expected = before.cumulative()[i] - (before.income()[23][i] - 100) / 12;
            assertEquals(expected, after.cumulative()[i], 1e-9 * expected);
        }
    }

    @Test
    void allAmountsTwiceAreAllFiguresTwice() {
        SimulationModel model = PlanOfReference.model(PlanOfReference.sobol());
        SimulationModel scaled = PlanOfReference.spreads(
                model, spread -> new Spread(2 * spread.low(), 2 * spread.mode(), 2 * spread.high()));
        SimulationModel twice = PlanOfReference.plain(
                0,
                List.of(),
                200,
                scaled.earnings().steps(),
                scaled.earnings().streams(),
                model.milestones(),
                model.pace(),
                List.of(),
                model.options());
        SimulationResult once = simulator.run(model);
        SimulationResult other = simulator.run(twice);
        for (int m = 0; m < 24; m++) {
            Fan income = once.months().get(m).income();
            assertEquals(2 * income.p10(), other.months().get(m).income().p10());
            assertEquals(2 * income.p90(), other.months().get(m).income().p90());
            assertEquals(
                    2 * once.months().get(m).meanCumulative().value(),
                    other.months().get(m).meanCumulative().value());
        }
    }

    @Test
    void theMeanOfTheWholeIsTheSumOfTheMeansAndTheMeanOfThePaths() {
        SimulationModel model = PlanOfReference.model(PlanOfReference.keyed());
        SimulationResult result = simulator.run(model);
        EveryPath paths = EveryPath.of(model);
        for (SimulationResult.Month month : result.months()) {
            double sum = month.meanSalary()
                    + month.meanStreams().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum();
            assertEquals(sum, month.meanIncome().value(), 1e-12 * sum);
            assertEquals(EveryPath.mean(paths.income()[month.month() - 1]), sum, 1e-9 * sum);
        }
    }

    /// The formula itself, path by path, in place of tables of second differences.
    @Test
    void everyMonthIsTheSumOfItsStreamsAlone() {
        SimulationModel model = PlanOfReference.model(PlanOfReference.keyed());
        EveryPath all = EveryPath.of(model);
        double[][] sum = EveryPath.of(PlanOfReference.with(model, List.of())).income();
        for (Stream stream : model.earnings().streams()) {
            SimulationModel alone = PlanOfReference.plain(
                    0,
                    List.of(),
                    0,
                    List.of(),
                    List.of(stream),
                    model.milestones(),
                    model.pace(),
                    List.of(),
                    model.options());
            double[][] income = EveryPath.of(alone).income();
            for (int m = 0; m < 24; m++) {
                for (int i = 0; i < 4096; i++) {
                    sum[m][i] += income[m][i];
                }
            }
        }
        for (int m = 0; m < 24; m++) {
            for (int i = 0; i < 4096; i++) {
                assertEquals(sum[m][i], all.income()[m][i], 1e-12 * sum[m][i]);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 28.42597, 0.0119, 0.9997, 400.46", "0.3, 37.83210, 0.0498, 0.9930, 387.83",
        "0.5, 42.98943, 0.0771, 0.9831, 380.72", "1, 53.85994, 0.1385, 0.9473, 365.2914"
    })
    void theMoreIncomesHangTogetherTheWiderTheirSum(
            double rho, double deviation, double above500, double above350, double p10) {
        SimulationOptions options =
                SimulationOptions.standard(1).with(Sampler.SOBOL, 8, 4096).withDependence(rho, 1);
        double[] sums = EveryPath.of(PlanOfReference.amountsOnly(PlanOfReference.fiveStreams(), options))
                .runRate();
        assertEquals(437.5, EveryPath.mean(sums), 0.02);
        assertEquals(deviation, EveryPath.deviation(sums), 0.1);
        assertEquals(above500, EveryPath.share(sums, 500), 0.0025);
        assertEquals(above350, EveryPath.share(sums, 350), 0.0025);
        assertEquals(p10, EveryPath.percentile(sums, 0.1), 0.35);
    }

    @Test
    void whatMovesAltogetherHasTheSumOfThePercentiles() {
        SimulationOptions options = SimulationOptions.standard(1)
                .with(Sampler.SOBOL, 1, 16384)
                .withDependence(1, 1)
                .with(SimulationOptions.Arithmetic.EXACT);
        double[] sums = EveryPath.of(PlanOfReference.amountsOnly(PlanOfReference.fiveStreams(), options))
                .runRate();
        double[] expected = {365.2914, 397.4393, 437.5, 477.5607, 509.7086};
        double[] percentiles = {0.1, 0.25, 0.5, 0.75, 0.9};
        for (int i = 0; i < expected.length; i++) {
            double ofParts = 0;
            for (Stream stream : PlanOfReference.fiveStreams()) {
                ofParts += EveryPath.percentile(
                        EveryPath.of(PlanOfReference.amountsOnly(List.of(stream), options))
                                .runRate(),
                        percentiles[i]);
            }
            double percentile = EveryPath.percentile(sums, percentiles[i]);
            assertEquals(ofParts, percentile, 1e-9 * ofParts);
            assertEquals(expected[i], percentile, 0.02);
        }
    }

    @Test
    void aPathAndItsMirrorHaveTheMeanOfTheRanges() {
        SimulationOptions options =
                SimulationOptions.standard(1).with(Sampler.ANTITHETIC, 1, 2).with(SimulationOptions.Arithmetic.EXACT);
        double mean = simulator
                .run(PlanOfReference.amountsOnly(PlanOfReference.fiveStreams(), options))
                .months()
                .getFirst()
                .meanIncome()
                .value();
        assertEquals(437.5, mean, 437.5 * 1e-12);
    }

    @ParameterizedTest
    @EnumSource(Sampler.class)
    void theMeanOfARangeIsFoundWithinItsError(Sampler sampler) {
        int points = 8192;
        SimulationOptions options =
                SimulationOptions.standard(1).with(sampler, 1, points).withSeed(7);
        double[] amounts = EveryPath.of(
                        PlanOfReference.amountsOnly(List.of(PlanOfReference.always("s", 50, 150)), options))
                .runRate();
        assertEquals(100, EveryPath.mean(amounts), 4 * 18.8982 / Math.sqrt(points));
        assertEquals(18.8982, EveryPath.deviation(amounts), 0.6);
        assertEquals(74.663645, EveryPath.percentile(amounts, 0.1), 4 * 0.28965 * Math.sqrt(10_000.0 / points));
        assertEquals(100, EveryPath.percentile(amounts, 0.5), 4 * 0.26667 * Math.sqrt(10_000.0 / points));
    }

    /// Whatever the distribution, so many draws lie below its percentiles with a probability of 95%: of 100
    /// seeds 95, and at least 87 within four standard deviations of that.
    @ParameterizedTest
    @CsvSource({
        "10000, 74.663645, 942, 1060", "10000, 100, 4902, 5099",
        "1000, 74.663645, 82, 120", "1000, 100, 469, 532"
    })
    void asManyDrawsAsThereShouldBeLieBelowAPercentile(int points, double percentile, int from, int to) {
        int inside = 0;
        for (int seed = 1; seed <= 100; seed++) {
            SimulationOptions options =
                    SimulationOptions.standard(1).with(Sampler.KEYED, 1, points).withSeed(seed);
            double[] amounts = EveryPath.of(
                            PlanOfReference.amountsOnly(List.of(PlanOfReference.always("s", 50, 150)), options))
                    .runRate();
            long below = points - Math.round(points * EveryPath.share(amounts, percentile));
            inside += from <= below && below < to ? 1 : 0;
        }
        assertTrue(inside >= 87, "inside: " + inside);
    }

    @Test
    void streamsMayComeInAnyOrderAndCompanyWithoutChangingEachOther() {
        SimulationModel model = PlanOfReference.model(PlanOfReference.keyed());
        List<Stream> reversed = new ArrayList<>(model.earnings().streams());
        Collections.reverse(reversed);
        List<Stream> more = new ArrayList<>(reversed);
        more.add(1, PlanOfReference.stream("books", 1, 2, "m6", 6));
        more.add(PlanOfReference.stream("salary", 1, 2, "m6", 6));
        SimulationResult plain = simulator.run(model);
        for (List<Stream> streams : List.of(reversed, more)) {
            SimulationResult other = simulator.run(PlanOfReference.with(model, streams));
            assertEquals(plain.milestones(), other.milestones());
            for (int m = 0; m < 24; m++) {
                SimulationResult.Month month = other.months().get(m);
                assertEquals(plain.months().get(m).meanSalary(), month.meanSalary());
                plain.months()
                        .get(m)
                        .meanStreams()
                        .forEach((id, mean) ->
                                assertEquals(mean, month.meanStreams().get(id)));
            }
        }
    }

    @Test
    void aStreamAtTheEndLeavesTheSobolPointsOfTheOthersAlone() {
        SimulationModel model = PlanOfReference.model(PlanOfReference.sobol());
        List<Stream> more = new ArrayList<>(model.earnings().streams());
        more.add(PlanOfReference.stream("books", 1, 2, "m6", 6));
        SimulationResult plain = simulator.run(model);
        SimulationResult other = simulator.run(PlanOfReference.with(model, more));
        assertEquals(plain.milestones(), other.milestones());
        plain.months()
                .getLast()
                .meanStreams()
                .forEach((id, mean) -> assertEquals(
                        mean, other.months().getLast().meanStreams().get(id)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void manyThreadsGiveTheSameBits(int threads) {
        SimulationModel model = PlanOfReference.model(PlanOfReference.sobol().withHorizon(60));
        SimulationResult alone = simulator.run(model);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Crew crew = new Crew(pool, threads);
            assertEquals(alone, simulator.run(model, crew, () -> false));
            assertEquals(
                    simulator.delayCosts(model, Crew.alone(), () -> false),
                    simulator.delayCosts(model, crew, () -> false));
        }
    }

    @Test
    void aCrewWhoseHelpersNeverComeStillFinishes() {
        SimulationModel model = PlanOfReference.model(PlanOfReference.sobol());
        assertEquals(simulator.run(model), simulator.run(model, new Crew(_ -> {}, 4), () -> false));
    }

    @Test
    void aRunEndsBetweenBlocksWhenItIsCancelled() {
        AtomicInteger asked = new AtomicInteger();
        SimulationModel model = PlanOfReference.model(PlanOfReference.sobol());
        assertThrows(
                CancellationException.class,
                () -> simulator.run(model, Crew.alone(), () -> asked.incrementAndGet() > 3));
        assertEquals(4, asked.get());
    }

    @Test
    void aRunEndsWhenItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(
                    CancellationException.class, () -> simulator.run(PlanOfReference.model(PlanOfReference.sobol())));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void percentilesRiseAndIncomeAndDatesNeverFallBack() {
        SimulationResult result =
                simulator.run(PlanOfReference.model(PlanOfReference.sobol().withHorizon(60)));
        Fan before = new Fan(0, 0, 0, 0, 0);
        for (SimulationResult.Month month : result.months()) {
            for (Fan fan : List.of(month.income(), month.cumulative())) {
                assertTrue(fan.p10() <= fan.p25() && fan.p25() <= fan.p50());
                assertTrue(fan.p50() <= fan.p75() && fan.p75() <= fan.p90());
            }
            assertTrue(before.p10() <= month.cumulative().p10()
                    && before.p90() <= month.cumulative().p90());
            before = month.cumulative();
        }
        for (SimulationResult.MilestoneDates dates : result.milestones()) {
            for (List<Double> shares : List.of(dates.readyBy(), dates.reachedBy())) {
                assertEquals(shares.stream().sorted().toList(), shares);
            }
        }
    }

    @Test
    void monthsThatAreOverShowWhatWasEarned() {
        SimulationModel plain = PlanOfReference.model(PlanOfReference.sobol());
        SimulationModel model = PlanOfReference.plain(
                2,
                List.of(120.0, 126.0),
                100,
                plain.earnings().steps(),
                plain.earnings().streams(),
                plain.milestones(),
                plain.pace(),
                plain.targets(),
                plain.options());
        SimulationResult result = simulator.run(model);
        SimulationResult.Month second = result.months().get(1);
        assertEquals(new Fan(126, 126, 126, 126, 126), second.income());
        assertEquals(new Fan(20.5, 20.5, 20.5, 20.5, 20.5), second.cumulative());
        assertEquals(20.5, second.meanCumulative().value(), 1e-12);
        assertEquals(126, second.closed());
        assertTrue(result.months().get(2).income().p90()
                > result.months().get(2).income().p10());
        double difference = 2 * plainMid() / 12 - 20.5;
        assertEquals(499.6875 - difference, result.asPlanned(), 1e-9);
    }

    private static double plainMid() {
        return 150;
    }

    @Test
    void aPromotionDeniedKeepsTheLaterOnesAwayButNotTheStreams() {
        SimulationModel model = PlanOfReference.model(PlanOfReference.keyed());
        List<Milestone> milestones = new ArrayList<>(model.milestones());
        Milestone m12 = milestones.get(1);
        milestones.set(1, new Milestone("m12", 12, m12.readiness(), new Outcome.Promotion(2, 0.5), m12.earliest()));
        EveryPath paths = EveryPath.of(PlanOfReference.withMilestones(model, milestones));
        EveryPath before = EveryPath.of(model);
        int denied = 0;
        for (int i = 0; i < 4096; i++) {
            if (Double.isInfinite(paths.reached()[1][i])) {
                denied++;
                assertEquals(Double.POSITIVE_INFINITY, paths.reached()[2][i]);
                assertTrue(paths.runRate()[i] <= before.runRate()[i]);
            } else {
                assertEquals(before.reached()[2][i], paths.reached()[2][i]);
            }
            assertEquals(before.ready()[2][i], paths.ready()[2][i]);
        }
        assertEquals(0.5, denied / 4096.0, 4 * Math.sqrt(0.25 / 4096));
    }

    @Test
    void whatIsReachedStaysWhereItIsAndAWaitHasNoMemory() {
        SimulationModel model = PlanOfReference.model(PlanOfReference.keyed());
        List<Milestone> milestones = List.of(
                new Milestone("m6", 6, new Readiness.Reached(4.5), new Outcome.Promotion(2, 1), Earliest.AS_PLANNED),
                new Milestone("m12", 12, new Readiness.Since(11), new Outcome.Promotion(2, 1), Earliest.WHEN_READY),
                model.milestones().get(2),
                model.milestones().get(3));
        SimulationModel later = PlanOfReference.plain(
                14,
                List.of(),
                100,
                model.earnings().steps(),
                model.earnings().streams(),
                milestones,
                model.pace(),
                List.of(),
                model.options());
        EveryPath paths = EveryPath.of(later);
        for (int i = 0; i < 4096; i++) {
            assertEquals(4.5, paths.reached()[0][i]);
            assertEquals(11, paths.ready()[1][i]);
            assertTrue(paths.reached()[1][i] >= 14);
            assertTrue(paths.ready()[2][i] >= 14);
        }
        assertEquals(14 + 2, EveryPath.mean(paths.reached()[1]), 4 * 2 / 64.0);
    }

    @Test
    void aSalaryWithLittlePersistenceLosesItsPlace() {
        SimulationModel model =
                PlanOfReference.model(PlanOfReference.keyed().withHorizon(60).withDependence(0, 0));
        double[] last = EveryPath.of(PlanOfReference.with(model, List.of())).income()[0];
        double[] first = EveryPath.of(
                        PlanOfReference.with(model.with(model.options().withDependence(0, 1)), List.of()))
                .income()[0];
        assertArrayEquals(first, last);
        double[] kept = EveryPath.of(
                        PlanOfReference.with(model.with(model.options().withDependence(0, 1)), List.of()))
                .income()[59];
        double[] lost = EveryPath.of(PlanOfReference.with(model, List.of())).income()[59];
        assertTrue(correlation(first, kept) > correlation(last, lost) + 0.05);
        assertEquals(EveryPath.mean(kept), EveryPath.mean(lost), 1);
    }

    private static double correlation(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - EveryPath.mean(a)) * (b[i] - EveryPath.mean(b)) / a.length;
        }
        return sum / EveryPath.deviation(a) / EveryPath.deviation(b);
    }

    /// E1 to E3 of the specification: one segment of work, gamma over gamma, has a closed form.
    @ParameterizedTest
    @CsvSource({
        "1.5, 12, 15.5, 1.9565217391304348, 0.2551984877126654, 3, 0.087835, 3.04309, 4.04146, 5.72570",
        "3, 19, 27, 4.043478260869565, 1.0361058601134214, 6, 0.032181, 6.67073, 8.72523, 11.87565"
    })
    void datesComeAsTheirClosedFormSays(
            double now,
            double shape,
            double rate,
            double mean,
            double variance,
            int by,
            double share,
            double p10,
            double p50,
            double p90) {
        SimulationResult result = simulator.run(
                oneMilestone(now, new Pace.Uncertain(shape, rate), new Readiness.AfterWork(mean, variance)));
        SimulationResult.MilestoneDates dates = result.milestones().getFirst();
        assertEquals(share, dates.readyBy().get(by - 1), 0.002);
        assertEquals(p10, dates.ready().p10(), 0.01);
        assertEquals(p50, dates.ready().p50(), 0.02);
        assertEquals(p90, dates.ready().p90(), 0.04);
    }

    private static SimulationModel oneMilestone(double now, Pace pace, Readiness readiness) {
        return PlanOfReference.plain(
                now,
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(new Milestone("m", 0, readiness, new Outcome.Checkpoint(), Earliest.WHEN_READY)),
                pace,
                List.of(),
                SimulationOptions.standard(48));
    }

    @Test
    void readinessForTheFirstMilestoneComesAsTheReferenceSays() {
        SimulationModel model = PlanOfReference.model(PlanOfReference.sobol().with(Sampler.SOBOL, 8, 4096));
        SimulationResult.MilestoneDates m6 = simulator.run(model).milestones().getFirst();
        assertEquals(0.446499, m6.readyBy().get(5), 0.002);
        assertEquals(0.718330, m6.readyBy().get(8), 0.002);
        assertEquals(0.851053, m6.readyBy().get(11), 0.002);
        assertEquals(0.978827, m6.readyBy().get(23), 0.001);
        assertEquals(3.36516, m6.ready().p10(), 0.01);
        assertEquals(6.45738, m6.ready().p50(), 0.02);
        assertEquals(14.05516, m6.ready().p90(), 0.08);
        double[] ready = EveryPath.of(model).ready()[0];
        assertEquals(8, EveryPath.mean(ready), 0.02);
        assertEquals(
                16.213461,
                java.util.Arrays.stream(ready)
                        .map(d -> Math.max(24 - d, 0))
                        .average()
                        .orElseThrow(),
                0.01);
    }
}
