package dev.milepost.progress;

import dev.milepost.roadmap.Choice;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.ItemKind;
import dev.milepost.roadmap.MonthRange;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.roadmap.Section;
import dev.milepost.roadmap.Stage;
import dev.milepost.roadmap.Summary;
import dev.milepost.roadmap.Track;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;

/// Small roadmaps for tests, written down as they are read: ids are titles.
final class Roadmaps {

    private Roadmaps() {}

    static Roadmap roadmap(Stage... stages) {
        return new Roadmap(
                new RoadmapId("test"),
                "Test",
                Summary.NONE,
                24,
                Currency.getInstance("USD"),
                List.of(),
                List.of(stages),
                List.of(),
                IncomePlan.NONE,
                List.of(),
                List.of(),
                List.of());
    }

    static Stage stage(String id, List<Item> items, Section... sections) {
        return new Stage(
                new PartId(id),
                id,
                new MonthRange(1, 24),
                Optional.empty(),
                items,
                List.of(sections),
                Optional.empty());
    }

    static Section section(String id, List<Item> items, Section... sections) {
        return new Section(new PartId(id), id, items, List.of(sections), Optional.empty());
    }

    static Section choice(String id, int choose, Track... tracks) {
        return new Section(new PartId(id), id, List.of(), List.of(), Optional.of(new Choice(choose, List.of(tracks))));
    }

    static Track track(String id, List<Item> items, Section... sections) {
        return new Track(new PartId(id), id, items, List.of(sections));
    }

    static List<Item> tasks(String... ids) {
        return Stream.of(ids).map(id -> item(id, ItemKind.TASK)).toList();
    }

    static Item item(String id, ItemKind kind) {
        return new Item(new ItemId(id), id, kind, Optional.empty(), List.of(), List.of(), OptionalInt.empty());
    }

    /// A roadmap of any shape: nested sections, choices inside sections and inside tracks, projects among the items.
    static Roadmap any(Random random) {
        return new Grower(random).roadmap();
    }

    private static final class Grower {

        private final Random random;
        private int grown;

        Grower(Random random) {
            this.random = random;
        }

        Roadmap roadmap() {
            return Roadmaps.roadmap(Stream.generate(() -> stage(id("stage"), items(), sections(0)))
                    .limit(1 + random.nextInt(3))
                    .toArray(Stage[]::new));
        }

        private Section[] sections(int depth) {
            int most = Math.max(1, 4 - depth);
            return Stream.generate(() -> section(depth + 1))
                    .limit(random.nextInt(most))
                    .toArray(Section[]::new);
        }

        private Section section(int depth) {
            List<Track> tracks = new ArrayList<>();
            while (tracks.size() < 4 && random.nextInt(3) == 0) {
                tracks.add(track(id("track"), items(), sections(depth + 1)));
            }
            Optional<Choice> choice = tracks.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Choice(1 + random.nextInt(tracks.size()), tracks));
            String id = id("section");
            return new Section(new PartId(id), id, items(), List.of(sections(depth)), choice);
        }

        private List<Item> items() {
            ItemKind[] kinds = ItemKind.values();
            return Stream.generate(() -> item(id("item"), kinds[random.nextInt(kinds.length)]))
                    .limit(random.nextInt(4))
                    .toList();
        }

        private String id(String what) {
            grown++;
            return what + "-" + grown;
        }
    }
}
