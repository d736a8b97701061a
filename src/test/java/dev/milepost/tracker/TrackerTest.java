package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Origin;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.MilestoneReopened;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.ui.Given;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class TrackerTest {

    private static final Clock NOON = Clock.fixed(Given.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final ItemId ITEM = new ItemId("rbac");

    private final Roadmap roadmap = Given.shipped();
    private final InMemoryStore store = new InMemoryStore();

    private Tracker open(Executor storeThread) {
        return Tracker.open(roadmap, "roadmap.yaml", 0, store, NOON, Origin.WINDOW, storeThread, Runnable::run);
    }

    private Tracker open() {
        return open(Runnable::run);
    }

    private static Act set(ItemState state) {
        return new Act.SetItemStateToday(ITEM, state);
    }

    private Progress journal() {
        return Progress.of(store.entries(roadmap.id(), 0));
    }

    @Test
    void whatOneRecordsTheOtherShowsWhenItLooksAgain() {
        Tracker one = open();
        Tracker other = open();
        one.dispatch(set(ItemState.DONE));
        one.dispatch(new Act.SetStartDate(Given.START));
        assertEquals(ItemState.TO_DO, other.state().progress().state(ITEM));
        other.lookAgain();
        assertEquals(one.state().progress(), other.state().progress());
        assertEquals(new Saving.Saved(), other.state().saving());
    }

    @Test
    void bothEndWithWhatTheJournalSaysInItsOrder() {
        Tracker one = open();
        Tracker other = open();
        one.dispatch(set(ItemState.DONE));
        other.dispatch(set(ItemState.SKIPPED));
        assertEquals(ItemState.SKIPPED, other.state().progress().state(ITEM), "the later act counts");
        one.lookAgain();
        assertEquals(journal(), one.state().progress());
        assertEquals(journal(), other.state().progress());
    }

    @Test
    void nothingIsTakenInTwice() {
        MilestoneId senior = new MilestoneId("senior");
        Tracker one = open();
        Tracker other = open();
        one.dispatch(new Act.ReachMilestone(senior, Given.TODAY));
        other.lookAgain();
        other.dispatch(new Act.ToggleMilestone(senior));
        List<AppState> seen = new ArrayList<>();
        one.listen(seen::add);
        one.lookAgain();
        one.lookAgain();
        assertEquals(Optional.empty(), one.state().progress().reached(senior));
        assertEquals(2, seen.size(), "the present state, and one news");
        List<ProgressEvent> events = store.entries(roadmap.id(), 0).stream()
                .map(entry -> entry.event())
                .toList();
        assertEquals(
                List.of(new MilestoneReached(senior, Given.TODAY, Optional.empty()), new MilestoneReopened(senior)),
                events);
    }

    @Test
    void anotherRoadmapsJournalIsNotOurs() {
        Tracker one = open();
        Roadmap rest =
                Given.file("title: Another", "stages: [{title: S, months: 1-2, items: [{id: rbac, text: Same id}]}]");
        store.append(rest.id(), Instant.EPOCH, Origin.COMMAND, List.of(Given.done("rbac")));
        one.lookAgain();
        assertEquals(ItemState.TO_DO, one.state().progress().state(ITEM));
    }

    @Test
    void actsWaitForTheStoreInTheirOrder() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        Tracker tracker = open(waiting::add);
        tracker.dispatch(set(ItemState.IN_PROGRESS));
        tracker.dispatch(set(ItemState.DONE));
        assertEquals(new Saving.Underway(2), tracker.state().saving());
        assertTrue(store.entries(roadmap.id(), 0).isEmpty());
        waiting.remove().run();
        assertEquals(ItemState.IN_PROGRESS, tracker.state().progress().state(ITEM));
        waiting.remove().run();
        assertEquals(ItemState.DONE, tracker.state().progress().state(ITEM));
        assertEquals(new Saving.Saved(), tracker.state().saving());
    }

    @Test
    void theDayTurnsWhenItLooksAgain() {
        Instant[] now = {NOON.instant()};
        Clock ticking = new Clock() {
            @Override
            public Instant instant() {
                return now[0];
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
        Tracker tracker = Tracker.open(roadmap, "f", 0, store, ticking, Origin.WINDOW, Runnable::run, Runnable::run);
        now[0] = now[0].plus(Duration.ofDays(1));
        tracker.lookAgain();
        tracker.dispatch(set(ItemState.DONE));
        assertEquals(
                Given.TODAY.plusDays(1),
                tracker.state().progress().standing(ITEM).orElseThrow().on());
    }

    @Test
    void whoPutTheQuestionsOffIsNotAskedAgain() {
        Tracker first = open();
        assertFalse(first.state().welcomed());
        first.dispatch(new Act.FinishWelcome(Optional.empty(), Optional.empty()));
        assertTrue(open().state().welcomed());
        assertTrue(store.entries(roadmap.id(), 0).isEmpty());
    }

    @Test
    void aThemeThatIsNoneIsTakenForLight() {
        store.setPreference("theme", "purple");
        assertEquals(Theme.LIGHT, open().state().outlook().theme());
    }
}
