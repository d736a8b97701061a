package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.Reached;
import dev.milepost.projection.Basis;
import dev.milepost.projection.Fan;
import dev.milepost.projection.Flow;
import dev.milepost.projection.Income;
import dev.milepost.projection.IncomeModel;
import dev.milepost.projection.Interpolation;
import dev.milepost.projection.LoggedSalary;
import dev.milepost.projection.SalaryStep;
import dev.milepost.projection.Scenario;
import dev.milepost.projection.StreamFlow;
import dev.milepost.prospect.PlannedIncome.Baseline;
import dev.milepost.prospect.ProjectionFigures.Scenarios;
import dev.milepost.prospect.ProjectionFigures.TaxSide;
import dev.milepost.prospect.ToldPay;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.OneOff;
import dev.milepost.roadmap.StreamId;
import dev.milepost.roadmap.Trigger;
import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeSources.Kind;
import dev.milepost.tracker.IncomeSources.Source;
import dev.milepost.tracker.IncomeView.MonthSheet;
import dev.milepost.tracker.IncomeView.SheetLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A month's sheet: each source with what it pays and the rule that made it.
final class IncomeSheet {

    private final AppState state;
    private final IncomeTerms terms;
    private final IncomeSources sources;
    private final Messages messages;
    private final Amounts amounts;

    IncomeSheet(AppState state, IncomeTerms terms, IncomeSources sources, Messages messages) {
        this.state = state;
        this.terms = terms;
        this.sources = sources;
        this.messages = messages;
        this.amounts = Amounts.of(state);
    }

    Optional<MonthSheet> sheet() {
        return state.outlook()
                .income()
                .month()
                .filter(month -> month >= 1 && month <= terms.planned().months().size())
                .map(this::sheet);
    }

    private MonthSheet sheet(int month) {
        List<SheetLine> lines = new ArrayList<>();
        sources.all().stream()
                .filter(source -> source.kind() != Kind.UNASSIGNED || pays(source, month))
                .map(source -> line(source, month))
                .forEach(lines::add);
        Scenarios total = terms.of(terms.planned().month(month));
        lines.add(new SheetLine(
                messages.text(terms.tax() == TaxSide.AFTER_TAX ? "income.sheet.total.after-tax" : "income.sheet.total"),
                Stream.of(total.low(), total.mid(), total.high())
                        .map(amounts::writeInFull)
                        .toList(),
                simulated(month)));
        return new MonthSheet(
                messages.text(
                        "income.sheet.title",
                        new MonthWords(state, messages).of(month),
                        messages.text("income.unit." + terms.measure().id())),
                List.of(messages.text("income.low"), messages.text("income.mid"), messages.text("income.high")),
                lines,
                terms.tax() == TaxSide.AFTER_TAX ? messages.text("income.sheet.after-tax") : "");
    }

    private boolean pays(Source source, int month) {
        return amounts(source, month).stream().anyMatch(amount -> amount.cents() != 0);
    }

    private List<Money> amounts(Source source, int month) {
        return Arrays.stream(Scenario.values())
                .map(scenario -> source.amount().apply(parts(scenario, month)))
                .toList();
    }

    private Income parts(Scenario scenario, int month) {
        return terms.parts(terms.planned().gross().in(scenario).month(month));
    }

    private SheetLine line(Source source, int month) {
        return new SheetLine(
                source.name(),
                amounts(source, month).stream().map(amounts::writeInFull).toList(),
                rule(source, month));
    }

    private String simulated(int month) {
        return terms.simulated()
                .filter(figures -> month > new IncomeBand(state, terms).closed(figures))
                .map(figures -> simulated(terms.of(figures.month(month)), month))
                .orElse("");
    }

    /// The middle is as in the chart, and what it is apart from the plan's is so from what is read in the sheet.
    private String simulated(Fan fan, int month) {
        IncomeEstimates estimates = new IncomeEstimates(amounts, messages);
        double part = terms.measure() == Measure.MONTHLY ? 1.0 / 12 : 1;
        double plan = terms.of(terms.planned().month(month)).mid().cents() / 100.0;
        double apart = estimates.shownOfMonth(fan.p50(), part) - estimates.shownOfMonth(plan, part);
        return messages.text(
                apart < 0
                        ? "income.sheet.simulated.below"
                        : apart > 0 ? "income.sheet.simulated.above" : "income.sheet.simulated.same",
                estimates.ofMonth(fan.p50(), part),
                estimates.ofMonth(fan.p10(), part),
                estimates.ofMonth(fan.p90(), part),
                estimates.ofMonth(Math.abs(apart), part));
    }

    private String rule(Source source, int month) {
        if (isLogged(source, month)) {
            return messages.text("income.rule.logged");
        }
        return switch (source.kind()) {
            case SALARY -> salary(month);
            case FLOW -> flow(source.id(), month);
            case UNASSIGNED -> messages.text("income.rule.logged");
        };
    }

    /// A month that is logged as a whole is the salary's, for nothing says what else paid.
    private boolean isLogged(Source source, int month) {
        if (terms.planned().month(month).basis() == Basis.PROJECTED) {
            return false;
        }
        return switch (source.kind()) {
            case SALARY -> isSalaryLogged(month);
            case FLOW -> has(month, Optional.of(new StreamId(source.id())));
            case UNASSIGNED -> true;
        };
    }

