package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.projection.SimulationModel.Figure;
import dev.milepost.prospect.Answer;
import dev.milepost.prospect.Explanation;
import dev.milepost.prospect.Goal;
import dev.milepost.prospect.Overrides;
import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeView.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was asked about the future, answered in sentences.
final class IncomeReplies {

    private final AppState state;
    private final Messages messages;
    private final Amounts amounts;
    private final AssumptionWords words;
    private final ForecastWords odds;

    IncomeReplies(AppState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        this.amounts = Amounts.of(state);
        this.words = new AssumptionWords(state.roadmap(), state.outlook().privacy(), messages);
        this.odds = new ForecastWords(messages);
    }

    /// What it takes to reach the goal that was asked for, if one was.
    List<Sentence> goal() {
        return answered().stream()
                .filter(asked -> asked.inquiry() instanceof Inquiry.Seek)
                .flatMap(asked ->
                        asked.finding().stream().flatMap(finding -> goal((Inquiry.Seek) asked.inquiry(), finding)))
                .toList();
    }

    /// What moved the headlines since the day that was asked for, if one was.
    List<Sentence> explanation() {
        return answered().stream()
                .filter(asked -> asked.inquiry() instanceof Inquiry.Explain)
                .flatMap(asked -> asked.finding().stream()
                        .flatMap(finding -> explanation((Inquiry.Explain) asked.inquiry(), finding).stream()))
                .toList();
    }

    /// Whether somebody asked and there is no answer yet.
    boolean isAwaited() {
        return state.foreseen()
                .asked()
                .filter(asked -> asked.finding().isEmpty())
                .isPresent();
    }

    /// Only as long as the question stands that was asked.
    private Optional<Inquiry.Asked> answered() {
        return state.foreseen()
                .asked()
                .filter(asked -> asked.inquiry().question().equals(state.question()));
    }

    private Stream<Sentence> goal(Inquiry.Seek seek, Inquiry.Finding finding) {
        if (!(finding instanceof Inquiry.Finding.Sought(var answer))) {
            return Stream.of(Sentence.of(messages.text("income.inquiry.failed")));
        }
        Goal goal = seek.goal();
        String first = messages.text(
                goal.figure() == Figure.CUMULATIVE ? "cli.goal.in-all" : "cli.goal.a-year",
                amounts.write(goal.atLeast()),
                String.valueOf(goal.month()),
                odds.odds(answer.odds()));
        String wanted = messages.text("format.percent", Math.round(goal.confidence() * 100));
        return Stream.concat(Stream.of(Sentence.of(first)), answer(answer, wanted));
    }

    private Stream<Sentence> answer(Answer answer, String wanted) {
        return switch (answer) {
            case Answer.AlreadyThere there ->
                Stream.of(messages.text("cli.goal.already-there", wanted), latest(there.latestStart()))
                        .map(Sentence::of);
            case Answer.OneChange one ->
                Stream.of(
                                Stream.of(Sentence.of(messages.text("cli.goal.one-change", wanted))),
                                one.pace().stream().map(pace -> Sentence.trying(pace(pace), trying(pace.trial()))),
                                one.changes().stream().flatMap(this::change))
                        .flatMap(sentences -> sentences);
            case Answer.AllTogether all -> {
                String then = messages.text("cli.goal.all-together", wanted, odds.odds(all.oddsThen()));
                yield Stream.concat(
                        Stream.of(Sentence.trying(then, trying(all.trial()))),
                        Stream.concat(all.pace().stream().map(this::pace), moves(all.moves()))
                                .map(Sentence::of));
            }
            case Answer.OutOfReach out ->
                Stream.of(Sentence.of(messages.text(
                        "cli.goal.out-of-reach",
                        odds.odds(out.bestOdds()),
                        wanted,
                        amounts.writeRounded(out.bestFigure()))));
        };
    }

    private String latest(Answer.LatestStart start) {
        return switch (start) {
            case Answer.LatestStart.On(var day, var _) -> messages.text("cli.goal.latest-start", messages.date(day));
            case Answer.LatestStart.Whenever() -> messages.text("cli.goal.whenever");
        };
    }

    /// All of a change is tried out at once, with its first move.
    private Stream<Sentence> change(Answer.Change change) {
        List<String> moves = moves(change.moves()).toList();
        return Stream.concat(
                moves.stream().limit(1).map(move -> Sentence.trying(move, trying(change.trial()))),
                moves.stream().skip(1).map(Sentence::of));
    }

    private static Act trying(Overrides trial) {
        return new Act.TryAnswer(trial);
    }

    private Stream<String> moves(List<Answer.Move> moves) {
        return moves.stream()
                .map(move -> messages.text(
                        "income.assumption-of",
                        words.of(move.key()),
                        messages.text(
                                "income.change", words.of(move.key(), move.from()), words.of(move.key(), move.to()))));
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

    private List<Sentence> explanation(Inquiry.Explain asked, Inquiry.Finding finding) {
        if (!(finding instanceof Inquiry.Finding.Explained(var explanations))) {
            return List.of(Sentence.of(messages.text("income.inquiry.failed")));
        }
        List<Sentence> lines = new ArrayList<>();
        for (Explanation explanation : explanations) {
            lines.add(Sentence.over(messages.text(
                    switch (explanation.headline().metric()) {
                        case INCOME -> "cli.explain.income";
                        case CUMULATIVE -> "cli.explain.in-all";
                    },
                    String.valueOf(explanation.headline().month()),
                    amounts.writeRounded(explanation.before()),
                    messages.date(asked.since()),
                    amounts.writeRounded(explanation.after()))));
            if (explanation.parts().isEmpty()) {
                lines.add(Sentence.of(messages.text("cli.explain.nothing")));
            }
            explanation
                    .parts()
                    .forEach(part -> lines.add(Sentence.of(
                            messages.text("income.assumption-of", cause(part.cause()), signed(part.change())))));
        }
        lines.add(Sentence.of(messages.text("cli.explain.caption")));
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
