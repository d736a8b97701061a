package dev.milepost.prospect;

import dev.milepost.money.Money;
import dev.milepost.progress.Progress;
import dev.milepost.progress.Reached;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import java.util.Optional;

/// The pay a person told, a year. Amounts in another currency than the roadmap's are from before it was changed, and
/// say nothing here.
public record ToldPay(Roadmap roadmap, Progress progress) {

    /// What a milestone pays since it was reached; empty where it is not or nobody said.
    public Optional<Money> with(MilestoneId milestone) {
        return progress.reached(milestone).flatMap(Reached::pay).filter(this::isInPlansCurrency);
    }

    /// The salary at the start of the plan.
    public Optional<Money> atStart() {
        return progress.salary().filter(this::isInPlansCurrency);
    }

    private boolean isInPlansCurrency(Money money) {
        return money.currency().equals(roadmap.currency());
    }
}
