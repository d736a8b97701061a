package dev.milepost.projection;

import dev.milepost.money.MoneyRange;
import dev.milepost.projection.SimulationModel.Circumstances;
import dev.milepost.projection.SimulationModel.Cut;
import dev.milepost.projection.SimulationModel.Earliest;
import dev.milepost.projection.SimulationModel.Earnings;
import dev.milepost.projection.SimulationModel.Equity;
import dev.milepost.projection.SimulationModel.Hourly;
import dev.milepost.projection.SimulationModel.Milestone;
import dev.milepost.projection.SimulationModel.Outcome;
import dev.milepost.projection.SimulationModel.Outset;
import dev.milepost.projection.SimulationModel.Raise;
import dev.milepost.projection.SimulationModel.RateStep;
import dev.milepost.projection.SimulationModel.Readiness;
import dev.milepost.projection.SimulationModel.Shocks;
import dev.milepost.projection.SimulationModel.Step;
import dev.milepost.projection.SimulationModel.Stream;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// An income model in dollars with nothing left to chance: every amount at one place in its range, every time
/// known, half of them as so much after a milestone that is reached at the start.
final class SimulationOfIncomeModel {

    private static final String GATE = "gate";

    private final IncomeModel model;
    private final Place place;

    private SimulationOfIncomeModel(IncomeModel model, Place place) {
        this.model = model;
        this.place = place;
    }

    static SimulationModel of(IncomeModel model, Scenario scenario, Tax tax, Month start) {
        SimulationOfIncomeModel simulation = new SimulationOfIncomeModel(model, Place.of(scenario));
        return new SimulationModel(
                Outset.START,
                simulation.earnings(),
                List.of(new Milestone(
                        GATE, 0, new Readiness.Reached(0), new Outcome.Promotion(2, 1), Earliest.AS_PLANNED)),
                new Pace.Known(1),
                List.of(),
                new Circumstances(model.prices().yearly(), Optional.empty(), Shocks.NONE, tax, start),
                SimulationOptions.standard(model.horizonMonths()).with(Sampler.KEYED, 1, 3));
    }

    private Earnings earnings() {
        return new Earnings(
                model.baseline().cents() / 100.0,
                OptionalDouble.empty(),
                model.interpolation(),
                model.steps().stream().map(this::step).toList(),
                model.streams().stream().map(this::stream).toList(),
                model.hourly().stream().map(this::hourly).toList(),
                model.oneOffs().stream()
                        .map(once -> new SimulationModel.OneOff(
                                once.id(), spread(once.amount()), onset(once.at()), 1, once.taxClass()))
                        .toList(),
                model.equity().stream()
                        .filter(grant -> grant.counting() == EquityGrant.Counting.AS_INCOME)
                        .map(grant -> new Equity(
                                grant.id(),
                                spread(grant.value()),
                                grant.vestMonths(),
                                grant.cliffMonths(),
                                onset(grant.start()),
                                1,
                                grant.taxClass()))
                        .toList());
    }

    private Step step(SalaryStep step) {
        Cut cut = step.cut() == SalaryStep.Cut.ALLOWED ? Cut.ALLOWED : Cut.NEVER;
        Raise raise = switch (step.aim()) {
            case LEVEL -> new Raise.ToLevel(spread(step.level()), cut);
            case RAISE -> {
                double share = place.factor(step.raise().orElseThrow()).doubleValue() - 1;
                yield new Raise.ByShare(Spread.exactly(cut == Cut.ALLOWED ? share : Math.max(share, 0)));
            }
        };
        return new Step(step.id(), raise, onset(step.start()), step.months());
    }

    private Stream stream(StreamFlow flow) {
        return new Stream(
                flow.id(),
                spread(flow.annual()),
                onset(flow.start()),
                end(flow.end()),
                flow.rampMonths(),
                1,
                flow.taxClass());
    }

    private Hourly hourly(HourlyFlow flow) {
        return new Hourly(
                flow.id(),
                flow.rates().stream()
                        .map(rate -> new RateStep(spread(rate.perHour()), onset(rate.start())))
                        .toList(),
                Spread.exactly(place.in(flow.hours()).doubleValue()),
                onset(flow.start()),
                end(flow.end()),
                flow.rampMonths(),
                1,
                flow.taxClass());
    }

    private Optional<Onset> end(OptionalDouble end) {
        return end.isPresent() ? Optional.of(onset(end.getAsDouble())) : Optional.empty();
    }

    private Spread spread(MoneyRange range) {
        return Spread.exactly(place.cents(range) / 100.0);
    }

    private static Onset onset(double month) {
        return month >= 0 && month % 1 == 0 ? new Onset.AfterMilestone(GATE, month) : new Onset.AtMonth(month);
    }
}
