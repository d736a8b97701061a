package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.money.PercentRange;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.MonthRange;
import dev.milepost.roadmap.OneOff;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.roadmap.StreamId;
import dev.milepost.roadmap.Target;
import dev.milepost.roadmap.TaxGroup;
import dev.milepost.roadmap.Trigger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads the income plan.
final class IncomeReader {

    static final List<String> KEYS = List.of("baseline", "salary", "streams", "one-offs", "targets", "assumptions");
    static final List<String> SALARY_KEYS = List.of("months", "pay", "raise", "after", "cut");
    static final List<String> ONE_OFF_KEYS = List.of("id", "title", "amount", "month", "after", "chance", "tax");
    static final List<String> TARGET_KEYS = List.of("scenario", "month", "income");

    private final Context context;
    private final References milestones;
    private final TriggerReader triggers;
    private int steps;

    IncomeReader(Context context, List<Milestone> milestones) {
        this.context = context;
        Set<String> usable =
                milestones.stream().map(milestone -> milestone.id().value()).collect(Collectors.toSet());
        this.milestones = new References(usable, context.ids().in(IdPlan.Space.MILESTONES));
        this.triggers = new TriggerReader(context.months(), this.milestones);
    }

    /// The plan; what milestones take for granted is in it even where the file has no income at all.
    IncomePlan read(Optional<Value> value) {
        return value.filter(written -> !written.isNothing())
                .flatMap(written -> written.fields(KEYS))
                .map(this::read)
                .orElseGet(() -> plan(Optional.empty(), List.of(), List.of(), List.of(), List.of()));
    }

    private IncomePlan read(Fields fields) {
        Optional<Money> baseline = fields.value("baseline").flatMap(context.amounts()::money);
        List<SalaryStep> salary = fields.list("salary", this::step);
        List<IncomeStream> streams = fields.list("streams", new StreamReader(context, triggers)::read);
        List<OneOff> oneOffs = fields.list("one-offs", this::oneOff);
        List<Target> targets = fields.list("targets", this::target);
        fields.value("assumptions").ifPresent(assumptionReader(streams, oneOffs)::read);
        return plan(baseline, salary, streams, oneOffs, targets);
    }

    private IncomePlan plan(
            Optional<Money> baseline,
            List<SalaryStep> salary,
            List<IncomeStream> streams,
            List<OneOff> oneOffs,
            List<Target> targets) {
        return new IncomePlan(
                baseline,
                salary,
                streams,
                oneOffs,
                targets,
                context.assumptions().all());
    }

    private AssumptionReader assumptionReader(List<IncomeStream> streams, List<OneOff> oneOffs) {
        Set<String> known = context.ids().in(IdPlan.Space.STREAMS);
        Set<String> once = oneOffs.stream().map(each -> each.id().value()).collect(Collectors.toSet());
        Set<String> lasting = streams.stream().map(each -> each.id().value()).collect(Collectors.toSet());
        Set<String> knownLasting = new HashSet<>(known);
        knownLasting.removeAll(once);
        Set<String> all = Stream.concat(lasting.stream(), once.stream()).collect(Collectors.toSet());
        Set<String> numbers =
                IntStream.rangeClosed(1, steps).mapToObj(Integer::toString).collect(Collectors.toSet());
        return new AssumptionReader(
                context.assumptions(),
                milestones,
                new References(lasting, knownLasting),
                new References(all, known),
                new References(numbers, numbers));
    }

    private Optional<SalaryStep> step(Value value) {
        return value.fields(SALARY_KEYS).flatMap(fields -> {
            Optional<MonthRange> months = fields.required("months", context.months()::range);
            Optional<MoneyRange> pay = fields.required("pay", context.amounts()::range);
            Optional<PercentRange> raise = fields.value("raise").flatMap(Amounts::percent);
            Optional<MilestoneId> after =
                    fields.value("after").flatMap(milestones::read).map(MilestoneId::new);
            SalaryStep.Cut cut = fields.constant("cut", SalaryStep.Cut.class).orElse(SalaryStep.Cut.REFUSED);
            Optional<SalaryStep> step =
                    months.flatMap(range -> pay.map(band -> new SalaryStep(range, band, raise, after, cut)));
            if (step.isPresent()) {
                steps++;
                context.assumptions()
                        .stated(AssumptionKind.SALARY, Optional.of(Integer.toString(steps)), fields.value("pay"));
            }
            return step;
        });
    }

    private Optional<OneOff> oneOff(Value value) {
        return value.fields(ONE_OFF_KEYS).flatMap(fields -> {
            Optional<String> title = fields.requiredText("title");
            Optional<MoneyRange> amount = fields.required("amount", context.amounts()::range);
            if (!fields.has("month") && !fields.has("after")) {
                value.report(Code.MISSING_KEY, "month");
            }
            Optional<Trigger> at = triggers.begin(fields, "month");
            Optional<TaxGroup> tax = fields.constant("tax", TaxGroup.class);
            Optional<String> id =
                    context.ids().id(value).filter(_ -> title.isPresent() && amount.isPresent() && at.isPresent());
            context.assumptions().read(fields, "chance", AssumptionKind.CHANCE, id);
            return id.map(key -> new OneOff(new StreamId(key), title.get(), amount.get(), at.get(), tax));
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
