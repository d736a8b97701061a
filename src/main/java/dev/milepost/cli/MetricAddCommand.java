package dev.milepost.cli;

import dev.milepost.progress.ProgressEvent.MetricRead;
import dev.milepost.roadmap.Metric;
import dev.milepost.tracker.Act;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Records what a metric reads on a day; again on the same day replaces it.
@Command(name = "add", description = "cli.command.metric-add")
final class MetricAddCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.parameter.metric")
    private String id = "";

    @Parameters(index = "1", paramLabel = "VALUE", descriptionKey = "cli.parameter.value")
    private String text = "";

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.option.on")
    private @Nullable LocalDate on;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.metric-note")
    private String note = "";

    private final Invocation invocation;

    MetricAddCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().require(tracker -> {
            Metric metric = new Named(tracker.state().roadmap(), invocation).metric(id);
            BigDecimal value = new MetricValue(invocation, metric).of(text);
            LocalDate day = new Days(invocation, tracker.state().today()).done(on);
            new Recorder(tracker, invocation).record(new Act.ReadMetric(metric.id(), day, value, note));
            invocation.answer(
                    MetricLines.reading(new MetricRead(metric.id(), day, value, note.strip())),
                    invocation.text(
                            "cli.metric-added",
                            MetricValue.title(metric),
                            MetricValue.written(metric, value),
                            invocation.messages().date(day)));
            return Exit.FINE.code();
        });
    }
}
