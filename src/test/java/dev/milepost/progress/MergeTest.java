package dev.milepost.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.RoadmapId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who has the last word where two journals went different ways.
class MergeTest {

    private static final RoadmapId ROADMAP = new RoadmapId("test");
    private static final Register X = new Register.OfItemState(new ItemId("x"));
    private static final ProgressEvent BEGUN = Histories.set("x", ItemState.IN_PROGRESS);
    private static final ProgressEvent DONE = Histories.done("x");
    private static final ProgressEvent SKIPPED = Histories.set("x", ItemState.SKIPPED);

    private final Machine desktop = new Machine();
    private final Machine laptop = new Machine();

    /// One computer with a journal of its own.
    private static final class Machine {

        private final InMemoryStore store = new InMemoryStore();

        Journal journal() {
            return Journal.of(store.entries(ROADMAP, 0));
        }

        void says(int hour, ProgressEvent... events) {
            append(hour, Origin.WINDOW, List.of(events));
        }

        List<ProgressEvent> imports(int hour, Journal document) {
            List<ProgressEvent> events = journal().merging(document);
            if (!events.isEmpty()) {
                append(hour, Origin.IMPORT, events);
            }
            return events;
        }

        private void append(int hour, Origin origin, List<ProgressEvent> events) {
            Instant at = Instant.parse("2026-03-14T00:00:00Z").plusSeconds(3600L * hour);
            List<JournalEntry> _ =
                    store.append(Draft.change(ROADMAP, at, origin, journal().through(), events));
        }
    }

    @Test
    void whatTheOtherSideSaidLaterArrivesThoughTheImportBeforeIsYounger() {
        desktop.says(8, Histories.done("another"));
        laptop.says(9, BEGUN);
        assertEquals(List.of(BEGUN), desktop.imports(11, laptop.journal()));
        laptop.says(10, DONE);
        assertEquals(List.of(DONE), desktop.imports(12, laptop.journal()));
        assertEquals(List.of(), desktop.imports(13, laptop.journal()), "nothing is left of it");
    }

    @Test
    void goingBackToWhatWasSaidBeforeArrivesToo() {
        desktop.says(8, DONE);
        laptop.says(9, BEGUN);
        assertEquals(List.of(BEGUN), desktop.imports(11, laptop.journal()));
        laptop.says(10, DONE);
        assertEquals(List.of(DONE), desktop.imports(12, laptop.journal()), "both said both before");
        laptop.says(11, BEGUN);
        assertEquals(List.of(BEGUN), desktop.imports(13, laptop.journal()));
    }

    @Test
    void aWithdrawalIsAWordLikeAnyOther() {
        desktop.says(8, Histories.done("another"));
        laptop.says(9, BEGUN);
        assertEquals(List.of(BEGUN), desktop.imports(11, laptop.journal()));
        laptop.says(10, new Withdrawn(X));
        assertEquals(List.of(new Withdrawn(X)), desktop.imports(12, laptop.journal()));
        laptop.says(11, DONE);
        assertEquals(List.of(DONE), desktop.imports(13, laptop.journal()));
    }

    @Test
    void anOlderDocumentDoesNotTakeAnythingBack() {
        laptop.says(9, BEGUN);
        Journal old = laptop.journal();
        laptop.says(10, DONE);
        desktop.says(8, Histories.done("another"));
        assertEquals(List.of(DONE), desktop.imports(11, laptop.journal()));
        assertEquals(List.of(), desktop.imports(12, old));
    }

    @Test
    void whoWentOnFromTheOthersWordIsAheadWhateverTheClocksSay() {
        laptop.says(9, BEGUN);
        desktop.says(1, BEGUN, DONE);
        assertEquals(List.of(), desktop.imports(11, laptop.journal()), "the desktop knew it and went on");
        assertEquals(List.of(DONE), laptop.imports(12, desktop.journal()));
    }

    @Test
    void whoHasOnlyTakenOverHasNotSpokenSince() {
        laptop.says(9, BEGUN);
        desktop.says(8, SKIPPED);
        assertEquals(List.of(BEGUN), desktop.imports(11, laptop.journal()));
        assertEquals(List.of(), laptop.imports(12, desktop.journal()));
        desktop.says(10, DONE);
        assertEquals(List.of(DONE), laptop.imports(13, desktop.journal()));
        assertEquals(List.of(), desktop.imports(14, laptop.journal()));
    }

    @Test
    void ofTwoThatKnewNothingOfEachOtherTheLaterWordCountsAndOursOfTheSameTime() {
        desktop.says(9, DONE);
        laptop.says(9, SKIPPED);
        assertEquals(List.of(), desktop.imports(11, laptop.journal()));
        laptop.says(10, BEGUN);
        assertEquals(List.of(BEGUN), desktop.imports(12, laptop.journal()));
    }

    @Test
    void bothSidesEndAlikeWhenEachTakesInTheOther() {
        desktop.says(8, DONE);
        laptop.says(9, SKIPPED);
        desktop.imports(10, laptop.journal()).forEach(event -> assertEquals(SKIPPED, event));
        desktop.says(11, BEGUN);
        assertEquals(List.of(BEGUN), laptop.imports(12, desktop.journal()));
        assertEquals(desktop.journal().progress(), laptop.journal().progress());
        assertTrue(laptop.journal().merging(desktop.journal()).isEmpty());
        assertFalse(laptop.journal().isBeginningOf(desktop.journal()));
    }
}
