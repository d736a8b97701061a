package dev.milepost.tracker;

import dev.milepost.lint.FindingKind;
import dev.milepost.lint.PlanChecks;
import dev.milepost.money.Money;
import dev.milepost.progress.FindingId;
import dev.milepost.projection.LivedIncome;
import dev.milepost.projection.SimulationModel.Figure;
import dev.milepost.projection.Tornado;
import dev.milepost.prospect.Answer;
import dev.milepost.prospect.Assumption;
import dev.milepost.prospect.Explanation;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.LivedScenario;
import dev.milepost.prospect.TickValue;
import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeView.Beside;
import dev.milepost.tracker.IncomeView.Line;
import dev.milepost.tracker.IncomeView.PaneChip;
import dev.milepost.tracker.IncomeView.Section;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What stands beside the income chart, but for what can be tried out.
final class IncomeBeside {

    /// The others hardly matter.
    private static final int MOST = 6;

    private static final double LEAST_SWING = 1000;

    /// Those that change what the income screen shows.
    private static final Set<FindingKind> ABOUT_INCOME = EnumSet.of(
            FindingKind.RANGE_OVERLAP,
            FindingKind.STAGE_STRADDLE,
            FindingKind.BASELINE,
            FindingKind.RAISE_MISMATCH,
            FindingKind.KPI_MISMATCH,
            FindingKind.ROLE_PAY,
            FindingKind.STREAM_PAY,
            FindingKind.TOTALS,
            FindingKind.RATE,
            FindingKind.EQUITY,
            FindingKind.OPEN_TOP,
            FindingKind.NO_START);

    private final AppState state;
    private final IncomeSources sources;
    private final Messages messages;
    private final Amounts amounts;
    private final IncomeEstimates estimates;
    private final Names names;

    IncomeBeside(AppState state, IncomeSources sources, Messages messages) {
        this.state = state;
        this.sources = sources;
        this.messages = messages;
        this.amounts = Amounts.of(state);
        this.estimates = new IncomeEstimates(amounts, messages);
        this.names = new Names(state.roadmap());
    }

    Beside beside() {
        IncomePane pane = state.outlook().income().pane();
        List<Section> sections = new ArrayList<>();
        switch (pane) {
            case WHAT_IF -> {}
            case WHY -> {
                drivers().ifPresent(sections::add);
                worth().ifPresent(sections::add);
            }
            case GOALS -> lived().ifPresent(sections::add);
            case ASSUMPTIONS -> {
                sections.add(assumed());
                findings().ifPresent(sections::add);
            }
        }
        return new Beside(
                Arrays.stream(IncomePane.values())
                        .map(each -> new PaneChip(each, messages.text("income.pane." + each.id()), each == pane))
                        .toList(),
                pane,
                sections,
                goal(),
                explanation(),
                asked().filter(each -> each.finding().isEmpty())
                        .map(Inquiry.Asked::inquiry)
                        .isPresent(),
                state.roadmap().months(),
                state.today());
    }

    private Optional<Section> drivers() {
        Optional<Tornado> tornado = state.futuresInFull().map(Futures::tornado);
        List<Line> lines = tornado.map(Tornado::bars).stream()
                .flatMap(List::stream)
                .filter(bar -> bar.swing() >= LEAST_SWING)
                .limit(MOST)
                .map(bar -> Line.of(
                        driver(bar.name()),
                        messages.text(
                                "income.ahead.range",
                                estimates.ofMonth(
                                        Math.min(
                                                bar.atP10().cumulative(),
                                                bar.atP90().cumulative()),
                                        1),
                                estimates.ofMonth(
                                        Math.max(
                                                bar.atP10().cumulative(),
                                                bar.atP90().cumulative()),
                                        1)),
                        bar.swing() / tornado.get().bars().getFirst().swing()))
                .toList();
        return section(
                "income.why.drivers",
                lines,
                messages.text("income.why.drivers.note", state.roadmap().months()));
    }

    private String driver(Tornado.Name name) {
        return switch (name) {
            case Tornado.CommonFactor() -> messages.text("cli.driver.common-factor");
            case Tornado.Pace() -> messages.text("cli.driver.pace");
            case Tornado.Work() -> messages.text("cli.driver.work");
            case Tornado.Waits() -> messages.text("cli.driver.waits");
            case Tornado.Salary() -> messages.text("cli.driver.salary");
            case Tornado.Amount(String stream) -> messages.text("cli.driver.amount", sources.name(stream));
            case Tornado.Hours(String stream) -> messages.text("cli.driver.hours", sources.name(stream));
            case Tornado.HourlyRate(String stream) -> messages.text("cli.driver.rate", sources.name(stream));
            case Tornado.Started(String stream) -> messages.text("cli.driver.start", sources.name(stream));
            case Tornado.Granted(String milestone) ->
                messages.text(
                        "cli.driver.grant", amounts.within(names.of(new dev.milepost.roadmap.MilestoneId(milestone))));
            case Tornado.Setbacks() -> messages.text("cli.driver.setbacks");
            case Tornado.Shocks() -> messages.text("cli.driver.shocks");
        };
    }

