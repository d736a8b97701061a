package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.projection.Flow;
import dev.milepost.projection.Income;
import dev.milepost.projection.Scenario;
import dev.milepost.projection.SimulationResult.FanEstimate;
import dev.milepost.projection.SimulationResult.Headline;
import dev.milepost.projection.StreamFlow;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.ProjectionFigures;
import dev.milepost.prospect.ProjectionFigures.Parts;
import dev.milepost.prospect.ProjectionFigures.Scenarios;
import dev.milepost.prospect.ProjectionFigures.TaxSide;
import dev.milepost.roadmap.StreamId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeSources.Kind;
import dev.milepost.tracker.IncomeSources.Source;
import dev.milepost.tracker.IncomeView.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The figures of the plan's last month: what each source pays in the plan and on average of the simulated futures,
/// and what all of them come to, which alone has percentiles.
final class IncomeTable {

    /// More sources than a table is read by; the export has them all.
    private static final int MOST_SOURCES = 40;

    private final AppState state;
    private final IncomeTerms terms;
    private final IncomeSources sources;
    private final Messages messages;
    private final Amounts amounts;
    private final IncomeEstimates estimates;
    private final int last;
    private final Map<String, Flow> flows;

    IncomeTable(AppState state, IncomeTerms terms, IncomeSources sources, Messages messages) {
        this.state = state;
        this.terms = terms;
        this.sources = sources;
        this.messages = messages;
        this.amounts = Amounts.of(state);
        this.estimates = new IncomeEstimates(amounts, messages);
        this.last = terms.planned().months().size();
        this.flows =
                sources.planned().model().flows().stream().collect(Collectors.toMap(Flow::id, Function.identity()));
    }

    Table table() {
        List<String> columns = new ArrayList<>(List.of(
                messages.text("income.table.title", last),
                messages.text("income.table.begins"),
                messages.text("income.low"),
                messages.text("income.mid"),
                messages.text("income.high")));
        boolean simulated = terms.simulated().isPresent();
        if (simulated) {
            columns.add(messages.text("income.mean"));
            columns.add(messages.text("income.p10"));
            columns.add(messages.text("income.p50"));
            columns.add(messages.text("income.p90"));
        }
        List<List<String>> rows = new ArrayList<>();
        Income mid = terms.planned().gross().mid().month(last).annual();
        List<Source> paying = sources.all().stream()
                .filter(source -> source.kind() != Kind.UNASSIGNED
                        || source.amount().apply(mid).cents() != 0)
                .toList();
        boolean tooMany = paying.size() > MOST_SOURCES;
        Set<Source> largest = paying.stream()
                .sorted(Comparator.comparing((Source source) -> source.amount().apply(mid))
                        .reversed())
                .limit(tooMany ? MOST_SOURCES - 1 : MOST_SOURCES)
                .collect(Collectors.toSet());
        paying.stream().filter(largest::contains).map(this::row).forEach(rows::add);
        if (tooMany) {
            rows.add(row(together(
                    paying.stream().filter(source -> !largest.contains(source)).toList())));
        }
        rows.add(total());
        rows.add(inAll());
        return new Table(columns, rows, simulated ? note() : "");
    }

    private String note() {
        String mean = messages.text("income.table.note");
        return terms.tax() == TaxSide.AFTER_TAX ? messages.text("income.table.note.after-tax", mean) : mean;
    }

    /// The smallest, so that what stands in the table still adds up.
    private Source together(List<Source> smallest) {
        return new Source(
                "",
                messages.text("income.others", smallest.size()),
                Kind.UNASSIGNED,
                income -> smallest.stream()
                        .map(source -> source.amount().apply(income))
                        .reduce(Money.zero(state.roadmap().currency()), Money::plus));
    }

    private List<String> row(Source source) {
        List<String> cells = new ArrayList<>(List.of(source.name(), begins(source)));
        Arrays.stream(Scenario.values())
                .map(scenario ->
                        terms.planned().gross().in(scenario).month(last).annual())
                .map(source.amount())
                .map(this::whole)
                .forEach(cells::add);
        if (terms.simulated().isPresent()) {
            cells.add(
                    terms
                            .simulated()
                            .map(figures -> figures.month(last))
                            .flatMap(ProjectionFigures.Month::parts)
                            .stream()
                            .map(parts -> mean(source, parts))
                            .collect(Collectors.joining()));
            cells.addAll(List.of("", "", ""));
        }
        return cells;
    }

    private String mean(Source source, Parts parts) {
        return switch (source.kind()) {
            case SALARY -> estimates.ofMonth(parts.salary(), 1);
            case FLOW -> estimates.ofMonth(parts.streams().getOrDefault(source.id(), 0.0), 1);
            case UNASSIGNED -> "";
        };
    }

    private List<String> total() {
        List<String> cells =
                totals(messages.text("income.total"), terms.planned().last().income());
        figures().ifPresent(month -> simulated(cells, month.mean(), income()));
        return cells;
    }

    private List<String> inAll() {
        List<String> cells = totals(
                messages.text("income.in-all", last), terms.planned().last().cumulative());
        figures().ifPresent(month -> simulated(cells, month.meanCumulative(), cumulative()));
        return cells;
    }

    private List<String> totals(String name, Scenarios scenarios) {
        return new ArrayList<>(
                List.of(name, "", whole(scenarios.low()), whole(scenarios.mid()), whole(scenarios.high())));
    }

    private void simulated(List<String> cells, double mean, FanEstimate fan) {
        cells.add(estimates.ofMonth(mean, 1));
        cells.add(estimates.low(fan));
        cells.add(estimates.median(fan));
        cells.add(estimates.high(fan));
    }

    private Optional<ProjectionFigures.Month> figures() {
        return terms.simulated().map(each -> each.month(last));
    }

    private FanEstimate income() {
        return terms.income(headline());
    }

    private FanEstimate cumulative() {
        return terms.inAll(headline());
    }

    /// The last is the last month's.
    private Headline headline() {
        return state.futures().map(Futures::result).orElseThrow().headlines().getLast();
    }

    private String whole(Money exact) {
        return amounts.writeInFull(Money.ofUnits(Math.round(exact.cents() / 100.0), exact.currency()));
    }

    private String begins(Source source) {
        return switch (source.kind()) {
            case SALARY -> sources.planned().model().steps().isEmpty() ? "" : messages.text("income.begins.now");
            case FLOW -> flows.get(source.id()) instanceof StreamFlow flow ? begins(flow) : "";
            case UNASSIGNED -> "";
        };
    }

    private String begins(StreamFlow flow) {
        String begin = messages.text("income.begins", (int) Math.floor(flow.start()) + 1);
        return sources.planned().assumedStarts().contains(new StreamId(flow.id()))
                ? messages.text("income.begins.assumed", begin)
                : begin;
    }
}
