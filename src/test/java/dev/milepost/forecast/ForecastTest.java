package dev.milepost.forecast;

import static dev.milepost.forecast.Plans.AGELESS;
import static dev.milepost.forecast.Plans.SEED;
import static dev.milepost.forecast.Plans.START;
import static dev.milepost.forecast.Plans.begun;
import static dev.milepost.forecast.Plans.done;
import static dev.milepost.forecast.Plans.milestone;
import static dev.milepost.forecast.Plans.pause;
import static dev.milepost.forecast.Plans.pauseFrom;
import static dev.milepost.forecast.Plans.progress;
import static dev.milepost.forecast.Plans.roadmap;
import static dev.milepost.forecast.Plans.set;
import static dev.milepost.forecast.Plans.stage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.TrackChosen;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    /// E1: 8 of 23 items after a month and a half.
    @Test
    void aSlowStartShowsInTheFinishOfTheStage() {
        LocalDate today = LocalDate.of(2026, 2, 15);
        Forecast forecast = Forecast.of(SEED, begun(evenly("a", 8, 5)), today, AGELESS);
        assertEquals(12, forecast.pace().shape(), 1e-9);
        assertEquals(15.5, forecast.pace().rate(), 1e-9);
        Finish.Ahead ahead = stage(forecast, "a");
        assertEquals(
                2.756917, assertInstanceOf(GammaWait.class, ahead.duration()).mean(), 1e-6);
        assertEquals(0.087835, ahead.probabilityByMonth(3), 1e-6);
        assertEquals(1.54309, ahead.duration().quantile(0.10), 1e-5);
        assertEquals(1.95412, ahead.duration().quantile(0.25), 1e-5);
        assertEquals(2.54146, ahead.duration().quantile(0.50), 1e-5);
        assertEquals(3.31400, ahead.duration().quantile(0.75), 1e-5);
        assertEquals(4.22570, ahead.duration().quantile(0.90), 1e-5);
    }

    /// E2: nothing done yet, the milestone of month 6.
    @Test
    void onTheFirstDayTheForecastIsThePlansWithAWideBand() {
        Forecast forecast = Forecast.of(SEED, begun(), START);
        Finish.Ahead ahead = milestone(forecast, "m6");
        assertEquals(8, assertInstanceOf(GammaWait.class, ahead.duration()).mean(), 1e-9);
        assertEquals(0.446499, ahead.probabilityByMonth(6), 1e-6);
        assertEquals(0.718330, ahead.probabilityByMonth(9), 1e-6);
        assertEquals(0.851053, ahead.probabilityByMonth(12), 1e-6);
        assertEquals(0.978827, ahead.probabilityByMonth(24), 1e-6);
        assertEquals(3.36516, ahead.month(0.1).orElseThrow(), 1e-5);
        assertEquals(6.45738, ahead.month(0.5).orElseThrow(), 1e-5);
        assertEquals(14.05516, ahead.month(0.9).orElseThrow(), 1e-5);
        assertEquals(Optional.of(LocalDate.of(2026, 7, 15)), ahead.date(0.5));
        assertEquals(0.446499, ahead.probabilityBy(LocalDate.of(2026, 6, 30)), 1e-6);
        assertTrue(forecast.evidence().isThin());
    }

    /// E3: 15 of 23 items after three months, the milestone of month 6.
    @Test
    void whoIsBehindReachesTheMilestoneLater() {
        Forecast forecast = Forecast.of(SEED, begun(evenly("a", 15, 6)), APRIL, AGELESS);
        assertEquals(0.652174, forecast.evidence().performance().orElseThrow(), 1e-6);
        assertEquals(0.703704, forecast.pace().mean(), 1e-6);
        Finish.Ahead ahead = milestone(forecast, "m6");
        assertEquals(0.032181, ahead.probabilityByMonth(6), 1e-6);
        assertEquals(6.67073, ahead.month(0.1).orElseThrow(), 1e-5);
        assertEquals(8.72523, ahead.month(0.5).orElseThrow(), 1e-5);
        assertEquals(11.87565, ahead.month(0.9).orElseThrow(), 1e-5);
    }

    /// Fifteen ticks on one day say little more than one: phi is almost 15.
    @Test
    void whatWasTickedInOneSittingSaysLittleAboutThePace() {
        Forecast even = Forecast.of(SEED, begun(evenly("a", 15, 6)), APRIL, AGELESS);
        Forecast once = Forecast.of(SEED, begun(done("a", 15, LocalDate.of(2026, 2, 20))), APRIL, AGELESS);
        assertEquals(1, even.evidence().dispersion());
        assertTrue(once.evidence().dispersion() > 10, "phi " + once.evidence().dispersion());
        assertEquals(even.evidence().expected(), once.evidence().expected(), 1e-9);
        assertTrue(once.pace().mean() > even.pace().mean());
        assertTrue(milestone(once, "m6").month(0.9).orElseThrow()
                > milestone(even, "m6").month(0.9).orElseThrow());
    }

    /// Quick items first and slow ones later are the plan's doing, not the person's.
    @Test
    void aPlanWhoseItemsGrowMakesNoBursts() {
        Roadmap plan = roadmap(List.of(stage("a", 1, 3, 60), stage("b", 4, 12, 9)));
        List<ProgressEvent> events = new ArrayList<>(evenly("a", 60, 1));
        for (int month = 0; month < 4; month++) {
            events.add(set("b" + (month + 1), ItemState.DONE, START.plusDays(90 + 30 * month)));
        }
        Forecast forecast = Forecast.of(plan, begun(events), START.plusDays(200), AGELESS);
        assertEquals(1, forecast.evidence().dispersion(), 0.2);
    }

    @Test
    void theScheduleForASimulationHasTheSegmentsOfTheReferenceRun() {
        Schedule schedule = Forecast.of(SEED, begun(), START).schedule();
        assertEquals(4, schedule.paceShape());
        assertEquals(4, schedule.paceRate());
        assertEquals(0, schedule.time().now());
        double[][] expected = {{920 / 33.0, 99 / 460.0}, {80 / 7.0, 0.525}, {8, 0.75}, {16, 0.375}};
        for (int k = 0; k < 4; k++) {
            assertEquals(expected[k][0], schedule.segments().get(k).shape(), 1e-9);
            assertEquals(expected[k][1], schedule.segments().get(k).scale(), 1e-9);
        }
    }

    @Test
    void milestonesLeftOutOfAScheduleLeaveTheirWorkInIt() {
        Forecast forecast = Forecast.of(SEED, begun(), START);
        Schedule schedule = forecast.schedule(List.of(new MilestoneId("m12"), new MilestoneId("m24")));
        assertEquals(2, schedule.segments().size());
        assertEquals(
                12,
                schedule.segments().getFirst().shape()
                        * schedule.segments().getFirst().scale(),
                1e-9);
    }

    @Test
    void aMilestoneTakesTheItemsAndStagesItNames() {
        Roadmap plan = roadmap(Plans.SEED_STAGES, milestone("early", 3, "a1", "a2"), milestone("late", 9, "b", "d1"));
        Forecast forecast = Forecast.of(plan, begun(), START);
        assertEquals(2 * 3.0 / 23, milestone(forecast, "early").work().mean(), 1e-9);
        assertEquals(
                2 * 3.0 / 23 + 6 + 0.375, milestone(forecast, "late").work().mean(), 1e-9);
    }

    @Test
    void workThatOneMilestoneTookIsNotTakenAgain() {
        Roadmap plan = roadmap(Plans.SEED_STAGES, milestone("first", 3, "d"), milestone("second", 9));
        Forecast forecast = Forecast.of(plan, begun(), START);
        // The plan has nine plan-months by then, six of which the first milestone has taken from the end.
        assertEquals(6, milestone(forecast, "first").work().mean(), 1e-9);
        assertEquals(9, milestone(forecast, "second").work().mean(), 1e-9);
    }

    @Test
    void aNeedThatDoesNotCountLeavesTheMilestoneToItsMonth() {
        Roadmap plan = roadmap(
                List.of(Plans.choice("s", 1, 6, "x", 3, "y", 6)), milestone("m", 3, "y"), milestone("n", 6, "nowhere"));
        Forecast forecast = Forecast.of(plan, begun(), START);
        assertEquals(3, milestone(forecast, "m").work().mean(), 1e-9);
        assertEquals(6, milestone(forecast, "n").work().mean(), 1e-9);
    }

    @Test
    void whatIsDoneIsDoneOnItsDay() {
        LocalDate day = LocalDate.of(2026, 3, 3);
        Roadmap plan = roadmap(Plans.SEED_STAGES, milestone("m3", 3), milestone("named", 12, "a1", "b1"));
        Forecast forecast =
                Forecast.of(plan, begun(done("a", 23, day), done("b", 1, day.plusDays(4)), done("c", 0, day)), APRIL);
        assertEquals(new Finish.Done(day), forecast.stage(new PartId("a")));
        assertEquals(new Finish.Done(day), forecast.milestone(new MilestoneId("m3")));
        assertEquals(new Finish.Done(day.plusDays(4)), forecast.milestone(new MilestoneId("named")));
        assertEquals(List.of(), forecast.schedule().segments());
    }

    @Test
    void aReachedMilestoneLeavesTheChainAndItsWorkToTheNext() {
        ProgressEvent reached = new MilestoneReached(new MilestoneId("m6"), START.plusDays(9), Optional.empty());
        Forecast forecast = Forecast.of(SEED, begun(List.of(reached)), APRIL);
        assertEquals(new Finish.Done(START.plusDays(9)), forecast.milestone(new MilestoneId("m6")));
        assertEquals(12, milestone(forecast, "m12").work().mean(), 1e-9);
        assertEquals(3, forecast.schedule().segments().size());
    }

    @Test
    void tracksThatAreNotChosenAndSkippedItemsAreNoWork() {
        Roadmap plan = roadmap(List.of(Plans.choice("s", 1, 6, "x", 3, "y", 6)));
        TrackChosen chosen = new TrackChosen(new PartId("s"), new PartId("y"));
        Progress progress =
                begun(List.of(chosen, set("y1", ItemState.SKIPPED, START), set("x1", ItemState.DONE, START)));
        Forecast forecast = Forecast.of(plan, progress, APRIL);
        assertEquals(6, stage(forecast, "s").work().mean(), 1e-9);
        assertEquals(5 * 1.2 * 1.2, stage(forecast, "s").work().variance(), 1e-9);
        assertEquals(0, forecast.evidence().ticks());
    }

    @Test
    void aPlanOfSkippedItemsHasNothingToDo() {
        Roadmap plan = roadmap(List.of(stage("a", 1, 3, 1)), milestone("m", 3));
        Forecast forecast = Forecast.of(plan, begun(List.of(set("a1", ItemState.SKIPPED, START))), APRIL);
        assertEquals(new Finish.NothingToDo(), forecast.whole());
        assertEquals(new Finish.NothingToDo(), forecast.stage(new PartId("a")));
        assertEquals(new Finish.NothingToDo(), forecast.milestone(new MilestoneId("m")));
    }

    @Test
    void itemsDoneBeforeTheStartAreDoneButNoEvidence() {
        Forecast forecast = Forecast.of(
                SEED,
                begun(done("a", 8, START.minusDays(1)), done("b", 2, APRIL.plusDays(1)), done("c", 1, START)),
                APRIL);
        assertEquals(1, forecast.evidence().ticks());
        assertEquals(15 * 3.0 / 23, stage(forecast, "a").work().mean(), 1e-9);
        assertEquals(15 * 3.0 / 23 + 18 * 0.3, stage(forecast, "b").work().mean(), 1e-9);
    }

    @Test
    void pausesAreNoTimeOfWorkHoweverTheyOverlap() {
        List<ProgressEvent> pauses = List.of(
                pause(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30)),
                pause(LocalDate.of(2025, 12, 20), LocalDate.of(2026, 1, 10)),
                pause(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 31)),
                pause(LocalDate.of(2026, 1, 6), LocalDate.of(2026, 1, 7)),
                pauseFrom(LocalDate.of(2026, 3, 1)));
        Forecast forecast = Forecast.of(SEED, begun(pauses, done("a", 4, LocalDate.of(2026, 2, 2))), APRIL, AGELESS);
        assertEquals(1 * 23 / 3.0, forecast.evidence().expected(), 1e-9);
        assertEquals(4, forecast.evidence().weeks());
        assertEquals(List.of(4, 0, 0, 0), forecast.history().weeks().ticks());
        assertEquals(List.of(), milestone(forecast, "m6").time().pauses());
    }

    @Test
    void aPauseAheadPutsDatesOffByItsLength() {
        Forecast without = Forecast.of(SEED, begun(), START);
        Forecast with = Forecast.of(
                SEED,
                begun(List.of(
                        pause(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)),
                        pauseFrom(LocalDate.of(2026, 9, 1)))),
                START);
        assertEquals(
                milestone(without, "m6").month(0.5).orElseThrow() + 1,
                milestone(with, "m6").month(0.5).orElseThrow(),
                1e-9);
        assertEquals(
                milestone(without, "m6").probabilityByMonth(5),
                milestone(with, "m6").probabilityByMonth(6),
                1e-12);
        assertEquals(
                milestone(with, "m6").probabilityByMonth(2),
                milestone(with, "m6").probabilityByMonth(3),
                1e-12);
    }

    @Test
    void theYearsOfAnIdlePersonEndBeyondTheHorizon() {
        LocalDate today = START.plusYears(8);
        Finish.Ahead ahead = Plans.ahead(Forecast.of(SEED, begun(done("a", 1, today.minusDays(3))), today)
                .whole());
        assertEquals(Optional.empty(), ahead.date(0.9));
        assertEquals(Optional.empty(), ahead.range().p90());
        assertTrue(ahead.probabilityByMonth(8 * 12 + WorkingTime.HORIZON) < 0.5);
    }

    @Test
    void oldTicksFadeTogetherWithTheirTime() {
        LocalDate today = START.plusDays(26 * 7);
        PaceEvidence evidence =
                WorkHistory.of(SEED, begun(done("a", 10, START)), today).evidence(Assumptions.STANDARD);
        assertEquals(10, evidence.ticks());
        assertEquals(5, evidence.counted(), 1e-9);
        assertEquals(26, evidence.weeks());
        double ageless = WorkHistory.of(SEED, begun(done("a", 10, START)), today)
                .evidence(AGELESS)
                .expected();
        // Not quite the same, because months differ in length.
        assertEquals(18.755036 / 26, evidence.expected() / ageless, 1e-3);
    }

    @Test
    void withoutAStartDateThePlanStartsToday() {
        Forecast forecast = Forecast.of(SEED, progress(List.of()), APRIL);
        assertEquals(
                LocalDate.of(2026, 10, 15), milestone(forecast, "m6").date(0.5).orElseThrow());
    }

    @Test
    void aStartToComePutsEverythingOff() {
        Forecast forecast = Forecast.of(SEED, begun(), START.minusYears(1));
        assertEquals(6.45738, milestone(forecast, "m6").month(0.5).orElseThrow(), 1e-5);
        assertEquals(0, forecast.evidence().weeks());
        assertEquals(0, forecast.evidence().expected());
    }

    @Test
    void stagesThatOverlapShareTheirMonths() {
        Roadmap plan = roadmap(List.of(stage("a", 1, 6, 6), stage("b", 1, 6, 2)), milestone("m", 3));
        Forecast forecast = Forecast.of(plan, begun(), START);
        assertEquals(6, Plans.ahead(forecast.whole()).work().mean(), 1e-9);
        assertEquals(3, milestone(forecast, "m").work().mean(), 1e-9);
    }

    @Test
    void aGapBetweenStagesIsNoWork() {
        Roadmap plan = roadmap(List.of(stage("a", 1, 3, 3), stage("b", 7, 9, 3)), milestone("m", 6), milestone("n", 8));
        Forecast forecast = Forecast.of(plan, begun(), START);
        assertEquals(3, milestone(forecast, "m").work().mean(), 1e-9);
        assertEquals(5, milestone(forecast, "n").work().mean(), 1e-9);
    }

    @Test
    void tenThousandItemsAreForecastLikeTen() {
        List<ProgressEvent> events = new ArrayList<>();
        for (int item = 1; item <= 5000; item++) {
            events.add(set("a" + item, ItemState.DONE, START.plusDays(item % 365)));
        }
        Roadmap plan = roadmap(List.of(stage("a", 1, 12, 5000), stage("b", 13, 24, 5000)), milestone("m", 18));
        Forecast forecast = Forecast.of(plan, begun(events), START.plusYears(1));
        assertEquals(12, Plans.ahead(forecast.whole()).work().mean(), 1e-6);
        double middle = milestone(forecast, "m").month(0.5).orElseThrow();
        assertEquals(18, middle, 0.2);
    }

    /// The first items of a stage, one every few days from the first day on.
    private static List<ProgressEvent> evenly(String stage, int items, int days) {
        List<ProgressEvent> events = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            events.add(set(stage + (item + 1), ItemState.DONE, START.plusDays((long) item * days)));
        }
        return events;
    }
}
