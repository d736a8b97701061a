package dev.milepost.lint;

import dev.milepost.money.Period;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.StreamKind;
import java.util.List;

/// NO-START: a stream without a start. An employment is there from the first day, and equity is in no
/// total anyhow.
final class NoStart implements PlanCheck {

    @Override
    public List<Finding> findings(Plan plan) {
        return plan.roadmap().income().streams().stream()
                .filter(stream -> stream.start().isEmpty() && needsOne(stream))
                .map(stream -> Comparison.of(FindingKind.NO_START, new PlanPlace.OfStream(stream.id()))
                        .note(
                                stream.rampMonths() == 0 ? "lint.no-start.nor-ramp" : "lint.no-start",
                                stream.title(),
                                Integer.toString(plan.begin(stream))))
                .toList();
    }

    private static boolean needsOne(IncomeStream stream) {
        return stream.kind() != StreamKind.EMPLOYMENT
                && stream.kind() != StreamKind.EQUITY
                && stream.pay().period() != Period.EQUITY_PACKAGE;
    }
}