    private Optional<Section> worth() {
        List<Line> lines = state.futuresInFull().map(TickValue::of).map(TickValue::items).stream()
                .flatMap(List::stream)
                .filter(worth -> worth.amount() >= 50 && Double.isFinite(worth.amount()))
                .limit(MOST)
                .map(worth -> Line.of(amounts.within(names.of(worth.item())), estimates.delay(worth.amount())))
                .toList();
        return section("income.why.worth", lines, messages.text("income.why.worth.note"));
    }

    private Optional<Section> lived() {
        List<Line> lines = new ArrayList<>();
        if (!state.isUnforeseeable()) {
            state.futures().map(LivedScenario::of).ifPresent(lived -> {
                lived.soFar().map(this::soFar).map(Line::text).ifPresent(lines::add);
                lived.heading()
                        .map(heading -> messages.text(
                                "cli.lived.heading",
                                messages.text(
                                        switch (heading.nearest()) {
                                            case LOW -> "cli.lived.low";
                                            case MID -> "cli.lived.mid";
                                            case HIGH -> "cli.lived.high";
                                        }),
                                String.valueOf(heading.horizon())))
                        .map(Line::text)
                        .ifPresent(lines::add);
            });
        }
        return section("income.goals.lived", lines, "");
    }

    private String soFar(LivedIncome income) {
        return messages.text(
                switch (income.band()) {
                    case BELOW_LOW -> "cli.lived.below-low";
                    case LOW_TO_MID -> "cli.lived.low-to-mid";
                    case MID_TO_HIGH -> "cli.lived.mid-to-high";
                    case ABOVE_HIGH -> "cli.lived.above-high";
                },
                amounts.writeRounded(income.earned()),
                income.months(),
                amounts.writeRounded(income.low()),
                amounts.writeRounded(income.mid()),
                amounts.writeRounded(income.high()));
    }

    /// The program's own first: they are what nobody has looked at yet.
    private Section assumed() {
        AssumptionWords words =
                new AssumptionWords(state.roadmap(), state.outlook().privacy(), messages);
        return new Section(
                messages.text("income.assumed"),
                state.prospect().assumptions().all().stream()
                        .map(each -> assumed(each, words))
                        .toList(),
                messages.text("income.assumed.note"));
    }

    private Line assumed(Assumption assumption, AssumptionWords words) {
        return new Line(
                words.of(assumption.key()),
                words.of(assumption.key(), assumption.value()),
                messages.text(
                        switch (assumption.origin()) {
                            case DEFAULT -> "income.assumed.default";
                            case PLAN -> "income.assumed.plan";
                            case YOU -> "income.assumed.you";
                            case WHAT_IF -> "income.assumed.what-if";
                        }),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<Section> findings() {
        List<Line> lines = PlanChecks.of(state.roadmap()).stream()
                .filter(finding -> ABOUT_INCOME.contains(finding.kind()))
                .filter(finding -> !state.progress().isDismissed(new FindingId(finding.id())))
                .map(finding -> new Line(
                        amounts.within(finding.message(messages)),
                        "",
                        messages.text(finding.kind().title()),
                        Optional.empty(),
                        Optional.<Act>of(new Act.DismissFinding(new FindingId(finding.id())))))
                .toList();
        return section("income.findings", lines, messages.text("income.findings.note"));
    }

    private Optional<Section> section(String title, List<Line> lines, String note) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Section(messages.text(title), lines, note));
    }

    private Optional<Inquiry.Asked> asked() {
        return state.foreseen().asked();
    }

    /// Only as long as the question stands that was asked.
    private Optional<Inquiry.Asked> answered() {
        return asked().filter(each -> each.inquiry().question().equals(state.question()));
    }

    private List<String> goal() {
        return answered().stream()
                .filter(each -> each.inquiry() instanceof Inquiry.Seek)
                .flatMap(each -> each.finding().stream().map(finding -> goal((Inquiry.Seek) each.inquiry(), finding)))
                .findFirst()
                .orElse(List.of());
    }

