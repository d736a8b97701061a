package dev.milepost.projection;

import dev.milepost.money.Money;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Some of a plan coming later than planned, and what that costs: the plan's own arithmetic, no forecast.
///
/// What comes in by the horizon on plan, less what comes in if these steps and flows begin so much later. A
/// month of everything that hangs on the first promotion of the shipped plan costs $26,041.67 in 24 months:
/// the $312.5k a year that depend on it, over 12. If only the second step slips, and the others keep their
/// month, it costs $2,916.67.
///
/// @param steps ids of salary steps
/// @param flows ids of flows
/// @param months how much later; less than 0 is earlier
public record Slip(Set<String> steps, Set<String> flows, double months) {

    public Slip {
        steps = Set.copyOf(steps);
        flows = Set.copyOf(flows);
        Checks.requireTime(months);
    }

    /// A month's slip of one salary step, the others on plan.
    public static Slip ofStep(String id) {
        return new Slip(Set.of(id), Set.of(), 1);
    }

    /// The model with the slip in it. Ends, and what was earned, stay where they are.
    ///
    /// @throws IllegalArgumentException if it has no such step or flow
    public IncomeModel in(IncomeModel model) {
        Set<String> missing = new HashSet<>(steps);
        model.steps().forEach(step -> missing.remove(step.id()));
        Set<String> unknown = new HashSet<>(flows);
        Stream.of(model.streams(), model.hourly(), model.oneOffs(), model.equity())
                .<Flow>flatMap(List::stream)
                .forEach(flow -> unknown.remove(flow.id()));
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new IllegalArgumentException("the model has no " + missing + unknown);
        }
        return new IncomeModel(
                model.currency(),
                model.baseline(),
                model.steps().stream()
                        .map(step -> steps.contains(step.id()) ? step.delayed(months) : step)
                        .toList(),
                model.interpolation(),
                model.streams().stream()
                        .map(flow -> flows.contains(flow.id()) ? flow.delayed(months) : flow)
                        .toList(),
                model.actuals(),
                model.horizonMonths(),
                model.hourly().stream()
                        .map(flow -> flows.contains(flow.id()) ? flow.delayed(months) : flow)
                        .toList(),
                model.oneOffs().stream()
                        .map(flow -> flows.contains(flow.id()) ? flow.delayed(months) : flow)
                        .toList(),
                model.equity().stream()
                        .map(flow -> flows.contains(flow.id()) ? flow.delayed(months) : flow)
                        .toList(),
                model.prices());
    }

    /// What it costs by the horizon of `model`; below zero if it brings more.
    ///
    /// @throws IllegalArgumentException if the model has no such step or flow
    public Money cost(IncomeModel model, Scenario scenario) {
        return earned(model, scenario).minus(earned(in(model), scenario));
    }

    private static Money earned(IncomeModel model, Scenario scenario) {
        return Trajectories.of(model)
                .in(scenario)
                .month(model.horizonMonths())
                .cumulative()
                .total();
    }
}
