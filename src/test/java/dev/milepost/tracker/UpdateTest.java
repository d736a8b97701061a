package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.Draft;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.SalaryStated;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Span;
import dev.milepost.progress.StoreException;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.PartId;
import dev.milepost.tracker.Saving.Trouble;
import dev.milepost.ui.Given;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What an act changes at once, and what it asks for.
class UpdateTest {

    private static final ItemId ITEM = new ItemId("rbac");
    private final AppState state = Given.state(Given.shipped(), Given.STARTED);

    /// Entries of acts that came after what the state has: the first is number 2.
    private static List<JournalEntry> entries(ProgressEvent... events) {
        try (InMemoryStore store = new InMemoryStore()) {
            List<ProgressEvent> all = new ArrayList<>(List.of(Given.STARTED));
            all.addAll(List.of(events));
            List<JournalEntry> entries = new ArrayList<>();
            all.forEach(event -> entries.addAll(store.append(
                    Draft.change(Given.shipped().id(), Instant.EPOCH, Origin.COMMAND, 0, List.of(event)))));
            return entries.subList(1, entries.size());
        }
    }

    private static Act confirmed(ProgressEvent... events) {
        List<JournalEntry> entries = entries(events);
        long last = entries.getLast().sequence();
        return new Act.Confirm(Purpose.CHANGE, new Span(last, last), entries, last, Optional.empty());
    }

    private static Effect append(long seen, ProgressEvent... events) {
        return new Effect.Append(Purpose.CHANGE, seen, List.of(events));
    }

    @Test
    void aTickAsksToBeRecordedAndChangesNoProgress() {
        Update update = Update.of(state, new Act.SetItemStateToday(ITEM, ItemState.DONE));
        assertSame(state.progress(), update.state().progress());
        assertEquals(
                List.of(List.of(Given.done("rbac"))), update.state().saving().pending());
        assertEquals(List.of(append(1, Given.done("rbac"))), update.effects());
    }

    @Test
    void aConfirmedTickIsProgress() {
        AppState waiting = Update.of(state, new Act.SetItemStateToday(ITEM, ItemState.DONE))
                .state();
        AppState next = Update.of(waiting, confirmed(Given.done("rbac"))).state();
        assertEquals(ItemState.DONE, next.progress().state(ITEM));
        assertEquals(Saving.DONE, next.saving());
    }

    @Test
    void whatOthersRecordedLeavesOurActsUnderway() {
        AppState waiting = Update.of(state, new Act.SetItemStateToday(ITEM, ItemState.DONE))
                .state();
        AppState next = Update.of(waiting, new Act.TakeIn(entries(Given.done("upgrades"))))
                .state();
        assertEquals(1, next.saving().pending().size());
        assertEquals(ItemState.DONE, next.progress().state(new ItemId("upgrades")));
    }

    @Test
    void aFailureIsShownUntilAnActThatBeganAfterItSucceeds() {
        StoreException locked = new StoreException(StoreException.Reason.LOCKED, "db");
        AppState two = after(state, tick("rbac"), tick("upgrades"));
        AppState failed = after(two, new Act.ReportFailure(locked));
        assertEquals(
                Optional.of(new Trouble.NotSaved(locked, 1)), failed.saving().trouble());
        AppState second = after(failed, confirmed(Given.done("upgrades")), new Act.GoTo(Screen.INCOME));
        assertEquals(
                Optional.of(new Trouble.NotSaved(locked, 0)), second.saving().trouble());
        assertEquals(ItemState.TO_DO, second.progress().state(ITEM));
        AppState again = after(second, tick("rbac"));
        assertTrue(again.saving().trouble().isPresent());
        assertEquals(
                Saving.DONE,
                after(again, confirmed(Given.done("upgrades"), Given.done("rbac")))
                        .saving());
    }

    @Test
    void aStoreThatCannotBeReadIsTroubleUntilItAnswers() {
        StoreException other = new StoreException(StoreException.Reason.OTHER, "db");
        AppState troubled = after(state, new Act.ReportUnreachable(other));
        assertEquals(
                Optional.of(new Trouble.Unreachable(other)), troubled.saving().trouble());
        assertEquals(Saving.DONE, after(troubled, new Act.TakeIn(List.of())).saving());
    }

