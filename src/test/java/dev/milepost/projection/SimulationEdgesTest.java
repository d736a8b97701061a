package dev.milepost.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.milepost.projection.SimulationModel.Cut;
import dev.milepost.projection.SimulationModel.Earliest;
import dev.milepost.projection.SimulationModel.Figure;
import dev.milepost.projection.SimulationModel.Milestone;
import dev.milepost.projection.SimulationModel.Outcome;
import dev.milepost.projection.SimulationModel.Raise;
import dev.milepost.projection.SimulationModel.Readiness;
import dev.milepost.projection.SimulationModel.Step;
import dev.milepost.projection.SimulationModel.Stream;
import dev.milepost.projection.SimulationModel.Target;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a plan says, a figure is a number.
final class SimulationEdgesTest {

    private static final SimulationOptions FEW = SimulationOptions.standard(24).with(Sampler.SOBOL, 2, 256);

    private final Simulator simulator = new Simulator();

    private void assertNumbers(SimulationModel model) {
        SimulationResult result = simulator.run(model);
        assertEquals(model.options().horizonMonths(), result.months().size());
        for (SimulationResult.Month month : result.months()) {
            assertFinite(month.income());
            assertFinite(month.cumulative());
            assertFinite(month.meanIncome().value(), month.meanCumulative().value(), month.meanSalary());
        }
        for (SimulationResult.Headline headline : result.headlines()) {
            assertFinite(headline.runRate().value());
            assertFinite(headline.salaryRunRate().value());
            headline.runRate().errors().ifPresent(SimulationEdgesTest::assertFinite);
        }
        for (SimulationResult.MilestoneDates dates : result.milestones()) {
            for (Fan fan : List.of(dates.ready(), dates.reached())) {
                assertFalse(figures(fan).anyMatch(Double::isNaN), fan.toString());
            }
        }
        assertFinite(result.belowAsPlanned(), result.asPlanned());
        simulator.tornado(model).bars().forEach(bar -> assertFinite(bar.swing()));
        simulator.delayCosts(model, Crew.alone(), () -> false).forEach(cost -> assertFinite(cost.perMonth()));
    }

    private static DoubleStream figures(Fan fan) {
        return DoubleStream.of(fan.p10(), fan.p25(), fan.p50(), fan.p75(), fan.p90());
    }

    private static void assertFinite(Fan fan) {
        assertFinite(figures(fan).toArray());
    }

    private static void assertFinite(double... figures) {
        for (double figure : figures) {
            assertEquals(true, Double.isFinite(figure), "figure " + figure);
        }
    }

