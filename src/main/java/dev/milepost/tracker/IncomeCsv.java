package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.projection.Basis;
import dev.milepost.projection.Fan;
import dev.milepost.prospect.PlannedFigures;
import dev.milepost.prospect.ProjectionFigures;
import dev.milepost.prospect.ProjectionFigures.Scenarios;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The chart's figures as a table for a spreadsheet: one line a month, amounts to the cent, in the terms the chart
/// is shown in. Incomes a year first, then those in all. Cells are numbers and plain words, so nothing is quoted.
///
/// It lies here and not in `report`, whose documents are made of the roadmap and of figures alone: what it writes is
/// what the screen shows, in the screen's terms, and `report` lies below the state that holds them.
final class IncomeCsv {

    private static final List<String> FIGURES =
            List.of("low", "mid", "high", "p10", "p25", "p50", "p75", "p90", "mean");

    private final AppState state;
    private final IncomeTerms terms;

    private IncomeCsv(AppState state) {
        this.state = state;
        this.terms = IncomeTerms.of(state, state.prospect());
    }

    /// The column names are those of `project --json`.
    static String of(AppState state) {
        return new IncomeCsv(state).text();
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(
                ",",
                Stream.of(
                                Stream.of("month", "date", "basis"),
                                FIGURES.stream(),
                                FIGURES.stream().map(name -> name + "-in-all"))
                        .flatMap(names -> names)
                        .toList()));
        terms.planned().months().forEach(month -> lines.add(String.join(",", line(month))));
        return String.join("\r\n", lines) + "\r\n";
    }

    private List<String> line(PlannedFigures.Month month) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(month.month()));
        cells.add(state.calendar().map(known -> date(known, month.month())).orElse(""));
        cells.add(basis(month.basis()));
        Optional<ProjectionFigures.Month> simulated = terms.simulated().map(each -> each.month(month.month()));
        add(cells, month.income());
        add(cells, simulated.map(ProjectionFigures.Month::simulated), simulated.map(ProjectionFigures.Month::mean));
        add(cells, month.cumulative());
        add(
                cells,
                simulated.map(ProjectionFigures.Month::simulatedCumulative),
                simulated.map(ProjectionFigures.Month::meanCumulative));
        return cells;
    }

    private static String date(PlanCalendar calendar, int month) {
        return calendar.firstDay(month).toString();
    }

    private static String basis(Basis basis) {
        return basis.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void add(List<String> cells, Scenarios scenarios) {
        Stream.of(scenarios.low(), scenarios.mid(), scenarios.high())
                .map(Money::units)
                .map(IncomeCsv::cents)
                .forEach(cells::add);
    }

    private static void add(List<String> cells, Optional<Fan> fan, Optional<Double> mean) {
        Stream.of(fan.map(Fan::p10), fan.map(Fan::p25), fan.map(Fan::p50), fan.map(Fan::p75), fan.map(Fan::p90), mean)
                .map(amount ->
                        amount.map(BigDecimal::valueOf).map(IncomeCsv::cents).orElse(""))
                .forEach(cells::add);
    }

    private static String cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
