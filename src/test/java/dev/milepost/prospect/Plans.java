package dev.milepost.prospect;

import dev.milepost.money.AmountException;
import dev.milepost.money.AmountReader;
import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.ItemKind;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.roadmap.MonthRange;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.roadmap.Stage;
import dev.milepost.roadmap.StreamId;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.roadmap.Summary;
import dev.milepost.roadmap.Terms;
import dev.milepost.roadmap.Trigger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Small plans for tests: stages of items, milestones, pay.
public final class Plans {

    public static final Currency USD = Currency.getInstance("USD");
    public static final AmountReader AMOUNTS = new AmountReader(USD);

    private Plans() {}

    public static Roadmap stages(int months, Stage... stages) {
        return roadmap(months, List.of(stages), List.of(), IncomePlan.NONE);
    }

    public static Roadmap pay(int months, List<Milestone> milestones, IncomePlan income) {
        return roadmap(months, List.of(), milestones, income);
    }

    public static Roadmap roadmap(int months, List<Stage> stages, List<Milestone> milestones, IncomePlan income) {
        return new Roadmap(
                new RoadmapId("test"),
                "Test",
                Summary.NONE,
                months,
                USD,
                List.of(),
                stages,
                milestones,
                income,
                List.of(),
                List.of(),
                List.of());
    }

    /// A stage `a` of three items has the items `a1` to `a3`.
    public static Stage stage(String id, int first, int last, int items) {
        return new Stage(
                new PartId(id),
                id,
                new MonthRange(first, last),
                Optional.empty(),
                IntStream.rangeClosed(1, items)
                        .mapToObj(number -> item(id + number))
                        .toList(),
                List.of(),
                Optional.empty());
    }

    public static Item item(String id) {
        return new Item(new ItemId(id), id, ItemKind.TASK, Optional.empty(), List.of(), List.of(), OptionalInt.empty());
    }

    public static Milestone milestone(String id, int month) {
        return new Milestone(new MilestoneId(id), MilestoneKind.ADVANCEMENT, id, month, List.of());
    }

    public static SalaryStep step(int first, int last, String pay) {
        try {
            return new SalaryStep(
                    new MonthRange(first, last),
                    AMOUNTS.range(pay),
                    Optional.empty(),
                    Optional.empty(),
                    SalaryStep.Cut.REFUSED);
        } catch (AmountException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    public static SalaryStep after(String milestone, SalaryStep step) {
        return new SalaryStep(
                step.months(), step.pay(), step.raise(), Optional.of(new MilestoneId(milestone)), step.cut());
    }

    public static SalaryStep raised(String raise, SalaryStep step) {
        try {
            return new SalaryStep(
                    step.months(), step.pay(), Optional.of(AmountReader.percent(raise)), step.after(), step.cut());
        } catch (AmountException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    public static IncomeStream stream(String id, StreamKind kind, String pay) {
        try {
            return new IncomeStream(
                    new StreamId(id),
                    id,
                    kind,
                    AMOUNTS.pay(pay),
                    Optional.empty(),
                    0,
                    Optional.empty(),
                    Terms.PLAIN,
                    Optional.empty());
        } catch (AmountException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    public static IncomeStream starting(Trigger start, IncomeStream stream) {
        return new IncomeStream(
                stream.id(),
                stream.title(),
                stream.kind(),
                stream.pay(),
                Optional.of(start),
                stream.rampMonths(),
                stream.rates(),
                stream.terms(),
                stream.note());
    }

    public static IncomePlan income(List<SalaryStep> salary, IncomeStream... streams) {
        return new IncomePlan(
                Optional.empty(), salary, List.of(streams), List.of(), List.of(), Collections.emptySortedMap());
    }

    public static MoneyRange rate(String pay) {
        try {
            return AMOUNTS.range(pay);
        } catch (AmountException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    public static Money units(long units) {
        return Money.ofUnits(units, USD);
    }

    public static Progress progress(ProgressEvent... events) {
        return Progress.NONE.after(List.of(events));
    }

    public static Question question(Roadmap roadmap, LocalDate today, ProgressEvent... events) {
        return Question.of(roadmap, progress(events), today);
    }

    /// Written as on the command line: `wait:senior`, `4`.
    public static Overrides overrides(String... keysAndValues) {
        Overrides overrides = Overrides.NONE;
        for (int i = 0; i < keysAndValues.length; i += 2) {
            AssumptionKey key = AssumptionKey.parse(keysAndValues[i]).orElseThrow();
            overrides = overrides.with(
                    key, AssumptionValue.parse(key.kind(), keysAndValues[i + 1]).orElseThrow());
        }
        return overrides;
    }
}
