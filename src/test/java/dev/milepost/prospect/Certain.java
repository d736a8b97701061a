package dev.milepost.prospect;

import dev.milepost.projection.Pace;
import dev.milepost.projection.Sampler;
import dev.milepost.projection.SimulationModel;
import dev.milepost.projection.SimulationModel.Earnings;
import dev.milepost.projection.SimulationModel.Hourly;
import dev.milepost.projection.SimulationModel.Milestone;
import dev.milepost.projection.SimulationModel.OneOff;
import dev.milepost.projection.SimulationModel.Outcome;
import dev.milepost.projection.SimulationModel.Raise;
import dev.milepost.projection.SimulationModel.RateStep;
import dev.milepost.projection.SimulationModel.Readiness;
import dev.milepost.projection.SimulationModel.Step;
import dev.milepost.projection.SimulationModel.Stream;
import dev.milepost.projection.SimulationResult;
import dev.milepost.projection.Simulator;
import dev.milepost.projection.Spread;
import java.util.OptionalDouble;

/// A simulation with everything uncertain taken out of it: every amount in the middle of its range, every
/// milestone ready in its month, no waiting, everything comes.
final class Certain {

    private Certain() {}

    static SimulationResult run(Prospect prospect) {
        SimulationModel model = prospect.simulation();
        SimulationModel certain = new SimulationModel(
                model.outset(),
                earnings(model.earnings()),
                model.milestones().stream().map(Certain::milestone).toList(),
                new Pace.Known(1),
                model.targets(),
                model.circumstances(),
                model.options().with(Sampler.KEYED, 1, 4));
        return new Simulator().run(certain);
    }

    private static Milestone milestone(Milestone milestone) {
        Readiness readiness = milestone.readiness() instanceof Readiness.AfterWork
                ? new Readiness.AfterWork(0, 0)
                : milestone.readiness();
        Outcome outcome =
                milestone.outcome() instanceof Outcome.Promotion ? new Outcome.Promotion(0, 1) : milestone.outcome();
        return new Milestone(milestone.id(), milestone.planMonth(), readiness, outcome, milestone.earliest());
    }

    private static Earnings earnings(Earnings earnings) {
        return new Earnings(
                earnings.baseSalary(),
                OptionalDouble.empty(),
                earnings.interpolation(),
                earnings.steps().stream()
                        .map(step -> new Step(step.id(), middle(step.raise()), step.onset(), step.months()))
                        .toList(),
                earnings.streams().stream()
                        .map(stream -> new Stream(
                                stream.id(),
                                middle(stream.annual()),
                                stream.onset(),
                                stream.end(),
                                stream.rampMonths(),
                                1,
                                stream.taxClass()))
                        .toList(),
                earnings.hourly().stream()
                        .map(hourly -> new Hourly(
                                hourly.id(),
                                hourly.rates().stream()
                                        .map(rate -> new RateStep(middle(rate.perHour()), rate.from()))
                                        .toList(),
                                middle(hourly.hours()),
                                hourly.onset(),
                                hourly.end(),
                                hourly.rampMonths(),
                                1,
                                hourly.taxClass()))
                        .toList(),
                earnings.oneOffs().stream()
                        .map(once -> new OneOff(once.id(), middle(once.amount()), once.at(), 1, once.taxClass()))
                        .toList(),
                earnings.equity().stream()
                        .map(grant -> new SimulationModel.Equity(
                                grant.id(),
                                middle(grant.value()),
                                grant.vestMonths(),
                                grant.cliffMonths(),
                                grant.onset(),
                                1,
                                grant.taxClass()))
                        .toList());
    }

    private static Raise middle(Raise raise) {
        return switch (raise) {
            case Raise.ToLevel(Spread level, var cut) -> new Raise.ToLevel(middle(level), cut);
            case Raise.ByShare(Spread share) -> new Raise.ByShare(middle(share));
        };
    }

    private static Spread middle(Spread spread) {
        return Spread.exactly(spread.mode());
    }
}
