package dev.milepost.cli;

import dev.milepost.progress.ForecastPoint.Metric;
import dev.milepost.projection.Crew;
import dev.milepost.prospect.Explainer;
import dev.milepost.prospect.Explanation;
import dev.milepost.prospect.Headline;
import dev.milepost.prospect.Question;
import dev.milepost.tracker.AppState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Why the income at the end of the plan is told otherwise than on an earlier day.
@Command(name = "explain", description = "cli.command.explain")
final class ExplainCommand implements Callable<Integer> {

    private static final int WEEKS = 4;

    @Option(names = "--since", paramLabel = "DATE", descriptionKey = "cli.option.explain-since")
    private @Nullable LocalDate since;

    private final Invocation invocation;

    ExplainCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().look(tracker -> {
            AppState state = tracker.state();
            LocalDate day =
                    since == null ? state.today().minusWeeks(WEEKS) : new Days(invocation, state.today()).done(since);
            Question now = state.question();
            Question before = Explainer.asOf(now, state.journal(), day, state.zone());
            Explainer explainer = new Explainer(Crew.alone());
            List<Explanation> explanations = Arrays.stream(Metric.values())
                    .map(metric -> explainer.explain(before, now, new Headline(metric, now.horizon()), () -> false))
                    .toList();
            ExplainLines lines = new ExplainLines(state, day, invocation);
            if (invocation.options().json()) {
                lines.document(explanations);
            } else {
                lines.print(explanations);
            }
            return Exit.FINE.code();
        });
    }
}
