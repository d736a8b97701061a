package dev.milepost.prospect;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.money.Period;
import dev.milepost.projection.Boundary;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.AssumptionValue.Figure;
import dev.milepost.roadmap.AssumptionValue.Option;
import dev.milepost.roadmap.AssumptionValue.Span;
import dev.milepost.roadmap.Guess;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.roadmap.OneOff;
import dev.milepost.roadmap.RateStep;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.roadmap.TaxGroup;
import dev.milepost.roadmap.Trigger;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What can be assumed about a roadmap, and what holds while nobody says anything: what its plan has, else
/// the program's own. Made, asked once and dropped.
final class Ground {

    private final Roadmap roadmap;
    private final IncomePlan income;
    private final SortedMap<AssumptionKey, Optional<Assumption>> all = new TreeMap<>();

    Ground(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.income = roadmap.income();
    }

    /// Empty for what has no value until somebody names one: a tax table.
    SortedMap<AssumptionKey, Optional<Assumption>> all() {
        work();
        roadmap.milestones().forEach(this::milestone);
        if (pays()) {
            pay();
        }
        return all;
    }

    private boolean pays() {
        return !(income.salary().isEmpty()
                && income.streams().isEmpty()
                && income.oneOffs().isEmpty()
                && income.baseline().isEmpty());
    }

    private void work() {
        if (roadmap.items().findAny().isEmpty()) {
            return;
        }
        all.put(AssumptionKey.of(AssumptionKind.PACE), Optional.empty());
        own(AssumptionKind.PLAN_WEIGHT);
        own(AssumptionKind.PLAN_PACE);
        own(AssumptionKind.HALF_LIFE);
    }

    private void milestone(Milestone milestone) {
        String id = milestone.id().value();
        own(AssumptionKind.EARLY);
        own(AssumptionKind.EARLY, id);
        if (milestone.kind() == MilestoneKind.ADVANCEMENT) {
            own(AssumptionKind.WAIT);
            own(AssumptionKind.WAIT, id);
            own(AssumptionKind.GRANT, id);
        }
    }

    private void pay() {
        List<SalaryStep> salary = income.salary();
        for (int i = 0; i < salary.size(); i++) {
            plan(
                    AssumptionKey.of(AssumptionKind.SALARY, Integer.toString(i + 1)),
                    span(salary.get(i).pay()));
        }
        if (!salary.isEmpty()) {
            own(AssumptionKind.INTERPOLATION);
        }
        if (salary.size() > 1) {
            own(AssumptionKind.PERSISTENCE);
        }
        if (SalaryLane.of(income, Boundary.EARLIER).sharesMonths()) {
            own(AssumptionKind.SHARED_MONTHS);
        }
        income.streams().stream().filter(this::countsByItself).forEach(this::stream);
        income.oneOffs().forEach(this::oneOff);
        own(AssumptionKind.RANGES);
        own(AssumptionKind.DEPENDENCE);
        own(AssumptionKind.INFLATION);
        own(AssumptionKind.MONEY);
        own(AssumptionKind.SETBACK);
        own(AssumptionKind.SETBACK_MONTHS);
        own(AssumptionKind.LASTING_SHOCKS);
        own(AssumptionKind.PASSING_SHOCKS);
        all.put(AssumptionKey.of(AssumptionKind.TAX_TABLE), Optional.empty());
        Stream.of(
                        Stream.of(TaxGroup.WAGE),
                        income.streams().stream().filter(this::countsByItself).map(TaxClasses::of),
                        income.oneOffs().stream().map(TaxClasses::of))
                .flatMap(groups -> groups)
                .filter(group -> group != TaxGroup.EXEMPT)
                .forEach(group -> own(AssumptionKind.TAX, group.id()));
    }

    /// An employment whose pay the salary steps say has nothing of its own.
    private boolean countsByItself(IncomeStream stream) {
        return stream.kind() != StreamKind.EMPLOYMENT || income.salary().isEmpty();
    }

    private void stream(IncomeStream stream) {
        String id = stream.id().value();
        plan(AssumptionKey.of(AssumptionKind.PAY, id), span(pay(stream)));
        own(AssumptionKind.CHANCE, id);
        boolean guessed = stream.start().isEmpty() || stream.terms().guesses().contains(Guess.START);
        boolean fromTheFirstDay = stream.start().isEmpty() && stream.kind() == StreamKind.EMPLOYMENT;
        put(
                AssumptionKey.of(AssumptionKind.START, id),
                figure(stream.start().map(this::month).orElseGet(() -> fromTheFirstDay ? 0 : assumedStart())),
                guessed ? Origin.DEFAULT : Origin.PLAN);
        if (isEquity(stream)) {
            own(AssumptionKind.EQUITY);
            return;
        }
        boolean said = stream.rampMonths() > 0 && !stream.terms().guesses().contains(Guess.RAMP);
        put(
                AssumptionKey.of(AssumptionKind.RAMP, id),
                figure(stream.rampMonths()),
                said ? Origin.PLAN : Origin.DEFAULT);
        if (isByTheHour(stream)) {
            all.put(AssumptionKey.of(AssumptionKind.HOURS, id), Optional.empty());
        }
    }

