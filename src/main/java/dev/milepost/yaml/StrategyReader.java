package dev.milepost.yaml;

import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Point;
import dev.milepost.roadmap.StrategyPart;
import java.util.List;
import java.util.Optional;

/// Reads the strategy: parts with points, which may have points of their own.
final class StrategyReader {

    static final List<String> KEYS = List.of("id", "title", "points");
    static final List<String> POINT_KEYS = List.of("title", "text", "points");

    private final IdPlan ids;

    StrategyReader(IdPlan ids) {
        this.ids = ids;
    }

    Optional<StrategyPart> part(Value value) {
        return value.fields(KEYS).flatMap(fields -> {
            Optional<String> title = fields.requiredText("title");
            List<Point> points = fields.list("points", this::point);
            return ids.id(value).flatMap(id -> title.map(name -> new StrategyPart(new PartId(id), name, points)));
        });
    }

    private Optional<Point> point(Value value) {
        if (value.isText()) {
            return value.text().map(title -> new Point(title, Optional.empty(), List.of()));
        }
        return value.fields(POINT_KEYS).flatMap(fields -> {
            Optional<String> title = fields.requiredText("title");
            Optional<String> text = fields.text("text");
            List<Point> points = fields.list("points", this::point);
            return title.map(name -> new Point(name, text, points));
        });
    }
}
