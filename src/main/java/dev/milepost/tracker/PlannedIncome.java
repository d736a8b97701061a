package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.money.Period;
import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.Progress;
import dev.milepost.projection.Actual;
import dev.milepost.projection.IncomeModel;
import dev.milepost.projection.Interpolation;
import dev.milepost.projection.SalaryStep;
import dev.milepost.projection.StreamFlow;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.StreamId;
import dev.milepost.roadmap.StreamKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// The plan's income as the person's milestones have it: what the projection is computed from. A pure function
/// of roadmap, progress and day.
///
/// @param baseline where the salary before the first step is known from
/// @param assumedStarts the streams in `model` for which the plan names no start
/// @param leftOut the streams that are not in `model`, and why
public record PlannedIncome(
        IncomeModel model, Baseline baseline, List<StreamId> assumedStarts, Map<StreamId, LeftOut> leftOut) {

    private static final int MONTHS_PER_YEAR = 12;

    /// Where the salary before the first step is known from.
    public enum Baseline {
        /// The person said it.
        STATED,
        PLAN,
        /// From the first step's raise: $140k-$160k after 40-60% gives $100k.
        INFERRED,
        /// From nowhere: it counts as nothing until the first step.
        UNKNOWN;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Why a stream is not in the totals.
    public enum LeftOut {
        /// It is the employment whose pay the salary steps say.
        SALARY_STEPS,
        /// A rate an hour without the hours.
        HOURLY,
        /// No income until it is sold.
        EQUITY;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public PlannedIncome {
        assumedStarts = List.copyOf(assumedStarts);
        leftOut = Map.copyOf(leftOut);
    }

    /// Over the length of the plan.
    public static PlannedIncome of(AppState state) {
        return of(
                state.roadmap(),
                state.progress(),
                state.today(),
                state.roadmap().months());
    }

    /// Over any number of months.
    ///
    /// @param horizon how many months, from 1 to [IncomeModel#LONGEST_HORIZON]
    public static PlannedIncome of(Roadmap roadmap, Progress progress, LocalDate today, int horizon) {
        IncomePlan plan = roadmap.income();
        PlanTimes times = new PlanTimes(roadmap, progress, today);
        List<SalaryStep> steps = steps(plan, times);
        List<StreamFlow> flows = new ArrayList<>();
        List<StreamId> assumed = new ArrayList<>();
        Map<StreamId, LeftOut> leftOut = new TreeMap<>();
        for (IncomeStream stream : plan.streams()) {
            Optional<LeftOut> why = whyLeftOut(stream, steps);
            if (why.isPresent()) {
                leftOut.put(stream.id(), why.get());
                continue;
            }
            flows.add(new StreamFlow(
                    stream.id().value(),
                    annual(stream),
                    times.stream(stream),
                    OptionalDouble.empty(),
                    stream.rampMonths()));
            if (stream.start().isEmpty() && stream.kind() != StreamKind.EMPLOYMENT) {
                assumed.add(stream.id());
            }
        }
        Salary before = before(roadmap, progress, steps);
        return new PlannedIncome(
                new IncomeModel(
                        roadmap.currency(),
                        before.amount(),
                        steps,
                        Interpolation.STEP,
                        flows,
                        actuals(roadmap, progress),
                        horizon),
                before.origin(),
                assumed,
                leftOut);
    }

    private record Salary(Money amount, Baseline origin) {}

    /// Amounts in another currency than the roadmap's are from before it was changed, and say nothing here.
    private static Salary before(Roadmap roadmap, Progress progress, List<SalaryStep> steps) {
        Optional<Money> stated = progress.salary().filter(money -> isIn(roadmap, money));
        Optional<Money> inferred = steps.stream()
                .min(Comparator.comparingDouble(SalaryStep::start))
                .flatMap(SalaryStep::inferredBaseline);
        return stated.map(money -> new Salary(money, Baseline.STATED))
                .or(() -> roadmap.income().baseline().map(money -> new Salary(money, Baseline.PLAN)))
                .or(() -> inferred.map(money -> new Salary(money, Baseline.INFERRED)))
                .orElseGet(() -> new Salary(Money.zero(roadmap.currency()), Baseline.UNKNOWN));
    }

    private static List<SalaryStep> steps(IncomePlan plan, PlanTimes times) {
        List<Double> starts = times.salarySteps();
        MonthLane lane = MonthLane.ofSalary(plan);
        List<SalaryStep> steps = new ArrayList<>();
        for (int i = 0; i < plan.salary().size(); i++) {
            dev.milepost.roadmap.SalaryStep step = plan.salary().get(i);
            steps.add(new SalaryStep(
                    String.format(Locale.ROOT, "step-%03d", i + 1),
                    step.pay(),
                    step.raise(),
                    starts.get(i),
                    lane.end(i) - lane.begin(i)));
        }
        return steps;
    }

    private static Optional<LeftOut> whyLeftOut(IncomeStream stream, List<SalaryStep> steps) {
        if (stream.kind() == StreamKind.EMPLOYMENT && !steps.isEmpty()) {
            return Optional.of(LeftOut.SALARY_STEPS);
        }
        if (stream.kind() == StreamKind.EQUITY || stream.pay().period() == Period.EQUITY_PACKAGE) {
            return Optional.of(LeftOut.EQUITY);
        }
        return stream.pay().period() == Period.HOUR ? Optional.of(LeftOut.HOURLY) : Optional.empty();
    }

    private static MoneyRange annual(IncomeStream stream) {
        MoneyRange range = stream.pay().range();
        return stream.pay().period() == Period.MONTH
                ? new MoneyRange(yearOf(range.low()), yearOf(range.high()), range.openTop())
                : range;
    }

    private static Money yearOf(Money month) {
        return new Money(Math.multiplyExact(month.cents(), MONTHS_PER_YEAR), month.currency());
    }

    private static List<Actual> actuals(Roadmap roadmap, Progress progress) {
        return progress.income().entrySet().stream()
                .filter(entry -> isIn(roadmap, entry.getValue()))
                .map(entry -> actual(roadmap, entry.getKey(), entry.getValue()))
                .toList();
    }

    /// What is recorded for the employment is salary where the salary steps stand for it.
    private static Actual actual(Roadmap roadmap, IncomeKey key, Money amount) {
        if (key.stream().isEmpty()) {
            return Actual.ofMonth(key.month(), amount);
        }
        StreamId id = key.stream().get();
        boolean salary = !roadmap.income().salary().isEmpty()
                && roadmap.stream(id)
                        .filter(stream -> stream.kind() == StreamKind.EMPLOYMENT)
                        .isPresent();
        return salary ? Actual.ofSalary(key.month(), amount) : Actual.ofStream(key.month(), amount, id.value());
    }

    private static boolean isIn(Roadmap roadmap, Money money) {
        return money.currency().equals(roadmap.currency());
    }
}
