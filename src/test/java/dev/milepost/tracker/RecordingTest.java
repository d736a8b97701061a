package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.progress.Evidence;
import dev.milepost.progress.FindingId;
import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.AssumptionMade;
import dev.milepost.progress.ProgressEvent.CountRecorded;
import dev.milepost.progress.ProgressEvent.DueDateSet;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
import dev.milepost.progress.ProgressEvent.FindingDismissed;
import dev.milepost.progress.ProgressEvent.ForecastMade;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MetricRead;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.NoteWritten;
import dev.milepost.progress.ProgressEvent.PauseTaken;
import dev.milepost.progress.ProgressEvent.ScenarioSaved;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.progress.Register;
import dev.milepost.progress.Subject;
import dev.milepost.prospect.Overrides;
import dev.milepost.prospect.Plans;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.ui.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which events a change becomes.
class RecordingTest {

    private static final LocalDate TODAY = Given.TODAY;
    private static final ItemId RBAC = new ItemId("rbac");
    private static final ItemId TALKS = new ItemId("talks");
    private static final ItemId BLOG = new ItemId("blog");
    private static final Subject ABOUT = Subject.of(RBAC);

    private final Roadmap roadmap = Given.shipped();

    private List<ProgressEvent> events(Act.Change change, ProgressEvent... before) {
        return new Recording(roadmap, Progress.NONE.after(List.of(before)), TODAY).of(change);
    }

    private Act.Change count(ItemId item, int by) {
        return new Act.Count(item, by, TODAY);
    }

    @Test
    void theFirstCountMakesAnItemInProgress() {
        assertEquals(
                List.of(new CountRecorded(TALKS, TODAY, 1), new ItemStateSet(TALKS, ItemState.IN_PROGRESS, TODAY)),
                events(count(TALKS, 1)));
    }

    @Test
    void theCountThatReachesAGoalMakesItDoneWhicheverDaysItIsMadeOf() {
        assertEquals(
                List.of(new CountRecorded(TALKS, TODAY, 1), new ItemStateSet(TALKS, ItemState.DONE, TODAY)),
                events(
                        count(TALKS, 1),
                        new CountRecorded(TALKS, TODAY.minusDays(40), 2),
                        new ItemStateSet(TALKS, ItemState.IN_PROGRESS, TODAY.minusDays(40))));
    }

    @Test
    void aGoalThatComesAgainIsNeverDoneByCounting() {
        assertEquals(
                List.of(new CountRecorded(BLOG, TODAY, 9)),
                events(
                        count(BLOG, 8),
                        new CountRecorded(BLOG, TODAY, 1),
                        new ItemStateSet(BLOG, ItemState.IN_PROGRESS, TODAY)));
    }

    @Test
    void countingDownEndsAtNothing() {
        ProgressEvent two = new CountRecorded(TALKS, TODAY, 2);
        ProgressEvent begun = new ItemStateSet(TALKS, ItemState.IN_PROGRESS, TODAY);
        assertEquals(List.of(new CountRecorded(TALKS, TODAY, 1)), events(count(TALKS, -1), two, begun));
        assertEquals(List.of(new Withdrawn(new Register.OfCount(TALKS, TODAY))), events(count(TALKS, -5), two, begun));
        assertEquals(List.of(), events(count(TALKS, -1)));
    }

    @Test
    void whatIsSkippedOrDoneStaysSoWhenItIsCounted() {
        for (ItemState state : List.of(ItemState.SKIPPED, ItemState.DONE)) {
            assertEquals(
                    List.of(new CountRecorded(TALKS, TODAY, 9)),
                    events(count(TALKS, 9), new ItemStateSet(TALKS, state, TODAY)));
        }
    }

