package dev.milepost.cli;

import dev.milepost.progress.ProgressEvent.MetricRead;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.roadmap.Metric;
import dev.milepost.tracker.AppState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/// Metrics and what they read, for people and for other programs.
final class MetricLines {

    private final AppState state;
    private final Invocation invocation;

    MetricLines(AppState state, Invocation invocation) {
        this.state = state;
        this.invocation = invocation;
    }

    /// Each metric with its last reading and its target.
    Table latest(List<Metric> metrics) {
        Table table = new Table("");
        for (Metric metric : metrics) {
            Optional<MetricRead> last = last(metric);
            table.row(
                    Table.cell(metric.id().value()),
                    Table.cell(MetricValue.title(metric)),
                    Table.number(last.map(read -> MetricValue.written(metric, read.value()))
                            .orElse("–")),
                    Table.cell(
                            last.map(read -> invocation.messages().date(read.on()))
                                    .orElse(""),
                            Tone.MUTED),
                    Table.cell(
                            metric.target()
                                    .map(target -> invocation.text("cli.metric-target", target))
                                    .orElse(""),
                            Tone.MUTED));
        }
        return table;
    }

    /// Every reading of a metric, the earliest first.
    Table readings(Metric metric) {
        Table table = new Table("");
        readingsOf(metric)
                .values()
                .forEach(read -> table.row(
                        Table.cell(invocation.messages().date(read.on())),
                        Table.number(MetricValue.written(metric, read.value())),
                        Table.cell(read.note(), Tone.MUTED)));
        return table;
    }

    /// `{metrics[]: {id, title, target, unit, direction, readings[]: {metric, on, value, note}}}`.
    JsonObject document(List<Metric> metrics) {
        return new JsonObject()
                .with("metrics", JsonValue.of(metrics.stream().map(this::metric).toList()));
    }

    /// `{metric, on, value, note}`.
    static JsonObject reading(MetricRead read) {
        return new JsonObject()
                .with("metric", JsonValue.of(read.metric().value()))
                .with("on", JsonValue.of(read.on()))
                .with("value", new JsonValue.Figure(read.value()))
                .with("note", JsonValue.of(read.note()));
    }

    boolean isRead(Metric metric) {
        return !readingsOf(metric).isEmpty();
    }

    private JsonValue metric(Metric metric) {
        return new JsonObject()
                .with("id", JsonValue.of(metric.id().value()))
                .with("title", JsonValue.of(MetricValue.title(metric)))
                .with("target", metric.target().map(JsonValue::of).orElse(JsonValue.absent()))
                .with("unit", metric.unit().map(JsonValue::of).orElse(JsonValue.absent()))
                .with("direction", JsonValue.of(metric.direction().name().toLowerCase(Locale.ROOT)))
                .with(
                        "readings",
                        JsonValue.of(readingsOf(metric).values().stream()
                                .map(read -> reading(read).value())
                                .toList()))
                .value();
    }

    private SortedMap<LocalDate, MetricRead> readingsOf(Metric metric) {
        return state.progress().readings(metric.id());
    }

    private Optional<MetricRead> last(Metric metric) {
        SortedMap<LocalDate, MetricRead> readings = readingsOf(metric);
        return readings.isEmpty() ? Optional.empty() : Optional.ofNullable(readings.get(readings.lastKey()));
    }
}
