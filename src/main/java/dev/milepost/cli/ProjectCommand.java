package dev.milepost.cli;

import dev.milepost.projection.Crew;
import dev.milepost.projection.IncomeModel;
import dev.milepost.projection.Scenario;
import dev.milepost.projection.SimulationOptions;
import dev.milepost.prospect.Foresight;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.ProjectionFigures;
import dev.milepost.prospect.ProjectionFigures.Prices;
import dev.milepost.prospect.ProjectionFigures.TaxSide;
import dev.milepost.prospect.Prospect;
import dev.milepost.prospect.Question;
import dev.milepost.report.JsonDocument;
import dev.milepost.report.ProjectionDocument;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.Tracker;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What the plan pays month by month, from its own three trajectories and from many simulated futures: bands,
/// odds of the targets, when milestones come and what their delay costs.
@Command(name = "project", description = "cli.command.project")
final class ProjectCommand implements Callable<Integer> {

    @Option(names = "--scenario", paramLabel = "NAME", descriptionKey = "cli.option.scenario")
    private @Nullable Scenario scenario;

    @Option(names = "--horizon", paramLabel = "MONTHS", descriptionKey = "cli.option.horizon")
    private @Nullable Integer horizon;

    @Option(names = "--after-tax", descriptionKey = "cli.option.after-tax")
    private boolean afterTax;

    @Option(names = "--today-money", descriptionKey = "cli.option.today-money")
    private boolean todayMoney;

    @Option(names = "--keep", descriptionKey = "cli.option.keep")
    private boolean keep;

    @Option(names = "--record", descriptionKey = "cli.option.record")
    private boolean record;

    @Mixin
    private final ProjectionSampling sampling = new ProjectionSampling();

    @Mixin
    private final AssumeOptions assumed = new AssumeOptions();

    @Mixin
    private final AsOf asOf = new AsOf();

    private final Invocation invocation;

    ProjectCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        if (record) {
            return invocation.desk().look(tracker -> new ProjectionRecord(tracker.state(), invocation).print());
        }
        if (keep) {
            return invocation.desk().require(tracker -> new ProjectionKeeping(tracker, invocation).keep());
        }
        return invocation.desk().look(this::show);
    }

    private int show(Tracker tracker) {
        asOf.applyTo(tracker, invocation);
        AppState state = tracker.state();
        Prospect prospect = Prospect.of(question(state));
        SimulationOptions options = sampling.of(prospect.simulation().options(), invocation);
        Foresight foresight = new Foresight(Crew.alone());
        Futures futures = foresight.of(prospect, options, () -> false);
        ProjectionFigures figures = ProjectionFigures.of(
                        futures,
                        afterTax ? TaxSide.AFTER_TAX : TaxSide.BEFORE_TAX,
                        todayMoney ? Prices.TODAY : Prices.NOMINAL)
                .orElseThrow(() -> new Refusal(Exit.USAGE, invocation.text("cli.project.no-tax")));
        ProjectionFindings findings = new ProjectionFindings(prospect.planned(), invocation);
        if (invocation.options().json()) {
            int months = Math.max(prospect.question().horizon(), ProjectionDocument.STREAM_MONTH);
            invocation
                    .terminal()
                    .document(JsonDocument.write(ProjectionDocument.of(new ProjectionDocument.Parts(
                            futures,
                            options,
                            figures,
                            Prospect.of(prospect.question().over(months)).trajectories(),
                            ProjectionLived.document(futures),
                            findings.all()))));
        } else if (scenario == null) {
            new ProjectionLines(state, futures, options, figures, invocation).print(findings.all());
        } else {
            new ProjectionScenario(state, prospect.trajectories().in(scenario), invocation).print();
        }
        return Exit.FINE.code();
    }

    private Question question(AppState state) {
        Question question = state.question().with(assumed.of(state, invocation));
        return horizon == null ? question : question.over(withinLimits(horizon));
    }

    private int withinLimits(int asked) {
        if (asked < 1 || asked > IncomeModel.LONGEST_HORIZON) {
            throw new Refusal(
                    Exit.USAGE,
                    invocation.text(
                            "cli.horizon-out-of-range",
                            String.valueOf(asked),
                            String.valueOf(IncomeModel.LONGEST_HORIZON)));
        }
        return asked;
    }
}
