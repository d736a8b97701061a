package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.roadmap.Chapter;
import dev.milepost.roadmap.Chapter.Content;
import dev.milepost.roadmap.MetricGroup;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.StrategyPart;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Reads the outline. What a chapter holds gives it its title where it has none of its own.
final class OutlineReader {

    static final List<String> KEYS = List.of("title", "holds", "chapters");

    private record Held(Content content, String title) {}

    private final Map<String, Held> usable = new HashMap<>();
    private final References references;

    OutlineReader(IdPlan ids, List<MetricGroup> metrics, List<StrategyPart> strategy) {
        metrics.forEach(this::offer);
        strategy.forEach(part -> offer(part.id(), part.title()));
        TreeSet<String> known = new TreeSet<>(ids.in(IdPlan.Space.PARTS));
        Arrays.stream(Content.Kind.values()).forEach(kind -> {
            usable.put(Fields.nameOf(kind), new Held(kind, kind.standardTitle()));
            known.add(Fields.nameOf(kind));
        });
        this.references = new References(usable.keySet(), known);
    }

    Optional<Chapter> chapter(Value value) {
        if (value.isText()) {
            return held(value).map(held -> new Chapter(held.title, Optional.of(held.content), List.of()));
        }
        return value.fields(KEYS).flatMap(fields -> {
            Optional<Held> held = fields.value("holds").flatMap(this::held);
            Optional<String> title = fields.text("title").or(() -> held.map(Held::title));
            List<Chapter> chapters = fields.list("chapters", this::chapter);
            if (!fields.has("title") && !fields.has("holds")) {
                value.report(Code.MISSING_KEY, "title");
            }
            return title.map(name -> new Chapter(name, held.map(Held::content), chapters));
        });
    }

    private Optional<Held> held(Value value) {
        return references.read(value).map(usable::get);
    }

    private void offer(MetricGroup group) {
        offer(group.id(), group.title());
        group.groups().forEach(this::offer);
    }

    private void offer(PartId id, String title) {
        usable.put(id.value(), new Held(new Content.Part(id), title));
    }
}
