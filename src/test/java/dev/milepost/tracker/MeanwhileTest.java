package dev.milepost.tracker;

import static dev.milepost.tracker.Session.done;
import static dev.milepost.tracker.Session.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Access;
import dev.milepost.progress.Backup;
import dev.milepost.progress.Draft;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalAct;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Keeping;
import dev.milepost.progress.Origin;
import dev.milepost.progress.OutOfBounds.Bound;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.CountRecorded;
import dev.milepost.progress.ProgressEvent.NoteWritten;
import dev.milepost.progress.ProgressStore;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.tracker.Saving.Trouble;
import dev.milepost.ui.Given;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/// What happens between an act and the store: other programs, restores that take their time, stores that fail.
class MeanwhileTest {

    private static final ItemId RBAC = new ItemId("rbac");
    private static final Subject ABOUT = Subject.of(RBAC);

    private final Session session = new Session();
    private final Wayward store = new Wayward(session.store);

    private Tracker open() {
        return session.open(Given.keeping(store));
    }

    private void command(ProgressEvent... events) {
        List<JournalEntry> _ = session.store.append(Draft.change(
                session.roadmap.id(),
                Instant.EPOCH,
                Origin.COMMAND,
                session.journal().through(),
                List.of(events)));
        store.version++;
    }

    private Backup backup(Tracker tracker) {
        tracker.dispatch(new Act.MakeBackup());
        session.answer();
        return tracker.state().safekeeping().backups().getFirst();
    }

    @Test
    void whatIsDoneWhileARestoreRunsIsDoneToWhatItBringsBack() {
        session.open().dispatch(set(ItemState.IN_PROGRESS, "rbac"));
        Tracker tracker = session.openWaiting();
        Backup backup = backup(tracker);
        tracker.dispatch(done("rbac"));
        session.answer();

        tracker.dispatch(new Act.RestoreBackup(backup));
        assertTrue(tracker.state().saving().isUnderway());
        tracker.dispatch(new Act.CycleItemState(RBAC));
        tracker.dispatch(new Act.Undo());
        session.answer();

        assertEquals(ItemState.IN_PROGRESS, state(tracker, "rbac"), "restored, moved on to done, undone");
        assertEquals(Saving.DONE, tracker.state().saving());
        List<JournalAct> acts = session.journal().acts();
        assertEquals(Origin.RESTORE, acts.get(2).stamp().origin());
        assertEquals(List.of(Given.done("rbac")), acts.get(3).events());
        assertEquals(5, acts.size());
    }

    @Test
    void aFileThatWasReadWhileARestoreRunsIsAddedAfterIt() {
        Tracker tracker = session.openWaiting();
        tracker.dispatch(new Act.SetStartDate(Given.START));
        session.answer();
        Backup backup = backup(tracker);
        tracker.dispatch(done("rbac"));
        session.answer();
        tracker.dispatch(new Act.RestoreBackup(backup));
        tracker.dispatch(new Act.AddEvidence(ABOUT, EvidenceText.of("Well done"), "", Given.TODAY));
        session.answer();
        assertEquals(1, tracker.state().progress().evidence(ABOUT).size());
        assertEquals(ItemState.TO_DO, state(tracker, "rbac"));
    }

    @Test
    void aRestoreThatFailsDidNotHappenAndSaysSo() {
        Keeping keeping = Given.keeping(store);
        Tracker tracker = session.open(keeping);
        tracker.dispatch(done("rbac"));
        tracker.dispatch(new Act.MakeBackup());
        Backup backup = tracker.state().safekeeping().backups().getFirst();
        tracker.dispatch(set(ItemState.SKIPPED, "rbac"));
        command(Given.done("upgrades"));
        store.failAppends = 1;

        tracker.dispatch(new Act.RestoreBackup(backup));

        assertInstanceOf(
                Trouble.NotSaved.class, tracker.state().saving().trouble().orElseThrow());
        assertFalse(tracker.state().saving().isUnderway());
        assertEquals(session.journal(), tracker.state().journal(), "what is there is shown");
        tracker.dispatch(new Act.RestoreBackup(backup));
        assertEquals(Saving.DONE, tracker.state().saving());
        assertEquals(ItemState.DONE, state(tracker, "rbac"));
    }

    @Test
    void ofSeveralRoadmapsAllComeInOrNone() {
        Session elsewhere = new Session();
        elsewhere.open().dispatch(done("rbac"));
        Journal journal = elsewhere.journal();
        store.failAdoptsAfter = 1;
        Takeover takeover = new Takeover(store, session.clock());
        Map<RoadmapId, Journal> both = Map.of(new RoadmapId("one"), journal, new RoadmapId("two"), journal);
        try {
            takeover.restore(both);
        } catch (StoreException expected) {
            assertEquals(Reason.DISK_FULL, expected.reason());
        }
        assertEquals(List.of(), session.store.roadmaps());
    }

