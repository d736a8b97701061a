package dev.milepost.projection;

import dev.milepost.projection.SimulationModel.Circumstances;
import dev.milepost.projection.SimulationModel.Cut;
import dev.milepost.projection.SimulationModel.Earliest;
import dev.milepost.projection.SimulationModel.Earnings;
import dev.milepost.projection.SimulationModel.Figure;
import dev.milepost.projection.SimulationModel.Milestone;
import dev.milepost.projection.SimulationModel.Outcome;
import dev.milepost.projection.SimulationModel.Outset;
import dev.milepost.projection.SimulationModel.Raise;
import dev.milepost.projection.SimulationModel.Readiness;
import dev.milepost.projection.SimulationModel.Step;
import dev.milepost.projection.SimulationModel.Stream;
import dev.milepost.projection.SimulationModel.Target;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/// SEED-REF-1 of the specification: the shipped roadmap in month 0 with nothing ticked, in thousands of
/// dollars.
final class PlanOfReference {

    static final int HORIZON = 24;
    private static final double WAIT = 2;

    private PlanOfReference() {}

    static SimulationModel model(SimulationOptions options) {
        return plain(0, List.of(), 100, steps(), streams(), milestones(), new Pace.Uncertain(4, 4), targets(), options);
    }

    /// Salary and streams alone, in steady circumstances; changes of salary take the months they say.
    static SimulationModel plain(
            double now,
            List<Double> closed,
            double baseSalary,
            List<Step> steps,
            List<Stream> streams,
            List<Milestone> milestones,
            Pace pace,
            List<Target> targets,
            SimulationOptions options) {
        return new SimulationModel(
                new Outset(now, List.of(), closed),
                earnings(baseSalary, steps, streams),
                milestones,
                pace,
                targets,
                Circumstances.NONE,
                options);
    }

    static Earnings earnings(double baseSalary, List<Step> steps, List<Stream> streams) {
        return new Earnings(
                baseSalary,
                OptionalDouble.empty(),
                Interpolation.LINEAR,
                steps,
                streams,
                List.of(),
                List.of(),
                List.of());
    }

    static Stream income(String id, Spread annual, Onset onset, double rampMonths, double probability) {
        return new Stream(id, annual, onset, Optional.empty(), rampMonths, probability, TaxClass.SELF_EMPLOYED);
    }

    static SimulationOptions keyed() {
        return SimulationOptions.standard(HORIZON)
                .with(Sampler.KEYED, 1, 4096)
                .with(SimulationOptions.Arithmetic.EXACT);
    }

    static SimulationOptions sobol() {
        return SimulationOptions.standard(HORIZON);
    }

    static List<Step> steps() {
        return List.of(
                step("s1", 140, 160, new Onset.AtMonth(0)),
                step("s2", 170, 200, after("m6")),
                step("s3", 210, 250, after("m12")),
                step("s4", 250, 300, after("m18")));
    }

    static Step step(String id, double low, double high, Onset onset) {
        return new Step(id, new Raise.ToLevel(Spread.between(low, high), Cut.NEVER), onset, 1);
    }

    static List<Stream> streams() {
        return List.of(
                stream("consulting", 50, 150, "m18", 6),
                stream("training", 20, 60, "m12", 6),
                stream("content", 15, 40, "m18", 6),
                stream("oss", 10, 30, "m12", 12));
    }

    static Stream stream(String id, double low, double high, String milestone, double ramp) {
        return income(id, Spread.between(low, high), after(milestone), ramp, 1);
    }

    static Onset after(String milestone) {
        return new Onset.AfterMilestone(milestone, 0);
    }

    /// 23 items in 3 months, 20 in 6, 12 in 9, 16 in 6; milestones after 6, 12, 18 and 24 months of this
    /// work.
    static List<Milestone> milestones() {
        return List.of(
                milestone("m6", 6, 23 * square(3.0 / 23) + 10 * square(0.3), new Outcome.Promotion(WAIT, 1)),
                milestone("m12", 12, 10 * square(0.3) + 4 * square(0.75), new Outcome.Promotion(WAIT, 1)),
                milestone("m18", 18, 8 * square(0.75), new Outcome.Promotion(WAIT, 1)),
                milestone("m24", 24, 16 * square(0.375), new Outcome.Checkpoint()));
    }