    @Test
    void anAssumptionIsMadeOnceAndForgotten() {
        AssumptionKey key = AssumptionKey.of(AssumptionKind.WAIT, "senior");
        ProgressEvent three = new AssumptionMade(key, months(3));
        assertEquals(List.of(three), events(new Act.MakeAssumption(key, months(3))));
        assertEquals(List.of(), events(new Act.MakeAssumption(key, months(3)), three));
        assertEquals(
                List.of(new AssumptionMade(key, months(4))), events(new Act.MakeAssumption(key, months(4)), three));
        assertEquals(
                List.of(new Withdrawn(new Register.OfAssumption(key))), events(new Act.ForgetAssumption(key), three));
        assertEquals(List.of(), events(new Act.ForgetAssumption(key)));
    }

    @Test
    void aScenarioIsSavedUnderItsNameAndDropped() {
        Overrides slow = Overrides.NONE.with(AssumptionKey.of(AssumptionKind.WAIT), months(6));
        ProgressEvent saved = new ScenarioSaved("Slow", slow.values());
        assertEquals(List.of(saved), events(new Act.SaveScenario(" Slow ", slow)));
        assertEquals(List.of(), events(new Act.SaveScenario("Slow", slow), saved));
        assertEquals(
                List.of(new ScenarioSaved("Slow", Overrides.NONE.values())),
                events(new Act.SaveScenario("Slow", Overrides.NONE), saved));
        assertEquals(
                List.of(new Withdrawn(new Register.OfScenario("Slow"))), events(new Act.DropScenario("Slow"), saved));
        assertEquals(List.of(), events(new Act.DropScenario("Fast"), saved));
    }

    @Test
    void aFindingIsDismissedAndRestored() {
        FindingId finding = new FindingId("steep:2");
        ProgressEvent dismissed = new FindingDismissed(finding);
        assertEquals(List.of(dismissed), events(new Act.DismissFinding(finding)));
        assertEquals(List.of(), events(new Act.DismissFinding(finding), dismissed));
        assertEquals(
                List.of(new Withdrawn(new Register.OfFinding(finding))),
                events(new Act.RestoreFinding(finding), dismissed));
        assertEquals(List.of(), events(new Act.RestoreFinding(finding)));
    }

    @Test
    void theForecastOfAMonthIsKeptOnce() {
        ForecastMade first = new ForecastMade(7, TODAY, "1", 42, "0".repeat(64), List.of());
        ForecastMade other = new ForecastMade(7, TODAY, "2", 43, "1".repeat(64), List.of());
        assertEquals(List.of(first), events(new Act.KeepForecast(first)));
        assertEquals(List.of(), events(new Act.KeepForecast(other), first));
    }

    private static AssumptionValue months(int number) {
        return new AssumptionValue.Figure(BigDecimal.valueOf(number));
    }

    @Test
    void aBlankNoteRemovesTheNote() {
        Act.Change blank = new Act.WriteNote(ABOUT, " \n ");
        assertEquals(List.of(), events(blank));
        assertEquals(
                List.of(new Withdrawn(new Register.OfNote(ABOUT))), events(blank, new NoteWritten(ABOUT, "Something")));
    }

    @Test
    void whatIsAddedToANoteIsAParagraphOfItsOwn() {
        Act.Change add = new Act.AddToNote(ABOUT, " Second \n");
        assertEquals(List.of(new NoteWritten(ABOUT, "Second")), events(add));
        assertEquals(List.of(new NoteWritten(ABOUT, "First\n\nSecond")), events(add, new NoteWritten(ABOUT, "First")));
        assertEquals(List.of(), events(new Act.AddToNote(ABOUT, "  ")));
    }

    @Test
    void evidenceIsNumberedAfterTheLastThereIs() {
        Evidence quote = new Evidence.Quote("Well done");
        Act.Change add = new Act.AddEvidence(ABOUT, quote, " Review ", TODAY);
        assertEquals(List.of(new EvidenceAdded(ABOUT, 1, quote, "Review", TODAY)), events(add));
        ProgressEvent fourth = new EvidenceAdded(ABOUT, 4, quote, "", TODAY);
        assertEquals(List.of(new EvidenceAdded(ABOUT, 5, quote, "Review", TODAY)), events(add, fourth));
        assertEquals(
                List.of(new Withdrawn(new Register.OfEvidence(ABOUT, 4))),
                events(new Act.RemoveEvidence(ABOUT, 4), fourth));
        assertEquals(List.of(), events(new Act.RemoveEvidence(ABOUT, 3), fourth));
    }

