package dev.milepost.yaml;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.money.PercentRange;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.MonthRange;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.roadmap.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the income plan.
final class IncomeReader {

    static final List<String> KEYS = List.of("baseline", "salary", "streams", "targets");
    static final List<String> SALARY_KEYS = List.of("months", "pay", "raise", "after");
    static final List<String> TARGET_KEYS = List.of("scenario", "month", "income");

    private final Context context;
    private final References milestones;

    IncomeReader(Context context, List<Milestone> milestones) {
        this.context = context;
        Set<String> usable =
                milestones.stream().map(milestone -> milestone.id().value()).collect(Collectors.toSet());
        this.milestones = new References(usable, context.ids().in(IdPlan.Space.MILESTONES));
    }

    Optional<IncomePlan> read(Value value) {
        if (value.isNothing()) {
            return Optional.empty();
        }
        return value.fields(KEYS).map(fields -> {
            Optional<Money> baseline = fields.value("baseline").flatMap(context.amounts()::money);
            List<SalaryStep> salary = fields.list("salary", this::step);
            List<IncomeStream> streams = fields.list("streams", new StreamReader(context, milestones)::read);
            return new IncomePlan(baseline, salary, streams, fields.list("targets", this::target));
        });
    }

    private Optional<SalaryStep> step(Value value) {
        return value.fields(SALARY_KEYS).flatMap(fields -> {
            Optional<MonthRange> months = fields.required("months", context.months()::range);
            Optional<MoneyRange> pay = fields.required("pay", context.amounts()::range);
            Optional<PercentRange> raise = fields.value("raise").flatMap(Amounts::percent);
            Optional<MilestoneId> after =
                    fields.value("after").flatMap(milestones::read).map(MilestoneId::new);
            return months.flatMap(range -> pay.map(band -> new SalaryStep(range, band, raise, after)));
        });
    }

    private Optional<Target> target(Value value) {
        return value.fields(TARGET_KEYS).flatMap(fields -> {
            Optional<String> scenario = fields.requiredText("scenario");
            Optional<Integer> month = fields.required("month", context.months()::month);
            Optional<MoneyRange> income = fields.required("income", context.amounts()::range);
            return scenario.filter(name -> month.isPresent() && income.isPresent())
                    .map(name -> new Target(name, month.get(), income.get()));
        });
    }
}
