package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.MilestoneStatus.Standing;
import dev.milepost.tracker.TimelineView.BarLane;
import dev.milepost.tracker.TimelineView.Mark;
import dev.milepost.tracker.TimelineView.MarkLane;
import dev.milepost.ui.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineViewTest {

    private static TimelineView view(AppState state) {
        TimelineView view = TimelineView.of(state, Given.MESSAGES);
        assertTrue(view.months() <= view.axis().months() && view.axis().months() >= 120);
        for (BarLane bar : bars(view)) {
            assertTrue(
                    bar.begin() >= 0
                            && bar.begin() < bar.end()
                            && bar.end() <= view.axis().months(),
                    bar.toString());
            assertTrue(bar.fraction() >= 0 && bar.fraction() <= 1, bar.toString());
        }
        marks(view)
                .forEach(mark ->
                        assertTrue(mark.at() >= 0 && mark.at() <= view.axis().months(), mark.toString()));
        view.today()
                .ifPresent(
                        today -> assertTrue(today >= 0 && today <= view.axis().months()));
        return view;
    }

    private static List<BarLane> bars(TimelineView view) {
        return view.lanes().stream()
                .filter(BarLane.class::isInstance)
                .map(BarLane.class::cast)
                .toList();
    }

    private static List<Mark> marks(TimelineView view) {
        return view.lanes().stream()
                .filter(MarkLane.class::isInstance)
                .flatMap(lane -> ((MarkLane) lane).marks().stream())
                .toList();
    }

    private static ProgressEvent reached(String milestone, LocalDate on) {
        return new MilestoneReached(new MilestoneId(milestone), on, Optional.empty());
    }

    @Test
    void barsLieOnTheirMonths() {
        List<String> bars = bars(view(Given.state(Given.shipped()))).stream()
                .map(bar -> bar.kind() + " " + bar.begin() + "-" + bar.end())
                .toList();
        assertEquals(
                List.of(
                        "PHASE 0.0-6.0",
                        "PHASE 6.0-18.0",
                        "PHASE 18.0-24.0",
                        "STAGE 0.0-3.0",
                        "STAGE 3.0-9.0",
                        "STAGE 9.0-18.0",
                        "TRACK 9.0-15.0",
                        "STAGE 18.0-24.0"),
                bars);
    }

    @Test
    void aMilestoneStandsAtTheEndOfItsMonthOrWhereItWasReached() {
        TimelineView view =
                view(Given.state(Given.shipped(), Given.STARTED, reached("senior", Given.START.plusMonths(4))));
        Mark senior = mark(view, "senior");
        assertEquals(4.0, senior.at(), 1e-9);
        assertEquals(Standing.REACHED, senior.standing());
        assertEquals(6.0, mark(view, "platform-established").at());
        assertEquals(Standing.OVERDUE, mark(view, "platform-established").standing());
        assertEquals(Standing.AHEAD, mark(view, "independence").standing());
    }

    private static Mark mark(TimelineView view, String id) {
        String title = Given.shipped().milestones().stream()
                .filter(milestone -> milestone.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .title();
        return marks(view).stream()
                .filter(mark -> mark.text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingLeavesTheAxis() {
        AppState late = Given.state(
                Given.shipped(),
                LocalDate.of(2028, 6, 15),
                Outlook.FIRST,
                Given.STARTED,
                reached("independence", LocalDate.of(2028, 5, 20)));
        TimelineView view = view(late);
        assertTrue(view.months() >= 30 && view.months() <= 2 * 30, "room for the forecast’s ranges: " + view.months());
        assertTrue(view.today().isPresent());
    }

    @Test
    void theWholePlanIsAsWideAsTheRangesThatAreDrawn() {
        ProgressEvent[] fast = Stream.concat(
                        Stream.of(Given.STARTED),
                        Given.shipped()
                                .items()
                                .limit(20)
                                .map(item -> new ItemStateSet(item.id(), ItemState.DONE, Given.TODAY.minusWeeks(2))))
                .toArray(ProgressEvent[]::new);
        TimelineView view = view(Given.state(Given.shipped(), fast));
        double latest = view.lanes().stream()
                .flatMap(lane -> lane instanceof BarLane bar ? bar.ghost().stream() : Stream.empty())
                .mapToDouble(TimelineView.Ghost::high)
                .max()
                .orElseThrow();
        assertTrue(latest > 24, "beyond the plan: " + latest);
        assertTrue(view.months() >= Math.min(latest, 48), view.months() + " months for a range until " + latest);
    }

    @Test
    void aStartInTheFutureHasNoToday() {
        AppState ahead = Given.state(Given.shipped(), new StartDateSet(Given.TODAY.plusYears(1)));
        assertEquals(OptionalDouble.empty(), view(ahead).today());
        assertTrue(view(ahead).months() >= 24 && view(ahead).months() <= 48);
    }

    @Test
    void aStartThirtyYearsAgoStillDrawsThePlan() {
        AppState old = Given.state(
                Given.shipped(), new StartDateSet(Given.TODAY.minusYears(30)), reached("senior", Given.TODAY));
        TimelineView view = view(old);
        assertEquals(OptionalDouble.empty(), view.today());
        assertEquals(240, view.months());
    }

    @Test
    void aMilestoneReachedBeforeTheStartStandsAtItsBeginning() {
        AppState early = Given.state(Given.shipped(), Given.STARTED, reached("senior", Given.START.minusMonths(3)));
        assertTrue(mark(view(early), "senior").at() <= 6);
    }

    @Test
    void whatIsEmptyOrShortOrLongIsDrawn() {
        assertEquals(
                List.of(),
                view(Given.state(Given.file("title: T"), Given.STARTED)).lanes());
        Roadmap one = Given.file("title: T", "months: 1", "stages: [{title: S, months: 1-1, items: [x]}]");
        assertTrue(view(Given.state(one, Given.STARTED)).months() >= 7, "today lies in month 7");
        assertEquals(1, view(Given.state(one)).months());
        Roadmap longest = Given.file(Stream.concat(
                        Stream.of("title: T", "months: 120", "stages:"),
                        IntStream.rangeClosed(1, 120)
                                .mapToObj(i -> "  - {title: S" + i + ", months: " + i + ", items: [x" + i + "]}"))
                .toArray(String[]::new));
        assertEquals(120, bars(view(Given.state(longest, Given.STARTED))).size());
    }

    @Test
    void aPercentIsTheCountsEverywhere() {
        Roadmap hundred = Given.file(Stream.concat(
                        Stream.of(
                                "title: T",
                                "months: 3",
                                "phases: [{id: p, title: P, months: 1-3}]",
                                "stages:",
                                "  - title: S",
                                "    months: 1-3",
                                "    items:"),
                        IntStream.rangeClosed(1, 100).mapToObj(i -> "      - {id: x" + i + ", text: x" + i + "}"))
                .toArray(String[]::new));
        for (int done : List.of(0, 28, 29, 57, 58, 99, 100)) {
            ProgressEvent[] events = IntStream.rangeClosed(1, done)
                    .mapToObj(i -> Given.done("x" + i))
                    .toArray(ProgressEvent[]::new);
            assertEquals(
                    List.of(done + "%", done + "%"),
                    bars(view(Given.state(hundred, events))).stream()
                            .map(BarLane::text)
                            .toList());
        }
    }

    @Test
    void aMilestoneIsLateOnTheTimelineAndInTheOutlineOnTheSameDay() {
        for (LocalDate today : List.of(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 1))) {
            AppState state = Given.state(Given.shipped(), today, Outlook.FIRST, Given.STARTED);
            List<String> drawn = marks(view(state)).stream()
                    .filter(mark -> mark.kind() == TimelineView.MarkKind.MILESTONE)
                    .filter(mark -> mark.standing() == Standing.OVERDUE)
                    .map(Mark::text)
                    .sorted()
                    .toList();
            List<String> listed = RoadmapView.of(state, Given.MESSAGES).rows().stream()
                    .filter(row -> row instanceof RoadmapView.MilestoneRow mark && mark.late())
                    .map(row -> ((RoadmapView.MilestoneRow) row).text())
                    .sorted()
                    .toList();
            assertEquals(drawn, listed);
        }
    }

    @Test
    void aLastWeekOfAYearHasNoNameSoThatTheYearBehindItHas() {
        AppState state = Given.state(Given.shipped(), new StartDateSet(LocalDate.of(2025, 12, 24)));
        TimelineAxis axis = TimelineView.of(state, Given.MESSAGES).axis();
        List<String> names = axis.ticks(TimelineAxis.Grain.QUARTER, 0, 12).stream()
                .map(TimelineAxis.Tick::text)
                .toList();
        assertEquals(List.of("Q1 2026", "Q2", "Q3", "Q4"), names);
        assertEquals(
                "Q4 2025",
                TimelineView.of(
                                Given.state(Given.shipped(), new StartDateSet(LocalDate.of(2025, 11, 1))),
                                Given.MESSAGES)
                        .axis()
                        .ticks(TimelineAxis.Grain.QUARTER, 0, 12)
                        .getFirst()
                        .text());
    }
}
