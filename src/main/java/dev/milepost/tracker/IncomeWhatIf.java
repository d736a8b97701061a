package dev.milepost.tracker;

import dev.milepost.projection.Fan;
import dev.milepost.projection.SimulationResult;
import dev.milepost.projection.SimulationResult.MilestoneDates;
import dev.milepost.prospect.Assumption;
import dev.milepost.prospect.AssumptionBook;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.Origin;
import dev.milepost.prospect.Overrides;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeView.Tried;
import dev.milepost.tracker.IncomeView.WhatIf;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Builds the what-if panel: what can be tried out, what is, and what that does.
final class IncomeWhatIf {

    private static final double LEAST_MOVE = 0.5;

    private final AppState state;
    private final IncomeTerms terms;
    private final Messages messages;
    private final AssumptionWords words;
    private final AssumptionBook book;
    private final AssumptionBook plain;

    IncomeWhatIf(AppState state, IncomeTerms terms, Messages messages) {
        this.state = state;
        this.terms = terms;
        this.messages = messages;
        this.words = new AssumptionWords(state.roadmap(), state.outlook().privacy(), messages);
        this.book = book(state.outlook().overrides());
        this.plain = book(Overrides.NONE);
    }

    private AssumptionBook book(Overrides overrides) {
        return AssumptionBook.of(state.roadmap(), state.progress(), overrides);
    }

    WhatIf whatIf() {
        IncomeLevers levers = new IncomeLevers(state, messages, book, plain);
        return new WhatIf(
                levers.ofThePlan(),
                Stream.concat(levers.ofStreams().stream(), levers.ofSalary().stream())
                        .toList(),
                state.outlook().overrides().values().entrySet().stream()
                        .map(entry -> tried(entry.getKey(), entry.getValue()))
                        .toList(),
                effects(),
                List.copyOf(state.progress().scenarios().keySet()));
    }

    private Tried tried(AssumptionKey key, AssumptionValue value) {
        Optional<Assumption> before = plain.of(key);
        String now = words.of(key, value);
        return new Tried(
                key,
                words.of(key),
                before.map(held -> messages.text("income.change", words.of(key, held.value()), now))
                        .orElse(now),
                messages.text("income.origin."
                        + before.map(held -> origin(held.origin())).orElse(unsaid(key))));
    }

    private static String origin(Origin origin) {
        return switch (origin) {
            case DEFAULT, WHAT_IF -> "default";
            case PLAN -> "plan";
            case YOU -> "you";
        };
    }

    /// A pace that nobody states is found in what was done.
    private static String unsaid(AssumptionKey key) {
        return key.kind() == AssumptionKind.PACE ? "ticks" : "nothing";
    }

    private List<String> effects() {
        Optional<Futures> after = state.isForeseen() ? state.futures() : Optional.empty();
        return after.flatMap(now -> state.unchanged().map(before -> effects(before.result(), now.result())))
                .orElse(List.of());
    }

    private List<String> effects(SimulationResult before, SimulationResult after) {
        List<String> effects = new ArrayList<>();
        mostMoved(before, after).ifPresent(effects::add);
        IncomeEstimates estimates = new IncomeEstimates(Amounts.of(state), messages);
        // The difference of the two medians as they are shown, so that it adds up on the screen.
        double more = estimates.shown(terms.inAll(after.headlines().getLast()))
                - estimates.shown(terms.inAllUnchanged(before.headlines().getLast()));
        int last = after.headlines().getLast().month();
        effects.add(
                IncomeEstimates.isNothing(more)
                        ? messages.text("income.what-if.same", last)
                        : messages.text("income.what-if.in-all", last, estimates.difference(more)));
        return effects;
    }

    /// The milestone whose median moves furthest, if by half a month or more.
    private Optional<String> mostMoved(SimulationResult before, SimulationResult after) {
        Map<String, Fan> dates = new HashMap<>();
        before.milestones().forEach(dated -> dates.put(dated.id(), dated.reached()));
        Optional<MilestoneDates> moved = Optional.empty();
        double most = LEAST_MOVE;
        for (MilestoneDates dated : after.milestones()) {
            double by = Math.abs(dated.reached().p50()
                    - dates.getOrDefault(dated.id(), dated.reached()).p50());
            if (Double.isFinite(by) && by >= most) {
                most = by;
                moved = Optional.of(dated);
            }
        }
        return moved.map(dated -> messages.text(
                "income.what-if.moves",
                Amounts.of(state).within(new Names(state.roadmap()).of(new MilestoneId(dated.id()))),
                date(dates.getOrDefault(dated.id(), dated.reached()).p50()),
                date(dated.reached().p50())));
    }

    private String date(double months) {
        int month = Math.max(1, (int) Math.ceil(months));
        return state.calendar()
                .map(calendar -> messages.monthAndYear(YearMonth.from(calendar.firstDay(month))))
                .orElse(messages.text("format.month", month));
    }
}