    private List<String> goal(Inquiry.Seek seek, Inquiry.Finding finding) {
        if (!(finding instanceof Inquiry.Finding.Sought(var answer))) {
            return List.of(messages.text("income.inquiry.failed"));
        }
        String wanted = messages.text("format.percent", Math.round(seek.goal().confidence() * 100));
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                seek.goal().figure() == Figure.CUMULATIVE ? "cli.goal.in-all" : "cli.goal.a-year",
                amounts.write(seek.goal().atLeast()),
                String.valueOf(seek.goal().month()),
                new ForecastWords(messages).odds(answer.odds())));
        switch (answer) {
            case Answer.AlreadyThere there -> {
                lines.add(messages.text("cli.goal.already-there", wanted));
                lines.add(
                        switch (there.latestStart()) {
                            case Answer.LatestStart.On(var day, var _) ->
                                messages.text("cli.goal.latest-start", messages.date(day));
                            case Answer.LatestStart.Whenever() -> messages.text("cli.goal.whenever");
                        });
            }
            case Answer.OneChange one -> {
                lines.add(messages.text("cli.goal.one-change", wanted));
                one.pace().map(this::pace).ifPresent(lines::add);
                one.changes().forEach(change -> lines.addAll(moves(change.moves())));
            }
            case Answer.AllTogether all -> {
                lines.add(messages.text(
                        "cli.goal.all-together", wanted, new ForecastWords(messages).odds(all.oddsThen())));
                all.pace().map(this::pace).ifPresent(lines::add);
                lines.addAll(moves(all.moves()));
            }
            case Answer.OutOfReach out ->
                lines.add(messages.text(
                        "cli.goal.out-of-reach",
                        new ForecastWords(messages).odds(out.bestOdds()),
                        wanted,
                        amounts.writeRounded(out.bestFigure())));
        }
        return lines;
    }

    private List<String> moves(List<Answer.Move> moves) {
        AssumptionWords words =
                new AssumptionWords(state.roadmap(), state.outlook().privacy(), messages);
        return moves.stream()
                .map(move -> messages.text(
                        "income.assumption-of",
                        words.of(move.key()),
                        messages.text(
                                "income.change", words.of(move.key(), move.from()), words.of(move.key(), move.to()))))
                .toList();
    }

    private String pace(Answer.NeededPace pace) {
        String needed = decimals(pace.pace(), 2);
        String times = decimals(pace.timesOwn(), 1);
        return pace.itemsAMonth().isPresent()
                ? messages.text(
                        "cli.goal.pace-items",
                        needed,
                        times,
                        decimals(pace.itemsAMonth().getAsDouble(), 1))
                : messages.text("cli.goal.pace", needed, times);
    }

    private static String decimals(double number, int digits) {
        return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }

    private List<String> explanation() {
        return answered().stream()
                .filter(each -> each.inquiry() instanceof Inquiry.Explain)
                .flatMap(each ->
                        each.finding().stream().map(finding -> explanation((Inquiry.Explain) each.inquiry(), finding)))
                .findFirst()
                .orElse(List.of());
    }

    private List<String> explanation(Inquiry.Explain asked, Inquiry.Finding finding) {
        if (!(finding instanceof Inquiry.Finding.Explained(var explanations))) {
            return List.of(messages.text("income.inquiry.failed"));
        }
        List<String> lines = new ArrayList<>();
        for (Explanation explanation : explanations) {
            lines.add(messages.text(
                    switch (explanation.headline().metric()) {
                        case INCOME -> "cli.explain.income";
                        case CUMULATIVE -> "cli.explain.in-all";
                    },
                    String.valueOf(explanation.headline().month()),
                    amounts.writeRounded(explanation.before()),
                    messages.date(asked.since()),
                    amounts.writeRounded(explanation.after())));
            if (explanation.parts().isEmpty()) {
                lines.add(messages.text("cli.explain.nothing"));
            }
            explanation
                    .parts()
                    .forEach(part -> lines.add(
                            messages.text("income.assumption-of", cause(part.cause()), signed(part.change()))));
        }
        lines.add(messages.text("cli.explain.caption"));
        return lines;
    }

    private String signed(Money change) {
        String amount = amounts.writeRounded(change);
        return change.cents() > 0 ? messages.text("income.what-if.more", amount) : amount;
    }

    private String cause(Explanation.Cause cause) {
        return messages.text(
                switch (cause) {
                    case ROADMAP -> "cli.explain.roadmap";
                    case START -> "cli.explain.start";
                    case TIME -> "cli.explain.time";
                    case WORK -> "cli.explain.work";
                    case MILESTONES -> "cli.explain.milestones";
                    case INCOME -> "cli.explain.earned";
                    case ASSUMPTIONS -> "cli.explain.assumptions";
                });
    }
}
