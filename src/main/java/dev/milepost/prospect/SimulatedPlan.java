package dev.milepost.prospect;

import dev.milepost.forecast.Finish;
import dev.milepost.forecast.Forecast;
import dev.milepost.forecast.Schedule;
import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.progress.Progress;
import dev.milepost.projection.Basis;
import dev.milepost.projection.EquityGrant;
import dev.milepost.projection.HourlyFlow;
import dev.milepost.projection.IncomeModel;
import dev.milepost.projection.Interpolation;
import dev.milepost.projection.LoggedSalary;
import dev.milepost.projection.MonthIncome;
import dev.milepost.projection.Onset;
import dev.milepost.projection.Pace;
import dev.milepost.projection.SalaryStep;
import dev.milepost.projection.SimulationModel;
import dev.milepost.projection.SimulationModel.Circumstances;
import dev.milepost.projection.SimulationModel.Earliest;
import dev.milepost.projection.SimulationModel.Earnings;
import dev.milepost.projection.SimulationModel.Figure;
import dev.milepost.projection.SimulationModel.Outcome;
import dev.milepost.projection.SimulationModel.Outset;
import dev.milepost.projection.SimulationModel.Readiness;
import dev.milepost.projection.SimulationModel.Setbacks;
import dev.milepost.projection.SimulationModel.Shocks;
import dev.milepost.projection.SimulationModel.Step;
import dev.milepost.projection.SimulationOptions;
import dev.milepost.projection.Spread;
import dev.milepost.projection.Trajectories;
import dev.milepost.projection.Trajectory;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue.Span;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// The model of a simulation from what is planned, assumed, done and earned. Without any uncertainty, and with
/// every milestone ready in its month, it goes exactly as the middle trajectory does.
///
/// - Months that are over and logged in full are closed; a gap before the last of them takes what the middle
///   trajectory has. Later months are simulated.
/// - A logged salary is where the salary goes on from: steps that were over by then are in it, one that was
///   under way goes on from there to its level.
/// - What it brought, against the range of the step in force, tells where in its ranges the salary stands.
final class SimulatedPlan {

    private static final double LARGEST = 1e12;
    private static final int MONTHS_PER_YEAR = 12;

    private final Question question;
    private final Roadmap roadmap;
    private final Progress progress;
    private final AssumptionBook book;
    private final Forecast forecast;
    private final PlannedIncome.Wiring wiring;
    private final IncomeModel income;
    private final Trajectory middle;
    private final Schedule schedule;
    private final int over;
    private final Optional<LoggedSalary> logged;

    private SimulatedPlan(
            Question question,
            AssumptionBook book,
            Forecast forecast,
            PlannedIncome.Wiring wiring,
            Trajectories trajectories) {
        this.question = question;
        this.roadmap = question.roadmap();
        this.progress = question.progress();
        this.book = book;
        this.forecast = forecast;
        this.wiring = wiring;
        this.income = wiring.planned().model();
        this.middle = trajectories.mid();
        this.schedule = forecast.schedule();
        this.over =
                (int) Math.min(question.horizon(), Math.floor(schedule.time().now()));
        this.logged = LoggedSalary.last(income, over);
    }

    static SimulationModel of(
            Question question,
            AssumptionBook book,
            Forecast forecast,
            PlannedIncome.Wiring wiring,
            Trajectories trajectories) {
        return new SimulatedPlan(question, book, forecast, wiring, trajectories).model();
    }

    private SimulationModel model() {
        return new SimulationModel(
                outset(),
                earnings(),
                milestones(),
                new Pace.Uncertain(schedule.paceShape(), schedule.paceRate()),
                targets(),
                circumstances(),
                options());
    }

    private Outset outset() {
        List<SimulationModel.Pause> pauses = schedule.time().pauses().stream()
                .map(pause -> new SimulationModel.Pause(pause.from(), pause.to()))
                .toList();
        int lastFull = IntStream.rangeClosed(1, over)
                .filter(month -> middle.month(month).basis() == Basis.ACTUAL)
                .max()
                .orElse(0);
        int last = Math.max(lastFull, logged.map(LoggedSalary::month).orElse(0));
        List<Double> closed =
                middle.months().stream().limit(last).map(SimulatedPlan::yearly).toList();
        return new Outset(schedule.time().now(), pauses, closed);
    }

