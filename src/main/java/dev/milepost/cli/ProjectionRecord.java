package dev.milepost.cli;

import dev.milepost.money.AmountWriter;
import dev.milepost.money.Money;
import dev.milepost.progress.ForecastPoint.Metric;
import dev.milepost.prospect.ForecastRecord;
import dev.milepost.prospect.ForecastRecord.Hit;
import dev.milepost.prospect.ForecastRecord.Which;
import dev.milepost.prospect.Score;
import dev.milepost.report.JsonDocument;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.tracker.AppState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// How the forecasts that were kept have done: "9 of 12 inside".
final class ProjectionRecord {

    private static final int CENTS = 2;
    private static final int DECIMALS = 4;

    private final AppState state;
    private final Invocation invocation;

    ProjectionRecord(AppState state, Invocation invocation) {
        this.state = state;
        this.invocation = invocation;
    }

    int print() {
        ForecastRecord record = ForecastRecord.of(state.question());
        if (invocation.options().json()) {
            invocation.terminal().document(JsonDocument.write(document(record)));
            return Exit.FINE.code();
        }
        int kept = state.progress().forecasts().size();
        invocation.terminal().line(invocation.text("cli.record.kept", kept));
        for (Metric metric : Metric.values()) {
            record.score(metric, Which.NEXT).ifPresent(score -> print(metric, score));
        }
        if (record.hits().isEmpty()) {
            invocation.terminal().line(invocation.text("cli.record.nothing"));
        }
        return Exit.FINE.code();
    }

    private void print(Metric metric, Score score) {
        Terminal terminal = invocation.terminal();
        terminal.line(invocation.text(
                switch (metric) {
                    case INCOME -> "cli.record.income";
                    case CUMULATIVE -> "cli.record.in-all";
                },
                score.inside(),
                score.scored()));
        terminal.line("  "
                + invocation.text(
                        "cli.record.losses",
                        amount(score.loss()),
                        amount(score.lossAsPlanned()),
                        amount(score.lossContinuing())));
        if (score.isAlarming()) {
            terminal.line("  " + invocation.text("cli.record.alarm"));
        }
    }

    private String amount(double units) {
        return AmountWriter.writeRounded(
                Money.ofUnits(Math.round(units), state.roadmap().currency()));
    }

    /// `{kept, scores: {income, cumulative}, hits[]}`; a score is `{scored, inside, alarming, chance, loss,
    /// lossAsPlanned, lossContinuing}` of the latest forecast of each month, or null. Hits are all of them.
    private JsonValue document(ForecastRecord record) {
        JsonObject scores = new JsonObject();
        for (Metric metric : Metric.values()) {
            scores.with(metric.id(), score(record.score(metric, Which.NEXT)));
        }
        return new JsonObject()
                .with("kept", JsonValue.of(state.progress().forecasts().size()))
                .with("scores", scores.value())
                .with(
                        "hits",
                        JsonValue.of(record.hits().stream()
                                .map(ProjectionRecord::hit)
                                .toList()))
                .value();
    }

    private static JsonValue score(Optional<Score> score) {
        return score.map(known -> new JsonObject()
                        .with("scored", JsonValue.of(known.scored()))
                        .with("inside", JsonValue.of(known.inside()))
                        .with("alarming", JsonValue.of(known.isAlarming()))
                        .with("chance", number(known.chance(), DECIMALS))
                        .with("loss", number(known.loss(), CENTS))
                        .with("lossAsPlanned", number(known.lossAsPlanned(), CENTS))
                        .with("lossContinuing", number(known.lossContinuing(), CENTS))
                        .value())
                .orElse(JsonValue.absent());
    }

    private static JsonValue hit(Hit hit) {
        return new JsonValue.Line(new JsonObject()
                .with("metric", JsonValue.of(hit.metric().id()))
                .with("madeIn", JsonValue.of(hit.madeIn()))
                .with("month", JsonValue.of(hit.month()))
                .with("latest", JsonValue.of(hit.which() == Which.NEXT))
                .with("p10", JsonValue.of(hit.forecast().p10()))
                .with("p50", JsonValue.of(hit.forecast().p50()))
                .with("p90", JsonValue.of(hit.forecast().p90()))
                .with("outcome", JsonValue.of(hit.outcome()))
                .with("inside", JsonValue.of(hit.isInside()))
                .value());
    }

    private static JsonValue number(double number, int decimals) {
        return new JsonValue.Figure(BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }
}
