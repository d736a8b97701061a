package dev.milepost.prospect;

import dev.milepost.projection.Interpolation;
import dev.milepost.projection.Onset;
import dev.milepost.projection.Pace;
import dev.milepost.projection.SimulationModel;
import dev.milepost.projection.SimulationModel.Circumstances;
import dev.milepost.projection.SimulationModel.Cut;
import dev.milepost.projection.SimulationModel.Earliest;
import dev.milepost.projection.SimulationModel.Earnings;
import dev.milepost.projection.SimulationModel.Milestone;
import dev.milepost.projection.SimulationModel.Outcome;
import dev.milepost.projection.SimulationModel.Outset;
import dev.milepost.projection.SimulationModel.Raise;
import dev.milepost.projection.SimulationModel.Readiness;
import dev.milepost.projection.SimulationModel.Step;
import dev.milepost.projection.SimulationModel.Stream;
import dev.milepost.projection.SimulationOptions;
import dev.milepost.projection.Spread;
import dev.milepost.projection.TaxClass;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The reference plan of the specification, in dollars, with what is tried out in it.
final class ReferenceModel {

    private static final int HORIZON = 24;

    private ReferenceModel() {}

    static SimulationModel under(Overrides overrides) {
        return new SimulationModel(
                Outset.START,
                earnings(100_000, steps(), streams(overrides)),
                milestones(overrides),
                pace(overrides),
                List.of(),
                Circumstances.NONE,
                SimulationOptions.standard(HORIZON));
    }

    /// A checkpoint after exactly so much work at a pace of exactly 1, and what begins with it.
    static SimulationModel certain(double work, double base, double raised, Overrides overrides) {
        Pace pace = new Pace.Known(number(overrides, AssumptionKey.of(AssumptionKind.PACE), 1));
        return new SimulationModel(
                Outset.START,
                earnings(base, List.of(step("s1", raised, raised, after("done"))), List.of()),
                List.of(new Milestone(
                        "done", 1, new Readiness.AfterWork(work, 0), new Outcome.Checkpoint(), Earliest.WHEN_READY)),
                pace,
                List.of(),
                Circumstances.NONE,
                SimulationOptions.standard(HORIZON));
    }

    /// One stream from the first day, and nothing to do.
    static SimulationModel paid(double base, double low, double high, Overrides overrides) {
        return new SimulationModel(
                Outset.START,
                earnings(base, List.of(), List.of(stream("lectures", low, high, new Onset.AtMonth(-1), 1, overrides))),
                List.of(),
                new Pace.Known(1),
                List.of(),
                Circumstances.NONE,
                SimulationOptions.standard(HORIZON));
    }

    static Onset after(String milestone) {
        return new Onset.AfterMilestone(milestone, 0);
    }

    private static Earnings earnings(double base, List<Step> steps, List<Stream> streams) {
        return new Earnings(
                base, OptionalDouble.empty(), Interpolation.STEP, steps, streams, List.of(), List.of(), List.of());
    }

    private static List<Step> steps() {
        return List.of(
                step("s1", 140_000, 160_000, new Onset.AtMonth(0)),
                step("s2", 170_000, 200_000, after("m6")),
                step("s3", 210_000, 250_000, after("m12")),
                step("s4", 250_000, 300_000, after("m18")));
    }

    private static Step step(String id, double low, double high, Onset onset) {
        return new Step(id, new Raise.ToLevel(Spread.between(low, high), Cut.NEVER), onset, 1);
    }

    private static List<Stream> streams(Overrides overrides) {
        return List.of(
                stream("consulting", 50_000, 150_000, after("m18"), 6, overrides),
                stream("training", 20_000, 60_000, after("m12"), 6, overrides),
                stream("content", 15_000, 40_000, after("m18"), 6, overrides),
                stream("oss", 10_000, 30_000, after("m12"), 12, overrides));
    }

    private static Stream stream(String id, double low, double high, Onset onset, double ramp, Overrides overrides) {
        Spread annual = overrides.values().get(AssumptionKey.of(AssumptionKind.PAY, id))
                        instanceof AssumptionValue.Span(var least, var most)
                ? Spread.between(least.doubleValue(), most.doubleValue())
                : Spread.between(low, high);
        return new Stream(id, annual, onset, Optional.empty(), ramp, 1, TaxClass.SELF_EMPLOYED);
    }

    private static List<Milestone> milestones(Overrides overrides) {
        return List.of(
                promotion("m6", 6, 23 * square(3.0 / 23) + 10 * square(0.3), overrides),
                promotion("m12", 12, 10 * square(0.3) + 4 * square(0.75), overrides),
                promotion("m18", 18, 8 * square(0.75), overrides),
                new Milestone(
                        "m24",
                        24,
                        new Readiness.AfterWork(6, 16 * square(0.375)),
                        new Outcome.Checkpoint(),
                        Earliest.AS_PLANNED));
    }

    private static Milestone promotion(String id, double month, double variance, Overrides overrides) {
        double wait = number(overrides, AssumptionKey.of(AssumptionKind.WAIT, id), 2);
        return new Milestone(
                id, month, new Readiness.AfterWork(6, variance), new Outcome.Promotion(wait, 1), Earliest.AS_PLANNED);
    }

    private static Pace pace(Overrides overrides) {
        return new Pace.Uncertain(4, 4 / number(overrides, AssumptionKey.of(AssumptionKind.PACE), 1));
    }

    private static double number(Overrides overrides, AssumptionKey key, double otherwise) {
        return overrides.values().get(key) instanceof AssumptionValue.Figure(var number)
                ? number.doubleValue()
                : otherwise;
    }

    private static double square(double x) {
        return x * x;
    }
}