    @Test
    void aPlanWithoutStreamsStepsAndMilestonesIsItsBaseline() {
        SimulationModel empty = PlanOfReference.plain(
                0, List.of(), 60, List.of(), List.of(), List.of(), new Pace.Known(1), List.of(), FEW);
        assertNumbers(empty);
        SimulationResult result = simulator.run(empty);
        assertEquals(new Fan(60, 60, 60, 60, 60), result.months().getLast().income());
        assertEquals(120, result.months().getLast().meanCumulative().value(), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 119, 120})
    void theShortestAndLongestHorizonsWork(int horizon) {
        SimulationModel model = PlanOfReference.model(PlanOfReference.sobol());
        assertNumbers(PlanOfReference.plain(
                0,
                List.of(),
                100,
                model.earnings().steps(),
                model.earnings().streams(),
                model.milestones(),
                model.pace(),
                List.of(),
                FEW.withHorizon(horizon)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 255, 257, 1000})
    void anyNumberOfKeyedPathsWorks(int points) {
        assertNumbers(PlanOfReference.model(FEW.with(Sampler.KEYED, 3, points)));
        assertNumbers(PlanOfReference.model(FEW.with(Sampler.ANTITHETIC, 1, points)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void certaintyOfChancesIsCertain(double probability) {
        SimulationModel model = PlanOfReference.model(FEW);
        List<Stream> streams = model.earnings().streams().stream()
                .map(s -> PlanOfReference.income(s.id(), s.annual(), s.onset(), s.rampMonths(), probability))
                .toList();
        List<Milestone> milestones = model.milestones().stream()
                .map(m -> new Milestone(
                        m.id(), m.planMonth(), m.readiness(), new Outcome.Promotion(2, probability), m.earliest()))
                .toList();
        SimulationModel chance = PlanOfReference.withMilestones(PlanOfReference.with(model, streams), milestones);
        assertNumbers(chance);
        SimulationResult result = simulator.run(chance);
        result.months().getLast().meanStreams().values().forEach(mean -> assertEquals(probability > 0, mean > 0));
        if (probability == 0) {
            assertEquals(
                    Double.POSITIVE_INFINITY,
                    result.milestones().getFirst().reached().p10());
            assertEquals(0, result.milestones().getFirst().reachedBy().getLast());
        }
    }

    @Property(tries = 150)
    void figuresAreNumbersWhateverThePlanSays(
            @ForAll @DoubleRange(min = -1e12, max = 1e12) double low,
            @ForAll @DoubleRange(min = 0, max = 1) double mode,
            @ForAll @DoubleRange(min = -1200, max = 1200) double month,
            @ForAll @DoubleRange(min = 0, max = 1e6) double mean,
            @ForAll @DoubleRange(min = 0, max = 1e6) double variance,
            @ForAll @DoubleRange(min = 0.05, max = 1e6) double shape,
            @ForAll @DoubleRange(min = 0, max = 200) double ramp,
            @ForAll @IntRange(min = 1, max = 120) int horizon,
            @ForAll Spread.Reading reading,
            @ForAll Sampler sampler,
            @ForAll @DoubleRange(min = 0, max = 1) double rho) {
        double high = Math.min(1e12, Math.abs(low) + 1);
        Spread spread = new Spread(low, Math.clamp(low + mode * (high - low), low, high), high);
        Milestone milestone = new Milestone(
                "m",
                month,
                new Readiness.AfterWork(mean, mean == 0 ? 0 : variance),
                new Outcome.Promotion(ramp, mode),
                Earliest.WHEN_READY);
        SimulationOptions options = FEW.with(sampler, 2, 16)
                .withHorizon(horizon)
                .withDependence(rho, rho)
                .with(reading);
        assertNumbers(PlanOfReference.plain(
                mode * 10,
                List.of(),
                low,
                List.of(
                        new Step("a", new Raise.ToLevel(spread, Cut.NEVER), new Onset.AtMonth(month), ramp),
                        new Step(
                                "b",
                                new Raise.ByShare(Spread.between(-0.5, 0.5)),
                                new Onset.AfterMilestone("m", ramp),
                                ramp)),
                List.of(
                        PlanOfReference.income("s", spread, new Onset.AtMonth(month), ramp, mode),
                        PlanOfReference.income("t", spread, new Onset.AfterMilestone("m", ramp), ramp, 1)),
                List.of(milestone),
                new Pace.Uncertain(shape, shape),
                List.of(),
                options));
    }

    @Test
    void nothingAndLessThanNothingAreAmounts() {
        SimulationModel model = PlanOfReference.model(FEW);
        assertNumbers(PlanOfReference.spreads(model, _ -> Spread.exactly(0)));
        assertNumbers(
                PlanOfReference.spreads(model, spread -> new Spread(-spread.high(), -spread.mode(), -spread.low())));
    }

    @Test
    void aSalaryFallsOnlyWhereItMay() {
        assertEquals(100, lastSalary(Cut.NEVER), 1e-9);
        assertEquals(80, lastSalary(Cut.ALLOWED), 1e-9);
    }

    private double lastSalary(Cut cut) {
        Step step = new Step("s", new Raise.ToLevel(Spread.exactly(80), cut), new Onset.AtMonth(3), 1);
        return simulator
                .run(PlanOfReference.plain(
                        0, List.of(), 100, List.of(step), List.of(), List.of(), new Pace.Known(1), List.of(), FEW))
                .months()
                .getLast()
                .meanSalary();
    }

    @Test
    void aShareRaisesTheLevelBefore() {
        Step step = new Step("s", new Raise.ByShare(Spread.exactly(0.25)), new Onset.AtMonth(3), 1);
        SimulationResult result = simulator.run(PlanOfReference.plain(
                0, List.of(), 100, List.of(step), List.of(), List.of(), new Pace.Known(1), List.of(), FEW));
        assertEquals(125, result.months().getLast().meanSalary(), 1e-9);
        assertEquals((100 * 3 + 125 * 21) / 12.0, result.asPlanned(), 1e-9);
    }

    @Test
    void aChangeOfSalaryIsOverWhenTheNextBegins() {
        Step slow = new Step("a", new Raise.ToLevel(Spread.exactly(200), Cut.NEVER), new Onset.AtMonth(0), 12);
        Step next = new Step("b", new Raise.ToLevel(Spread.exactly(300), Cut.NEVER), new Onset.AtMonth(4), 1);
        SimulationResult result = simulator.run(PlanOfReference.plain(
                0, List.of(), 100, List.of(slow, next), List.of(), List.of(), new Pace.Known(1), List.of(), FEW));
        assertEquals(125, result.months().get(0).meanSalary(), 1e-9);
        assertEquals(200, result.months().get(3).meanSalary(), 1e-9);
        assertEquals(300, result.months().get(4).meanSalary(), 1e-9);
        assertEquals(
                result.asPlanned(), result.months().getLast().meanCumulative().value(), 1e-9);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        SimulationModel model = PlanOfReference.model(FEW);
        refused(() -> new Spread(2, 1, 3));
        refused(() -> new Spread(Double.NaN, 1, 3));
        refused(() -> new Pace.Known(0));
        refused(() -> new Pace.Uncertain(0, 1));
        refused(() -> new Onset.AtMonth(Double.NaN));
        refused(() -> new Outcome.Promotion(1, 1.5));
        refused(() -> new Readiness.AfterWork(0, 1));
        refused(() -> FEW.withHorizon(0));
        refused(() -> FEW.withHorizon(121));
        refused(() -> FEW.with(Sampler.SOBOL, 1, 1000));
        refused(() -> FEW.withDependence(1.1, 1));
        refused(() -> new Crew(Runnable::run, 0));
        refused(() -> PlanOfReference.with(model, List.of(PlanOfReference.stream("a", 1, 2, "nowhere", 6))));
        refused(() -> PlanOfReference.with(
                model,
                List.of(
                        model.earnings().streams().get(0),
                        model.earnings().streams().get(0))));
        refused(() -> PlanOfReference.plain(
                0,
                List.of(),
                100,
                List.of(),
                List.of(),
                List.of(),
                model.pace(),
                List.of(new Target("t", Figure.CUMULATIVE, 25, 1)),
                FEW));
    }

    private static void refused(org.junit.jupiter.api.function.Executable nonsense) {
        assertThrows(IllegalArgumentException.class, nonsense);
    }
}
