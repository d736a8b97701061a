package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.progress.Draft;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Journal;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent.ForecastMade;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.prospect.Plans;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.JournalView.Day;
import dev.milepost.tracker.JournalView.Line;
import dev.milepost.tracker.JournalView.Standing;
import dev.milepost.ui.Given;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JournalViewTest {

    private final Session session = new Session();

    private void did(LocalDate day, String time, Act act) {
        session.setClock(day, LocalTime.parse(time));
        session.open().dispatch(act);
    }

    private AppState state() {
        session.setClock(Given.TODAY, LocalTime.NOON);
        return session.open().state();
    }

    private static JournalView view(AppState state) {
        return JournalView.of(state, Given.MESSAGES);
    }

    private static List<Line> lines(JournalView view) {
        return view.days().stream().flatMap(day -> day.lines().stream()).toList();
    }

    private List<Standing> standings() {
        return lines(view(state())).stream().map(Line::standing).toList();
    }

    @Test
    void theLatestStandsFirstDayByDay() {
        did(LocalDate.of(2026, 3, 3), "08:05", Session.done("rbac"));
        did(Given.TODAY.minusDays(1), "23:59", Session.done("upgrades"));
        did(Given.TODAY, "00:00", Session.done("blog"));
        did(Given.TODAY, "09:30", Session.set(ItemState.SKIPPED, "talks"));
        JournalView view = view(state());
        assertEquals(
                List.of("Today", "Yesterday", "Tuesday, 3 March 2026"),
                view.days().stream().map(Day::title).toList());
        assertEquals(
                List.of("09:30", "00:00", "23:59", "08:05"),
                lines(view).stream().map(Line::time).toList());
        assertEquals("window", lines(view).getFirst().origin());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 3)), view.first());
        assertEquals("", view.empty());
        assertEquals("", view.more());
    }

    @Test
    void aForecastIsAmongTheLinesAndLeadsToTheIncome() {
        did(Given.TODAY, "08:00", Session.done("rbac"));
        did(
                Given.TODAY,
                "09:00",
                new Act.KeepForecast(new ForecastMade(7, Given.TODAY, "1", 42, "0".repeat(64), List.of())));
        assertEquals(List.of(Standing.KEPT, Standing.IN_FORCE), standings());
        Line line = lines(view(state())).getFirst();
        assertEquals("Forecast of month 7 kept", line.words());
        assertEquals(Optional.of(new Act.GoTo(Screen.INCOME)), line.target());
    }

    @Test
    void aDayThatTheClockBroughtAgainStandsOnce() {
        did(Given.TODAY, "08:00", Session.done("rbac"));
        did(Given.TODAY.minusDays(1), "08:00", Session.done("upgrades"));
        did(Given.TODAY, "09:00", Session.done("blog"));
        JournalView view = view(state());
        assertEquals(
                List.of("Today", "Yesterday"),
                view.days().stream().map(Day::title).toList());
        assertEquals(Optional.of(Given.TODAY.minusDays(1)), view.first());
    }

    @Test
    void everyLineSaysWhetherItIsInForce() {
        did(Given.TODAY, "08:00", Session.set(ItemState.IN_PROGRESS, "rbac"));
        did(Given.TODAY, "09:00", Session.done("rbac"));
        did(Given.TODAY, "10:00", Session.done("upgrades"));
        did(Given.TODAY, "10:01", new Act.Undo());
        assertEquals(
                List.of(Standing.COMPENSATION, Standing.UNDONE, Standing.IN_FORCE, Standing.OUTDATED), standings());
        did(Given.TODAY, "11:00", Session.done("blog"));
        assertEquals(
                List.of(
                        Standing.IN_FORCE,
                        Standing.COMPENSATION,
                        Standing.UNDONE,
                        Standing.IN_FORCE,
                        Standing.OUTDATED),
                standings(),
                "what was undone stays so when something new is done");
    }

    @Test
    void whatALineInForceSaysCanBeUndoneAndNothingElseCan() {
        did(Given.TODAY, "08:00", Session.done("rbac"));
        did(Given.TODAY, "09:00", Session.done("upgrades"));
        Line first = lines(view(state())).getLast();
        did(Given.TODAY, "10:00", new Act.UndoAct(first.act()));
        assertEquals(List.of(Standing.COMPENSATION, Standing.IN_FORCE, Standing.UNDONE), standings());
    }

    @Test
    void theSearchKeepsTheActsWhoseWordsHoldIt() {
        did(Given.TODAY, "08:00", Session.done("rbac"));
        did(Given.TODAY, "09:00", Session.done("blog"));
        AppState state = state();
        JournalView found = view(state.with(state.outlook().searchingJournal("DONE rbac")));
        assertEquals(
                List.of("RBAC design and implementation: done"),
                lines(found).stream().map(Line::words).toList());
        assertEquals("DONE rbac", found.search());
        JournalView none = view(state.with(state.outlook().searchingJournal("nothing like it")));
        assertEquals(List.of(), none.days());
        assertEquals("Nothing in the journal matches this search.", none.empty());
    }

    @Test
    void anEmptyJournalSaysWhatItIsFor() {
        JournalView view = view(state());
        assertEquals(List.of(), view.days());
        assertEquals(
                "Nothing recorded yet. Everything you do appears here, and can be undone from here.", view.empty());
        assertEquals(Optional.empty(), view.first());
    }

    @Test
    void aLineLeadsToWhatItIsAbout() {
        did(Given.TODAY, "08:00", Session.done("rbac"));
        did(Given.TODAY, "08:01", Session.done("gone-since"));
        did(Given.TODAY, "08:02", new Act.RecordIncome(3, Plans.units(9_000), Optional.empty()));
        did(Given.TODAY, "08:03", new Act.ToggleMilestone(new MilestoneId("senior")));
        assertEquals(
                List.of(
                        Optional.of(new Act.ShowMilestone(new MilestoneId("senior"))),
                        Optional.of(new Act.GoTo(Screen.INCOME)),
                        Optional.empty(),
                        Optional.of(new Act.ShowItem(new ItemId("rbac")))),
                lines(view(state())).stream().map(Line::target).toList());
    }

    @Test
    void ofThousandsOfActsTheNewestAreListedAndTheSearchFindsTheOthers() {
        AppState state = Given.state(Given.shipped(), Given.TODAY, Outlook.FIRST, longJournal(5_000));
        JournalView view = view(state);
        assertEquals(JournalView.LISTED, lines(view).size());
        assertEquals("4,500 earlier entries are not listed. Search to find them.", view.more());
        assertEquals("Income of month 5000: $5,000", lines(view).getFirst().words());
        JournalView found = view(state.with(state.outlook().searchingJournal("month 17: $17")));
        assertEquals(
                List.of("Income of month 17: $17"),
                lines(found).stream().map(Line::words).toList());
        assertEquals("", found.more());
    }

    private static Journal longJournal(int acts) {
        Roadmap roadmap = Given.shipped();
        try (InMemoryStore store = new InMemoryStore()) {
            for (int i = 1; i <= acts; i++) {
                var _ = store.append(Draft.change(
                        roadmap.id(),
                        Given.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC),
                        Origin.COMMAND,
                        i - 1L,
                        List.of(new IncomeRecorded(i, Plans.units(i), Optional.empty()))));
            }
            return Journal.of(store.entries(roadmap.id(), 0));
        }
    }

    @Test
    void thePastDayThatIsLookedAtIsShownBesideThePresent() {
        did(Given.TODAY.minusDays(3), "08:00", Session.done("rbac"));
        session.setClock(Given.TODAY, LocalTime.NOON);
        Tracker tracker = session.open();
        tracker.dispatch(new Act.LookAtDay(Given.TODAY.minusDays(2)));
        JournalView view = view(tracker.state());
        assertEquals(Given.TODAY.minusDays(2), view.shown());
        assertEquals(Given.TODAY, view.present());
    }
}
