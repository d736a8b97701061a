package dev.milepost.tracker;

import dev.milepost.forecast.Finish;
import dev.milepost.forecast.Forecast;
import dev.milepost.forecast.PaceEvidence;
import dev.milepost.forecast.Weeks;
import dev.milepost.money.Money;
import dev.milepost.progress.Rollup;
import dev.milepost.projection.Basis;
import dev.milepost.projection.Fan;
import dev.milepost.projection.SimulationModel.Figure;
import dev.milepost.projection.SimulationResult;
import dev.milepost.projection.SimulationResult.FanEstimate;
import dev.milepost.projection.Trajectories;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.TickValue;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.text.Messages;
import dev.milepost.tracker.OverviewView.Calendar;
import dev.milepost.tracker.OverviewView.Card;
import dev.milepost.tracker.OverviewView.DayCell;
import dev.milepost.tracker.OverviewView.MilestoneLine;
import dev.milepost.tracker.OverviewView.MonthName;
import dev.milepost.tracker.OverviewView.NextLine;
import dev.milepost.tracker.OverviewView.Sketch;
import dev.milepost.tracker.OverviewView.Tone;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Builds the overview. Its figures are those of the other screens, computed in the same places.
final class OverviewFigures {

    private static final int MILESTONES = 5;
    private static final int NEXT = 6;
    private static final int MOST_LEVELS = 4;

    /// In whole units: below it no item stands out by what it brings.
    private static final double LEAST_WORTH = 100;

    /// From here on that nothing was ticked says something too: the pace is no longer the plan's.
    private static final int WEEKS_THAT_TELL = 4;

    private final AppState state;
    private final Messages messages;
    private final Status status;
    private final Forecast forecast;
    private final Amounts amounts;
    private final ForecastWords words;
    private final PlanDates dates;
    private final Optional<ItemId> dearest;

    OverviewFigures(AppState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        this.status = Status.of(state);
        this.forecast = state.prospect().forecast();
        this.amounts = Amounts.of(state);
        this.words = new ForecastWords(messages);
        this.dates = new PlanDates(state, messages);
        this.dearest = dearest(state);
    }

    OverviewView view() {
        return new OverviewView(
                List.of(complete(), schedule(), incomeNow(), incomeThen()),
                nextUp(),
                messages.text("overview.nothing-next"),
                milestones(),
                messages.text("overview.no-milestones"),
                delay(),
                sketch(),
                messages.text(state.roadmap().income().isEmpty() ? "income.empty" : "overview.computing"),
                calendar());
    }

    private Card complete() {
        return new Card(
                messages.text("overview.complete"),
                messages.text("format.percent", status.percent()),
                Tone.PLAIN,
                messages.text(
                        "overview.items", status.items().done(), status.items().required()),
                Tone.PLAIN,
                OptionalDouble.of(status.items().fraction()),
                status.planPercent()
                        .map(percent -> messages.text("overview.plan-today", percent))
                        .orElse(messages.text("overview.no-start")),
                "",
                new Act.GoTo(Screen.ROADMAP));
    }

    private Card schedule() {
        Act act = new Act.GoTo(Screen.TIMELINE);
        String title = messages.text("overview.schedule");
        if (state.calendar().isEmpty()) {
            return card(
                    title, messages.text("overview.no-date"), messages.text("overview.set-start"), new Act.AskStart());
        }
        if (status.items().required() == 0) {
            return card(title, messages.text("overview.no-figure"), messages.text("overview.no-items"), act);
        }
        if (status.items().required() == status.items().done()) {
            return card(title, messages.text("overview.all-done"), "", act);
        }
        long weeks = Math.round(forecast.monthsBehind() * Weeks.A_MONTH);
        String figure =
                weeks == 0 ? messages.text("overview.on-plan") : messages.text("overview.weeks", Math.abs(weeks));
        String aside = weeks == 0 ? "" : messages.text(weeks > 0 ? "overview.behind" : "overview.ahead");
        Tone tone = weeks > 0 ? Tone.WARNING : Tone.GOOD;
        return new Card(title, figure, tone, aside, tone, OptionalDouble.empty(), finish(), paceExplained(), act);
    }

    /// What the pace was measured by, where there is one of the person's own.
    private String paceExplained() {
        PaceEvidence evidence = forecast.evidence();
        return evidence.isThin() ? "" : messages.text("overview.pace", evidence.ticks(), evidence.weeks());
    }