    private static Act tick(String item) {
        return new Act.SetItemStateToday(new ItemId(item), ItemState.DONE);
    }

    private static AppState after(AppState state, Act... acts) {
        AppState next = state;
        for (Act act : acts) {
            next = Update.of(next, act).state();
        }
        return next;
    }

    @Test
    void whatIsAsItShouldBeIsNotRecordedAgain() {
        AppState done = Given.state(Given.shipped(), Given.STARTED, Given.done("rbac"));
        Update update = Update.of(done, new Act.SetItemStateToday(ITEM, ItemState.DONE));
        assertEquals(new Update(done, List.of()), update);
    }

    @Test
    void theFirstAnswersAreOneActAndOnlyWhatChangedIsRecorded() {
        Money salary = Money.ofUnits(90_000, state.roadmap().currency());
        AppState fresh = Given.state(Given.shipped());
        Update both = Update.of(fresh, new Act.FinishWelcome(Optional.of(Given.START), Optional.of(salary)));
        assertEquals(List.of(append(0, new StartDateSet(Given.START), new SalaryStated(salary))), both.effects());
        Update same = Update.of(state, new Act.FinishWelcome(Optional.of(Given.START), Optional.empty()));
        assertEquals(List.of(new Effect.Remember("welcomed.container-expertise", "true")), same.effects());
    }

    @Test
    void afterAFailureItReadsWhatTheJournalSaysNow() {
        StoreException changed = new StoreException(StoreException.Reason.CHANGED_MEANWHILE, "db");
        AppState waiting = after(state, tick("rbac"));
        Update failed = Update.of(waiting, new Act.ReportFailure(changed));
        assertEquals(List.of(new Effect.CatchUp()), failed.effects());
        AppState caughtUp = after(failed.state(), new Act.TakeIn(entries(Given.set("rbac", ItemState.SKIPPED))));
        assertEquals(ItemState.SKIPPED, caughtUp.progress().state(ITEM));
        assertEquals(
                Optional.of(new Trouble.NotSaved(changed, 0)), caughtUp.saving().trouble(), "still to be read");
    }

    @Test
    void aNoticeIsClosedOnlyByItsOwnClosing() {
        Notice first = new Notice.Unreadable("a");
        Notice second = new Notice.Unreadable("b");
        AppState told = after(state, new Act.Tell(first), new Act.Tell(second), new Act.CloseNotice(first));
        assertEquals(Optional.of(second), told.notice());
        assertEquals(Optional.empty(), after(told, new Act.CloseNotice(second)).notice());
    }

    @Test
    void goingToTheDataLooksForBackups() {
        assertEquals(
                List.of(new Effect.ListBackups()),
                Update.of(state, new Act.GoTo(Screen.DATA)).effects());
        assertEquals(List.of(), Update.of(state, new Act.GoTo(Screen.JOURNAL)).effects());
    }

    @Test
    void anItemIsShownWhereverItIsHidden() {
        Outlook hidden = Outlook.FIRST
                .on(Screen.INCOME)
                .filtered(Optional.of(ItemState.SKIPPED))
                .searching("nothing like it")
                .folding(Set.of(
                        new PartId("production-kubernetes"), new PartId("security-hardening"), new PartId("security")));
        AppState next = Update.of(Given.state(Given.shipped(), Given.TODAY, hidden), new Act.ShowItem(ITEM))
                .state();
        assertEquals(
                Outlook.FIRST.on(Screen.ROADMAP).selecting(Optional.of(ITEM)).folding(Set.of(new PartId("security"))),
                next.outlook());
    }

    @Test
    void foldingTwiceIsAsBefore() {
        Act fold = new Act.FoldPart(new PartId("security"));
        AppState folded = Update.of(state, fold).state();
        assertEquals(Set.of(new PartId("security")), folded.outlook().folded());
        assertEquals(state, Update.of(folded, fold).state());
    }

    @Test
    void lookingAgainTurnsThePageAndReadsOn() {
        Update update = Update.of(state, new Act.LookAgain(Given.TODAY.plusDays(1)));
        assertEquals(Given.TODAY.plusDays(1), update.state().today());
        assertEquals(List.of(new Effect.CatchUp()), update.effects());
    }
}