    /// Twelve times the month's cash, that of what comes once among it.
    private static double yearly(MonthIncome month) {
        return Math.clamp(units(month.cash().total()) * MONTHS_PER_YEAR, -LARGEST, LARGEST);
    }

    private Earnings earnings() {
        return new Earnings(
                Math.min(units(logged.map(LoggedSalary::annual).orElse(income.baseline())), LARGEST),
                place(),
                income.interpolation(),
                steps(),
                income.streams().stream()
                        .map(flow -> new SimulationModel.Stream(
                                flow.id(),
                                spread(flow.annual()),
                                begin(flow.id()),
                                end(flow.id()),
                                flow.rampMonths(),
                                flow.probability(),
                                flow.taxClass()))
                        .toList(),
                income.hourly().stream().map(this::hourly).toList(),
                income.oneOffs().stream()
                        .map(flow -> new SimulationModel.OneOff(
                                flow.id(),
                                spread(flow.amount()),
                                begin(flow.id()),
                                flow.probability(),
                                flow.taxClass()))
                        .toList(),
                income.equity().stream()
                        .filter(grant -> grant.counting() == EquityGrant.Counting.AS_INCOME)
                        .map(grant -> new SimulationModel.Equity(
                                grant.id(),
                                spread(grant.value()),
                                grant.vestMonths(),
                                grant.cliffMonths(),
                                begin(grant.id()),
                                grant.probability(),
                                grant.taxClass()))
                        .toList());
    }

    private SimulationModel.Hourly hourly(HourlyFlow flow) {
        List<Begin> begins = wiring.flows().rates().getOrDefault(flow.id(), List.of());
        List<SimulationModel.RateStep> rates = new ArrayList<>();
        for (int i = 0; i < flow.rates().size(); i++) {
            rates.add(new SimulationModel.RateStep(
                    spread(flow.rates().get(i).perHour()), begins.get(i).onset()));
        }
        return new SimulationModel.Hourly(
                flow.id(),
                rates,
                Spread.between(flow.hours().low(), flow.hours().high()),
                begin(flow.id()),
                end(flow.id()),
                flow.rampMonths(),
                flow.probability(),
                flow.taxClass());
    }

    private Onset begin(String flow) {
        return in(wiring.flows().begins(), flow).onset();
    }

    private Optional<Onset> end(String flow) {
        return Optional.ofNullable(wiring.flows().ends().get(flow)).map(Begin::onset);
    }

    private static Begin in(Map<String, Begin> begins, String id) {
        return Optional.ofNullable(begins.get(id)).orElseThrow();
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        int since = logged.map(LoggedSalary::month).orElse(Integer.MIN_VALUE);
        for (int i = 0; i < income.steps().size(); i++) {
            SalaryStep step = income.steps().get(i);
            if (over(i) <= since) {
                continue;
            }
            boolean underWay = step.start() < since;
            steps.add(new Step(
                    step.id(),
                    new SimulationModel.Raise.ToLevel(spread(step.level()), cut(step.cut())),
                    underWay
                            ? new Onset.AtMonth(since)
                            : in(wiring.salary().begins(), step.id()).onset(),
                    underWay ? over(i) - since : months(step)));
        }
        return steps;
    }

    /// When the change a step brings is over: at the latest where the next step begins, but not within less
    /// than a month.
    private double over(int step) {
        SalaryStep own = income.steps().get(step);
        double months = months(own);
        if (step + 1 < income.steps().size()) {
            months = Math.min(months, income.steps().get(step + 1).start() - own.start());
        }
        return own.start() + Math.max(months, 1);
    }

    private double months(SalaryStep step) {
        return income.interpolation() == Interpolation.STEP ? 1 : step.months();
    }

    private static SimulationModel.Cut cut(SalaryStep.Cut cut) {
        return switch (cut) {
            case REFUSED -> SimulationModel.Cut.NEVER;
            case ALLOWED -> SimulationModel.Cut.ALLOWED;
        };
    }

    /// By the latest fact there is: a salary that was logged, or the pay a promotion brought. Empty before the
    /// first step, and where its range has no width.
    private OptionalDouble place() {
        int since = logged.map(LoggedSalary::month).orElse(0);
        OptionalDouble place = OptionalDouble.empty();
        for (int i = 0; i < income.steps().size(); i++) {
            SalaryStep step = income.steps().get(i);
            MoneyRange range =
                    Optional.ofNullable(wiring.salary().levels().get(step.id())).orElseThrow();
            boolean isPaid = !range.equals(step.level()) && step.start() <= Math.max(over, since);
            Optional<Money> fact = logged.isPresent() && over(i) <= since
                    ? logged.map(LoggedSalary::annual)
                    : Optional.of(step.level().low()).filter(_ -> isPaid);
            place = fact.map(actual -> place(actual, range))
                    .filter(OptionalDouble::isPresent)
                    .orElse(place);
        }
        return place;
    }

