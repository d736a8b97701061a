package dev.milepost.cli;

import dev.milepost.prospect.Answer;
import dev.milepost.prospect.Goal;
import dev.milepost.report.JsonDocument;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// What it takes to reach a goal, for other programs: `{goal: {figure, month, atLeast, confidence}, answer,
/// odds, …}`. `answer` is `already-there`, with `latestStart` (a day, or null where it does not matter);
/// `one-change`, with `pace` and `changes[]`, each enough; `all-together`, with `moves[]`, `pace` and
/// `oddsThen`; or `out-of-reach`, with `bestOdds` and `bestFigure`.
final class GoalDocument {

    private static final int DECIMALS = 4;

    private GoalDocument() {}

    static String write(Goal goal, Answer answer) {
        JsonObject document = new JsonObject()
                .with(
                        "goal",
                        new JsonObject()
                                .with(
                                        "figure",
                                        JsonValue.of(goal.figure()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')))
                                .with("month", JsonValue.of(goal.month()))
                                .with("atLeast", JsonValue.of(goal.atLeast()))
                                .with("confidence", number(goal.confidence()))
                                .value());
        switch (answer) {
            case Answer.AlreadyThere there ->
                begin(document, "already-there", there)
                        .with(
                                "latestStart",
                                switch (there.latestStart()) {
                                    case Answer.LatestStart.On(var day, var _) -> JsonValue.of(day);
                                    case Answer.LatestStart.Whenever() -> JsonValue.absent();
                                });
            case Answer.OneChange one ->
                begin(document, "one-change", one)
                        .with("pace", one.pace().map(GoalDocument::pace).orElse(JsonValue.absent()))
                        .with(
                                "changes",
                                JsonValue.of(one.changes().stream()
                                        .map(GoalDocument::change)
                                        .toList()));
            case Answer.AllTogether all ->
                begin(document, "all-together", all)
                        .with("moves", moves(all.moves()))
                        .with("pace", all.pace().map(GoalDocument::pace).orElse(JsonValue.absent()))
                        .with("oddsThen", number(all.oddsThen()));
            case Answer.OutOfReach out ->
                begin(document, "out-of-reach", out)
                        .with("bestOdds", number(out.bestOdds()))
                        .with("bestFigure", JsonValue.of(out.bestFigure()));
        }
        return JsonDocument.write(document.value());
    }

    private static JsonObject begin(JsonObject document, String kind, Answer answer) {
        return document.with("answer", JsonValue.of(kind)).with("odds", number(answer.odds()));
    }

    private static JsonValue pace(Answer.NeededPace pace) {
        return new JsonObject()
                .with("pace", number(pace.pace()))
                .with("timesOwn", number(pace.timesOwn()))
                .with(
                        "itemsAMonth",
                        pace.itemsAMonth().isPresent()
                                ? number(pace.itemsAMonth().getAsDouble())
                                : JsonValue.absent())
                .with("odds", number(pace.odds()))
                .value();
    }

    private static JsonValue change(Answer.Change change) {
        return new JsonObject()
                .with("key", JsonValue.of(change.key().toString()))
                .with("share", number(change.share()))
                .with("odds", number(change.odds()))
                .with("moves", moves(change.moves()))
                .value();
    }

    private static JsonValue moves(List<Answer.Move> moves) {
        return JsonValue.of(moves.stream()
                .<JsonValue>map(move -> new JsonValue.Line(new JsonObject()
                        .with("key", JsonValue.of(move.key().toString()))
                        .with("from", JsonValue.of(move.from().text()))
                        .with("to", JsonValue.of(move.to().text()))
                        .value()))
                .toList());
    }

    private static JsonValue number(double number) {
        return new JsonValue.Figure(BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }
}