    private boolean isSalaryLogged(int month) {
        return has(month, Optional.empty())
                || state.roadmap().income().streams().stream()
                        .filter(stream -> stream.kind() == dev.milepost.roadmap.StreamKind.EMPLOYMENT)
                        .anyMatch(stream -> has(month, Optional.of(stream.id())));
    }

    private boolean has(int month, Optional<StreamId> stream) {
        return state.progress().income().containsKey(new IncomeKey(month, stream));
    }

    /// What was logged last stands in for all that was to be paid by then; a step since that cannot raise it, and may
    /// not lower it, changes nothing.
    private String salary(int month) {
        IncomeModel model = sources.planned().model();
        Optional<LoggedSalary> logged = LoggedSalary.last(model, month - 1);
        int since = logged.map(LoggedSalary::month).orElse(Integer.MIN_VALUE);
        Money least = logged.map(LoggedSalary::annual).orElse(model.baseline());
        Optional<SalaryStep> last = Optional.empty();
        for (int i = 0; i < model.steps().size(); i++) {
            SalaryStep step = model.steps().get(i);
            boolean refused = step.cut() == SalaryStep.Cut.REFUSED;
            boolean changes = step.aim() == SalaryStep.Aim.RAISE
                    || !refused
                    || step.level().high().compareTo(least) > 0;
            if (step.start() < month && over(model, i) > since && changes) {
                last = Optional.of(step);
                Money low = step.level().low();
                least = refused && low.compareTo(least) < 0 ? least : low;
            }
        }
        return last.map(this::step)
                .orElseGet(() -> logged.map(from -> messages.text("income.rule.goes-on", from.month()))
                        .orElseGet(() -> messages.text(
                                sources.planned().baseline() == Baseline.STATED
                                        ? "income.rule.told"
                                        : "income.rule.baseline")));
    }

    /// When the change a step brings is over: at the latest where the next one begins.
    private static double over(IncomeModel model, int index) {
        SalaryStep step = model.steps().get(index);
        double months = model.interpolation() == Interpolation.STEP ? 1 : step.months();
        if (index + 1 < model.steps().size()) {
            months = Math.min(months, model.steps().get(index + 1).start() - step.start());
        }
        return step.start() + Math.max(months, 1);
    }

    /// Steps of the plan are called by their place in it; one a promotion brought, by its milestone.
    private String step(SalaryStep step) {
        List<dev.milepost.roadmap.SalaryStep> planned = state.roadmap().income().salary();
        if (step.id().startsWith("step-")) {
            int index = Integer.parseInt(step.id().substring("step-".length())) - 1;
            Optional<MilestoneId> after = planned.get(index).after();
            return after.map(this::promotion)
                    .orElse(messages.text(
                            "income.rule.step", planned.get(index).months().toString()));
        }
        return promotion(new MilestoneId(step.id().substring("reached-".length())));
    }

    /// Says when it is the pay told with the milestone, and not the plan's, that is paid.
    private String promotion(MilestoneId id) {
        return new ToldPay(state.roadmap(), state.progress())
                .with(id)
                .map(_ -> messages.text("income.rule.paid", milestone(id)))
                .orElseGet(() -> milestone(id));
    }

    private String flow(String id, int month) {
        Optional<Flow> flow = sources.planned().model().flows().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        String begin = trigger(id).map(this::trigger).orElse(messages.text("income.rule.assumed"));
        return flow.filter(each -> each instanceof StreamFlow)
                .map(each -> (StreamFlow) each)
                .map(each -> grown(each, begin, month))
                .orElse(begin);
    }

    private String grown(StreamFlow flow, String begin, int month) {
        double grown = month - flow.start();
        if (grown <= 0) {
            return messages.text("income.rule.not-yet", begin);
        }
        if (flow.end().isPresent() && month > Math.ceil(flow.end().getAsDouble())) {
            return messages.text("income.rule.over", begin);
        }
        int step = (int) Math.ceil(grown);
        return flow.rampMonths() > 1 && step <= flow.rampMonths()
                ? messages.text("income.rule.ramp", begin, step, flow.rampMonths())
                : begin;
    }

    private Optional<Trigger> trigger(String id) {
        StreamId source = new StreamId(id);
        return state.roadmap().stream(source)
                .flatMap(IncomeStream::start)
                .or(() -> state.roadmap().income().oneOffs().stream()
                        .filter(once -> once.id().equals(source))
                        .map(OneOff::at)
                        .findFirst());
    }

    private String trigger(Trigger trigger) {
        return switch (trigger) {
            case Trigger.AtMonth(int month) -> messages.text("income.rule.at", month + 1);
            case Trigger.AfterMilestone(MilestoneId milestone) -> milestone(milestone);
        };
    }

    /// "Principal promotion, planned month 12, forecast Feb–Apr 2027".
    private String milestone(MilestoneId id) {
        String name = amounts.within(new Names(state.roadmap()).of(id));
        Optional<Reached> reached = state.progress().reached(id);
        if (reached.isPresent()) {
            return messages.text(
                    "income.rule.reached", name, messages.date(reached.get().on()));
        }
        Optional<Milestone> milestone = state.roadmap().milestone(id);
        String planned = milestone
                .map(each -> messages.text("income.rule.planned", name, each.month()))
                .orElse(name);
        return milestone
                .flatMap(each -> MilestoneProspect.of(state, each))
                .flatMap(seen ->
                        state.calendar().map(calendar -> new ForecastWords(messages).range(seen.reached(), calendar)))
                .map(range -> messages.text("income.rule.forecast", planned, range))
                .orElse(planned);
    }
}
