package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.prospect.ToldPay;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.roadmap.Trigger;
import dev.milepost.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the plan ties to a milestone, in words: the salary step and the streams that begin with it.
record MilestonesPay(AppState state, Messages messages) {

    private static final int MOST_STREAMS = 2;

    /// "salary $170k–$200k → $210k–$250k", "opens Consulting, Content".
    Stream<String> parts(Milestone milestone) {
        List<String> parts = new ArrayList<>();
        salary(milestone.id()).ifPresent(parts::add);
        IncomePlan plan = state.roadmap().income();
        Trigger wanted = new Trigger.AfterMilestone(milestone.id());
        List<String> streams = plan.streams().stream()
                .filter(stream -> stream.start().equals(Optional.of(wanted)))
                .map(IncomeStream::title)
                .map(Names::shortened)
                .map(amounts()::within)
                .toList();
        if (!streams.isEmpty()) {
            String first = streams.stream().limit(MOST_STREAMS).collect(Collectors.joining(", "));
            parts.add(
                    streams.size() > MOST_STREAMS
                            ? messages.text("milestones.opens-more", first, streams.size() - MOST_STREAMS)
                            : messages.text("milestones.opens", first));
        }
        plan.oneOffs().stream()
                .filter(oneOff -> oneOff.at().equals(wanted))
                .map(oneOff -> messages.text(
                        "milestones.one-off",
                        amounts().within(Names.shortened(oneOff.title())),
                        amounts().typeset(oneOff.amount())))
                .forEach(parts::add);
        return parts.stream();
    }

    private Optional<String> salary(MilestoneId milestone) {
        List<SalaryStep> steps = state.roadmap().income().salary();
        Optional<String> logged = told().with(milestone).map(amounts()::write);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).after().equals(Optional.of(milestone))) {
                int step = i;
                MoneyRange next = steps.get(i).pay();
                Optional<String> before = i > 0
                        ? Optional.of(logged.flatMap(_ -> own(steps, step))
                                .map(amounts()::write)
                                .orElseGet(() ->
                                        amounts().typeset(steps.get(step - 1).pay())))
                        : told().atStart()
                                .or(state.roadmap().income()::baseline)
                                .map(amounts()::write);
                return Optional.of(logged.map(
                                pay -> before.map(from -> messages.text("milestones.salary.logged", from, pay))
                                        .orElseGet(() -> messages.text("milestones.salary.logged-only", pay)))
                        .orElseGet(() -> before.map(from -> messages.text(
                                        "milestones.salary.step",
                                        from,
                                        amounts().typeset(next)))
                                .orElseGet(() -> messages.text(
                                        "milestones.salary.first", amounts().typeset(next)))));
            }
        }
        return logged.map(pay -> messages.text("milestones.salary.logged-only", pay));
    }

    /// How much more a reached milestone pays a year than what was paid before it: by the pay that was said, else by
    /// the middles of the plan's ranges; in whole units of the currency. Empty where the plan ties no salary to it.
    OptionalDouble gained(MilestoneId milestone) {
        List<SalaryStep> steps = state.roadmap().income().salary();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).after().equals(Optional.of(milestone))) {
                Optional<Money> before = i > 0
                        ? Optional.of(before(steps, i))
                        : told().atStart().or(state.roadmap().income()::baseline);
                double now = units(paid(steps.get(i)));
                return before.map(money -> OptionalDouble.of(now - units(money)))
                        .orElse(OptionalDouble.empty());
            }
        }
        return OptionalDouble.empty();
    }

    /// What was really paid before a step: with the promotion before it, else as told at the start; else the plan's.
    private Money before(List<SalaryStep> steps, int step) {
        return own(steps, step).orElseGet(() -> steps.get(step - 1).pay().middle());
    }

    private Optional<Money> own(List<SalaryStep> steps, int step) {
        for (SalaryStep earlier : steps.subList(0, step).reversed()) {
            if (earlier.after().flatMap(state.progress()::reached).isPresent()) {
                return Optional.of(paid(earlier));
            }
        }
        return told().atStart();
    }

    private Money paid(SalaryStep step) {
        return step.after().flatMap(told()::with).orElseGet(step.pay()::middle);
    }

    private static double units(Money money) {
        return money.cents() / 100.0;
    }

    private ToldPay told() {
        return new ToldPay(state.roadmap(), state.progress());
    }

    private Amounts amounts() {
        return Amounts.of(state);
    }
}
