package dev.milepost.cli;

import dev.milepost.projection.IncomeModel;
import dev.milepost.projection.Trajectories;
import dev.milepost.report.JsonDocument;
import dev.milepost.report.ProjectionDocument;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.PlannedIncome;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What the plan pays month by month when everything goes as it says: low, middle and high.
@Command(name = "project", description = "cli.command.project")
final class ProjectCommand implements Callable<Integer> {

    @Option(names = "--horizon", paramLabel = "MONTHS", descriptionKey = "cli.option.horizon")
    private @Nullable Integer horizon;

    @Mixin
    private final AsOf asOf = new AsOf();

    private final Invocation invocation;

    ProjectCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().look(tracker -> {
            asOf.applyTo(tracker, invocation);
            AppState state = tracker.state();
            int months = horizon == null ? state.roadmap().months() : withinLimits(horizon);
            PlannedIncome planned = PlannedIncome.of(
                    state.roadmap(),
                    state.progress(),
                    state.today(),
                    Math.max(months, ProjectionDocument.STREAM_MONTH));
            Trajectories trajectories = Trajectories.of(planned.model());
            ProjectionFindings findings = new ProjectionFindings(planned, invocation);
            if (invocation.options().json()) {
                invocation
                        .terminal()
                        .document(JsonDocument.write(ProjectionDocument.of(
                                state.roadmap(), trajectories, state.progress(), months, findings.all())));
            } else {
                new ProjectionLines(state, invocation).print(trajectories, months, findings.all());
            }
            return Exit.FINE.code();
        });
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
