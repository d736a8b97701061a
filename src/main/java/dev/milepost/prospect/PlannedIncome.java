package dev.milepost.prospect;

import dev.milepost.money.Money;
import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.Progress;
import dev.milepost.projection.Actual;
import dev.milepost.projection.IncomeModel;
import dev.milepost.projection.Inflation;
import dev.milepost.projection.NetIncome;
import dev.milepost.projection.Tax;
import dev.milepost.projection.Trajectory;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.StreamId;
import dev.milepost.roadmap.StreamKind;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The plan's income as the person's milestones and assumptions have it: what the projection is computed from.
/// A pure function of roadmap, progress and day.
///
/// @param baseline where the salary before the first step is known from
/// @param assumedStarts the streams in `model` whose start neither the plan's author nor the person has named
/// @param leftOut the streams that the totals of `model` do not hold, and why. Equity that vests is in the
///         model all the same, by itself
/// @param tax what the person says is taken from income; [Tax.None] if nothing is said
/// @param start the calendar month that month 1 of the plan lies in
public record PlannedIncome(
        IncomeModel model,
        Baseline baseline,
        List<StreamId> assumedStarts,
        Map<StreamId, LeftOut> leftOut,
        Tax tax,
        Month start) {

    private static final double PERCENT = 100;
    private static final double MONTHS_PER_YEAR = 12;

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

    public static PlannedIncome of(Question question) {
        return Wiring.of(question, AssumptionBook.of(question.roadmap(), question.progress(), question.overrides()))
                .planned();
    }

    /// What is left of a trajectory of this income after tax; all of it without one.
    public NetIncome net(Trajectory gross) {
        return NetIncome.of(gross.months(), model, tax, start);
    }

    /// The same income with the times that the simulation waits for.
    ///
    /// @param salary as it stands in `planned`
    /// @param flows as they stand in `planned`
    record Wiring(PlannedIncome planned, PlanTimes times, PlannedSalary salary, PlannedFlows flows) {

        static Wiring of(Question question, AssumptionBook book) {
            Roadmap roadmap = question.roadmap();
            Progress progress = question.progress();
            PlanTimes times = new PlanTimes(roadmap, progress, question.today(), book);
            Inflation prices = prices(book);
            List<Actual> actuals = actuals(roadmap, progress);
            Ceiling ceiling = ceiling(roadmap, actuals.size(), prices, question.horizon());
            PlannedSalary salary = PlannedSalary.of(roadmap, progress, book, times, prices, ceiling);
            PlannedFlows flows = PlannedFlows.of(roadmap, book, times, ceiling);
            IncomeModel model = new IncomeModel(
                    roadmap.currency(),
                    salary.baseline(),
                    salary.steps(),
                    salary.interpolation(),
                    flows.streams(),
                    actuals.stream()
                            .map(actual -> new Actual(actual.month(), ceiling.under(actual.amount()), actual.source()))
                            .toList(),
                    question.horizon(),
                    flows.hourly(),
                    flows.oneOffs(),
                    flows.equity(),
                    prices);
            PlannedIncome planned = new PlannedIncome(
                    model,
                    salary.origin(),
                    flows.assumedStarts(),
                    flows.leftOut(),
                    TaxClasses.tax(book, roadmap.currency()),
                    progress.start().map(LocalDate::getMonth).orElse(Month.JANUARY));
            return new Wiring(planned, times, salary, flows);
        }

        private static Inflation prices(AssumptionBook book) {
            return book.choice(AssumptionKind.MONEY).equals("today")
                    ? new Inflation(book.number(AssumptionKind.INFLATION) / PERCENT)
                    : Inflation.NONE;
        }

        private static Ceiling ceiling(Roadmap roadmap, int actuals, Inflation prices, int horizon) {
            IncomePlan plan = roadmap.income();
            long sources = 1L
                    + plan.salary().size()
                    + roadmap.milestones().size()
                    + plan.streams().size()
                    + plan.oneOffs().size()
                    + actuals;
            return Ceiling.of(sources, Math.pow(1 + prices.yearly(), horizon / MONTHS_PER_YEAR));
        }
    }

    private static List<Actual> actuals(Roadmap roadmap, Progress progress) {
        return progress.income().entrySet().stream()
                .filter(entry -> entry.getValue().currency().equals(roadmap.currency()))
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
}
