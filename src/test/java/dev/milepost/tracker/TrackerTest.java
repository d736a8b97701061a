package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Access;
import dev.milepost.progress.Draft;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.JournalAct;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.progress.ProgressStore;
import dev.milepost.progress.Register;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.ui.Given;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class TrackerTest {

    private static final Clock NOON = Clock.fixed(Given.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final ItemId ITEM = new ItemId("rbac");

    private final Roadmap roadmap = Given.shipped();
    private final InMemoryStore store = new InMemoryStore();

    private Tracker open(Executor storeThread) {
        return Tracker.open(
                roadmap,
                "roadmap.yaml",
                0,
                Given.keeping(store),
                Now.by(NOON),
                Origin.WINDOW,
                storeThread,
                Runnable::run);
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
        assertEquals(Saving.DONE, other.state().saving());
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
        one.dispatch(new Act.ReachMilestone(senior, Given.TODAY, Optional.empty()));
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
                List.of(
                        new MilestoneReached(senior, Given.TODAY, Optional.empty()),
                        new Withdrawn(new Register.OfMilestone(senior))),
                events);
    }

    @Test
    void itReadsOnFromTheLastEntryItHas() {
        List<Long> asked = new ArrayList<>();
        Tracker tracker = Tracker.open(
                roadmap,
                "f",
                0,
                Given.keeping(new Asked(store, asked)),
                Now.by(NOON),
                Origin.WINDOW,
                Runnable::run,
                Runnable::run);
        tracker.dispatch(set(ItemState.DONE));
        tracker.lookAgain();
        store.append(Draft.change(roadmap.id(), Instant.EPOCH, Origin.COMMAND, 1, List.of(Given.done("upgrades"))));
        tracker.lookAgain();
        tracker.lookAgain();
        assertEquals(List.of(0L, 0L, 1L, 1L, 2L), asked);
    }

    /// A store that writes down from where it is read.
    private record Asked(InMemoryStore store, List<Long> asked) implements ProgressStore {

        @Override
        public Access access() {
            return store.access();
        }

        @Override
        public List<JournalEntry> entries(RoadmapId id, long after) {
            asked.add(after);
            return store.entries(id, after);
        }

        @Override
        public List<RoadmapId> roadmaps() {
            return store.roadmaps();
        }

        @Override
        public List<JournalEntry> append(Draft draft) {
            return store.append(draft);
        }

        @Override
        public List<JournalEntry> adopt(RoadmapId id, long seen, List<JournalAct> acts) {
            return store.adopt(id, seen, acts);
        }

        @Override
        public void atOnce(Runnable work) {
            store.atOnce(work);
        }

        @Override
        public long version() {
            return store.version();
        }

        @Override
        public Optional<String> preference(String key) {
            return store.preference(key);
        }

        @Override
        public SortedMap<String, String> preferences() {
            return store.preferences();
        }

        @Override
        public void setPreference(String key, String value) {
            store.setPreference(key, value);
        }

        @Override
        public void close() {
            store.close();
        }
    }

    @Test
    void anotherRoadmapsJournalIsNotOurs() {
        Tracker one = open();
        Roadmap rest =
                Given.file("title: Another", "stages: [{title: S, months: 1-2, items: [{id: rbac, text: Same id}]}]");
        store.append(Draft.change(rest.id(), Instant.EPOCH, Origin.COMMAND, 0, List.of(Given.done("rbac"))));
        one.lookAgain();
        assertEquals(ItemState.TO_DO, one.state().progress().state(ITEM));
    }

    @Test
    void theNextActStartsFromWhatIsOnItsWay() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        Tracker tracker = open(waiting::add);
        tracker.dispatch(set(ItemState.DONE));
        tracker.dispatch(set(ItemState.TO_DO));
        tracker.dispatch(new Act.CycleItemState(ITEM));
        tracker.dispatch(new Act.CycleItemState(ITEM));
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertEquals(ItemState.DONE, tracker.state().progress().state(ITEM));
        assertEquals(4, store.entries(roadmap.id(), 0).size());
    }

    @Test
    void actsWaitForTheStoreInTheirOrder() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        Tracker tracker = open(waiting::add);
        tracker.dispatch(set(ItemState.IN_PROGRESS));
        tracker.dispatch(set(ItemState.DONE));
        assertEquals(2, tracker.state().saving().pending().size());
        assertTrue(store.entries(roadmap.id(), 0).isEmpty());
        waiting.remove().run();
        assertEquals(ItemState.IN_PROGRESS, tracker.state().progress().state(ITEM));
        waiting.remove().run();
        assertEquals(ItemState.DONE, tracker.state().progress().state(ITEM));
        assertEquals(Saving.DONE, tracker.state().saving());
    }

    @Test
    void theDayTurnsWhenItLooksAgain() {
        Instant[] now = {NOON.instant()};
        InstantSource source = () -> now[0];
        Clock ticking = source.withZone(ZoneOffset.UTC);
        Tracker tracker = Tracker.open(
                roadmap, "f", 0, Given.keeping(store), Now.by(ticking), Origin.WINDOW, Runnable::run, Runnable::run);
        now[0] = now[0].plus(Duration.ofDays(1));
        tracker.lookAgain();
        tracker.dispatch(set(ItemState.DONE));
        assertEquals(
                Given.TODAY.plusDays(1),
                tracker.state().progress().standing(ITEM).orElseThrow().on());
    }

    @Test
    void aDayThatIsNamedMovesNoTimeThatIsWrittenDown() {
        Now named = new Now(NOON, Optional.of(Given.TODAY.plusYears(70)));
        Tracker tracker =
                Tracker.open(roadmap, "f", 0, Given.keeping(store), named, Origin.WINDOW, Runnable::run, Runnable::run);
        tracker.dispatch(set(ItemState.DONE));
        assertEquals(
                Given.TODAY.plusYears(70),
                tracker.state().progress().standing(ITEM).orElseThrow().on());
        assertEquals(NOON.instant(), store.entries(roadmap.id(), 0).getFirst().at());
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
    void amountsStayHiddenAcrossARestart() {
        assertEquals(Privacy.OPEN, open().state().outlook().privacy());
        open().dispatch(new Act.SwitchPrivacy());
        assertEquals(Privacy.MASKED, open().state().outlook().privacy());
        open().dispatch(new Act.SwitchPrivacy());
        assertEquals(Privacy.OPEN, open().state().outlook().privacy());
        store.setPreference("privacy", "perhaps");
        assertEquals(Privacy.OPEN, open().state().outlook().privacy());
    }

    @Test
    void aThemeThatIsNoneIsTakenForLight() {
        store.setPreference("theme", "purple");
        assertEquals(Theme.LIGHT, open().state().outlook().theme());
    }
}
