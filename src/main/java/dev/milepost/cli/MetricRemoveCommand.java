package dev.milepost.cli;

import dev.milepost.progress.ProgressEvent.MetricRead;
import dev.milepost.roadmap.Metric;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AppState;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes back what a metric read on a day.
@Command(name = "remove", description = "cli.command.metric-remove")
final class MetricRemoveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", descriptionKey = "cli.parameter.metric")
    private String id = "";

    @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "cli.option.metric-day")
    private LocalDate on = LocalDate.EPOCH;

    private final Invocation invocation;

    MetricRemoveCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().require(tracker -> {
            AppState state = tracker.state();
            Metric metric = new Named(state.roadmap(), invocation).metric(id);
            String title = MetricValue.title(metric);
            String day = invocation.messages().date(on);
            MetricRead removed = Optional.ofNullable(
                            state.progress().readings(metric.id()).get(on))
                    .orElseThrow(() -> new Refusal(Exit.CONTENT, invocation.text("cli.no-such-reading", title, day)));
            new Recorder(tracker, invocation).record(new Act.RemoveReading(metric.id(), on));
            invocation.answer(
                    MetricLines.reading(removed),
                    invocation.text("cli.metric-removed", title, MetricValue.written(metric, removed.value()), day));
            return Exit.FINE.code();
        });
    }
}