    /// Items a month are counted as the answer to a goal counts them: at the pace the range is told by.
    private String finish() {
        return switch (forecast.whole()) {
            case Finish.Ahead ahead -> finish(ahead);
            case Finish.Done _, Finish.NothingToDo _ -> "";
        };
    }

    private String finish(Finish.Ahead ahead) {
        String when = ahead.date(0.1).isEmpty()
                ? messages.text("overview.finish.far")
                : messages.text("overview.finish.range", words.range(ahead).orElse(""));
        PaceEvidence evidence = forecast.evidence();
        if (evidence.isThin()) {
            return messages.text(
                    evidence.weeks() < WEEKS_THAT_TELL ? "overview.finish-by-plan" : "overview.finish-slow",
                    evidence.ticks(),
                    when,
                    evidence.weeks());
        }
        double items = forecast.itemsAMonth(forecast.pace().mean()).orElse(0);
        return messages.text("overview.finish", String.format(messages.locale(), "%.1f", items), when);
    }

    private Card incomeNow() {
        String title = messages.text("overview.income-now");
        Act act = new Act.GoTo(Screen.INCOME);
        Optional<IncomeNow> now = IncomeNow.of(state);
        if (now.isEmpty()) {
            return card(title, messages.text("overview.no-figure"), noIncomeNow(), act);
        }
        Money mid = now.get().mid();
        Optional<SalaryStep> step = state.month().flatMap(this::stepOf);
        String aside = step.map(wanted -> wanted.pay().contains(mid)
                        ? "overview.in-target"
                        : mid.compareTo(wanted.pay().low()) < 0 ? "overview.below-target" : "overview.above-target")
                .map(messages::text)
                .orElse("");
        boolean below =
                step.filter(wanted -> mid.compareTo(wanted.pay().low()) < 0).isPresent();
        String target = step.map(wanted -> messages.text(
                        "overview.target-now", dates.months(wanted.months()), amounts.typeset(wanted.pay())))
                .orElse(messages.text("overview.a-year"));
        return new Card(
                title,
                amounts.writeRounded(mid),
                Tone.PLAIN,
                aside,
                below ? Tone.WARNING : aside.isEmpty() ? Tone.PLAIN : Tone.GOOD,
                OptionalDouble.empty(),
                messages.text("overview.now-from", source(now.get().source()), target),
                "",
                act);
    }

    private String source(IncomeNow.Source source) {
        return switch (source) {
            case IncomeNow.Source.Logged(var month) -> messages.text("overview.logged", month);
            case IncomeNow.Source.Promoted _ -> messages.text("overview.promoted");
            case IncomeNow.Source.Told _ -> messages.text("overview.told");
            case IncomeNow.Source.Plan _ -> messages.text("overview.planned");
        };
    }

    private String noIncomeNow() {
        return messages.text(state.roadmap().income().isEmpty() ? "overview.no-income" : "overview.not-begun");
    }

    private Optional<SalaryStep> stepOf(int month) {
        return state.roadmap().income().salary().stream()
                .filter(step ->
                        step.months().begin() < month && month <= step.months().end())
                .findFirst();
    }

    private Card incomeThen() {
        int last = state.roadmap().months();
        String title = messages.text("overview.income-then", last);
        Act act = new Act.GoTo(Screen.INCOME);
        if (state.roadmap().income().isEmpty()) {
            return card(title, messages.text("overview.no-figure"), messages.text("overview.no-income"), act);
        }
        if (state.futures().isEmpty()) {
            return card(title, messages.text("overview.computing"), "", act);
        }
        SimulationResult result = state.futures().get().result();
        IncomeEstimates estimates = new IncomeEstimates(amounts, messages);
        FanEstimate income = new FanEstimate(
                result.months().getLast().income(),
                result.headlines().getLast().runRate().errors());
        return new Card(
                title,
                estimates.median(income),
                Tone.PLAIN,
                estimates.hasWidth(income)
                        ? messages.text("overview.eight-in-ten", estimates.low(income), estimates.high(income))
                        : messages.text("overview.narrow"),
                Tone.PLAIN,
                OptionalDouble.empty(),
                odds(result),
                "",
                act);
    }

    /// The odds of the target in the middle: of conservative, realistic and optimistic that is the realistic.
    private String odds(SimulationResult result) {
        List<SimulationResult.TargetOdds> targets = result.targets().stream()
                .filter(target -> target.target().figure() == Figure.RUN_RATE)
                .sorted(Comparator.comparingDouble(target -> target.target().atLeast()))
                .toList();
        if (targets.isEmpty()) {
            return messages.text("overview.a-year");
        }
        SimulationResult.TargetOdds middle = targets.get((targets.size() - 1) / 2);
        return messages.text(
                "overview.odds",
                words.odds(middle.odds().value()),
                rounded(middle.target().atLeast()));
    }