    @Test
    void whatAnotherProgramRecordsWhileThisOneOpensIsNews() {
        store.whileRead = () -> command(Given.done("upgrades"));
        Tracker tracker = open();
        assertEquals(ItemState.TO_DO, state(tracker, "upgrades"));
        var _ = tracker.lookAround(Given.TODAY);
        assertEquals(ItemState.DONE, state(tracker, "upgrades"));
    }

    @Test
    void whatCouldNotBeReadIsReadTheNextTime() {
        Tracker tracker = open();
        command(Given.done("upgrades"));
        store.failReads = 1;
        var _ = tracker.lookAround(Given.TODAY);
        assertInstanceOf(
                Trouble.Unreachable.class, tracker.state().saving().trouble().orElseThrow());
        var _ = tracker.lookAround(Given.TODAY);
        assertEquals(ItemState.DONE, state(tracker, "upgrades"));
        assertEquals(Saving.DONE, tracker.state().saving());
    }

    @Test
    void anActThatCannotBeReadBackClaimsNothingAboutWhatOthersRecorded() {
        Tracker tracker = open();
        command(set("rbac", ItemState.SKIPPED));
        store.failReads = 1;
        tracker.dispatch(done("upgrades"));
        assertEquals(ItemState.DONE, state(tracker, "upgrades"), "it is on disk");
        assertEquals(0, tracker.state().seen());

        tracker.dispatch(new Act.SetDueDate(RBAC, Optional.of(Given.TODAY)));
        assertEquals(0, store.seen, "asked in knowledge of nothing");
        var _ = tracker.lookAround(Given.TODAY);
        assertEquals(session.journal(), tracker.state().journal());
        assertEquals(session.journal().through(), tracker.state().seen());
    }

    private static ProgressEvent set(String item, ItemState state) {
        return Given.set(item, state);
    }

    private static Act.Change set(ItemState state, String item) {
        return Session.set(state, item);
    }

    @Test
    void whatIsOnDiskAndCouldNotBeReadBackIsReadTheNextTimeEvenWhereNobodyElseWrote() {
        Tracker tracker = open();
        command(Given.done("talks"));
        store.version--;
        store.failReads = 1;
        tracker.dispatch(done("upgrades"));
        assertEquals(ItemState.TO_DO, state(tracker, "talks"));
        var _ = tracker.lookAround(Given.TODAY);
        assertEquals(ItemState.DONE, state(tracker, "talks"));
    }

    @Test
    void aNoteThatAnotherProgramChangedIsJoinedWithWhatWasTyped() {
        Tracker tracker = open();
        tracker.dispatch(new Act.WriteNote(ABOUT, "old"));
        command(new NoteWritten(ABOUT, "theirs"));
        tracker.lookAgain();
        tracker.dispatch(new Act.ReviseNote(ABOUT, new NoteRevision("old", "mine")));
        assertEquals(Optional.of("theirs\n\nmine"), tracker.state().progress().note(ABOUT));
        assertEquals(
                Optional.of(new Notice.Joined(session.last())), tracker.state().notice());
        assertTrue(ShellView.of(tracker.state(), Given.MESSAGES)
                .toast()
                .orElseThrow()
                .text()
                .endsWith("both are kept."));
        tracker.dispatch(new Act.Undo());
        assertEquals(Optional.of("theirs"), tracker.state().progress().note(ABOUT));
    }

    @Test
    void aNoteThatNobodyElseChangedIsReplacedAndNoMoreIsSaid() {
        Tracker tracker = open();
        tracker.dispatch(new Act.WriteNote(ABOUT, "old"));
        tracker.dispatch(new Act.ReviseNote(ABOUT, new NoteRevision("old", "new")));
        assertEquals(Optional.of("new"), tracker.state().progress().note(ABOUT));
        assertEquals(
                Optional.of(new Notice.Recorded(session.last())),
                tracker.state().notice());
        tracker.dispatch(new Act.ReviseNote(ABOUT, new NoteRevision("new", " ")));
        assertEquals(Optional.empty(), tracker.state().progress().note(ABOUT));
    }

    @Test
    void aNoteThatAnotherProgramChangedIsNotRemovedUnseen() {
        Tracker tracker = open();
        tracker.dispatch(new Act.WriteNote(ABOUT, "theirs"));
        tracker.dispatch(new Act.ReviseNote(ABOUT, new NoteRevision("old", "")));
        assertEquals(Optional.of("theirs"), tracker.state().progress().note(ABOUT));
        assertEquals(Optional.of(new Notice.NoteKept()), tracker.state().notice());
    }

