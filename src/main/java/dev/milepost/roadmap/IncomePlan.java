package dev.milepost.roadmap;

import dev.milepost.money.Money;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the plan says of income.
///
/// @param baseline salary a year before the first step, where the file states it
/// @param assumptions what the file takes for granted, those it states on milestones, streams and one-offs among
///     them; each in its kind's form and bounds
public record IncomePlan(
        Optional<Money> baseline,
        List<SalaryStep> salary,
        List<IncomeStream> streams,
        List<OneOff> oneOffs,
        List<Target> targets,
        SortedMap<AssumptionKey, AssumptionValue> assumptions) {

    public static final IncomePlan NONE =
            new IncomePlan(Optional.empty(), List.of(), List.of(), List.of(), List.of(), Collections.emptySortedMap());

    public IncomePlan {
        salary = List.copyOf(salary);
        streams = List.copyOf(streams);
        oneOffs = List.copyOf(oneOffs);
        targets = List.copyOf(targets);
        assumptions = Collections.unmodifiableSortedMap(new TreeMap<>(assumptions));
    }

    /// Whether the plan says of no income at all. What it takes for granted is none.
    public boolean isEmpty() {
        return salary.isEmpty() && streams.isEmpty() && oneOffs.isEmpty() && targets.isEmpty();
    }
}
