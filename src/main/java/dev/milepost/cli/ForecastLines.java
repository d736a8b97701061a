package dev.milepost.cli;

import dev.milepost.forecast.Finish;
import dev.milepost.forecast.Forecast;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.Stage;
import dev.milepost.tracker.AppState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.UnaryOperator;

/// A forecast for people: what it rests on, and when stages, milestones and the whole are finished.
final class ForecastLines {

    private static final double EARLY = 0.1;
    private static final double MIDDLE = 0.5;
    private static final double LATE = 0.9;

    /// So that a line keeps to a hundred columns.
    private static final int TITLE = 44;

    private final AppState state;
    private final Invocation invocation;
    private final Terminal terminal;
    private final ForecastWords words;
    private final Forecast forecast;
    private final UnaryOperator<Finish> method;

    ForecastLines(AppState state, Forecast forecast, UnaryOperator<Finish> method, Invocation invocation) {
        this.state = state;
        this.forecast = forecast;
        this.method = method;
        this.invocation = invocation;
        this.terminal = invocation.terminal();
        this.words = new ForecastWords(state, invocation);
    }

    /// @param heading what the finish dates are told by
    void print(String heading) {
        Roadmap roadmap = state.roadmap();
        terminal.line(words.evidence(forecast));
        terminal.line(heading);
        terminal.line("");
        Table table = new Table("");
        table.row(
                Table.cell(invocation.text("cli.forecast.stages"), Tone.STRONG),
                muted("cli.forecast.plan"),
                muted("cli.forecast.early"),
                muted("cli.forecast.middle"),
                muted("cli.forecast.late"),
                muted("cli.forecast.odds"));
        for (Stage stage : roadmap.stages()) {
            table.row(finish(stage.title(), stage.months().last(), forecast.stage(stage.id())));
        }
        table.row(finish(invocation.text("cli.forecast.whole"), roadmap.months(), forecast.whole()));
        if (!roadmap.milestones().isEmpty()) {
            table.row(Table.cell(invocation.text("cli.forecast.milestones"), Tone.STRONG));
        }
        roadmap.milestones().stream()
                .sorted(Comparator.comparingInt(Milestone::month))
                .forEach(milestone ->
                        table.row(finish(milestone.title(), milestone.month(), forecast.milestone(milestone.id()))));
        terminal.table(table);
        terminal.line("");
        terminal.line(invocation.text("cli.forecast.caption"));
    }

    private Table.Cell muted(String key) {
        return Table.cell(invocation.text(key), Tone.MUTED);
    }

    private Table.Cell[] finish(String title, int month, Finish byPace) {
        Table.Cell name = Table.cell("  " + shortened(title));
        Table.Cell plan = Table.cell(words.month(month), Tone.MUTED);
        return switch (method.apply(byPace)) {
            case Finish.Done(LocalDate on) ->
                over(name, plan, words.month(on), Table.cell(invocation.text("cli.forecast.done"), Tone.DONE));
            case Finish.NothingToDo() ->
                over(name, plan, "", Table.cell(invocation.text("cli.forecast.nothing-to-do"), Tone.MUTED));
            case Finish.Ahead ahead ->
                new Table.Cell[] {
                    name,
                    plan,
                    Table.cell(at(ahead, EARLY)),
                    Table.cell(at(ahead, MIDDLE)),
                    Table.cell(at(ahead, LATE)),
                    Table.number(words.odds(ahead.probabilityByMonth(month)))
                };
        };
    }

    private static Table.Cell[] over(Table.Cell name, Table.Cell plan, String when, Table.Cell standing) {
        return new Table.Cell[] {name, plan, Table.cell(""), Table.cell(when), Table.cell(""), standing};
    }

    private String at(Finish.Ahead ahead, double probability) {
        return words.month(ahead.date(probability), ahead.month(probability));
    }

    static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE - 1)).strip() + "…";
    }
}