    private void oneOff(OneOff once) {
        String id = once.id().value();
        plan(AssumptionKey.of(AssumptionKind.PAY, id), span(once.amount()));
        plan(AssumptionKey.of(AssumptionKind.START, id), figure(month(once.at())));
        own(AssumptionKind.CHANCE, id);
    }

    static boolean isEquity(IncomeStream stream) {
        return stream.kind() == StreamKind.EQUITY || stream.pay().period() == Period.EQUITY_PACKAGE;
    }

    static boolean isByTheHour(IncomeStream stream) {
        return stream.pay().period() == Period.HOUR;
    }

    /// What a stream pays at most and at least: a ladder of rates from its lowest to its highest.
    private static MoneyRange pay(IncomeStream stream) {
        List<RateStep> rates = stream.terms().rates();
        if (!isByTheHour(stream) || rates.isEmpty()) {
            return stream.pay().range();
        }
        Money low = rates.stream()
                .map(rate -> rate.perHour().low())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Money high = rates.stream()
                .map(rate -> rate.perHour().high())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return MoneyRange.between(low, high);
    }

    /// The month at whose end the plan has it.
    private int month(Trigger trigger) {
        return switch (trigger) {
            case Trigger.AtMonth(int month) -> month;
            case Trigger.AfterMilestone(var id) ->
                roadmap.milestone(id).map(Milestone::month).orElseGet(this::assumedStart);
        };
    }

    /// As [PlanTimes] has it, before anything happened.
    private int assumedStart() {
        SalaryLane lane = SalaryLane.of(income, Boundary.EARLIER);
        int last = -1;
        for (int i = 0; i < income.salary().size(); i++) {
            int begin = (int) lane.begin(i);
            last = Math.max(
                    last,
                    income.salary()
                            .get(i)
                            .after()
                            .flatMap(roadmap::milestone)
                            .map(Milestone::month)
                            .orElse(begin));
        }
        return last >= 0 ? last : twoThirds(roadmap);
    }

    static int twoThirds(Roadmap roadmap) {
        return (int) Math.rint(roadmap.months() * 2 / 3.0);
    }

    private void own(AssumptionKind kind) {
        put(AssumptionKey.of(kind), standard(kind).orElseThrow(), Origin.DEFAULT);
    }

    private void own(AssumptionKind kind, String subject) {
        put(AssumptionKey.of(kind, subject), standard(kind).orElseThrow(), Origin.DEFAULT);
    }

    private void plan(AssumptionKey key, AssumptionValue value) {
        put(key, value, Origin.PLAN);
    }

    private void put(AssumptionKey key, AssumptionValue value, Origin origin) {
        all.put(key, Optional.of(new Assumption(key, value, origin)));
    }

    /// The program's own; empty for a kind that only plan or person can say anything of.
    static Optional<AssumptionValue> standard(AssumptionKind kind) {
        return switch (kind) {
            case PACE, START, RAMP, PAY, HOURS, SALARY, TAX_TABLE -> Optional.empty();
            case PLAN_WEIGHT -> Optional.of(figure("4"));
            case PLAN_PACE, GRANT, CHANCE, PERSISTENCE -> Optional.of(figure("1"));
            case HALF_LIFE -> Optional.of(figure("26"));
            case WAIT -> Optional.of(figure("2"));
            case EARLY -> Optional.of(new Option("no"));
            case INTERPOLATION -> Optional.of(new Option("step"));
            case SHARED_MONTHS -> Optional.of(new Option("earlier"));
            case RANGES -> Optional.of(new Option("bounds"));
            case DEPENDENCE -> Optional.of(figure("0.3"));
            case INFLATION -> Optional.of(figure("2.5"));
            case MONEY -> Optional.of(new Option("nominal"));
            case EQUITY -> Optional.of(new Option("apart"));
            case TAX, SETBACK, LASTING_SHOCKS, PASSING_SHOCKS -> Optional.of(figure("0"));
            case SETBACK_MONTHS -> Optional.of(new Span(BigDecimal.ONE, BigDecimal.valueOf(6)));
        };
    }

    private static Figure figure(String number) {
        return new Figure(new BigDecimal(number));
    }

    private static Figure figure(int number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    private static Span span(MoneyRange range) {
        return new Span(range.low().units(), range.high().units());
    }
}
