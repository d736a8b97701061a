package dev.milepost.report;

import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Progress;
import dev.milepost.progress.Rollup;
import dev.milepost.progress.Standing;
import dev.milepost.roadmap.Counter;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

/// Items with where they stand: `{roadmap, items[]: {id, text, kind, state, on, counted, path[], planStart,
/// planEnd, due, count, target}}`.
///
/// `on` is the day of the state; `planStart` and `planEnd` are the days of the item's stage, whose first
/// month is not its own where the stage before ends in it. `due` is a due date of the person's own, `count`
/// how often something counted happened in all, and `target` what its counter counts to. All six may be null.
public final class ItemsDocument {

    private final Progress progress;
    private final Map<ItemId, List<Part>> paths;
    private final Rollup rollup;
    private final Optional<PlanCalendar> calendar;
    private final MonthLane lane;
    private final Map<PartId, Integer> stages = new HashMap<>();

    private ItemsDocument(Roadmap roadmap, Progress progress) {
        this.progress = progress;
        this.paths = roadmap.paths();
        this.rollup = Rollup.of(roadmap, progress);
        this.calendar = progress.start().map(PlanCalendar::new);
        this.lane = MonthLane.ofStages(roadmap);
        roadmap.stages().forEach(stage -> stages.put(stage.id(), stages.size()));
    }

    /// The items with the progress on them.
    ///
    /// @param items some of the roadmap's, in the order to be written
    public static JsonValue of(Roadmap roadmap, Progress progress, List<Item> items) {
        ItemsDocument document = new ItemsDocument(roadmap, progress);
        return new JsonObject()
                .with("roadmap", JsonValue.of(roadmap.id().value()))
                .with("items", JsonValue.of(items.stream().map(document::item).toList()))
                .value();
    }

    private JsonValue item(Item item) {
        List<Part> path = paths.getOrDefault(item.id(), List.of());
        Optional<Integer> stage = path.stream().findFirst().map(outermost -> stages.get(outermost.id()));
        return new JsonObject()
                .with("id", JsonValue.of(item.id().value()))
                .with("text", JsonValue.of(item.text()))
                .with("kind", JsonValue.of(item.kind().name().toLowerCase(Locale.ROOT)))
                .with("state", JsonValue.of(progress.state(item.id()).id()))
                .with(
                        "on",
                        progress.standing(item.id())
                                .map(Standing::on)
                                .map(JsonValue::of)
                                .orElse(JsonValue.absent()))
                .with("counted", JsonValue.of(rollup.countedItems().contains(item.id())))
                .with("path", JsonValue.texts(path.stream().map(Part::title).toList()))
                .with("planStart", day(stage, (months, index) -> months.firstDay(lane.begin(index) + 1)))
                .with("planEnd", day(stage, (months, index) -> months.lastDay(lane.end(index))))
                .with("due", progress.due(item.id()).map(JsonValue::of).orElse(JsonValue.absent()))
                .with("count", counter(item, _ -> progress.count(item.id())))
                .with("target", counter(item, Counter::target))
                .value();
    }

    private static JsonValue counter(Item item, ToIntFunction<Counter> number) {
        return item.counter()
                .map(counter -> JsonValue.of(number.applyAsInt(counter)))
                .orElse(JsonValue.absent());
    }

    private JsonValue day(Optional<Integer> stage, BiFunction<PlanCalendar, Integer, LocalDate> day) {
        return calendar.flatMap(known -> stage.map(index -> day.apply(known, index)))
                .map(JsonValue::of)
                .orElse(JsonValue.absent());
    }
}
