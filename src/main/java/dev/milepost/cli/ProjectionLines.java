package dev.milepost.cli;

import dev.milepost.money.AmountWriter;
import dev.milepost.projection.Fan;
import dev.milepost.projection.SimulationOptions;
import dev.milepost.prospect.Assumption;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.Origin;
import dev.milepost.prospect.ProjectionFigures;
import dev.milepost.report.Finding;
import dev.milepost.report.TargetOdds;
import dev.milepost.tracker.AppState;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// A projection for people: the figures at the horizon, a line a month, odds, dates, what matters most and
/// what it all rests on.
final class ProjectionLines {

    private static final int WIDTH = 100;

    private final AppState state;
    private final Futures futures;
    private final SimulationOptions options;
    private final ProjectionFigures figures;
    private final ProjectionPrecision precision;
    private final ForecastWords words;
    private final Invocation invocation;
    private final Terminal terminal;

    ProjectionLines(
            AppState state,
            Futures futures,
            SimulationOptions options,
            ProjectionFigures figures,
            Invocation invocation) {
        this.state = state;
        this.futures = futures;
        this.options = options;
        this.figures = figures;
        this.precision =
                ProjectionPrecision.of(futures.result(), state.roadmap().currency());
        this.words = new ForecastWords(state, invocation);
        this.invocation = invocation;
        this.terminal = invocation.terminal();
    }

    void print(List<Finding> findings) {
        about();
        terminal.line("");
        headline();
        terminal.line("");
        terminal.table(new ProjectionMonths(state, precision, invocation).table(figures));
        terminal.line("");
        terminal.line(invocation.text("cli.project.caption"));
        targets();
        milestones();
        drivers();
        assumptions();
        if (!findings.isEmpty()) {
            terminal.line("");
            findings.forEach(finding -> terminal.line(finding.message()));
        }
    }

    private void about() {
        terminal.line(invocation.text(
                "cli.project.about",
                state.roadmap().currency().getCurrencyCode(),
                invocation.text(
                        switch (figures.prices()) {
                            case NOMINAL -> "cli.project.nominal";
                            case TODAY -> "cli.project.today";
                        }),
                invocation.text(
                        switch (figures.tax()) {
                            case BEFORE_TAX -> "cli.project.before-tax";
                            case AFTER_TAX -> "cli.project.after-tax";
                        }),
                futures.result().paths(),
                options.sampler().name().toLowerCase(Locale.ROOT),
                String.valueOf(options.seed())));
        terminal.line(words.evidence(futures.prospect().forecast()));
    }

    /// The figures of the table's last line, and where the plan's own middle stands among the futures.
    private void headline() {
        ProjectionFigures.Month last = figures.last();
        int month = last.month();
        headline("cli.project.a-year-at", month, last.simulated(), precision.income());
        headline("cli.project.in-all-by", month, last.simulatedCumulative(), precision.inAll());
        terminal.line(invocation.text(
                "cli.project.as-planned",
                precision.inAll().write(last.cumulative().mid()),
                String.valueOf(month),
                words.odds(futures.result().belowAsPlanned())));
        new ProjectionLived(futures, invocation).lines().forEach(terminal::line);
    }

    private void headline(String key, int month, Fan fan, ProjectionAmounts amounts) {
        terminal.line(invocation.text(
                key,
                String.valueOf(month),
                terminal.painted(Tone.STRONG, amounts.write(fan.p50())),
                amounts.write(fan.p10()),
                amounts.write(fan.p90())));
    }

    /// Targets are compared before tax, in the money of their time.
    private void targets() {
        List<TargetOdds> targets = TargetOdds.of(futures);
        if (targets.isEmpty()) {
            return;
        }
        terminal.line("");
        terminal.line(terminal.painted(Tone.STRONG, invocation.text("cli.project.targets")));
        Table table = new Table("  ");
        targets.forEach(each -> table.row(
                Table.cell(each.target().scenario()),
                Table.cell(
                        invocation.text(
                                "format.month", String.valueOf(each.target().month())),
                        Tone.MUTED),
                Table.cell(AmountWriter.typeset(each.target().income())),
                Table.number(each.odds().isPresent() ? words.odds(each.odds().getAsDouble()) : "–")));
        terminal.table(table);
    }

    private void milestones() {
        if (state.roadmap().milestones().isEmpty()) {
            return;
        }
        ProjectionMilestones milestones = new ProjectionMilestones(state, futures, invocation);
        terminal.line("");
        terminal.table(milestones.table());
        milestones.costs(exact()).forEach(terminal::line);
    }

    private void drivers() {
        Table table = new ProjectionDrivers(state.roadmap(), invocation).table(futures.tornado(), exact());
        if (!table.isEmpty()) {
            terminal.line("");
            terminal.line(
                    terminal.painted(Tone.STRONG, invocation.text("cli.project.drivers", String.valueOf(horizon()))));
            terminal.table(table);
        }
    }

    private int horizon() {
        return futures.prospect().question().horizon();
    }

    /// Differences on the same random numbers, and single paths, are known to the thousand.
    private ProjectionAmounts exact() {
        return new ProjectionAmounts(state.roadmap().currency(), OptionalDouble.of(0));
    }

    private void assumptions() {
        terminal.line("");
        terminal.line(terminal.painted(Tone.STRONG, invocation.text("cli.project.assumptions")));
        List<Assumption> all = futures.prospect().assumptions().all();
        for (Origin origin : Origin.values()) {
            List<String> said = all.stream()
                    .filter(each -> each.origin() == origin)
                    .map(each -> each.key() + "=" + each.value().text())
                    .toList();
            if (!said.isEmpty()) {
                wrapped(new AssumeLines(state.roadmap(), invocation).origin(origin), said);
            }
        }
    }

    private void wrapped(String label, List<String> texts) {
        terminal.line("  " + terminal.painted(Tone.MUTED, label));
        StringBuilder line = new StringBuilder("   ");
        for (String text : texts) {
            if (line.length() + 1 + text.length() > WIDTH && !line.toString().isBlank()) {
                terminal.line(line.toString());
                line = new StringBuilder("   ");
            }
            line.append(' ').append(text);
        }
        terminal.line(line.toString());
    }
}
