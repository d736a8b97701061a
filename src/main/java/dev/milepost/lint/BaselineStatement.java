package dev.milepost.lint;

import java.util.List;

/// BASELINE: the salary before the first step is not stated.
///
/// Where the first step states its raise, that says it: 140/1.40 = 160/1.60 = 100.
final class BaselineStatement implements PlanCheck {

    @Override
    public List<Finding> findings(Plan plan) {
        if (plan.salary().isEmpty() || plan.roadmap().income().baseline().isPresent()) {
            return List.of();
        }
        Step first = plan.salary().getFirst();
        Comparison comparison = Comparison.of(FindingKind.BASELINE, first.place());
        String pay = plan.amounts(first.pay());
        String raise = first.stated().raise().map(Percentage::text).orElse("");
        return List.of(plan.inferredBaseline()
                .map(before -> comparison.note("lint.baseline.inferred", pay, raise, plan.amount(before)))
                .or(() -> plan.beforeTheFirstRaise()
                        .map(before -> comparison.note("lint.baseline.unclear", pay, raise, plan.amounts(before))))
                .orElseGet(() -> comparison.note("lint.baseline.unknown")));
    }
}
