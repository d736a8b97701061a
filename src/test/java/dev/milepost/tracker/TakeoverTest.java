package dev.milepost.tracker;

import static dev.milepost.tracker.Session.done;
import static dev.milepost.tracker.Session.set;
import static dev.milepost.tracker.Session.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Backup;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalAct;
import dev.milepost.progress.Origin;
import dev.milepost.progress.Progress;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.ui.Given;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Journals from elsewhere: backups brought back, and documents brought in.
class TakeoverTest {

    private final Session session = new Session();
    private final Session elsewhere = new Session();

    private Takeover.Result restore(Session from) {
        return new Takeover(session.store, session.clock()).restore(Map.of(from.roadmap.id(), from.journal()));
    }

    private Takeover.Result merge(Session from) {
        return new Takeover(session.store, session.clock()).merge(Map.of(from.roadmap.id(), from.journal()));
    }

    private static void at(Session session, int hour, Act act) {
        session.setClock(Given.TODAY, LocalTime.of(hour, 0));
        session.open().dispatch(act);
    }

    private Backup backup(Tracker tracker) {
        tracker.dispatch(new Act.MakeBackup());
        return tracker.state().safekeeping().backups().getFirst();
    }

    @Test
    void aRestoreIsOneActThatCanBeUndone() {
        Tracker tracker = session.open();
        tracker.dispatch(done("rbac"));
        Progress then = tracker.state().progress();
        Backup backup = backup(tracker);
        tracker.dispatch(set(ItemState.SKIPPED, "rbac"));
        tracker.dispatch(done("upgrades", "talks"));
        Progress now = tracker.state().progress();

        tracker.dispatch(new Act.RestoreBackup(backup));

        assertEquals(then, tracker.state().progress());
        assertEquals(4, session.acts());
        assertEquals(Origin.RESTORE, session.journal().acts().getLast().stamp().origin());
        assertEquals(
                Optional.of(new Notice.Restored(new Takeover.Result(0, 3))),
                tracker.state().notice());

        tracker.dispatch(new Act.Undo());
        assertEquals(now, tracker.state().progress());
    }

    @Test
    void beforeARestoreThePresentIsBackedUp() {
        Tracker tracker = session.open();
        tracker.dispatch(done("rbac"));
        Backup backup = backup(tracker);
        tracker.dispatch(done("upgrades"));
        Progress now = tracker.state().progress();

        tracker.dispatch(new Act.RestoreBackup(backup));

        Backup before = tracker.state().safekeeping().backups().getFirst();
        assertEquals(Optional.of(Backup.Reason.RESTORE), before.reason());
        assertEquals(
                now,
                session.keeping
                        .backups()
                        .read(before.file())
                        .getOrDefault(session.roadmap.id(), Journal.EMPTY)
                        .progress());
    }

    @Test
    void restoringWhatIsSoAlreadyRecordsNothing() {
        Tracker tracker = session.open();
        tracker.dispatch(done("rbac"));
        tracker.dispatch(new Act.RestoreBackup(backup(tracker)));
        assertEquals(1, session.acts());
        assertEquals(
                Optional.of(new Notice.Restored(new Takeover.Result(0, 0))),
                tracker.state().notice());
    }

    @Test
    void anEmptyStoreTakesOverTheHistoryAsItIs() {
        at(elsewhere, 8, done("rbac", "upgrades"));
        at(elsewhere, 9, set(ItemState.SKIPPED, "upgrades"));
        at(elsewhere, 10, new Act.Undo());

        assertEquals(new Takeover.Result(3, 0), restore(elsewhere));

        List<JournalAct> acts = session.journal().acts();
        assertEquals(
                elsewhere.journal().acts().stream().map(JournalAct::events).toList(),
                acts.stream().map(JournalAct::events).toList());
        assertEquals(
                elsewhere.journal().acts().stream().map(act -> act.stamp().at()).toList(),
                acts.stream().map(act -> act.stamp().at()).toList());
        Tracker tracker = session.open();
        assertEquals(ItemState.DONE, state(tracker, "upgrades"));
        tracker.dispatch(new Act.Undo());
        assertEquals(Progress.NONE, tracker.state().progress(), "what came together goes together");
    }

    @Test
    void whereOursIsTheBeginningOnlyTheRestComesOver() {
        at(elsewhere, 8, done("rbac"));
        restore(elsewhere);
        at(elsewhere, 9, done("upgrades"));
        assertEquals(new Takeover.Result(1, 0), merge(elsewhere));
        assertEquals(elsewhere.journal().progress(), session.journal().progress());
        assertEquals(2, session.acts());
    }

    @Test
    void ofTwoHistoriesTheLaterWordHolds() {
        at(session, 8, done("rbac"));
        at(session, 11, done("upgrades"));
        at(elsewhere, 9, set(ItemState.SKIPPED, "rbac", "upgrades", "talks"));
        Progress before = session.journal().progress();

        assertEquals(new Takeover.Result(0, 2), merge(elsewhere));

        Tracker tracker = session.open();
        assertEquals(ItemState.SKIPPED, state(tracker, "rbac"), "theirs was later");
        assertEquals(ItemState.DONE, state(tracker, "upgrades"), "ours was later");
        assertEquals(ItemState.SKIPPED, state(tracker, "talks"), "only they know it");
        assertEquals(Origin.IMPORT, session.journal().acts().getLast().stamp().origin());
        tracker.dispatch(new Act.Undo());
        assertEquals(before, tracker.state().progress());
    }

    @Test
    void takingInTheSameTwiceChangesNothingTheSecondTime() {
        at(session, 8, done("rbac"));
        at(elsewhere, 9, done("upgrades"));
        merge(elsewhere);
        int acts = session.acts();
        assertTrue(merge(elsewhere).isNothing());
        assertEquals(acts, session.acts());
    }

    @Test
    void roadmapsTheOtherDoesNotKnowStayAsTheyAre() {
        at(session, 8, done("rbac"));
        Journal theirs = elsewhere.journal();
        var result = new Takeover(session.store, session.clock()).restore(Map.of(new RoadmapId("another"), theirs));
        assertTrue(result.isNothing());
        assertEquals(ItemState.DONE, state(session.open(), "rbac"));
    }
}