    private Card card(String title, String figure, String note, Act act) {
        return new Card(title, figure, Tone.PLAIN, "", Tone.PLAIN, OptionalDouble.empty(), note, "", act);
    }

    private String rounded(double units) {
        long thousands = Math.round(units / 1000);
        return amounts.writeRounded(
                Money.ofUnits(thousands * 1000, state.roadmap().currency()));
    }

    /// What is next, and with it the item that unblocks the most income, wherever it stands.
    private List<NextLine> nextUp() {
        List<NextItem> all = new NextUp(state, Rollup.of(state.roadmap(), state.progress())).items(Integer.MAX_VALUE);
        List<NextItem> shown = new ArrayList<>(all.subList(0, Math.min(NEXT, all.size())));
        if (dearest.isPresent() && shown.stream().noneMatch(this::isDearest)) {
            all.stream().filter(this::isDearest).findFirst().ifPresent(item -> shown.set(shown.size() - 1, item));
        }
        Optional<NextItem> oldest = oldest(all);
        return shown.stream()
                .map(next -> next(next, oldest.equals(Optional.of(next))))
                .toList();
    }

    /// What is in progress longest, where several things are.
    private static Optional<NextItem> oldest(List<NextItem> all) {
        List<NextItem> begun =
                all.stream().filter(next -> next.begun().isPresent()).toList();
        return begun.size() < 2
                ? Optional.empty()
                : begun.stream().min(Comparator.comparing(next -> next.begun().orElseThrow()));
    }

    private boolean isDearest(NextItem next) {
        return dearest.equals(Optional.of(next.item().id()));
    }

    private static Optional<ItemId> dearest(AppState state) {
        return state.futuresInFull()
                .map(TickValue::of)
                .flatMap(value -> value.items().stream().findFirst())
                .filter(worth -> worth.amount() >= LEAST_WORTH)
                .map(TickValue.Worth::item);
    }

    private NextLine next(NextItem next, boolean oldest) {
        boolean late =
                dates.isLate(next.item(), state.progress().state(next.item().id()));
        return new NextLine(
                state.progress().state(next.item().id()),
                amounts.within(next.item().text()),
                amounts.within(next.path().getLast().title()),
                why(next, late, oldest),
                late,
                new Act.ShowItem(next.item().id()));
    }

    private String why(NextItem next, boolean late, boolean oldest) {
        if (isDearest(next)) {
            return messages.text("overview.why.income");
        }
        if (late) {
            return dates.lateness(next.item());
        }
        return switch (next.reason()) {
            case IN_PROGRESS ->
                next.begun()
                        .filter(day -> oldest)
                        .map(day -> messages.text("overview.why.oldest", dates.day(day)))
                        .orElse(messages.text("overview.why.in-progress"));
            case OVERDUE, RUNNING, COMING ->
                next.due()
                        .map(day -> messages.text("overview.why.due", dates.day(day)))
                        .orElse("");
        };
    }

    /// The last that were reached, and what lies ahead.
    private List<MilestoneLine> milestones() {
        List<MilestoneStatus> all = status.milestones().stream()
                .sorted(Comparator.comparingInt(each -> each.milestone().month()))
                .toList();
        int ahead = (int) all.stream()
                .filter(each -> each.standing() != MilestoneStatus.Standing.REACHED)
                .count();
        int reachedShown = Math.max(MILESTONES - ahead, 2);
        List<MilestoneStatus> reached = all.stream()
                .filter(each -> each.standing() == MilestoneStatus.Standing.REACHED)
                .toList();
        List<MilestoneStatus> shown =
                new ArrayList<>(reached.subList(Math.max(0, reached.size() - reachedShown), reached.size()));
        all.stream()
                .filter(each -> each.standing() != MilestoneStatus.Standing.REACHED)
                .limit(Math.max(0, MILESTONES - shown.size()))
                .forEach(shown::add);
        return shown.stream().map(this::milestone).toList();
    }

    private MilestoneLine milestone(MilestoneStatus each) {
        Optional<MilestoneProspect> prospect = MilestoneProspect.of(state, each.milestone());
        String month = messages.text("format.month", each.milestone().month());
        String when = each.reached()
                .map(day -> messages.text("overview.reached", month, messages.date(day)))
                .or(() -> prospect.flatMap(known -> state.calendar()
                        .map(calendar ->
                                messages.text("overview.forecast", month, words.range(known.reached(), calendar)))))
                .orElse(month);
        return new MilestoneLine(
                amounts.within(each.milestone().title()),
                when,
                prospect.map(known -> words.oddsByPlan(known, each.milestone(), state))
                        .orElse(""),
                each.standing(),
                new Act.ShowMilestone(each.milestone().id()));
    }

