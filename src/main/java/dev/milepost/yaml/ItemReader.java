package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.roadmap.Counter;
import dev.milepost.roadmap.Fact;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.ItemKind;
import dev.milepost.roadmap.Link;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads items: a text alone, or a mapping.
final class ItemReader {

    static final List<String> KEYS = List.of("id", "text", "kind", "count", "per", "facts", "links", "hours");

    private static final int HIGHEST_COUNT = 1_000_000;
    private static final int MOST_HOURS = 100_000;

    private final IdPlan ids;

    ItemReader(IdPlan ids) {
        this.ids = ids;
    }

    Optional<Item> read(Value value) {
        if (value.isText()) {
            return value.text()
                    .flatMap(text -> id(value)
                            .map(id -> new Item(
                                    id,
                                    text,
                                    ItemKind.TASK,
                                    Optional.empty(),
                                    List.of(),
                                    List.of(),
                                    OptionalInt.empty())));
        }
        return value.fields(KEYS).flatMap(fields -> {
            Optional<String> text = fields.requiredText("text");
            ItemKind kind = fields.constant("kind", ItemKind.class).orElse(ItemKind.TASK);
            Optional<Counter> counter = counter(fields);
            List<Fact> facts = fields.value("facts").map(Facts::read).orElse(List.of());
            List<Link> links = fields.list("links", Links::read);
            OptionalInt hours = fields.value("hours")
                    .flatMap(written -> Numbers.read(written, 1, MOST_HOURS))
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
            return text.flatMap(words -> id(value).map(id -> new Item(id, words, kind, counter, facts, links, hours)));
        });
    }

    private Optional<ItemId> id(Value value) {
        return ids.id(value).map(ItemId::new);
    }

    private static Optional<Counter> counter(Fields item) {
        Optional<Counter.Rhythm> per = item.constant("per", Counter.Rhythm.class);
        if (item.has("per") && !item.has("count")) {
            item.owner().report(Code.MISSING_KEY, "count");
        }
        return item.value("count")
                .flatMap(count -> Numbers.read(count, 1, HIGHEST_COUNT))
                .map(count -> new Counter(count, per));
    }
}
