package dev.milepost.cli;

import dev.milepost.money.AmountWriter;
import dev.milepost.money.Money;
import dev.milepost.projection.Basis;
import dev.milepost.projection.Income;
import dev.milepost.projection.MonthIncome;
import dev.milepost.projection.Trajectory;
import dev.milepost.tracker.AppState;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// One trajectory for people, month by month and source by source: nominal, before tax, no forecast.
final class ProjectionScenario {

    private final AppState state;
    private final Trajectory trajectory;
    private final Invocation invocation;

    ProjectionScenario(AppState state, Trajectory trajectory, Invocation invocation) {
        this.state = state;
        this.trajectory = trajectory;
        this.invocation = invocation;
    }

    void print() {
        Terminal terminal = invocation.terminal();
        String scenario = switch (trajectory.scenario()) {
            case LOW -> "cli.project.of-low";
            case MID -> "cli.project.of-mid";
            case HIGH -> "cli.project.of-high";
        };
        terminal.line(invocation.text(
                "cli.project.heading", state.roadmap().currency().getCurrencyCode(), invocation.text(scenario)));
        terminal.line("");
        Table table = new Table("");
        table.row(headings());
        trajectory.months().forEach(month -> table.row(row(month)));
        terminal.table(table);
    }

    private List<String> streams() {
        return List.copyOf(trajectory.months().getFirst().annual().streams().keySet());
    }

    private boolean hasUnassigned() {
        return trajectory.months().stream()
                .anyMatch(month -> month.annual().unassigned().cents() != 0);
    }

    private Table.Cell[] headings() {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.cell(invocation.text("cli.project.month"), Tone.MUTED));
        cells.add(Table.cell(""));
        cells.add(right(invocation.text("cli.project.salary")));
        streams().forEach(id -> cells.add(right(id)));
        if (hasUnassigned()) {
            cells.add(right(invocation.text("cli.project.unassigned")));
        }
        cells.add(right(invocation.text("cli.project.a-year")));
        cells.add(right(invocation.text("cli.project.in-all")));
        return cells.toArray(Table.Cell[]::new);
    }

    private static Table.Cell right(String text) {
        return new Table.Cell(text, Tone.MUTED, Table.Side.RIGHT);
    }

    private Table.Cell[] row(MonthIncome month) {
        Income annual = month.annual();
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.number(String.valueOf(month.month())));
        cells.add(Table.cell(
                state.calendar()
                        .map(calendar ->
                                invocation.messages().monthAndYear(YearMonth.from(calendar.firstDay(month.month()))))
                        .orElse(""),
                Tone.MUTED));
        cells.add(amount(annual.salary()));
        streams().forEach(id -> cells.add(amount(annual.stream(id))));
        if (hasUnassigned()) {
            cells.add(amount(annual.unassigned()));
        }
        cells.add(amount(annual.total()));
        cells.add(amount(month.cumulative().total()));
        if (month.basis() != Basis.PROJECTED) {
            cells.add(Table.cell(invocation.text("cli.project.logged"), Tone.MUTED));
        }
        return cells.toArray(Table.Cell[]::new);
    }

    private static Table.Cell amount(Money amount) {
        return Table.number(AmountWriter.writeRounded(amount));
    }
}
