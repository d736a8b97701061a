package dev.milepost.cli;

import dev.milepost.projection.Basis;
import dev.milepost.projection.Fan;
import dev.milepost.prospect.ProjectionFigures;
import dev.milepost.prospect.ProjectionFigures.Scenarios;
import dev.milepost.tracker.AppState;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// The months of a projection for people: incomes a year with the three scenarios and the band, then in all.
final class ProjectionMonths {

    private final AppState state;
    private final ProjectionPrecision precision;
    private final Invocation invocation;

    ProjectionMonths(AppState state, ProjectionPrecision precision, Invocation invocation) {
        this.state = state;
        this.precision = precision;
        this.invocation = invocation;
    }

    Table table(ProjectionFigures figures) {
        Table table = new Table("");
        table.row(headings());
        figures.months().forEach(month -> table.row(row(month)));
        return table;
    }

    private Table.Cell[] headings() {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.cell(invocation.text("cli.project.month"), Tone.MUTED));
        cells.add(Table.cell(""));
        for (String key : List.of(
                "cli.project.low",
                "cli.project.mid",
                "cli.project.high",
                "cli.project.p10",
                "cli.project.p50",
                "cli.project.p90",
                "cli.project.mid-in-all",
                "cli.project.p10",
                "cli.project.p50",
                "cli.project.p90")) {
            cells.add(new Table.Cell(invocation.text(key), Tone.MUTED, Table.Side.RIGHT));
        }
        return cells.toArray(Table.Cell[]::new);
    }

    private Table.Cell[] row(ProjectionFigures.Month month) {
        ProjectionAmounts income = precision.income();
        ProjectionAmounts inAll = precision.inAll();
        Scenarios scenarios = month.income();
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.number(String.valueOf(month.month())));
        cells.add(Table.cell(name(month.month()), Tone.MUTED));
        cells.add(Table.number(income.write(scenarios.low())));
        cells.add(Table.number(income.write(scenarios.mid())));
        cells.add(Table.number(income.write(scenarios.high())));
        band(cells, month.simulated(), income);
        cells.add(Table.number(inAll.write(month.cumulative().mid())));
        band(cells, month.simulatedCumulative(), inAll);
        if (month.basis() != Basis.PROJECTED) {
            cells.add(Table.cell(invocation.text("cli.project.logged"), Tone.MUTED));
        }
        return cells.toArray(Table.Cell[]::new);
    }

    private static void band(List<Table.Cell> cells, Fan fan, ProjectionAmounts amounts) {
        cells.add(Table.number(amounts.write(fan.p10())));
        cells.add(Table.number(amounts.write(fan.p50())));
        cells.add(Table.number(amounts.write(fan.p90())));
    }

    private String name(int month) {
        return state.calendar()
                .map(calendar -> invocation.messages().monthAndYear(YearMonth.from(calendar.firstDay(month))))
                .orElse("");
    }
}
