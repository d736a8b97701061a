package dev.milepost.projection;

import dev.milepost.projection.SimulationModel.Circumstances;
import dev.milepost.projection.SimulationModel.Earnings;
import dev.milepost.projection.SimulationModel.Equity;
import dev.milepost.projection.SimulationModel.Hourly;
import dev.milepost.projection.SimulationModel.Milestone;
import dev.milepost.projection.SimulationModel.OneOff;
import dev.milepost.projection.SimulationModel.Outcome;
import dev.milepost.projection.SimulationModel.Outset;
import dev.milepost.projection.SimulationModel.Raise;
import dev.milepost.projection.SimulationModel.RateStep;
import dev.milepost.projection.SimulationModel.Readiness;
import dev.milepost.projection.SimulationModel.Shocks;
import dev.milepost.projection.SimulationModel.Step;
import dev.milepost.projection.SimulationModel.Stream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The one path that nobody draws: every milestone in its month, every amount at its mode, probabilities,
/// setbacks and shocks left aside. $499,687.50 in 24 months for the reference plan.
final class AsPlanned {

    private AsPlanned() {}

    /// What is earned by the horizon.
    static double cumulative(SimulationModel model, Curves curves) {
        SimulationModel certain = certain(model);
        Block block = new Block(Blueprint.of(certain, curves));
        Uniforms medians = (_, _, _, into, _) -> Arrays.fill(into, 0.5);
        block.simulate(medians, 0, 0, 1, new double[certain.milestones().size()]);
        double[] cumulative = new double[1];
        block.accumulate((_, _, _, earned) -> cumulative[0] = earned[0]);
        return cumulative[0];
    }

    /// The same plan with nothing left to chance.
    private static SimulationModel certain(SimulationModel model) {
        Circumstances circumstances = model.circumstances();
        return new SimulationModel(
                new Outset(model.outset().now(), List.of(), model.outset().closed()),
                certain(model.earnings()),
                model.milestones().stream().map(AsPlanned::certain).toList(),
                new Pace.Known(1),
                List.of(),
                new Circumstances(
                        circumstances.prices(), Optional.empty(), Shocks.NONE, new Tax.None(), circumstances.start()),
                model.options().with(Sampler.KEYED, 1, 1));
    }

    private static Milestone certain(Milestone milestone) {
        double month =
                milestone.readiness() instanceof Readiness.Reached(double reached) ? reached : milestone.planMonth();
        return new Milestone(
                milestone.id(), month, new Readiness.Reached(month), new Outcome.Checkpoint(), milestone.earliest());
    }

    private static Earnings certain(Earnings earnings) {
        return new Earnings(
                earnings.baseSalary(),
                OptionalDouble.empty(),
                earnings.interpolation(),
                earnings.steps().stream().map(AsPlanned::certain).toList(),
                earnings.streams().stream().map(AsPlanned::certain).toList(),
                earnings.hourly().stream().map(AsPlanned::certain).toList(),
                earnings.oneOffs().stream().map(AsPlanned::certain).toList(),
                earnings.equity().stream().map(AsPlanned::certain).toList());
    }

    private static Step certain(Step step) {
        Raise raise = switch (step.raise()) {
            case Raise.ToLevel(Spread level, SimulationModel.Cut cut) -> new Raise.ToLevel(certain(level), cut);
            case Raise.ByShare(Spread share) -> new Raise.ByShare(certain(share));
        };
        return new Step(step.id(), raise, step.onset(), step.months());
    }

    private static Stream certain(Stream stream) {
        return new Stream(
                stream.id(),
                certain(stream.annual()),
                stream.onset(),
                stream.end(),
                stream.rampMonths(),
                1,
                stream.taxClass());
    }

    private static Hourly certain(Hourly hourly) {
        return new Hourly(
                hourly.id(),
                hourly.rates().stream()
                        .map(rate -> new RateStep(certain(rate.perHour()), rate.from()))
                        .toList(),
                certain(hourly.hours()),
                hourly.onset(),
                hourly.end(),
                hourly.rampMonths(),
                1,
                hourly.taxClass());
    }

    private static OneOff certain(OneOff once) {
        return new OneOff(once.id(), certain(once.amount()), once.at(), 1, once.taxClass());
    }

    private static Equity certain(Equity equity) {
        return new Equity(
                equity.id(),
                certain(equity.value()),
                equity.vestMonths(),
                equity.cliffMonths(),
                equity.onset(),
                1,
                equity.taxClass());
    }

    private static Spread certain(Spread spread) {
        return Spread.exactly(spread.mode());
    }
}
