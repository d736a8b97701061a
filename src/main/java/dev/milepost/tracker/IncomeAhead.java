package dev.milepost.tracker;

import dev.milepost.forecast.PaceEvidence;
import dev.milepost.projection.DelayCost;
import dev.milepost.projection.SimulationModel.Figure;
import dev.milepost.projection.SimulationResult;
import dev.milepost.projection.SimulationResult.FanEstimate;
import dev.milepost.projection.SimulationResult.Headline;
import dev.milepost.prospect.Futures;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Target;
import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeView.Ahead;
import dev.milepost.tracker.IncomeView.DelayLine;
import dev.milepost.tracker.IncomeView.Delays;
import dev.milepost.tracker.IncomeView.Stat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the simulation comes to, in words and figures.
final class IncomeAhead {

    private static final int MOST_DELAYS = 5;
    private static final double LEAST_DELAY = 50;

    private final AppState state;
    private final Messages messages;
    private final IncomeEstimates estimates;
    private final Names names;
    private final Amounts amounts;

    private final IncomeTerms terms;

    IncomeAhead(AppState state, IncomeTerms terms, Messages messages) {
        this.state = state;
        this.terms = terms;
        this.messages = messages;
        this.amounts = Amounts.of(state);
        this.estimates = new IncomeEstimates(amounts, messages);
        this.names = new Names(state.roadmap());
    }

    Optional<Ahead> ahead() {
        return terms.simulated().flatMap(_ -> state.futures()).map(this::ahead);
    }

    private Ahead ahead(Futures futures) {
        Headline last = futures.result().headlines().getLast();
        FanEstimate income = terms.income(last);
        FanEstimate inAll = terms.inAll(last);
        List<Stat> stats = new ArrayList<>();
        stats.add(new Stat(
                messages.text("income.ahead.year", last.month()),
                messages.text("income.ahead.a-year", estimates.median(income)),
                messages.text("income.ahead.median")));
        stats.add(new Stat(
                messages.text("income.ahead.between"),
                estimates.eightInTen(income),
                messages.text(
                        estimates.hasWidth(income) ? "income.ahead.between.note" : "income.ahead.narrow",
                        last.month())));
        stats.add(new Stat(
                messages.text("income.in-all", last.month()),
                estimates.median(inAll),
                estimates.hasWidth(inAll)
                        ? messages.text("income.ahead.eight-in-ten", estimates.eightInTen(inAll))
                        : messages.text("income.ahead.same")));
        PaceEvidence evidence = futures.prospect().forecast().evidence();
        return new Ahead(
                stats,
                messages.text(
                        evidence.isThin() ? "income.ahead.plan" : "income.ahead.person",
                        evidence.ticks(),
                        evidence.weeks()),
                evidence.isThin(),
                new IncomeRecord(state, messages).kept(),
                !state.isForeseen());
    }

    /// How many of the simulated futures reach a target; empty where nobody looked.
    String odds(Target target) {
        return found(target).map(odds -> messages.odds(odds.odds().value())).orElse("");
    }

    /// Less than even; not where nobody looked.
    boolean isUnlikely(Target target) {
        return found(target).filter(odds -> odds.odds().value() < 0.5).isPresent();
    }

    private Optional<SimulationResult.TargetOdds> found(Target target) {
        double least = target.income().low().cents() / 100.0;
        return state.futures().map(Futures::result).map(SimulationResult::targets).stream()
                .flatMap(List::stream)
                .filter(odds -> odds.target().figure() == Figure.RUN_RATE
                        && odds.target().month() == target.month()
                        && Math.abs(odds.target().atLeast() - least) < 0.01)
                .findFirst();
    }

    Optional<Delays> delays() {
        List<DelayCost> costs = state.futuresInFull().map(Futures::delayCosts).stream()
                .flatMap(List::stream)
                .filter(cost -> cost.perMonth() >= LEAST_DELAY)
                .sorted(Comparator.comparingDouble(DelayCost::perMonth).reversed())
                .limit(MOST_DELAYS)
                .toList();
        if (costs.isEmpty()) {
            return Optional.empty();
        }
        double most = costs.getFirst().perMonth();
        return Optional.of(new Delays(
                costs.stream()
                        .map(cost -> new DelayLine(
                                amounts.within(names.of(new MilestoneId(cost.milestone()))),
                                estimates.delay(cost.perMonth()),
                                cost.perMonth() / most))
                        .toList(),
                messages.text("income.delays.note", costs.getFirst().horizonMonths()),
                !state.isForeseenInFull()));
    }
}
