package dev.milepost.projection;

import dev.milepost.projection.SimulationModel.Cut;
import dev.milepost.projection.SimulationModel.Raise;
import dev.milepost.projection.SimulationModel.Readiness;
import dev.milepost.projection.SimulationModel.Step;
import dev.milepost.projection.SimulationModel.Stream;

/// The one path that nobody draws: every milestone in its month, every amount at its mode, probabilities
/// left aside. $499,687.50 in 24 months for the reference plan.
final class AsPlanned {

    private final SimulationModel model;
    private double earned;

    private AsPlanned(SimulationModel model) {
        this.model = model;
    }

    static double cumulative(SimulationModel model) {
        return new AsPlanned(model).cumulative();
    }

    private double cumulative() {
        int horizon = model.options().horizonMonths();
        int open = horizon - model.closed().size();
        earned = model.baseSalary() * open;
        double level = model.baseSalary();
        double start = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < model.steps().size(); k++) {
            Step step = model.steps().get(k);
            double target = level(step.raise(), level);
            start = Math.max(start, month(step.onset()));
            boolean last = k == model.steps().size() - 1;
            double room = last
                    ? step.months()
                    : Math.max(month(model.steps().get(k + 1).onset()) - start, 0);
            add(target - level, start, Math.min(step.months(), room));
            level = target;
        }
        for (Stream stream : model.streams()) {
            add(stream.annual().mode(), month(stream.onset()), stream.rampMonths());
        }
        return model.closed().stream().mapToDouble(Double::doubleValue).sum() / 12 + earned / 12;
    }

    private void add(double amount, double start, double months) {
        for (int month = model.closed().size() + 1; month <= model.options().horizonMonths(); month++) {
            earned += amount * Math.clamp((month - start) / Math.max(months, 1), 0, 1);
        }
    }

    private static double level(Raise raise, double before) {
        return switch (raise) {
            case Raise.ToLevel(Spread spread, Cut cut) ->
                cut == Cut.ALLOWED ? spread.mode() : Math.max(before, spread.mode());
            case Raise.ByShare(Spread share) -> before * (1 + share.mode());
        };
    }

    private double month(Onset onset) {
        return switch (onset) {
            case Onset.AtMonth(double month) -> month;
            case Onset.AfterMilestone(String _, double plusMonths) -> {
                SimulationModel.Milestone milestone =
                        model.milestones().get(model.milestoneOf(onset).orElseThrow());
                yield plusMonths
                        + (milestone.readiness() instanceof Readiness.Reached(double month)
                                ? month
                                : milestone.planMonth());
            }
        };
    }
}
