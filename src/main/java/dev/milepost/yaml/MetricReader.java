package dev.milepost.yaml;

import dev.milepost.roadmap.Metric;
import dev.milepost.roadmap.MetricGroup;
import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.PartId;
import java.util.List;
import java.util.Optional;

/// Reads metrics in their groups.
final class MetricReader {

    static final List<String> GROUP_KEYS = List.of("id", "title", "metrics", "groups");
    static final List<String> KEYS = List.of("id", "title", "text", "target", "direction", "unit");

    private final IdPlan ids;

    MetricReader(IdPlan ids) {
        this.ids = ids;
    }

    Optional<MetricGroup> group(Value value) {
        return value.fields(GROUP_KEYS).flatMap(fields -> {
            Optional<String> title = fields.requiredText("title");
            List<Metric> metrics = fields.list("metrics", this::metric);
            List<MetricGroup> groups = fields.list("groups", this::group);
            return ids.id(value)
                    .flatMap(id -> title.map(name -> new MetricGroup(new PartId(id), name, metrics, groups)));
        });
    }

    private Optional<Metric> metric(Value value) {
        if (value.isText()) {
            return value.text()
                    .flatMap(text -> id(value)
                            .map(id -> new Metric(
                                    id,
                                    Optional.empty(),
                                    text,
                                    Optional.empty(),
                                    Metric.Direction.UP,
                                    Optional.empty())));
        }
        return value.fields(KEYS).flatMap(fields -> {
            Optional<String> text = fields.requiredText("text");
            Optional<String> title = fields.text("title");
            Optional<String> target = fields.text("target");
            Metric.Direction direction =
                    fields.constant("direction", Metric.Direction.class).orElse(Metric.Direction.UP);
            Optional<String> unit = fields.text("unit");
            return text.flatMap(words -> id(value).map(id -> new Metric(id, title, words, target, direction, unit)));
        });
    }

    private Optional<MetricId> id(Value value) {
        return ids.id(value).map(MetricId::new);
    }
}
