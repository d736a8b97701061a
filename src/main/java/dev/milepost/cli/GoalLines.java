package dev.milepost.cli;

import dev.milepost.money.AmountWriter;
import dev.milepost.projection.SimulationModel.Figure;
import dev.milepost.prospect.Answer;
import dev.milepost.prospect.Goal;
import dev.milepost.tracker.AppState;
import java.util.List;
import java.util.Locale;

/// What it takes to reach a goal, for people.
final class GoalLines {

    private final Goal goal;
    private final ForecastWords words;
    private final Invocation invocation;
    private final Terminal terminal;

    GoalLines(AppState state, Goal goal, Invocation invocation) {
        this.goal = goal;
        this.words = new ForecastWords(state, invocation);
        this.invocation = invocation;
        this.terminal = invocation.terminal();
    }

    void print(Answer answer) {
        terminal.line(invocation.text(
                goal.figure() == Figure.CUMULATIVE ? "cli.goal.in-all" : "cli.goal.a-year",
                AmountWriter.write(goal.atLeast()),
                String.valueOf(goal.month()),
                words.odds(answer.odds())));
        switch (answer) {
            case Answer.AlreadyThere there -> {
                terminal.line(invocation.text("cli.goal.already-there", wanted()));
                terminal.line(
                        switch (there.latestStart()) {
                            case Answer.LatestStart.On(var day, var _) ->
                                invocation.text(
                                        "cli.goal.latest-start",
                                        invocation.messages().date(day));
                            case Answer.LatestStart.Whenever() -> invocation.text("cli.goal.whenever");
                        });
            }
            case Answer.OneChange one -> {
                terminal.line(invocation.text("cli.goal.one-change", wanted()));
                one.pace().ifPresent(this::pace);
                Table table = new Table("  ");
                one.changes().forEach(change -> change.moves().forEach(move -> table.row(row(move))));
                terminal.table(table);
            }
            case Answer.AllTogether all -> {
                terminal.line(invocation.text("cli.goal.all-together", wanted(), words.odds(all.oddsThen())));
                all.pace().ifPresent(this::pace);
                moves(all.moves());
            }
            case Answer.OutOfReach out ->
                terminal.line(invocation.text(
                        "cli.goal.out-of-reach",
                        words.odds(out.bestOdds()),
                        wanted(),
                        AmountWriter.writeRounded(out.bestFigure())));
        }
    }

    private String wanted() {
        return invocation.text("format.percent", String.valueOf(Math.round(goal.confidence() * 100)));
    }

    private void pace(Answer.NeededPace pace) {
        String needed = String.format(Locale.ROOT, "%.2f", pace.pace());
        String times = String.format(Locale.ROOT, "%.1f", pace.timesOwn());
        terminal.line("  "
                + (pace.itemsAMonth().isPresent()
                        ? invocation.text(
                                "cli.goal.pace-items",
                                needed,
                                times,
                                String.format(
                                        Locale.ROOT, "%.1f", pace.itemsAMonth().getAsDouble()))
                        : invocation.text("cli.goal.pace", needed, times)));
    }

    private void moves(List<Answer.Move> moves) {
        Table table = new Table("  ");
        moves.forEach(move -> table.row(row(move)));
        terminal.table(table);
    }

    private static Table.Cell[] row(Answer.Move move) {
        return new Table.Cell[] {
            Table.cell(move.key().toString()),
            Table.number(move.from().text()),
            Table.cell("→"),
            Table.cell(move.to().text())
        };
    }
}
