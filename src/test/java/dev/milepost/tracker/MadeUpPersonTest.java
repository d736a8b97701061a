package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.BaselineKept;
import dev.milepost.progress.ProgressEvent.CountRecorded;
import dev.milepost.progress.ProgressEvent.DueDateSet;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
import dev.milepost.progress.ProgressEvent.GateSet;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MetricRead;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.NoteWritten;
import dev.milepost.progress.ProgressEvent.PauseTaken;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Rollup;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.ui.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
            Journal journal = MadeUpPerson.journal(today, roadmap);
            assertEquals(journal, MadeUpPerson.journal(today, roadmap));
            AppState state = Given.state(roadmap, today, Outlook.FIRST, journal);
            LocalDate start = state.progress().start().orElseThrow();
            journal.entries().forEach(entry -> {
                assertTrue(isPast(entry.event(), start, today), entry.toString());
                assertTrue(isWithin(day(entry), start, today), entry.toString());
            });
            RoadmapView.of(state, Given.MESSAGES);
            TimelineView.of(state, Given.MESSAGES);
            IncomeView.of(state, Given.MESSAGES);
            JournalView.of(state, Given.MESSAGES);
            DataView.of(state, Given.MESSAGES);
        }
    }

    private static boolean isPast(ProgressEvent event, LocalDate start, LocalDate today) {
        return switch (event) {
            case ItemStateSet set -> isWithin(set.on(), start, today);
            case MilestoneReached reached -> isWithin(reached.on(), start, today);
            case IncomeRecorded income -> isWithin(new PlanCalendar(start).lastDay(income.month()), start, today);
            case StartDateSet set -> isWithin(set.start(), start, today);
            case CountRecorded count -> isWithin(count.on(), start, today);
            case MetricRead read -> isWithin(read.on(), start, today);
            case GateSet gate ->
                gate.met().filter(met -> !isWithin(met, start, today)).isEmpty();
            case PauseTaken pause -> isWithin(pause.from(), start, today);
            default -> true;
        };
    }

    private static boolean isWithin(LocalDate day, LocalDate start, LocalDate today) {
        return !day.isAfter(today) && !day.isBefore(start);
    }

    private static LocalDate day(JournalEntry entry) {
        return LocalDate.ofInstant(entry.at(), ZoneOffset.UTC);
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void whatItDidWasRecordedInOrderOnTheDaysItCountsFor(Roadmap roadmap) {
        Journal journal = MadeUpPerson.journal(Given.TODAY, roadmap);
        List<Instant> times = journal.entries().stream().map(JournalEntry::at).toList();
        assertEquals(times.stream().sorted().toList(), times);
        journal.entries().stream()
                .filter(entry -> entry.event() instanceof ItemStateSet)
                .forEach(entry -> assertEquals(((ItemStateSet) entry.event()).on(), day(entry)));
    }

    @Test
    void onTheShippedRoadmapTheJournalLooksLivedIn() {
        Journal journal = MadeUpPerson.journal(Given.TODAY, Given.shipped());
        Set<Class<?>> kinds = journal.entries().stream()
                .map(entry -> entry.event().getClass())
                .collect(Collectors.toSet());
        assertTrue(
                kinds.containsAll(Set.of(
                        NoteWritten.class,
                        EvidenceAdded.class,
                        CountRecorded.class,
                        DueDateSet.class,
                        MetricRead.class,
                        PauseTaken.class)),
                kinds.toString());
        assertEquals(
                3,
                journal.entries().stream()
                        .map(JournalEntry::event)
                        .filter(EvidenceAdded.class::isInstance)
                        .map(event -> ((EvidenceAdded) event).evidence().getClass())
                        .distinct()
                        .count());
        assertTrue(journal.acts().stream()
                .anyMatch(act -> journal.isUndone(act.span()) && act.stamp().purpose() instanceof Purpose.Change));
        assertTrue(journal.entries().stream()
                        .map(entry -> entry.at().atZone(ZoneOffset.UTC).toLocalTime())
                        .distinct()
                        .count()
                > 20);
    }

    @Test
    void onTheShippedRoadmapItIsElevenMonthsInAndUsesEverything() {
        AppState state = Given.state(
                Given.shipped(), Given.TODAY, Outlook.FIRST, MadeUpPerson.journal(Given.TODAY, Given.shipped()));
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
    void itsNextLevelHasGatesOfItsOwnAndABaselineWasKeptEarly() {
        Journal journal = MadeUpPerson.journal(Given.TODAY, Given.shipped());
        assertEquals(
                List.of(true, false, false),
                journal.progress().gates(new MilestoneId("principal")).stream()
                        .map(gate -> gate.met().isPresent())
                        .toList());
        assertEquals(Set.of("First plan"), journal.progress().baselines().keySet());
        LocalDate start = journal.progress().start().orElseThrow();
        journal.entries().stream()
                .filter(entry -> entry.event() instanceof BaselineKept)
                .forEach(entry -> assertEquals(start.plusDays(13), day(entry)));
    }

    @Test
    void workOnAStageBeginsBehindTheMonthItSharesWithTheOneBefore() {
        Roadmap roadmap = Given.file(
                "title: Shared",
                "months: 12",
                "stages:",
                "  - {title: First, months: 1-6, items: [a]}",
                "  - {title: Second, months: 6-12, items: [b, c, d, e, f, g, h]}");
        Journal journal = MadeUpPerson.journal(Given.TODAY, roadmap);
        List<ProgressEvent> events =
                journal.entries().stream().map(JournalEntry::event).toList();
        LocalDate seventh = new PlanCalendar(journal.progress().start().orElseThrow()).firstDay(7);

        assertTrue(
                events.stream()
                        .filter(ItemStateSet.class::isInstance)
                        .map(ItemStateSet.class::cast)
                        .filter(set -> !set.item().value().equals("a"))
                        .noneMatch(set -> set.on().isBefore(seventh)),
                events.toString());
    }
}
