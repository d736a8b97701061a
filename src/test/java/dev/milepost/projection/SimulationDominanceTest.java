package dev.milepost.projection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.projection.SimulationModel.Cut;
import dev.milepost.projection.SimulationModel.Milestone;
import dev.milepost.projection.SimulationModel.Outcome;
import dev.milepost.projection.SimulationModel.Raise;
import dev.milepost.projection.SimulationModel.Step;
import dev.milepost.projection.SimulationModel.Stream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/// With the same random numbers, more in the plan is never less on a path. Ranges have their mode in the
/// middle.
final class SimulationDominanceTest {

    private static final double CLOSE = 1e-9;

    @Property(tries = 60)
    void aHigherEndOfAStreamLowersNoPath(
            @ForAll @IntRange(max = 3) int which,
            @ForAll @DoubleRange(max = 100) double low,
            @ForAll @DoubleRange(max = 100) double width,
            @ForAll @DoubleRange(max = 50) double more,
            @ForAll boolean ofLow,
            @ForAll long seed) {
        Stream before = PlanOfReference.streams().get(which);
        double raisedLow = ofLow ? low + Math.min(more, width) : low;
        double raisedHigh = ofLow ? low + width : low + width + more;
        assertNoPathIsLower(
                model(replaced(which, annual(before, Spread.between(low, low + width))), seed),
                model(replaced(which, annual(before, Spread.between(raisedLow, raisedHigh))), seed));
    }

    @Property(tries = 60)
    void aHigherEndOfASalaryStepLowersNoPath(
            @ForAll @IntRange(max = 3) int which,
            @ForAll @DoubleRange(max = 100) double low,
            @ForAll @DoubleRange(max = 100) double width,
            @ForAll @DoubleRange(max = 50) double more,
            @ForAll boolean ofLow,
            @ForAll @DoubleRange(max = 1) double persistence,
            @ForAll long seed) {
        double raisedLow = ofLow ? low + Math.min(more, width) : low;
        double raisedHigh = ofLow ? low + width : low + width + more;
        assertNoPathIsLower(
                stepped(which, Spread.between(100 + low, 100 + low + width), persistence, seed),
                stepped(which, Spread.between(100 + raisedLow, 100 + raisedHigh), persistence, seed));
    }

    @Property(tries = 60)
    void aLikelierStreamLowersNoPath(
            @ForAll @IntRange(max = 3) int which,
            @ForAll @DoubleRange(max = 1) double probability,
            @ForAll @DoubleRange(max = 1) double more,
            @ForAll long seed) {
        double raised = Math.min(1, probability + more);
        Stream before = PlanOfReference.streams().get(which);
        assertNoPathIsLower(
                model(replaced(which, likely(before, probability)), seed),
                model(replaced(which, likely(before, raised)), seed));
    }

    @Property(tries = 60)
    void aLikelierPromotionLowersNoPath(
            @ForAll @IntRange(max = 2) int which,
            @ForAll @DoubleRange(max = 1) double probability,
            @ForAll @DoubleRange(max = 1) double more,
            @ForAll long seed) {
        SimulationModel model = model(PlanOfReference.streams(), seed);
        assertNoPathIsLower(granted(model, which, probability), granted(model, which, Math.min(1, probability + more)));
    }

    private static SimulationModel granted(SimulationModel model, int which, double probability) {
        List<Milestone> milestones = new ArrayList<>(model.milestones());
        Milestone before = milestones.get(which);
        milestones.set(
                which,
                new Milestone(
                        before.id(),
                        before.planMonth(),
                        before.readiness(),
                        new Outcome.Promotion(2, probability),
                        before.earliest()));
        return PlanOfReference.withMilestones(model, milestones);
    }

    private static void assertNoPathIsLower(SimulationModel before, SimulationModel after) {
        EveryPath low = EveryPath.of(before);
        EveryPath high = EveryPath.of(after);
        for (int m = 0; m < low.income().length; m++) {
            for (int i = 0; i < low.income()[m].length; i++) {
                double income = low.income()[m][i];
                assertTrue(high.income()[m][i] >= income - CLOSE * Math.abs(income), "path " + i);
            }
        }
    }

    private static SimulationModel model(List<Stream> streams, long seed) {
        SimulationOptions options =
                SimulationOptions.standard(36).with(Sampler.SOBOL, 1, 256).withSeed(seed);
        return PlanOfReference.with(PlanOfReference.model(options), streams);
    }

    private static SimulationModel stepped(int which, Spread level, double persistence, long seed) {
        SimulationModel model = model(PlanOfReference.streams(), seed);
        List<Step> steps = new ArrayList<>(model.earnings().steps());
        Step step = steps.get(which);
        steps.set(which, new Step(step.id(), new Raise.ToLevel(level, Cut.NEVER), step.onset(), 6));
        return PlanOfReference.plain(
                0,
                List.of(),
                100,
                steps,
                model.earnings().streams(),
                model.milestones(),
                model.pace(),
                List.of(),
                model.options().withDependence(0.3, persistence));
    }

    private static List<Stream> replaced(int which, Stream stream) {
        List<Stream> streams = new ArrayList<>(PlanOfReference.streams());
        streams.set(which, stream);
        return streams;
    }

    private static Stream annual(Stream stream, Spread annual) {
        return PlanOfReference.income(stream.id(), annual, stream.onset(), stream.rampMonths(), stream.probability());
    }

    private static Stream likely(Stream stream, double probability) {
        return PlanOfReference.income(stream.id(), stream.annual(), stream.onset(), stream.rampMonths(), probability);
    }
}
