package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.milepost.money.Money;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.BaselineStated;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.progress.StoreException;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.PartId;
import dev.milepost.ui.Given;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What an act changes at once, and what it asks for.
class UpdateTest {

    private static final ItemId ITEM = new ItemId("rbac");
    private final AppState state = Given.state(Given.shipped(), Given.STARTED);

    private static List<JournalEntry> entries(ProgressEvent... events) {
        try (InMemoryStore store = new InMemoryStore()) {
            return store.append(Given.shipped().id(), Instant.EPOCH, Origin.COMMAND, List.of(events));
        }
    }

    @Test
    void aTickAsksToBeRecordedAndChangesNoProgress() {
        Update update = Update.of(state, new Act.SetItemStateToday(ITEM, ItemState.DONE));
        assertSame(state.progress(), update.state().progress());
        assertEquals(new Saving.Underway(1), update.state().saving());
        assertEquals(List.of(new Effect.Append(List.of(Given.done("rbac")))), update.effects());
    }

    @Test
    void aConfirmedTickIsProgress() {
        AppState waiting = Update.of(state, new Act.SetItemStateToday(ITEM, ItemState.DONE))
                .state();
        AppState next =
                Update.of(waiting, new Act.Confirm(entries(Given.done("rbac")))).state();
        assertEquals(ItemState.DONE, next.progress().state(ITEM));
        assertEquals(new Saving.Saved(), next.saving());
    }

    @Test
    void whatOthersRecordedLeavesOurActsUnderway() {
        AppState waiting = Update.of(state, new Act.SetItemStateToday(ITEM, ItemState.DONE))
                .state();
        AppState next = Update.of(waiting, new Act.TakeIn(entries(Given.done("upgrades"))))
                .state();
        assertEquals(new Saving.Underway(1), next.saving());
        assertEquals(ItemState.DONE, next.progress().state(new ItemId("upgrades")));
    }

    @Test
    void aFailureIsShownUntilSomethingSucceeds() {
        AppState failed = Update.of(state, new Act.ReportFailure(StoreException.Reason.LOCKED, "db"))
                .state();
        assertEquals(new Saving.Failed(StoreException.Reason.LOCKED, "db"), failed.saving());
        assertEquals(
                failed.saving(),
                Update.of(failed, new Act.GoTo(Screen.INCOME)).state().saving());
        assertEquals(
                new Saving.Failed(StoreException.Reason.LOCKED, "db"),
                Update.of(failed, new Act.TakeIn(entries(Given.done("rbac"))))
                        .state()
                        .saving());
        AppState again = Update.of(failed, new Act.SetItemStateToday(ITEM, ItemState.DONE))
                .state();
        assertEquals(new Saving.Underway(1), again.saving());
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
        assertEquals(
                List.of(
                        new Effect.Append(List.of(new StartDateSet(Given.START), new BaselineStated(salary))),
                        new Effect.Remember("welcomed.container-expertise", "true")),
                both.effects());
        Update same = Update.of(state, new Act.FinishWelcome(Optional.of(Given.START), Optional.empty()));
        assertEquals(List.of(new Effect.Remember("welcomed.container-expertise", "true")), same.effects());
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
                Outlook.FIRST.selecting(Optional.of(ITEM)).folding(Set.of(new PartId("security"))), next.outlook());
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
