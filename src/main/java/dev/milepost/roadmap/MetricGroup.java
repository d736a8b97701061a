package dev.milepost.roadmap;

import java.util.List;
import java.util.stream.Stream;

/// Metrics under a heading; groups nest.
public record MetricGroup(PartId id, String title, List<Metric> metrics, List<MetricGroup> groups) {

    public MetricGroup {
        metrics = List.copyOf(metrics);
        groups = List.copyOf(groups);
    }

    public Stream<Metric> allMetrics() {
        return Stream.concat(metrics.stream(), groups.stream().flatMap(MetricGroup::allMetrics));
    }
}
