package dev.milepost.roadmap;

/// The key of a metric.
public record MetricId(String value) implements Comparable<MetricId> {

    public MetricId {
        Ids.requireValid(value);
    }

    @Override
    public int compareTo(MetricId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
