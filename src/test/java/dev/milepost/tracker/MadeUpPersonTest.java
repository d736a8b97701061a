package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.BaselineStated;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.MilestoneReopened;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.progress.ProgressEvent.TrackChosen;
import dev.milepost.progress.Rollup;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.ui.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MadeUpPersonTest {

    static Stream<Roadmap> roadmaps() {
        return Stream.of(
                Given.shipped(),
                Given.file("title: Empty"),
                Given.file("title: One month", "months: 1", "stages: [{title: S, months: 1-1, items: [x]}]"),
                Given.file("title: Late", "months: 120", "stages: [{title: S, months: 100-120, items: [x, y]}]"),
                Given.file(
                        "title: Paid",
                        "months: 2",
                        "income: {salary: [{months: 1-2, pay: $0.01}], streams: [{kind: content, title: C, pay: $1}]}",
                        "milestones: [{kind: checkpoint, month: 1, title: M}]"));
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void itIsTheSameEveryTimeAndNeverAheadOfToday(Roadmap roadmap) {
        for (LocalDate today : List.of(Given.TODAY, LocalDate.of(2024, 2, 29), LocalDate.of(2026, 3, 31))) {
            List<ProgressEvent> events = MadeUpPerson.upTo(today, roadmap);
            assertEquals(events, MadeUpPerson.upTo(today, roadmap));
            AppState state = Given.state(roadmap, today, Outlook.FIRST, events.toArray(ProgressEvent[]::new));
            LocalDate start = state.progress().start().orElseThrow();
            events.forEach(event -> assertTrue(isPast(event, start, today), event.toString()));
            RoadmapView.of(state, Given.MESSAGES);
            TimelineView.of(state, Given.MESSAGES);
            IncomeView.of(state, Given.MESSAGES);
        }
    }

    private static boolean isPast(ProgressEvent event, LocalDate start, LocalDate today) {
        LocalDate day = switch (event) {
            case ItemStateSet set -> set.on();
            case MilestoneReached reached -> reached.on();
            case IncomeRecorded income -> new PlanCalendar(start).lastDay(income.month());
            case StartDateSet set -> set.start();
            case TrackChosen _, BaselineStated _, MilestoneReopened _ -> today;
        };
        return !day.isAfter(today) && !day.isBefore(start);
    }

    @Test
    void onTheShippedRoadmapItIsElevenMonthsInAndUsesEverything() {
        List<ProgressEvent> events = MadeUpPerson.upTo(Given.TODAY, Given.shipped());
        AppState state = Given.state(Given.shipped(), events.toArray(ProgressEvent[]::new));
        assertEquals(11, state.month().orElseThrow());
        var total = Rollup.of(state.roadmap(), state.progress()).total();
        for (ItemState each : ItemState.values()) {
            assertTrue(total.in(each) > 0, each.toString());
        }
        assertEquals(10, state.progress().income().size(), "the closed months");
        assertFalse(state.roadmap().milestones().stream()
                .allMatch(milestone -> state.progress().reached(milestone.id()).isPresent()));
        assertTrue(state.roadmap().milestones().stream()
                .anyMatch(milestone -> state.progress().reached(milestone.id()).isPresent()));
    }

    @Test
    void workOnAStageBeginsBehindTheMonthItSharesWithTheOneBefore() {
        Roadmap roadmap = Given.file(
                "title: Shared",
                "months: 12",
                "stages:",
                "  - {title: First, months: 1-6, items: [a]}",
                "  - {title: Second, months: 6-12, items: [b, c, d, e, f, g, h]}");
        List<ProgressEvent> events = MadeUpPerson.upTo(Given.TODAY, roadmap);
        LocalDate seventh = new PlanCalendar(Given.state(roadmap, events.toArray(ProgressEvent[]::new))
                        .progress()
                        .start()
                        .orElseThrow())
                .firstDay(7);

        assertTrue(
                events.stream()
                        .filter(ItemStateSet.class::isInstance)
                        .map(ItemStateSet.class::cast)
                        .filter(set -> !set.item().value().equals("a"))
                        .noneMatch(set -> set.on().isBefore(seventh)),
                events.toString());
    }
}