    @Test
    void laterChangesOfOneActKnowTheEarlierOnes() {
        assertEquals(
                List.of(
                        new ItemStateSet(RBAC, ItemState.IN_PROGRESS, TODAY),
                        new ItemStateSet(RBAC, ItemState.DONE, TODAY)),
                events(new Act.Together(List.of(new Act.CycleItemState(RBAC), new Act.CycleItemState(RBAC)))));
        assertEquals(List.of(), events(new Act.Together(List.of())));
    }

    @Test
    void whatStandsAlreadyKeepsItsDay() {
        ProgressEvent before = new ItemStateSet(RBAC, ItemState.DONE, TODAY.minusYears(1));
        assertEquals(List.of(), events(new Act.SetItemStateToday(RBAC, ItemState.DONE), before));
        assertEquals(
                List.of(new ItemStateSet(RBAC, ItemState.DONE, TODAY)),
                events(new Act.SetItemStates(List.of(RBAC), ItemState.DONE, TODAY), before),
                "a day that is named replaces the other");
    }

    @Test
    void aDueDateIsTakenBackByNamingNone() {
        ProgressEvent due = new DueDateSet(RBAC, TODAY);
        assertEquals(List.of(due), events(new Act.SetDueDate(RBAC, Optional.of(TODAY))));
        assertEquals(List.of(), events(new Act.SetDueDate(RBAC, Optional.of(TODAY)), due));
        assertEquals(
                List.of(new Withdrawn(new Register.OfDueDate(RBAC))),
                events(new Act.SetDueDate(RBAC, Optional.empty()), due));
    }

    @Test
    void whatIsNotThereCannotBeTakenBack() {
        assertEquals(List.of(), events(new Act.RemoveIncome(new IncomeKey(3, Optional.empty()))));
        assertEquals(List.of(), events(new Act.RemovePause(TODAY)));
        assertEquals(List.of(), events(new Act.RemoveReading(new MetricId("uptime"), TODAY)));
        assertEquals(List.of(), events(new Act.SetDueDate(RBAC, Optional.empty())));
    }

    @Test
    void takingBackNamesExactlyWhatWasSaid() {
        IncomeKey third = new IncomeKey(3, Optional.empty());
        MetricId uptime = new MetricId("uptime");
        assertEquals(
                List.of(new Withdrawn(new Register.OfIncome(third))),
                events(
                        new Act.RemoveIncome(third),
                        new IncomeRecorded(3, Plans.units(1), Optional.empty()),
                        new IncomeRecorded(4, Plans.units(1), Optional.empty())));
        assertEquals(
                List.of(new Withdrawn(new Register.OfReading(uptime, TODAY))),
                events(new Act.RemoveReading(uptime, TODAY), new MetricRead(uptime, TODAY, BigDecimal.ONE, "")));
        assertEquals(
                List.of(new Withdrawn(new Register.OfPause(TODAY))),
                events(new Act.RemovePause(TODAY), new PauseTaken(TODAY, Optional.empty(), "")));
    }

    @Test
    void aMilestoneIsReachedTodayAndTakenBack() {
        MilestoneId senior = new MilestoneId("senior");
        ProgressEvent reached = new MilestoneReached(senior, TODAY, Optional.empty());
        assertEquals(List.of(reached), events(new Act.ToggleMilestone(senior)));
        assertEquals(
                List.of(new Withdrawn(new Register.OfMilestone(senior))),
                events(new Act.ToggleMilestone(senior), reached));
        assertEquals(
                List.of(new MilestoneReached(senior, TODAY, Optional.of(Plans.units(150_000)))),
                events(new Act.ReachMilestone(senior, TODAY, Optional.of(Plans.units(150_000))), reached));
    }
}