    private static OptionalDouble place(Money actual, MoneyRange range) {
        double width = units(range.high()) - units(range.low());
        return width == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.clamp((units(actual) - units(range.low())) / width, 0, 1));
    }

    /// All of them, also those that nobody's pay hangs on: by month, as the forecast has them.
    private List<SimulationModel.Milestone> milestones() {
        Map<MilestoneId, Schedule.Segment> segments = new HashMap<>();
        schedule.segments().forEach(segment -> segments.put(segment.milestone(), segment));
        return roadmap.milestones().stream()
                .sorted(Comparator.comparingInt(Milestone::month))
                .map(milestone -> new SimulationModel.Milestone(
                        milestone.id().value(),
                        wiring.times().month(milestone),
                        readiness(milestone, Optional.ofNullable(segments.get(milestone.id()))),
                        outcome(milestone),
                        earliest(milestone)))
                .toList();
    }

    private Readiness readiness(Milestone milestone, Optional<Schedule.Segment> segment) {
        if (progress.reached(milestone.id()).isPresent()) {
            return new Readiness.Reached(wiring.times().month(milestone));
        }
        if (segment.isPresent()) {
            double mean = segment.get().shape() * segment.get().scale();
            return new Readiness.AfterWork(mean, mean * segment.get().scale());
        }
        double since = forecast.milestone(milestone.id()) instanceof Finish.Done(var on)
                ? wiring.times().monthsUntil(on)
                : 0;
        // What may come before its month still does not come before today.
        return new Readiness.Since(
                earliest(milestone) == Earliest.WHEN_READY
                        ? Math.max(since, schedule.time().now())
                        : since);
    }

    private Outcome outcome(Milestone milestone) {
        String id = milestone.id().value();
        return switch (milestone.kind()) {
            case CHECKPOINT -> new Outcome.Checkpoint();
            case ADVANCEMENT ->
                new Outcome.Promotion(book.number(AssumptionKind.WAIT, id), book.number(AssumptionKind.GRANT, id));
        };
    }

    private Earliest earliest(Milestone milestone) {
        return book.choice(AssumptionKind.EARLY, milestone.id().value()).equals("yes")
                ? Earliest.WHEN_READY
                : Earliest.AS_PLANNED;
    }

    private List<SimulationModel.Target> targets() {
        List<Target> planned = roadmap.income().targets();
        List<String> ids = TargetIds.of(planned);
        return IntStream.range(0, planned.size())
                .filter(i -> planned.get(i).month() >= 1 && planned.get(i).month() <= question.horizon())
                .mapToObj(i -> new SimulationModel.Target(
                        ids.get(i),
                        Figure.RUN_RATE,
                        planned.get(i).month(),
                        units(planned.get(i).income().low())))
                .toList();
    }

    private Circumstances circumstances() {
        double hazard = book.number(AssumptionKind.SETBACK);
        Span months = book.span(AssumptionKind.SETBACK_MONTHS);
        return new Circumstances(
                income.prices().yearly(),
                hazard > 0
                        ? Optional.of(new Setbacks(
                                hazard,
                                Spread.between(
                                        months.low().doubleValue(),
                                        months.high().doubleValue())))
                        : Optional.empty(),
                new Shocks(book.number(AssumptionKind.LASTING_SHOCKS), book.number(AssumptionKind.PASSING_SHOCKS)),
                wiring.planned().tax(),
                wiring.planned().start());
    }

    private SimulationOptions options() {
        return SimulationOptions.standard(question.horizon())
                .withDependence(book.number(AssumptionKind.DEPENDENCE), book.number(AssumptionKind.PERSISTENCE))
                .with(
                        book.choice(AssumptionKind.RANGES).equals("p10-p90")
                                ? Spread.Reading.P10_P90
                                : Spread.Reading.BOUNDS);
    }

    private static Spread spread(MoneyRange range) {
        return Spread.between(units(range.low()), units(range.high()));
    }

    private static double units(Money money) {
        return money.units().doubleValue();
    }
}
