package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.DueDateSet;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.progress.ProgressEvent.TrackChosen;
import dev.milepost.prospect.Plans;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.NextItem.Reason;
import dev.milepost.ui.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {

    private static final StartDateSet START = new StartDateSet(LocalDate.of(2026, 1, 1));

    /// The stages of the shipped roadmap by their counts.
    private static final Roadmap SHAPE = Plans.stages(
            24,
            Plans.stage("a", 1, 3, 23),
            Plans.stage("b", 4, 9, 20),
            Plans.stage("c", 10, 18, 12),
            Plans.stage("d", 19, 24, 16));

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 0",
        "2026-01-01, 0",
        "2026-02-15, 16",
        "2026-04-01, 32",
        "2026-05-16, 39",
        "2027-12-31, 99",
        "2028-01-01, 100",
        "2030-01-01, 100"
    })
    void thePlanSpreadsTheItemsOfAStageEvenlyOverItsMonths(LocalDate today, int percent) {
        assertEquals(
                Optional.of(percent),
                Status.of(Given.state(SHAPE, today, Outlook.FIRST, START)).planPercent());
    }

    @Test
    void skippedItemsAreNotInThePlanEither() {
        Roadmap roadmap = Plans.stages(4, Plans.stage("a", 1, 2, 2), Plans.stage("b", 3, 4, 2));

        Status status = Status.of(
                Given.state(roadmap, LocalDate.of(2026, 3, 1), Outlook.FIRST, START, set("b1", ItemState.SKIPPED)));

        assertEquals(Optional.of(66), status.planPercent());
        assertEquals(0, status.percent());
    }

    @Test
    void aMonthTwoStagesShareBelongsToTheEarlier() {
        Roadmap roadmap = Plans.stages(12, Plans.stage("a", 1, 6, 1), Plans.stage("b", 6, 12, 1));

        assertEquals(
                Optional.of(50),
                Status.of(Given.state(roadmap, LocalDate.of(2026, 7, 1), Outlook.FIRST, START))
                        .planPercent());
    }

    @Test
    void aPlanWithoutItemsHasFinishedNothing() {
        assertEquals(
                Optional.of(0),
                Status.of(Given.state(Plans.stages(3), LocalDate.of(2026, 3, 1), Outlook.FIRST, START))
                        .planPercent());
    }

    @Test
    void withoutAStartDateThereIsNoMonthAndNoPlanForToday() {
        Status status = Status.of(Given.state(SHAPE, LocalDate.of(2026, 3, 1), Outlook.FIRST));

        assertEquals(Optional.empty(), status.month());
        assertEquals(Optional.empty(), status.planPercent());
        assertEquals(Reason.RUNNING, status.next().getFirst().reason());
    }

    @Test
    void whatIsInProgressComesFirstThenTheOverdueThenTheRunning() {
        Roadmap roadmap = Plans.stages(
                12,
                Plans.stage("long", 1, 6, 1),
                Plans.stage("late", 1, 2, 1),
                Plans.stage("now", 7, 12, 2),
                Plans.stage("far", 12, 12, 1));

        List<NextItem> next = Status.of(Given.state(
                        roadmap, LocalDate.of(2026, 7, 10), Outlook.FIRST, START, set("now2", ItemState.IN_PROGRESS)))
                .next();

        assertEquals(
                List.of("now2", "late1", "long1", "now1", "far1"),
                next.stream().map(item -> item.item().id().value()).toList());
        assertEquals(
                List.of(Reason.IN_PROGRESS, Reason.OVERDUE, Reason.OVERDUE, Reason.RUNNING, Reason.COMING),
                next.stream().map(NextItem::reason).toList());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 28)), next.get(1).due());
    }

    @Test
    void aStageIsOverdueOnlyOnTheDayAfterItsLast() {
        Roadmap roadmap = Plans.stages(3, Plans.stage("a", 1, 1, 1));

        assertEquals(Reason.RUNNING, first(roadmap, LocalDate.of(2026, 1, 31)));
        assertEquals(Reason.OVERDUE, first(roadmap, LocalDate.of(2026, 2, 1)));
    }

    private static Reason first(Roadmap roadmap, LocalDate today) {
        return Status.of(Given.state(roadmap, today, Outlook.FIRST, START))
                .next()
                .getFirst()
                .reason();
    }

    @Test
    void whatIsDoneOrSkippedIsNotNext() {
        Roadmap roadmap = Plans.stages(3, Plans.stage("a", 1, 3, 2));

        assertTrue(Status.of(Given.state(
                        roadmap,
                        LocalDate.of(2026, 1, 5),
                        Outlook.FIRST,
                        set("a1", ItemState.DONE),
                        set("a2", ItemState.SKIPPED)))
                .next()
                .isEmpty());
    }

    @Test
    void aMilestoneIsOverdueFromTheDayAfterItsMonthUntilItIsReached() {
        Roadmap roadmap = Plans.roadmap(6, List.of(), List.of(Plans.milestone("m", 3)), IncomePlan.NONE);
        ProgressEvent reached = new MilestoneReached(new MilestoneId("m"), LocalDate.of(2026, 5, 1), Optional.empty());

        assertEquals(MilestoneStatus.Standing.AHEAD, milestone(roadmap, LocalDate.of(2026, 3, 31), START));
        assertEquals(MilestoneStatus.Standing.OVERDUE, milestone(roadmap, LocalDate.of(2026, 4, 1), START));
        assertEquals(MilestoneStatus.Standing.REACHED, milestone(roadmap, LocalDate.of(2026, 6, 1), START, reached));
        assertEquals(MilestoneStatus.Standing.AHEAD, milestone(roadmap, LocalDate.of(2026, 6, 1)));
    }

    private static MilestoneStatus.Standing milestone(Roadmap roadmap, LocalDate today, ProgressEvent... events) {
        return Status.of(Given.state(roadmap, today, Outlook.FIRST, events))
                .milestones()
                .getFirst()
                .standing();
    }

    private static ItemStateSet set(String item, ItemState state) {
        return new ItemStateSet(new ItemId(item), state, LocalDate.of(2026, 1, 2));
    }

    @Test
    void whatStandsInATrackThatWasNotChosenIsNotNext() {
        Roadmap roadmap = Given.file(
                "title: Choice",
                "stages:",
                "  - {id: s, title: S, months: 1-2, tracks: [{id: a, title: A, items: [x]}, {id: b, title: B, items:"
                        + " [y, z]}]}");

        List<NextItem> next = Status.of(Given.state(
                        roadmap,
                        Given.STARTED,
                        new TrackChosen(new PartId("s"), new PartId("a")),
                        Given.set("y", ItemState.IN_PROGRESS)))
                .next();

        assertEquals(
                List.of("x"),
                next.stream().map(item -> item.item().id().value()).toList());
    }

    /// On 10 July, with stages that end in February and December.
    private static List<String> next(ProgressEvent... events) {
        Roadmap roadmap = Plans.stages(
                12, Plans.stage("late", 1, 2, 2), Plans.stage("now", 7, 12, 2), Plans.stage("far", 11, 12, 1));
        ProgressEvent[] all = Stream.concat(Stream.of(START), Stream.of(events)).toArray(ProgressEvent[]::new);
        return Status.of(Given.state(roadmap, LocalDate.of(2026, 7, 10), Outlook.FIRST, all)).next().stream()
                .map(item -> item.item().id() + " " + item.reason().id() + " "
                        + item.due().orElseThrow())
                .toList();
    }

    private static ProgressEvent due(String item, String day) {
        return new DueDateSet(new ItemId(item), LocalDate.parse(day));
    }

    @Test
    void aDueDateOfOnesOwnReplacesTheStages() {
        assertEquals(
                List.of(
                        "late2 overdue 2026-02-28",
                        "late1 running 2026-08-01",
                        "now1 running 2026-12-31",
                        "now2 running 2026-12-31",
                        "far1 coming 2026-12-31"),
                next(due("late1", "2026-08-01")));
    }

    @Test
    void whatIsOverdueByItsOwnDateIsOverdueFromTheDayAfter() {
        assertEquals("now2 running 2026-07-10", next(due("now2", "2026-07-10")).get(2));
        assertEquals("now2 overdue 2026-07-09", next(due("now2", "2026-07-09")).get(2));
        assertEquals(
                "late1 overdue 2026-02-28", next(due("now2", "2026-07-09")).getFirst(), "the longer overdue first");
    }

    @Test
    void anOwnDateBeforeTheStagesEndComesFirstAmongTheRunning() {
        assertEquals("now2 running 2026-09-01", next(due("now2", "2026-09-01")).get(2));
        assertEquals("now1 running 2026-12-31", next(due("now2", "2027-09-01")).get(2));
    }

    @Test
    void whatIsToBeDoneBeforeItsStageBeginsIsRunning() {
        assertEquals("far1 running 2026-09-01", next(due("far1", "2026-09-01")).get(2));
        assertEquals("far1 coming 2026-11-20", next(due("far1", "2026-11-20")).getLast());
    }

    @Test
    void whatIsInProgressLongestComesFirstUnlessAnOwnDateIsNearer() {
        ProgressEvent now1 = new ItemStateSet(new ItemId("now1"), ItemState.IN_PROGRESS, LocalDate.of(2026, 7, 1));
        ProgressEvent now2 = new ItemStateSet(new ItemId("now2"), ItemState.IN_PROGRESS, LocalDate.of(2026, 6, 1));
        assertEquals(List.of("now2", "now1"), ids(now1, now2));
        assertEquals(List.of("now1", "now2"), ids(now1, now2, due("now1", "2026-09-01")));
    }

    private static List<String> ids(ProgressEvent... events) {
        return next(events).stream()
                .limit(2)
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }
}