    /// The milestone that costs most by the month.
    private String delay() {
        return state.futures().flatMap(futures -> dearest(futures)).orElse("");
    }

    private Optional<String> dearest(Futures futures) {
        return futures.delayCosts().stream()
                .filter(cost -> cost.perMonth() >= 500)
                .max(Comparator.comparingDouble(cost -> cost.perMonth()))
                .flatMap(cost -> state.roadmap().milestones().stream()
                        .filter(milestone -> milestone.id().value().equals(cost.milestone()))
                        .findFirst()
                        .map(milestone -> messages.text(
                                "overview.delay",
                                amounts.within(milestone.title()),
                                rounded(cost.perMonth()),
                                cost.horizonMonths())));
    }

    private Optional<Sketch> sketch() {
        return state.roadmap().income().isEmpty()
                ? Optional.empty()
                : state.futures().map(this::sketch);
    }

    private Sketch sketch(Futures futures) {
        List<SimulationResult.Month> months = futures.result().months();
        Trajectories plan = futures.prospect().trajectories();
        int from = (int) plan.mid().months().stream()
                .takeWhile(month -> month.basis() == Basis.ACTUAL)
                .count();
        List<Double> logged = plan.mid().months().stream()
                .limit(from)
                .map(month -> month.annual().total().cents() / 100.0)
                .toList();
        List<IncomeView.Box> targets =
                new IncomePicture(state, messages, IncomeTerms.of(state, futures.prospect())).boxes();
        double top = Math.max(
                months.stream().mapToDouble(month -> month.income().p90()).max().orElse(0),
                targets.stream().mapToDouble(IncomeView.Box::high).max().orElse(0));
        double bottom = Stream.concat(
                        logged.stream(),
                        months.stream().map(month -> month.income().p10()))
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0);
        return new Sketch(
                months.size(),
                Math.min(0, bottom),
                Math.max(1, top),
                from,
                logged,
                series(months, from, Fan::p10),
                series(months, from, Fan::p25),
                series(months, from, Fan::p50),
                series(months, from, Fan::p75),
                series(months, from, Fan::p90),
                targets,
                ticks(months.size()),
                messages.text(
                        "overview.sketch.summary",
                        months.size(),
                        rounded(months.getLast().income().p10()),
                        rounded(months.getLast().income().p50()),
                        rounded(months.getLast().income().p90())),
                messages.text(from > 0 ? "overview.sketch.caption" : "overview.sketch.caption.none"));
    }

    private static List<Double> series(
            List<SimulationResult.Month> months, int from, ToDoubleFunction<Fan> percentile) {
        return months.stream()
                .skip(from)
                .map(month -> percentile.applyAsDouble(month.income()))
                .toList();
    }

    private List<IncomeView.MonthTick> ticks(int months) {
        int every = months <= 12 ? 3 : months <= 36 ? 6 : 24;
        return IntStream.rangeClosed(0, months)
                .filter(month -> month % every == 0)
                .mapToObj(month -> new IncomeView.MonthTick(month, messages.text("income.tick", month)))
                .toList();
    }

    private Calendar calendar() {
        Activity activity = Activity.of(Rollup.of(state.roadmap(), state.progress()), state.progress(), state.today());
        List<MonthName> names = new ArrayList<>();
        YearMonth named = YearMonth.from(activity.weeks().getFirst().getFirst().day());
        for (int week = 0; week < activity.weeks().size(); week++) {
            YearMonth month =
                    YearMonth.from(activity.weeks().get(week).getFirst().day());
            if (!month.equals(named)) {
                named = month;
                names.add(new MonthName(week, messages.month(month)));
            }
        }
        return new Calendar(
                messages.text("overview.activity"),
                messages.text("overview.activity.said", activity.finished(), activity.longestRun()),
                activity.weeks().stream()
                        .map(week -> week.stream().map(this::cell).toList())
                        .toList(),
                names);
    }

    private DayCell cell(Activity.Day day) {
        return new DayCell(
                Math.min(day.finished(), MOST_LEVELS),
                day.finished() < 0
                        ? ""
                        : messages.text("overview.day", messages.date(day.day()), Math.max(day.finished(), 0)));
    }
}
