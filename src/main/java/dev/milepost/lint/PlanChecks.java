package dev.milepost.lint;

import dev.milepost.roadmap.Roadmap;
import java.util.List;

/// All the plan checks.
public final class PlanChecks {

    private static final List<PlanCheck> ALL = List.of(
            new RangeOverlap(),
            new StageStraddle(),
            new BaselineStatement(),
            new RaiseMismatch(),
            new KpiMismatch(),
            new RolePay(),
            new StreamPay(),
            new Totals(),
            new HourlyRate(),
            new EquityTerms(),
            new OpenTop(),
            new NoStart(),
            new CheckpointOrder(),
            new Workload());

    private PlanChecks() {}

    /// Everything the checks find in a plan, in the order of [FindingKind]. No two findings share an
    /// id. Safe for any thread; a plan of 10,000 items takes milliseconds.
    public static List<Finding> of(Roadmap roadmap) {
        Plan plan = new Plan(roadmap);
        return ALL.stream().flatMap(check -> check.findings(plan).stream()).toList();
    }
}
