package dev.milepost.roadmap;

import dev.milepost.money.Money;
import java.util.List;
import java.util.Optional;

/// What the plan says of income.
///
/// @param baseline salary a year before the first step, where the file states it
public record IncomePlan(
        Optional<Money> baseline, List<SalaryStep> salary, List<IncomeStream> streams, List<Target> targets) {

    public static final IncomePlan NONE = new IncomePlan(Optional.empty(), List.of(), List.of(), List.of());

    public IncomePlan {
        salary = List.copyOf(salary);
        streams = List.copyOf(streams);
        targets = List.copyOf(targets);
    }

    public boolean isEmpty() {
        return salary.isEmpty() && streams.isEmpty() && targets.isEmpty();
    }
}
