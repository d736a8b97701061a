package dev.milepost.cli;

import dev.milepost.report.JsonDocument;
import dev.milepost.roadmap.Metric;
import dev.milepost.tracker.AppState;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Every metric with its last reading, or every reading of one.
@Command(name = "list", description = "cli.command.metric-list")
final class MetricListCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "cli.parameter.metric-listed")
    private @Nullable String id;

    private final Invocation invocation;

    MetricListCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().look(tracker -> {
            AppState state = tracker.state();
            List<Metric> metrics = id == null
                    ? Named.metrics(state.roadmap())
                    : List.of(new Named(state.roadmap(), invocation).metric(id));
            MetricLines lines = new MetricLines(state, invocation);
            Terminal terminal = invocation.terminal();
            if (invocation.options().json()) {
                terminal.document(JsonDocument.write(lines.document(metrics).value()));
            } else if (metrics.isEmpty()) {
                terminal.line(invocation.text("cli.no-metrics"));
            } else if (id == null) {
                terminal.table(lines.latest(metrics));
            } else if (lines.isRead(metrics.getFirst())) {
                terminal.table(lines.readings(metrics.getFirst()));
            } else {
                terminal.line(invocation.text(
                        "cli.no-readings",
                        MetricValue.title(metrics.getFirst()),
                        metrics.getFirst().id()));
            }
            return Exit.FINE.code();
        });
    }
}
