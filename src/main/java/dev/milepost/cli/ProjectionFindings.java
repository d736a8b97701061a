package dev.milepost.cli;

import dev.milepost.money.AmountWriter;
import dev.milepost.prospect.PlannedIncome;
import dev.milepost.prospect.PlannedIncome.Baseline;
import dev.milepost.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What the reader of a projection should know: what was assumed, and what is not in it.
final class ProjectionFindings {

    private final PlannedIncome planned;
    private final Invocation invocation;

    ProjectionFindings(PlannedIncome planned, Invocation invocation) {
        this.planned = planned;
        this.invocation = invocation;
    }

    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        if (planned.baseline() == Baseline.INFERRED || planned.baseline() == Baseline.UNKNOWN) {
            String code = "baseline-" + planned.baseline().id();
            findings.add(finding(code, "", AmountWriter.write(planned.model().baseline())));
        }
        planned.assumedStarts().forEach(stream -> findings.add(finding("no-start", stream.value(), stream.value())));
        new TreeMap<>(planned.leftOut())
                .forEach(
                        (stream, why) -> findings.add(finding("left-out-" + why.id(), stream.value(), stream.value())));
        return findings;
    }

    private Finding finding(String code, String subject, String argument) {
        return new Finding(code, subject, invocation.text("cli.finding." + code, argument));
    }
}
