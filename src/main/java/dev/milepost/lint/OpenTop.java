package dev.milepost.lint;

import dev.milepost.money.AmountWriter;
import dev.milepost.roadmap.IncomeStream;
import java.util.ArrayList;
import java.util.List;

/// OPEN-TOP: "$300k+" has no upper end, and is counted as $300k.
final class OpenTop implements PlanCheck {

    @Override
    public List<Finding> findings(Plan plan) {
        List<Finding> findings = new ArrayList<>();
        for (Step step : plan.salary()) {
            if (step.stated().pay().openTop()) {
                findings.add(Comparison.of(FindingKind.OPEN_TOP, step.place())
                        .note(
                                "lint.open-top.salary",
                                step.months(),
                                AmountWriter.typeset(step.stated().pay()),
                                plan.amount(step.pay().high())));
            }
        }
        for (IncomeStream stream : plan.roadmap().income().streams()) {
            if (stream.pay().range().openTop()) {
                findings.add(Comparison.of(FindingKind.OPEN_TOP, new PlanPlace.OfStream(stream.id()))
                        .note(
                                "lint.open-top.stream",
                                stream.title(),
                                AmountWriter.typeset(stream.pay()),
                                AmountWriter.write(stream.pay().range().high())));
            }
        }
        return findings;
    }
}
