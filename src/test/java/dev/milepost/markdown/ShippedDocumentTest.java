package dev.milepost.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.roadmap.Roadmap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    private final Roadmap roadmap = Documents.shipped();
    private final String seed = Documents.file("seed.md");

    private void assertFaithful(String export) {
        Fidelity fidelity = new Fidelity(seed, export);
        assertEquals(List.of(), fidelity.lost());
        assertEquals(255, fidelity.of());
        assertEquals(97, Fidelity.boxes(seed));
        assertEquals(97, Fidelity.boxes(export));
    }

    @Test
    void theDocumentIsTheOneOnRecord() {
        assertEquals(Documents.file("container-expertise.md"), MarkdownWriter.write(roadmap, Progress.NONE));
    }

    @Test
    void everyLineOfTheSourceIsThereInItsOrder() {
        assertFaithful(MarkdownWriter.write(roadmap, Progress.NONE));
    }

    @Test
    void itStaysFaithfulWhateverHasBeenDone() {
        for (ItemState state : ItemState.values()) {
            Stream<ProgressEvent> items =
                    roadmap.items().map(item -> new ProgressEvent.ItemStateSet(item.id(), state, DAY));
            Stream<ProgressEvent> milestones = roadmap.milestones().stream()
                    .map(milestone -> new ProgressEvent.MilestoneReached(milestone.id(), DAY, Optional.empty()));
            ProgressEvent[] all = Stream.concat(items, milestones).toArray(ProgressEvent[]::new);
            assertFaithful(MarkdownWriter.write(roadmap, Documents.progress(all)));
        }
    }
}
