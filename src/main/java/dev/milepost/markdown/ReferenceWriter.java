package dev.milepost.markdown;

import dev.milepost.roadmap.Metric;
import dev.milepost.roadmap.MetricGroup;
import dev.milepost.roadmap.Point;
import java.util.List;

/// Writes what is there to be looked up: metrics and strategy.
final class ReferenceWriter {

    private final Page page;

    ReferenceWriter(Page page) {
        this.page = page;
    }

    /// The metrics and groups under a heading that has been written: those with a title
    /// numbered, the others as bullets.
    void metrics(MetricGroup group) {
        int number = 1;
        for (Metric metric : group.metrics()) {
            if (metric.title().isPresent()) {
                page.line(number++ + ". " + Escapes.labelled(metric.title().get(), metric.text()));
            } else {
                page.line("- " + Escapes.start(metric.text()));
            }
        }
        for (MetricGroup inner : group.groups()) {
            page.blank();
            page.item(number++ + ". ", Escapes.bold(inner.title()), () -> metrics(inner));
        }
    }

    /// The points under a heading that has been written: numbered, with bullets below them.
    void points(List<Point> points) {
        int number = 1;
        for (Point point : points) {
            if (!point.points().isEmpty()) {
                page.blank();
            }
            point(point, number++ + ". ");
        }
    }

    private void point(Point point, String marker) {
        String words = point.text()
                .map(text -> Escapes.labelled(point.title(), text))
                .orElseGet(() -> Escapes.bold(point.title()));
        page.item(marker, words, () -> point.points().forEach(inner -> point(inner, "- ")));
    }
}
