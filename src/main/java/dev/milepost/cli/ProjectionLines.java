package dev.milepost.cli;

import dev.milepost.money.AmountWriter;
import dev.milepost.money.Money;
import dev.milepost.projection.Basis;
import dev.milepost.projection.Income;
import dev.milepost.projection.MonthIncome;
import dev.milepost.projection.Scenario;
import dev.milepost.projection.Trajectories;
import dev.milepost.report.Finding;
import dev.milepost.tracker.AppState;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A projection for people: a line a month, incomes a year beside what came in so far.
final class ProjectionLines {

    private final AppState state;
    private final Invocation invocation;

    ProjectionLines(AppState state, Invocation invocation) {
        this.state = state;
        this.invocation = invocation;
    }

    void print(Trajectories trajectories, int months, List<Finding> findings) {
        Terminal terminal = invocation.terminal();
        terminal.line(invocation.text(
                "cli.project.heading", state.roadmap().currency().getCurrencyCode()));
        terminal.line("");
        Table table = new Table("");
        table.row(headings());
        for (int month = 1; month <= months; month++) {
            table.row(month(trajectories, month));
        }
        terminal.table(table);
        if (!findings.isEmpty()) {
            terminal.line("");
            findings.forEach(finding -> terminal.line(finding.message()));
        }
    }

    private Table.Cell[] headings() {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.cell(invocation.text("cli.project.month"), Tone.MUTED));
        cells.add(Table.cell(""));
        for (String column : List.of("low", "mid", "high", "low-so-far", "mid-so-far", "high-so-far")) {
            cells.add(new Table.Cell(invocation.text("cli.project." + column), Tone.MUTED, Table.Side.RIGHT));
        }
        return cells.toArray(Table.Cell[]::new);
    }

    private Table.Cell[] month(Trajectories trajectories, int month) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.number(String.valueOf(month)));
        cells.add(Table.cell(name(month), Tone.MUTED));
        addFigures(cells, trajectories, month, MonthIncome::annual);
        addFigures(cells, trajectories, month, MonthIncome::cumulative);
        if (trajectories.mid().month(month).basis() != Basis.PROJECTED) {
            cells.add(Table.cell(invocation.text("cli.project.logged"), Tone.MUTED));
        }
        return cells.toArray(Table.Cell[]::new);
    }

    private static void addFigures(
            List<Table.Cell> cells, Trajectories trajectories, int month, Function<MonthIncome, Income> figure) {
        for (Scenario scenario : Scenario.values()) {
            Money total = figure.apply(trajectories.in(scenario).month(month)).total();
            cells.add(Table.number(AmountWriter.writeRounded(total)));
        }
    }

    private String name(int month) {
        return state.calendar()
                .map(calendar -> invocation.messages().monthAndYear(YearMonth.from(calendar.firstDay(month))))
                .orElse("");
    }
}
