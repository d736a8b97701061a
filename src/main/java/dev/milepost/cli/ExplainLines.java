package dev.milepost.cli;

import dev.milepost.money.AmountWriter;
import dev.milepost.money.Money;
import dev.milepost.prospect.Explanation;
import dev.milepost.prospect.Explanation.Cause;
import dev.milepost.report.JsonDocument;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.tracker.AppState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Why a figure moved, for people and for other programs.
final class ExplainLines {

    private final AppState state;
    private final LocalDate since;
    private final Invocation invocation;

    ExplainLines(AppState state, LocalDate since, Invocation invocation) {
        this.state = state;
        this.since = since;
        this.invocation = invocation;
    }

    void print(List<Explanation> explanations) {
        Terminal terminal = invocation.terminal();
        String day = invocation.messages().date(since);
        for (Explanation explanation : explanations) {
            terminal.line(invocation.text(
                    switch (explanation.headline().metric()) {
                        case INCOME -> "cli.explain.income";
                        case CUMULATIVE -> "cli.explain.in-all";
                    },
                    String.valueOf(explanation.headline().month()),
                    AmountWriter.writeRounded(explanation.before()),
                    day,
                    AmountWriter.writeRounded(explanation.after())));
            if (explanation.parts().isEmpty()) {
                terminal.line("  " + invocation.text("cli.explain.nothing"));
                continue;
            }
            Table table = new Table("  ");
            explanation
                    .parts()
                    .forEach(part -> table.row(Table.cell(cause(part.cause())), Table.number(signed(part.change()))));
            terminal.table(table);
        }
        terminal.line(invocation.text("cli.explain.caption"));
    }

    private String cause(Cause cause) {
        return invocation.text(
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

    private static String signed(Money change) {
        String amount = AmountWriter.writeRounded(change);
        return change.cents() > 0 ? "+" + amount : amount.replace('-', '−');
    }

    /// `{since, today, explanations[]: {metric, month, before, after, parts[]: {cause, change}}}`; the parts
    /// add up to the difference.
    void document(List<Explanation> explanations) {
        invocation
                .terminal()
                .document(JsonDocument.write(new JsonObject()
                        .with("since", JsonValue.of(since))
                        .with("today", JsonValue.of(state.today()))
                        .with(
                                "explanations",
                                JsonValue.of(explanations.stream()
                                        .map(ExplainLines::written)
                                        .toList()))
                        .value()));
    }

    private static JsonValue written(Explanation explanation) {
        return new JsonObject()
                .with("metric", JsonValue.of(explanation.headline().metric().id()))
                .with("month", JsonValue.of(explanation.headline().month()))
                .with("before", JsonValue.of(explanation.before()))
                .with("after", JsonValue.of(explanation.after()))
                .with(
                        "parts",
                        JsonValue.of(explanation.parts().stream()
                                .<JsonValue>map(part -> new JsonValue.Line(new JsonObject()
                                        .with(
                                                "cause",
                                                JsonValue.of(part.cause().name().toLowerCase(Locale.ROOT)))
                                        .with("change", JsonValue.of(part.change()))
                                        .value()))
                                .toList()))
                .value();
    }
}