    private static Milestone milestone(String id, double month, double variance, Outcome outcome) {
        return new Milestone(id, month, new Readiness.AfterWork(6, variance), outcome, Earliest.AS_PLANNED);
    }

    private static double square(double x) {
        return x * x;
    }

    static List<Target> targets() {
        return List.of(
                new Target("s12", Figure.SALARY_RUN_RATE, 12, 170),
                new Target("s18", Figure.SALARY_RUN_RATE, 18, 210),
                new Target("s24", Figure.SALARY_RUN_RATE, 24, 250),
                new Target("r350", Figure.RUN_RATE, 24, 350),
                new Target("r400", Figure.RUN_RATE, 24, 400),
                new Target("r500", Figure.RUN_RATE, 24, 500),
                new Target("plan", Figure.CUMULATIVE, 24, 499.6875));
    }

    /// Everything in time, at `place` in every range: nothing left to chance.
    static SimulationModel certain(double place, SimulationOptions options) {
        List<Milestone> onTime = milestones().stream()
                .map(m -> new Milestone(
                        m.id(),
                        m.planMonth(),
                        new Readiness.AfterWork(6, 0),
                        m.outcome() instanceof Outcome.Promotion ? new Outcome.Promotion(0, 1) : m.outcome(),
                        m.earliest()))
                .toList();
        SimulationModel model = spreads(
                model(options), spread -> Spread.exactly(spread.low() + place * (spread.high() - spread.low())));
        return plain(
                0,
                List.of(),
                100,
                model.earnings().steps(),
                model.earnings().streams(),
                onTime,
                new Pace.Known(1),
                targets(),
                options);
    }

    static SimulationModel spreads(SimulationModel model, UnaryOperator<Spread> change) {
        List<Step> steps = model.earnings().steps().stream()
                .map(step -> switch (step.raise()) {
                    case Raise.ToLevel(Spread level, Cut cut) ->
                        new Step(step.id(), new Raise.ToLevel(change.apply(level), cut), step.onset(), step.months());
                    case Raise.ByShare _ -> step;
                })
                .toList();
        List<Stream> streams = model.earnings().streams().stream()
                .map(s -> income(s.id(), change.apply(s.annual()), s.onset(), s.rampMonths(), s.probability()))
                .toList();
        return plain(
                model.outset().now(),
                model.outset().closed(),
                model.earnings().baseSalary(),
                steps,
                streams,
                model.milestones(),
                model.pace(),
                model.targets(),
                model.options());
    }

    static SimulationModel with(SimulationModel model, List<Stream> streams) {
        return plain(
                model.outset().now(),
                model.outset().closed(),
                model.earnings().baseSalary(),
                model.earnings().steps(),
                streams,
                model.milestones(),
                model.pace(),
                model.targets(),
                model.options());
    }

    static SimulationModel withMilestones(SimulationModel model, List<Milestone> milestones) {
        return plain(
                model.outset().now(),
                model.outset().closed(),
                model.earnings().baseSalary(),
                model.earnings().steps(),
                model.earnings().streams(),
                milestones,
                model.pace(),
                model.targets(),
                model.options());
    }

    /// Streams only, all there from the start, for the sums of amounts.
    static SimulationModel amountsOnly(List<Stream> streams, SimulationOptions options) {
        return plain(0, List.of(), 0, List.of(), streams, List.of(), new Pace.Known(1), List.of(), options);
    }

    static Stream always(String id, double low, double high) {
        return income(id, Spread.between(low, high), new Onset.AtMonth(-1), 1, 1);
    }

    /// The five of the plan's table of streams.
    static List<Stream> fiveStreams() {
        return List.of(
                always("primary", 200, 300),
                always("consulting", 50, 150),
                always("training", 20, 60),
                always("content", 15, 40),
                always("oss", 10, 30));
    }
}