    @Test
    void whatIsBeyondTheBoundsIsRefusedInWordsAndNotRecorded() {
        Tracker tracker = open();
        tracker.dispatch(new Act.Count(new ItemId("talks"), 1_000_000, Given.TODAY));
        tracker.dispatch(new Act.Count(new ItemId("talks"), 1, Given.TODAY));
        assertEquals(
                Optional.of(new Notice.Refused(Bound.COUNT)), tracker.state().notice());
        assertEquals(
                "Not recorded: a count goes up to 1,000,000 a day.",
                ShellView.of(tracker.state(), Given.MESSAGES)
                        .toast()
                        .orElseThrow()
                        .text());
        tracker.dispatch(new Act.Count(new ItemId("talks"), Integer.MAX_VALUE, Given.TODAY));
        tracker.dispatch(new Act.WriteNote(ABOUT, "half \ud83d"));
        assertEquals(
                Optional.of(new Notice.Refused(Bound.CHARACTERS)),
                tracker.state().notice());
        assertEquals(1, session.acts());
        assertEquals(
                new CountRecorded(new ItemId("talks"), Given.TODAY, 1_000_000),
                session.journal().entries().getFirst().event());
        assertEquals(Saving.DONE, tracker.state().saving());
    }

    @Test
    void aRedoThatCameTooLateIsSaidAsWhatItIsAndCanBeUndone() {
        Tracker tracker = open();
        tracker.dispatch(done("rbac"));
        tracker.dispatch(new Act.Undo());
        command(Given.done("upgrades"));
        tracker.dispatch(new Act.Redo());
        assertEquals(ItemState.DONE, state(tracker, "rbac"));
        assertInstanceOf(
                Purpose.Redo.class, session.journal().acts().getLast().stamp().purpose());
        Notice.Recorded said =
                assertInstanceOf(Notice.Recorded.class, tracker.state().notice().orElseThrow());
        assertEquals(
                JournalView.Standing.IN_FORCE,
                JournalView.of(tracker.state(), Given.MESSAGES)
                        .days()
                        .getFirst()
                        .lines()
                        .getFirst()
                        .standing());
        tracker.dispatch(new Act.UndoAct(said.act()));
        assertEquals(ItemState.TO_DO, state(tracker, "rbac"));
        tracker.dispatch(new Act.Undo());
        assertEquals(Progress.NONE, tracker.state().progress());
    }

    @Test
    void theFirstQuestionsAreAboutThePresentFromWhereverTheyAreAnswered() {
        Tracker tracker = open();
        tracker.dispatch(new Act.SetStartDate(Given.START));
        tracker.dispatch(new Act.LookAtDay(Given.TODAY.minusDays(3)));
        tracker.dispatch(new Act.AskStart());
        assertEquals(Vantage.PRESENT, tracker.state().vantage());
        tracker.dispatch(new Act.LookAtDay(Given.TODAY.minusDays(3)));
        tracker.dispatch(new Act.FinishWelcome(Optional.of(Given.TODAY), Optional.empty()));
        assertEquals(Optional.of(Given.TODAY), session.journal().progress().start());
        assertTrue(tracker.state().welcomed());
        assertEquals(Vantage.PRESENT, tracker.state().vantage());
    }

    /// A store that fails when a test says so.
    private static final class Wayward implements ProgressStore {

        private final InMemoryStore store;
        private int failReads;
        private int failAppends;
        private int failAdoptsAfter = Integer.MAX_VALUE;
        private long version = 1;
        private long seen = -1;
        private Runnable whileRead = () -> {};

        Wayward(InMemoryStore store) {
            this.store = store;
        }

        @Override
        public Access access() {
            return store.access();
        }

        @Override
        public List<JournalEntry> entries(RoadmapId id, long after) {
            if (failReads > 0) {
                failReads--;
                throw new StoreException(Reason.LOCKED, "the store");
            }
            List<JournalEntry> entries = store.entries(id, after);
            Runnable meanwhile = whileRead;
            whileRead = () -> {};
            meanwhile.run();
            return entries;
        }

        @Override
        public List<RoadmapId> roadmaps() {
            return store.roadmaps();
        }

        @Override
        public List<JournalEntry> append(Draft draft) {
            if (failAppends > 0) {
                failAppends--;
                throw new StoreException(Reason.DISK_FULL, "the store");
            }
            seen = draft.seen();
            return store.append(draft);
        }

        @Override
        public List<JournalEntry> adopt(RoadmapId id, long from, List<JournalAct> acts) {
            if (failAdoptsAfter-- <= 0) {
                throw new StoreException(Reason.DISK_FULL, "the store");
            }
            return store.adopt(id, from, acts);
        }

        @Override
        public void atOnce(Runnable work) {
            store.atOnce(work);
        }

        @Override
        public long version() {
            return version;
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
}
