package dev.milepost.progress;

import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.TrackChosen;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.RoadmapId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// Journals for tests.
final class Histories {

    static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    private static final Instant AT = Instant.parse("2026-03-14T15:09:26.535Z");

    private Histories() {}

    static List<JournalEntry> entries(List<ProgressEvent> events) {
        try (InMemoryStore store = new InMemoryStore()) {
            return store.append(Draft.change(new RoadmapId("test"), AT, Origin.WINDOW, 0, events));
        }
    }

    static Progress after(ProgressEvent... events) {
        return Progress.of(entries(List.of(events)));
    }

    static ProgressEvent set(String item, ItemState state) {
        return new ItemStateSet(new ItemId(item), state, DAY);
    }

    static ItemState anyState(Random random) {
        List<ItemState> states = List.of(ItemState.values());
        return states.get(random.nextInt(states.size()));
    }

    static ProgressEvent done(String item) {
        return set(item, ItemState.DONE);
    }

    static ProgressEvent chose(String section, String track) {
        return new TrackChosen(new PartId(section), new PartId(track));
    }
}
