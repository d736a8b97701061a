package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Access;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.StoreException;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.ui.Given;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShellViewTest {

    private static ShellView view(AppState state) {
        return ShellView.of(state, Given.MESSAGES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-12-31 | Not started yet",
                "2026-01-01 | Month 1 of 24 · Phase 1",
                "2026-06-30 | Month 6 of 24 · Phase 1",
                "2026-07-01 | Month 7 of 24 · Phase 2",
                "2027-12-31 | Month 24 of 24 · Phase 3",
                "2028-01-01 | Past month 24",
                "2056-01-01 | Past month 24"
            })
    void theSubtitleSaysWhereInThePlanTodayLies(LocalDate today, String said) {
        assertEquals(
                said,
                view(Given.state(Given.shipped(), today, Outlook.FIRST, Given.STARTED))
                        .subtitle());
    }

    @Test
    void withoutAStartDateItSaysHowLongThePlanIs() {
        assertEquals("24 months", view(Given.state(Given.shipped())).subtitle());
        assertEquals("Set the start date", view(Given.state(Given.shipped())).start());
    }

    @Test
    void withoutPhasesItSaysTheMonthAlone() {
        Roadmap roadmap = Given.file("title: T", "months: 12");
        assertEquals("Month 7 of 12", view(Given.state(roadmap, Given.STARTED)).subtitle());
    }

    @Test
    void aGapBetweenPhasesIsNoPhase() {
        Roadmap roadmap =
                Given.file("title: T", "months: 12", "phases: [{title: A, months: 1-3}, {title: B, months: 9-12}]");
        assertEquals("Month 7 of 12", view(Given.state(roadmap, Given.STARTED)).subtitle());
    }

    @Test
    void thePercentageIsRoundedDownAndMissingWhereThereIsNothingToDo() {
        assertEquals("0%", badge(Given.state(Given.shipped())));
        assertEquals("1%", badge(Given.state(Given.shipped(), Given.done("rbac"))));
        assertEquals("", badge(Given.state(Given.file("title: T"))));
    }

    private static String badge(AppState state) {
        return view(state).entries().stream()
                .filter(entry -> entry.screen() == Screen.ROADMAP)
                .findFirst()
                .orElseThrow()
                .badge();
    }

    @Test
    void everyScreenHasItsEntryAndOneIsCurrent() {
        for (Screen screen : Screen.values()) {
            ShellView view = view(Given.state(Given.shipped()).with(Outlook.FIRST.on(screen)));
            assertEquals(
                    List.of(screen),
                    view.entries().stream()
                            .filter(ShellView.Entry::current)
                            .map(ShellView.Entry::screen)
                            .toList());
            assertEquals(Screen.values().length, view.entries().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFailureNamesThePlaceAndSaysItIsNotSaved(StoreException.Reason reason) {
        AppState failed = Given.state(Given.shipped())
                .with(Saving.DONE.begin(List.of()).fail(new StoreException(reason, "/the/place")));
        ShellView.SaveMark mark = view(failed).saving();
        assertTrue(mark.failed());
        assertTrue(mark.text().startsWith("Not saved: ") && mark.text().contains("/the/place"), mark.text());
    }

    private final Session session = new Session();

    private ShellView.Toast toast(Tracker tracker) {
        return view(tracker.state()).toast().orElseThrow();
    }

    private static Optional<Act> action(ShellView.Toast toast) {
        return toast.action().map(ShellView.Action::act);
    }

    @Test
    void itSaysWhatCanBeUndoneAndRedone() {
        Tracker tracker = session.open();
        assertEquals(Optional.empty(), view(tracker.state()).undo());
        tracker.dispatch(Session.done("rbac"));
        assertEquals(
                Optional.of("RBAC design and implementation: done"),
                view(tracker.state()).undo());
        assertEquals(Optional.empty(), view(tracker.state()).redo());
        tracker.dispatch(new Act.Undo());
        assertEquals(Optional.empty(), view(tracker.state()).undo());
        assertEquals(
                Optional.of("RBAC design and implementation: done"),
                view(tracker.state()).redo());
    }

    @Test
    void whatWasJustDoneCanBeUndoneFromItsToast() {
        Tracker tracker = session.open();
        tracker.dispatch(Session.done("rbac"));
        ShellView.Toast done = toast(tracker);
        assertEquals("RBAC design and implementation: done", done.text());
        assertEquals(Optional.of(new Act.UndoAct(session.last())), action(done));

        tracker.dispatch(action(done).orElseThrow());
        ShellView.Toast undone = toast(tracker);
        assertEquals("Undone: RBAC design and implementation: done", undone.text());
        assertEquals(Optional.of(new Act.Redo()), action(undone));

        tracker.dispatch(action(undone).orElseThrow());
        assertEquals(
                "Redone: RBAC design and implementation: done", toast(tracker).text());
        tracker.dispatch(action(toast(tracker)).orElseThrow());
        assertEquals(ItemState.TO_DO, Session.state(tracker, "rbac"));
    }

    @Test
    void whatIsDoneOnAnotherDayIsToldWithIt() {
        Tracker tracker = session.open();
        ItemId rbac = new ItemId("rbac");
        tracker.dispatch(new Act.SetItemStates(List.of(rbac), ItemState.DONE, LocalDate.of(2026, 7, 1)));
        assertEquals(
                "RBAC design and implementation: done · for 1 Jul",
                toast(tracker).text());
        tracker.dispatch(new Act.SetItemStates(List.of(rbac), ItemState.DONE, LocalDate.of(2025, 12, 31)));
        assertEquals(
                "RBAC design and implementation: done · for 31 Dec 2025",
                toast(tracker).text());
    }

    @Test
    void aRestoreCanBeUndoneFromItsToast() {
        Tracker tracker = session.open();
        tracker.dispatch(Session.done("rbac"));
        tracker.dispatch(new Act.MakeBackup());
        assertEquals("Backed up as milepost-0-manual.db", toast(tracker).text());
        tracker.dispatch(Session.done("upgrades"));
        tracker.dispatch(
                new Act.RestoreBackup(tracker.state().safekeeping().backups().getFirst()));
        assertEquals("Backup restored: 1 thing is as it was", toast(tracker).text());
        assertEquals(Optional.of(new Act.Undo()), action(toast(tracker)));
    }

    @Test
    void aRestoreOfOtherRoadmapsIsNotUndoneFromHere() {
        Tracker tracker = session.open();
        tracker.dispatch(Session.done("rbac"));
        tracker.dispatch(new Act.Tell(new Notice.Restored(new Takeover.Result(0, 3))));
        assertEquals(Optional.empty(), action(toast(tracker)));
    }

    @Test
    void aPastDayAndABackupAreSaidAboveEveryScreen() {
        Tracker tracker = session.open();
        assertEquals(Optional.empty(), view(tracker.state()).banner());
        tracker.dispatch(new Act.LookAtDay(LocalDate.of(2026, 3, 3)));
        ShellView.Banner past = view(tracker.state()).banner().orElseThrow();
        assertEquals("You are looking at 3 March 2026.", past.text());
        assertEquals(Optional.of(new ShellView.Action("Back to today", new Act.LookAtPresent())), past.action());
        tracker.dispatch(new Act.MakeBackup());
        tracker.dispatch(
                new Act.LookAtBackup(tracker.state().safekeeping().backups().getFirst()));
        assertEquals(
                "You are looking at the backup of 14 Jul 2026, 12:00.",
                view(tracker.state()).banner().orElseThrow().text());
    }

    @Test
    void aStoreThatCanOnlyBeReadIsSaidWithoutAnAction() {
        AppState state = Given.state(Given.shipped(), Given.done("rbac"))
                .with(new Safekeeping(
                        new Access.ReadOnly(StoreException.Reason.READ_ONLY, 0), Path.of("backups"), List.of()));
        ShellView.Banner banner = view(state).banner().orElseThrow();
        assertTrue(banner.text().startsWith("The database is read-only"), banner.text());
        assertEquals(Optional.empty(), banner.action());
        assertEquals(Optional.empty(), view(state).undo());
    }

    @Test
    void whileThePastIsLookedAtTheWayBackIsOffered() {
        AppState told = Given.state(Given.shipped()).saying(new Notice.OnlyLooking());
        assertEquals(
                Optional.of(new Act.LookAtPresent()), action(view(told).toast().orElseThrow()));
    }
}
