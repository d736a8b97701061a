package dev.milepost.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.roadmap.MilestoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenItemTest {

    private static final Progress STARTED = Progress.NONE.after(List.of(new StartDateSet(Plans.START)));

    @Test
    void everyItemIsInTheWorkOfTheFirstMilestoneThatTakesIt() {
        Map<Optional<MilestoneId>, Integer> items = new LinkedHashMap<>();
        for (OpenItem item : Forecast.of(Plans.SEED, STARTED, Plans.START).openItems()) {
            items.merge(item.milestone(), 1, Integer::sum);
        }

        assertEquals(Map.of(of("m6"), 33, of("m12"), 14, of("m18"), 8, of("m24"), 16), items);
    }

    @Test
    void anItemIsWorthItsShareOfTheStage() {
        OpenItem first =
                Forecast.of(Plans.SEED, STARTED, Plans.START).openItems().getFirst();

        assertEquals("a1", first.item().value());
        assertEquals("a", first.stage().value());
        assertEquals(3.0 / 23, first.months(), 1e-12);
    }

    @Test
    void whatIsDoneIsNotOpen() {
        Progress progress = STARTED.after(List.of(Plans.set("a1", ItemState.DONE, Plans.START)));

        List<OpenItem> open =
                Forecast.of(Plans.SEED, progress, Plans.START.plusDays(1)).openItems();

        assertEquals(70, open.size());
        assertEquals("a2", open.getFirst().item().value());
    }

    @Test
    void withoutMilestonesItemsBelongToNone() {
        assertTrue(Forecast.of(Plans.roadmap(Plans.SEED_STAGES), Progress.NONE, Plans.START).openItems().stream()
                .allMatch(item -> item.milestone().isEmpty()));
    }

    private static Optional<MilestoneId> of(String milestone) {
        return Optional.of(new MilestoneId(milestone));
    }
}
