package dev.milepost.cli;

import dev.milepost.progress.Reached;
import dev.milepost.projection.DelayCost;
import dev.milepost.projection.SimulationResult.MilestoneDates;
import dev.milepost.prospect.Futures;
import dev.milepost.report.PlanMoment;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.tracker.AppState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// When milestones come in the simulated futures, and what their delay costs.
final class ProjectionMilestones {

    /// In months from now: further away is "later".
    private static final double FURTHEST = 120;

    /// A small cost is told to the hundred, as no cost is known to the dollar.
    private static final double HUNDRED = 100;

    private final AppState state;
    private final Futures futures;
    private final ForecastWords words;
    private final Invocation invocation;

    ProjectionMilestones(AppState state, Futures futures, Invocation invocation) {
        this.state = state;
        this.futures = futures;
        this.words = new ForecastWords(state, invocation);
        this.invocation = invocation;
    }

    Table table() {
        Table table = new Table("");
        table.row(
                Table.cell(invocation.text("cli.project.milestones"), Tone.STRONG),
                muted("cli.forecast.plan"),
                muted("cli.forecast.early"),
                muted("cli.forecast.middle"),
                muted("cli.forecast.late"),
                muted("cli.forecast.odds"));
        byMonth().forEach(milestone -> table.row(row(milestone)));
        return table;
    }

    /// "A month’s slip of Senior promotion costs about $8k by month 24.", the costliest first. Only of
    /// promotions: a checkpoint costs what the promotions behind it do. What costs less than half a thousand is
    /// left out.
    List<String> costs(ProjectionAmounts amounts) {
        return futures.delayCosts().stream()
                .filter(cost -> cost.perMonth() >= 500)
                .sorted(Comparator.comparingDouble(DelayCost::perMonth).reversed())
                .flatMap(cost -> byMonth().stream()
                        .filter(milestone -> milestone.kind() == MilestoneKind.ADVANCEMENT)
                        .filter(milestone -> milestone.id().value().equals(cost.milestone()))
                        .map(milestone -> invocation.text(
                                "cli.project.delay",
                                milestone.title(),
                                amounts.write(Math.rint(cost.perMonth() / HUNDRED) * HUNDRED),
                                String.valueOf(cost.horizonMonths()))))
                .toList();
    }

    private List<Milestone> byMonth() {
        return state.roadmap().milestones().stream()
                .sorted(Comparator.comparingInt(Milestone::month))
                .toList();
    }

    private Table.Cell muted(String key) {
        return Table.cell(invocation.text(key), Tone.MUTED);
    }

    private Table.Cell[] row(Milestone milestone) {
        Table.Cell name = Table.cell("  " + ForecastLines.shortened(milestone.title()));
        Table.Cell plan = Table.cell(words.month(milestone.month()), Tone.MUTED);
        Optional<Reached> reached = state.progress().reached(milestone.id());
        if (reached.isPresent()) {
            return new Table.Cell[] {
                name,
                plan,
                Table.cell(""),
                Table.cell(words.month(reached.get().on())),
                Table.cell(""),
                Table.cell(invocation.text("cli.forecast.done"), Tone.DONE)
            };
        }
        return futures.result().milestones().stream()
                .filter(dates -> dates.id().equals(milestone.id().value()))
                .findFirst()
                .map(dates -> new Table.Cell[] {
                    name,
                    plan,
                    Table.cell(month(dates.reached().p10())),
                    Table.cell(month(dates.reached().p50())),
                    Table.cell(month(dates.reached().p90())),
                    Table.number(odds(dates, milestone.month()))
                })
                .orElseGet(() -> new Table.Cell[] {name, plan});
    }

    private String odds(MilestoneDates dates, int month) {
        return month <= dates.reachedBy().size() ? words.odds(dates.reachedBy().get(month - 1)) : "–";
    }

    private String month(double month) {
        double now = state.calendar()
                .map(calendar -> Math.max(0, calendar.monthsUntil(state.today())))
                .orElse(0.0);
        return month - now > FURTHEST
                ? invocation.text("cli.forecast.later")
                : PlanMoment.month(month).map(words::month).orElseGet(() -> invocation.text("cli.forecast.later"));
    }
}
