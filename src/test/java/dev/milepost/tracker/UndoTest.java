package dev.milepost.tracker;

import static dev.milepost.tracker.Session.done;
import static dev.milepost.tracker.Session.set;
import static dev.milepost.tracker.Session.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Access;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent.ForecastMade;
import dev.milepost.progress.Span;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.ItemId;
import dev.milepost.tracker.Saving.Trouble;
import dev.milepost.ui.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Undo and redo, from the act to the store and back.
class UndoTest {

    private final Session session = new Session();

    private Tracker afterwards(Act... acts) {
        Tracker tracker = session.open();
        List.of(acts).forEach(tracker::dispatch);
        return tracker;
    }

    private static Optional<Notice> notice(Tracker tracker) {
        return tracker.state().notice();
    }

    @Test
    void manyThingsDoneAtOnceAreUndoneAndRedoneAtOnce() {
        Tracker tracker = afterwards(set(ItemState.IN_PROGRESS, "rbac"));
        Progress before = tracker.state().progress();
        tracker.dispatch(done("rbac", "upgrades", "talks"));
        Progress after = tracker.state().progress();
        Span bulk = session.last();

        tracker.dispatch(new Act.Undo());
        assertEquals(before, tracker.state().progress());
        assertEquals(ItemState.IN_PROGRESS, state(tracker, "rbac"));
        assertEquals(Optional.of(new Notice.Undone(bulk)), notice(tracker));

        tracker.dispatch(new Act.Redo());
        assertEquals(after, tracker.state().progress());
        assertEquals(Optional.of(new Notice.Redone(bulk)), notice(tracker));
        assertEquals(4, session.acts(), "nothing is ever taken out");
    }

    @Test
    void undoGoesBackStepByStepAndStopsAtTheBeginning() {
        Tracker tracker = afterwards(done("rbac"), done("upgrades"));
        for (int i = 0; i < 5; i++) {
            tracker.dispatch(new Act.Undo());
        }
        assertEquals(Progress.NONE, tracker.state().progress());
        assertEquals(4, session.acts(), "two done, two undone");
        for (int i = 0; i < 5; i++) {
            tracker.dispatch(new Act.Redo());
        }
        assertEquals(ItemState.DONE, state(tracker, "rbac"));
        assertEquals(ItemState.DONE, state(tracker, "upgrades"));
        assertEquals(6, session.acts());
    }

    @Test
    void whatIsNewEndsWhatCanBeRedone() {
        Tracker tracker = afterwards(done("rbac"), new Act.Undo(), done("upgrades"), new Act.Redo());
        assertEquals(ItemState.TO_DO, state(tracker, "rbac"));
        assertEquals(3, session.acts());
    }

    @Test
    void aForecastThatIsKeptIsPassedOverAndNotTold() {
        Tracker tracker = afterwards(done("rbac"), done("upgrades"), new Act.Undo());
        Optional<Notice> before = notice(tracker);
        tracker.dispatch(new Act.KeepForecast(forecast(7)));
        assertEquals(before, notice(tracker), "nobody is told");
        Span kept = session.last();
        tracker.dispatch(new Act.UndoAct(kept));
        assertEquals(4, session.acts(), "nothing was undone");

        tracker.dispatch(new Act.Redo());
        assertEquals(ItemState.DONE, state(tracker, "upgrades"), "redo goes on after it");
        tracker.dispatch(new Act.KeepForecast(forecast(8)));
        tracker.dispatch(new Act.Undo());
        tracker.dispatch(new Act.Undo());
        tracker.dispatch(new Act.Undo());
        assertEquals(ItemState.TO_DO, state(tracker, "rbac"));
        assertEquals(Set.of(7, 8), tracker.state().progress().forecasts().keySet());
        assertEquals(8, session.acts(), "the journal tells of both");
    }

    private static ForecastMade forecast(int month) {
        return new ForecastMade(month, Given.TODAY, "1", 42, "0".repeat(64), List.of());
    }

    @Test
    void whatWasDoneBeforeARestartCanBeUndoneAfterIt() {
        afterwards(done("rbac", "upgrades"), done("talks"), new Act.Undo());
        Tracker restarted = session.open();
        assertEquals(ItemState.TO_DO, state(restarted, "talks"));
        restarted.dispatch(new Act.Redo());
        assertEquals(ItemState.DONE, state(restarted, "talks"));
        restarted.dispatch(new Act.Undo());
        restarted.dispatch(new Act.Undo());
        assertEquals(Progress.NONE, restarted.state().progress());
        assertEquals(restarted.state().progress(), session.journal().progress());
    }

    @Test
    void whatOneProgramDidTheOtherCanUndo() {
        Tracker one = session.open();
        Tracker other = session.open();
        one.dispatch(done("rbac"));
        other.lookAgain();
        other.dispatch(new Act.Undo());
        one.lookAgain();
        assertEquals(ItemState.TO_DO, state(one, "rbac"));
        one.dispatch(new Act.Redo());
        other.lookAgain();
        assertEquals(ItemState.DONE, state(other, "rbac"));
    }

