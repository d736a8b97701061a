package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.progress.Access;
import dev.milepost.progress.Reached;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.text.Messages;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/// A milestone beside the outline: when the plan has it, and when it was really reached.
///
/// @param kind "Career advancement"
/// @param planned the plan's day, in words
/// @param reached the day it was reached
/// @param pay a year from then on, as the person said
/// @param payText the pay as it stands in a field; empty where there is none, or while amounts are hidden
/// @param currency what the pay is to be in
/// @param readOnly whether nothing can be recorded: a past day or a backup is shown, or the store can only be
///     read
public record MilestoneDetail(
        MilestoneId milestone,
        String kind,
        String title,
        String planned,
        boolean late,
        Optional<LocalDate> reached,
        Optional<Money> pay,
        String payText,
        Currency currency,
        LocalDate today,
        boolean readOnly) {

    /// Empty where the roadmap has no such milestone.
    public static Optional<MilestoneDetail> of(AppState state, MilestoneId id, Messages messages) {
        return state.roadmap().milestones().stream()
                .filter(milestone -> milestone.id().equals(id))
                .findFirst()
                .map(milestone -> detail(state, milestone, messages));
    }

    private static MilestoneDetail detail(AppState state, Milestone milestone, Messages messages) {
        MilestoneStatus status = MilestoneStatus.of(milestone, state);
        Optional<Reached> reached = state.progress().reached(milestone.id());
        Optional<Money> pay = reached.flatMap(Reached::pay);
        Amounts amounts = Amounts.of(state);
        return new MilestoneDetail(
                milestone.id(),
                messages.text("milestones." + milestone.kind().name().toLowerCase(Locale.ROOT)),
                amounts.within(milestone.title()),
                new PlanDates(state, messages).due(milestone.month()),
                status.standing() == MilestoneStatus.Standing.OVERDUE,
                reached.map(Reached::on),
                pay,
                pay.map((Money money) -> amounts.forEditing(money)).orElse(""),
                pay.map((Money money) -> money.currency())
                        .orElse(state.roadmap().currency()),
                state.today(),
                !(state.vantage() instanceof Vantage.Present)
                        || state.safekeeping().access() instanceof Access.ReadOnly);
    }
}
