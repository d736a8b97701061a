package dev.milepost.lint;

import java.util.List;

/// EQUITY: neither vesting, nor whether the amount is a year or in all.
final class EquityTerms implements PlanCheck {

    @Override
    public List<Finding> findings(Plan plan) {
        return EquityPay.of(plan).stream()
                .map(equity -> {
                    Comparison comparison = Comparison.of(FindingKind.EQUITY, equity.place());
                    return equity.isPackage()
                            ? comparison.note(
                                    "lint.equity.package",
                                    equity.text(),
                                    Integer.toString(plan.roadmap().months()),
                                    plan.amounts(equity.aYear(plan)))
                            : comparison.note("lint.equity.yearly", equity.text());
                })
                .toList();
    }
}