    @Test
    void anActInTheMiddleCanBeUndoneOnItsOwn() {
        Tracker tracker = afterwards(done("rbac"));
        Span first = session.last();
        tracker.dispatch(done("upgrades"));
        tracker.dispatch(new Act.UndoAct(first));
        assertEquals(ItemState.TO_DO, state(tracker, "rbac"));
        assertEquals(ItemState.DONE, state(tracker, "upgrades"));
        tracker.dispatch(new Act.Undo());
        assertEquals(ItemState.TO_DO, state(tracker, "upgrades"), "the one before it is next");
    }

    @Test
    void anActThatWasSaidAnewSinceIsNotUndoneOnItsOwn() {
        Tracker tracker = afterwards(done("rbac", "upgrades"));
        Span first = session.last();
        tracker.dispatch(set(ItemState.SKIPPED, "upgrades"));
        tracker.dispatch(new Act.UndoAct(first));
        assertEquals(Optional.of(new Notice.Outdated(first)), notice(tracker));
        assertEquals(ItemState.DONE, state(tracker, "rbac"));
        assertEquals(2, session.acts());
    }

    @Test
    void anActIsNotUndoneTwice() {
        Tracker tracker = afterwards(done("rbac"));
        Span first = session.last();
        tracker.dispatch(new Act.UndoAct(first));
        tracker.dispatch(done("upgrades"));
        tracker.dispatch(new Act.UndoAct(first));
        assertEquals(Optional.of(new Notice.Undone(first)), notice(tracker));
        assertEquals(3, session.acts());
    }

    @Test
    void undoWaitsForWhatIsOnItsWay() {
        Tracker tracker = session.openWaiting();
        tracker.dispatch(done("rbac"));
        tracker.dispatch(done("upgrades"));
        tracker.dispatch(new Act.Undo());
        tracker.dispatch(new Act.Undo());
        session.answer();
        assertEquals(ItemState.TO_DO, state(tracker, "upgrades"));
        assertEquals(ItemState.TO_DO, state(tracker, "rbac"));
        assertEquals(4, session.acts());
        assertEquals(Saving.DONE, tracker.state().saving());
    }

    @Test
    void whatAnotherProgramChangedMeanwhileIsNotOverwrittenButShown() {
        Tracker one =
                session.open(Given.keeping(new Session.Door(session.store, Access.READ_WRITE, new ArrayList<>())));
        one.dispatch(done("rbac"));
        Tracker other = session.open();
        other.dispatch(set(ItemState.SKIPPED, "rbac"));

        one.dispatch(new Act.Undo());

        assertTrue(one.state().saving().trouble().orElseThrow() instanceof Trouble.NotSaved(var cause, var _)
                && cause.reason() == StoreException.Reason.CHANGED_MEANWHILE);
        assertEquals(ItemState.SKIPPED, state(one, "rbac"), "what the other said is there to see");
        assertEquals(2, session.acts());
        one.dispatch(done("upgrades"));
        assertEquals(Saving.DONE, one.state().saving());
    }

    @Test
    void quickActsOnTheSameThingAreNoConflict() {
        Tracker one =
                session.open(Given.keeping(new Session.Door(session.store, Access.READ_WRITE, new ArrayList<>())));
        one.dispatch(new Act.CycleItemState(new ItemId("rbac")));
        one.dispatch(new Act.CycleItemState(new ItemId("rbac")));
        assertEquals(ItemState.DONE, state(one, "rbac"));
        assertEquals(Saving.DONE, one.state().saving());
    }

    @Test
    void severalChangesTogetherAreOneAct() {
        Tracker tracker = afterwards(new Act.Together(
                List.of(done("rbac"), new Act.AddToNote(Subject.of(new ItemId("rbac")), "Done at last"))));
        assertEquals(1, session.acts());
        tracker.dispatch(new Act.Undo());
        assertEquals(Progress.NONE, tracker.state().progress());
    }

    @Test
    void aGoalReachedByCountingIsUndoneWithTheCount() {
        ItemId talks = new ItemId("talks");
        Tracker tracker = session.open();
        tracker.dispatch(new Act.Count(talks, 1, Given.TODAY));
        assertEquals(ItemState.IN_PROGRESS, state(tracker, "talks"));
        tracker.dispatch(new Act.Count(talks, 2, Given.TODAY));
        assertEquals(ItemState.DONE, state(tracker, "talks"));
        assertEquals(2, session.acts());
        tracker.dispatch(new Act.Undo());
        assertEquals(ItemState.IN_PROGRESS, state(tracker, "talks"));
        assertEquals(1, tracker.state().progress().count(talks));
    }

    @Test
    void nothingIsRecordedWhereNothingChanges() {
        Tracker tracker =
                afterwards(done("rbac"), done("rbac"), new Act.SetItemStateToday(new ItemId("rbac"), ItemState.DONE));
        assertEquals(1, session.acts());
        assertEquals(Optional.of(new Notice.Recorded(session.last())), notice(tracker));
    }
}
