package dev.milepost.tracker;

import static dev.milepost.tracker.Session.done;
import static dev.milepost.tracker.Session.set;
import static dev.milepost.tracker.Session.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.milepost.progress.Access;
import dev.milepost.progress.Backup;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.PartId;
import dev.milepost.ui.Given;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Looking back, and what cannot be done from there.
class VantageTest {

    private static final LocalDate YESTERDAY = Given.TODAY.minusDays(1);

    private final Session session = new Session();

    private Tracker recorded(LocalDate day, String time, Act act) {
        session.setClock(day, LocalTime.parse(time));
        Tracker tracker = session.open();
        tracker.dispatch(act);
        return tracker;
    }

    @Test
    void aPastDayShowsHowThingsStoodInItsEvening() {
        recorded(YESTERDAY, "08:00", set(ItemState.IN_PROGRESS, "rbac"));
        recorded(YESTERDAY, "23:59:59", set(ItemState.SKIPPED, "rbac"));
        Tracker tracker = recorded(Given.TODAY, "00:00", done("rbac"));

        tracker.dispatch(new Act.LookAtDay(YESTERDAY));
        assertEquals(ItemState.SKIPPED, state(tracker, "rbac"));
        assertEquals(YESTERDAY, tracker.state().today());
        assertEquals(Given.TODAY, tracker.state().present());

        tracker.dispatch(new Act.LookAtDay(YESTERDAY.minusDays(1)));
        assertEquals(ItemState.TO_DO, state(tracker, "rbac"));

        tracker.dispatch(new Act.LookAtDay(Given.TODAY));
        assertEquals(Vantage.PRESENT, tracker.state().vantage());
        assertEquals(ItemState.DONE, state(tracker, "rbac"));
    }

    @Test
    void theDayEndsWhereThePersonLives() {
        session.setZone(ZoneId.of("America/Los_Angeles"));
        recorded(YESTERDAY, "22:00", done("rbac"));
        Tracker tracker = recorded(Given.TODAY, "01:00", done("upgrades"));
        tracker.dispatch(new Act.LookAtDay(YESTERDAY));
        assertEquals(ItemState.DONE, state(tracker, "rbac"), "in UTC it was already the next day");
        assertEquals(ItemState.TO_DO, state(tracker, "upgrades"));
    }

    @Test
    void aClockThatWasSetBackTearsNothingOutOfItsOrder() {
        recorded(Given.TODAY, "10:00", set(ItemState.IN_PROGRESS, "rbac"));
        recorded(YESTERDAY, "10:00", done("rbac"));
        Tracker tracker = recorded(Given.TODAY, "11:00", set(ItemState.SKIPPED, "rbac"));
        tracker.dispatch(new Act.LookAtDay(YESTERDAY));
        assertEquals(ItemState.DONE, state(tracker, "rbac"));
    }

    @Test
    void aBackupCanBeLookedAtAndLeft() {
        Tracker tracker = recorded(Given.TODAY, "10:00", done("rbac"));
        tracker.dispatch(new Act.MakeBackup());
        Backup backup = tracker.state().safekeeping().backups().getFirst();
        tracker.dispatch(set(ItemState.SKIPPED, "rbac"));
        tracker.dispatch(new Act.LookAtBackup(backup));
        assertEquals(ItemState.DONE, state(tracker, "rbac"));
        assertEquals(Given.TODAY, tracker.state().today());
        tracker.dispatch(new Act.LookAtPresent());
        assertEquals(ItemState.SKIPPED, state(tracker, "rbac"));
    }

    @Test
    void aBackupThatCannotBeReadIsTroubleAndThePresentStays() {
        Tracker tracker = session.open();
        tracker.dispatch(new Act.LookAtBackup(
                new Backup(Path.of("none.db"), session.clock().instant(), Optional.empty(), 0)));
        assertEquals(Vantage.PRESENT, tracker.state().vantage());
        assertInstanceOf(
                Saving.Trouble.Unreachable.class,
                tracker.state().saving().trouble().orElseThrow());
    }

    static List<Act> recording() {
        ItemId rbac = new ItemId("rbac");
        return List.of(
                done("rbac"),
                new Act.CycleItemState(rbac),
                new Act.Undo(),
                new Act.ChooseTrack(new PartId("specialisation"), new PartId("security")),
                new Act.AttachFile(Subject.of(rbac), Path.of("nowhere"), ""),
                new Act.WriteNote(Subject.of(rbac), "A note"));
    }

    @ParameterizedTest
    @MethodSource("recording")
    void nothingIsRecordedWhileThePastIsLookedAt(Act act) {
        Tracker tracker = recorded(YESTERDAY, "10:00", done("upgrades"));
        session.setClock(Given.TODAY, LocalTime.NOON);
        tracker.lookAgain();
        tracker.dispatch(new Act.LookAtDay(YESTERDAY.minusDays(3)));
        tracker.dispatch(act);
        assertEquals(1, session.acts());
        assertEquals(Optional.of(new Notice.OnlyLooking()), tracker.state().notice());
        assertEquals(Saving.DONE, tracker.state().saving());
    }

    @ParameterizedTest
    @MethodSource("recording")
    void nothingIsRecordedInAStoreThatCanOnlyBeRead(Act act) {
        recorded(Given.TODAY, "10:00", done("upgrades"));
        Access access = new Access.ReadOnly(StoreException.Reason.READ_ONLY, 0);
        Tracker tracker = session.open(Given.keeping(new Session.Door(session.store, access, new ArrayList<>())));
        tracker.dispatch(act);
        assertEquals(1, session.acts());
        assertEquals(Optional.of(new Notice.OnlyReading()), tracker.state().notice());
        assertEquals(Saving.DONE, tracker.state().saving());
    }

    @Test
    void aStoreThatCanOnlyBeReadIsNotAskedToRememberAnything() {
        Access access = new Access.ReadOnly(StoreException.Reason.NEWER_VERSION, 2);
        Tracker tracker = session.open(Given.keeping(new Session.Door(session.store, access, new ArrayList<>())));
        tracker.dispatch(new Act.SwitchTheme());
        tracker.dispatch(new Act.SwitchPrivacy());
        tracker.dispatch(new Act.FinishWelcome(Optional.empty(), Optional.empty()));
        assertEquals(Theme.DARK, tracker.state().outlook().theme());
        assertEquals(Map.of(), session.store.preferences());
    }

    @Test
    void whatComesInWhileThePastIsLookedAtIsThereInThePresent() {
        Tracker tracker = recorded(YESTERDAY, "10:00", done("upgrades"));
        session.setClock(Given.TODAY, LocalTime.NOON);
        tracker.lookAgain();
        tracker.dispatch(new Act.LookAtDay(YESTERDAY));
        session.open().dispatch(done("rbac"));
        tracker.lookAgain();
        assertEquals(ItemState.TO_DO, state(tracker, "rbac"));
        tracker.dispatch(new Act.LookAtPresent());
        assertEquals(ItemState.DONE, state(tracker, "rbac"));
    }
}
