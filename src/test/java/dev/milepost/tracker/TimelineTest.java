package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.forecast.Finish;
import dev.milepost.money.Money;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.BaselineKept;
import dev.milepost.progress.ProgressEvent.DueDateSet;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.TimelineView.BarKind;
import dev.milepost.tracker.TimelineView.BarLane;
import dev.milepost.tracker.TimelineView.Drift;
import dev.milepost.tracker.TimelineView.Emphasis;
import dev.milepost.tracker.TimelineView.Ghost;
import dev.milepost.tracker.TimelineView.RangeKind;
import dev.milepost.tracker.TimelineView.RangeLane;
import dev.milepost.ui.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What is drawn over the plan: forecast, folds, needs, baselines, and work that is moved.
class TimelineTest {

    private static final Roadmap PLAN = Given.file(
            "title: T",
            "months: 12",
            "stages:",
            "  - id: one",
            "    title: One",
            "    months: 1-6",
            "    sections:",
            "      - {id: a, title: A, items: [{id: a1, text: a1}, {id: a2, text: a2}]}",
            "      - {id: b, title: B, items: [{id: b1, text: b1}]}",
            "  - {id: two, title: Two, months: 7-12, items: [{id: c1, text: c1}, {id: c2, text: c2}]}",
            "milestones:",
            "  - {id: first, kind: checkpoint, month: 4, title: First, needs: [a]}",
            "  - {id: last, kind: advancement, month: 12, title: Last, needs: [c2]}");

    private static TimelineView view(TimelineSight sight, ProgressEvent... events) {
        AppState state = Given.state(PLAN, Given.TODAY, Outlook.FIRST.seeing(sight), events);
        return TimelineView.of(state, Given.MESSAGES);
    }

    private static BarLane bar(TimelineView view, String label) {
        return view.lanes().stream()
                .filter(lane -> lane instanceof BarLane bar && bar.label().equals(label))
                .map(BarLane.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + view.lanes()));
    }

    private static boolean shows(TimelineView view, String label) {
        return view.lanes().stream()
                .anyMatch(lane -> lane instanceof BarLane bar && bar.label().equals(label));
    }

    @Test
    void sectionsShareTheMonthsOfTheirStageByTheirItems() {
        TimelineView view = view(TimelineSight.FIRST.turning(new PartId("one")), Given.STARTED);
        assertEquals(BarKind.SECTION, bar(view, "A").kind());
        assertEquals(0, bar(view, "A").begin());
        assertEquals(4, bar(view, "A").end(), 1e-9);
        assertEquals(4, bar(view, "B").begin(), 1e-9);
        assertEquals(6, bar(view, "B").end(), 1e-9);
    }

    @Test
    void theStageOfTodayIsOpenAndTheOthersFolded() {
        AppState inMonthTwo = Given.state(PLAN, Given.START.plusDays(40), Outlook.FIRST, Given.STARTED);
        assertTrue(shows(TimelineView.of(inMonthTwo, Given.MESSAGES), "A"));
        assertFalse(shows(view(TimelineSight.FIRST, Given.STARTED), "A"), "today lies in the second stage");
    }

    @Test
    void theGhostOfAStageIsItsForecast() {
        AppState state = Given.state(PLAN, Given.STARTED, Given.done("a1"));
        Finish.Ahead finish = (Finish.Ahead) state.prospect().forecast().stage(new PartId("one"));
        Ghost ghost = bar(TimelineView.of(state, Given.MESSAGES), "One").ghost().orElseThrow();
        assertEquals(finish.month(0.5).orElseThrow(), ghost.middle(), 1e-9);
        assertEquals(finish.month(0.1).orElseThrow(), ghost.low(), 1e-9);
        assertEquals(finish.month(0.9).orElseThrow(), ghost.high(), 1e-9);
        assertEquals(Drift.BEHIND, ghost.drift());
    }

    @Test
    void theLastSectionIsDoneWhenItsStageIs() {
        TimelineView view = view(TimelineSight.FIRST.turning(new PartId("one")), Given.STARTED, Given.done("a1"));
        Ghost stage = bar(view, "One").ghost().orElseThrow();
        assertEquals(stage.middle(), bar(view, "B").ghost().orElseThrow().middle(), 1e-9);
        assertTrue(bar(view, "A").ghost().orElseThrow().middle() < stage.middle());
    }

    @Test
    void aForecastUpToHalfAMonthFromThePlanIsOnPlan() {
        assertEquals(Drift.ON_PLAN, Drift.of(6, 6.5));
        assertEquals(Drift.BEHIND, Drift.of(6, 6.51));
        assertEquals(Drift.AHEAD, Drift.of(6, 5.4));
    }

    @Test
    void withoutTheLayerOrAStartDateThereIsNoForecast() {
        TimelineSight without = TimelineSight.FIRST.switched(TimelineSight.Layer.FORECAST);
        assertEquals(Optional.empty(), bar(view(without, Given.STARTED), "One").ghost());
        assertEquals(Optional.empty(), bar(view(TimelineSight.FIRST), "One").ghost());
    }

    @Test
    void aSelectedMilestoneShowsWhatItNeedsAndTheChainToIt() {
        TimelineSight selecting = TimelineSight.FIRST.selecting(Optional.of(new MilestoneId("last")));
        TimelineView view = view(selecting, Given.STARTED, Given.done("b1"));
        assertEquals(Emphasis.CRITICAL, bar(view, "One").emphasis(), "First comes before, and needs A");
        assertEquals(Emphasis.CRITICAL, bar(view, "Two").emphasis());
        assertTrue(view.selection().orElseThrow().text().contains("1 milestone before it"));

        TimelineView done = view(selecting, Given.STARTED, Given.done("a1"), Given.done("a2"), Given.done("c2"));
        assertEquals(Emphasis.NONE, bar(done, "One").emphasis(), "nothing of the chain is left in it");
        assertEquals(Emphasis.NEEDED, bar(done, "Two").emphasis());
    }

    @Test
    void keptDatesStayWhereTheyWereWhenThePlanMoves() {
        Progress started = Progress.NONE.after(List.of(Given.STARTED));
        List<ProgressEvent> kept = new Recording(PLAN, started, Given.TODAY).of(new Act.KeepBaseline(" Then "));
        assertTrue(kept.stream()
                .allMatch(event -> event instanceof BaselineKept keptNow
                        && keptNow.baseline().equals("Then")));
        assertEquals(6, kept.size(), "two stages, two sections, two milestones");
        List<ProgressEvent> events = new ArrayList<>(kept);
        events.add(Given.STARTED);
        events.add(new DueDateSet(new ItemId("c2"), LocalDate.of(2027, 2, 28)));
        TimelineSight beside = TimelineSight.FIRST.beside(Optional.of("Then"));
        assertEquals(
                12,
                bar(view(beside, events.toArray(ProgressEvent[]::new)), "Two").end(),
                1e-9,
                "one is no plan");
        events.add(new DueDateSet(new ItemId("c1"), LocalDate.of(2027, 1, 31)));
        BarLane bar = bar(view(beside, events.toArray(ProgressEvent[]::new)), "Two");
        assertEquals(12, bar.baseline().orElseThrow().end(), 1e-9);
        assertEquals(14, bar.end(), 1e-9);
        Progress with = started.after(kept);
        assertEquals(started, with.after(new Recording(PLAN, with, Given.TODAY).of(new Act.DropBaseline("Then"))));
    }

    @Test
    void theBaselineThatIsDrawnIsRememberedAndSoIsNone() {
        Session session = new Session();
        Tracker first = session.open();
        first.dispatch(new Act.SetStartDate(Given.START));
        first.dispatch(new Act.KeepBaseline("Spring"));
        first.dispatch(
                new Act.ArrangeTimeline(first.state().outlook().timeline().beside(Optional.of("Spring"))));
        Tracker second = session.open();
        assertEquals(Optional.of("Spring"), second.state().outlook().timeline().baseline());
        second.dispatch(
                new Act.ArrangeTimeline(second.state().outlook().timeline().beside(Optional.empty())));
        assertEquals(
                Optional.empty(), session.open().state().outlook().timeline().baseline());
    }

    @Test
    void keepingAgainReplacesWhatWasKept() {
        Progress started = Progress.NONE.after(List.of(Given.STARTED));
        Progress once = started.after(new Recording(PLAN, started, Given.TODAY).of(new Act.KeepBaseline("X")));
        assertEquals(List.of(), new Recording(PLAN, once, Given.TODAY).of(new Act.KeepBaseline("X")));
    }

    @Test
    void movingWhatIsNotDoneLeavesWhatIsDone() {
        TimelineView view = view(
                TimelineSight.FIRST.sliding(OptionalInt.of(4)),
                Given.STARTED,
                Given.done("a1"),
                Given.set("c1", ItemState.SKIPPED));
        assertTrue(view.slide().orElseThrow().text().contains("milestones and “behind” keep the roadmap’s dates"));
        Act.Together moved = (Act.Together) view.slide().orElseThrow().apply();
        assertEquals(
                List.of("a2", "b1", "c2"),
                moved.changes().stream()
                        .map(change -> ((Act.SetDueDate) change).item().value())
                        .toList());
        assertEquals(
                Optional.of(LocalDate.of(2026, 6, 30).plusWeeks(4)),
                ((Act.SetDueDate) moved.changes().getFirst()).due());
        BarLane one = bar(view, "One");
        assertEquals(6, one.end(), "it is only tried out");
        assertEquals(0, one.slid().orElseThrow().begin(), "begun, so it began where it began");
        BarLane two = bar(view, "Two");
        assertTrue(two.slid().orElseThrow().begin() > 6.8
                && two.slid().orElseThrow().end() > 12.8);
    }

    @Test
    void thereIsNothingToMoveWithoutAStartDateOrWhenAllIsDone() {
        assertEquals(List.of(), view(TimelineSight.FIRST).tools().slides());
        TimelineView done = view(
                TimelineSight.FIRST,
                Given.STARTED,
                Given.done("a1"),
                Given.done("a2"),
                Given.done("b1"),
                Given.done("c1"),
                Given.done("c2"));
        assertEquals(List.of(), done.tools().slides());
    }

    @Test
    void aMilestoneNeedsWhatItsCardCounts() {
        Roadmap shipped = Given.shipped();
        AppState state = Given.state(shipped, Given.STARTED);
        for (var milestone : shipped.milestones()) {
            AppState selecting =
                    state.with(state.outlook().seeing(TimelineSight.FIRST.selecting(Optional.of(milestone.id()))));
            int counted = new MilestonesWork.Ledger(
                            shipped, state.progress(), state.prospect().forecast())
                    .of(milestone)
                    .total();
            String said = TimelineView.of(selecting, Given.MESSAGES)
                    .selection()
                    .orElseThrow()
                    .text();
            assertTrue(said.contains("needs " + counted + " items, " + counted + " of them open"), said);
        }
    }

    @Test
    void monthsLoggedInTwoCurrenciesAreDrawnInThePlansOwn() {
        Roadmap shipped = Given.shipped();
        var streams = shipped.income().streams();
        AppState state = Given.state(
                shipped,
                Given.STARTED,
                new IncomeRecorded(
                        1,
                        Money.ofUnits(1_000, Currency.getInstance("EUR")),
                        Optional.of(streams.get(0).id())),
                new IncomeRecorded(
                        1,
                        Money.ofUnits(200, shipped.currency()),
                        Optional.of(streams.get(1).id())));
        List<String> logged = TimelineView.of(state, Given.MESSAGES).lanes().stream()
                .filter(lane -> lane instanceof RangeLane ranges && ranges.kind() == RangeKind.LOGGED)
                .flatMap(lane -> ((RangeLane) lane).ranges().stream())
                .map(range -> range.text())
                .toList();
        assertEquals(List.of("$200"), logged);
    }

    @Test
    void whatMovesIsOfferedToTodayOnlyToOneWhoIsBehind() {
        List<String> behind =
                texts(view(TimelineSight.FIRST, Given.STARTED).tools().slides());
        assertTrue(behind.getFirst().startsWith("To today"), behind.toString());
        List<String> ahead = texts(view(
                        TimelineSight.FIRST,
                        Given.STARTED,
                        Given.done("a1"),
                        Given.done("a2"),
                        Given.done("b1"),
                        Given.done("c1"))
                .tools()
                .slides());
        assertFalse(ahead.getFirst().startsWith("To today"), ahead.toString());
    }

    @Test
    void nothingIsMovedByNoWeeks() {
        TimelineView view = view(TimelineSight.FIRST.sliding(OptionalInt.of(1)), Given.STARTED);
        List<OptionalInt> steps = view.slide().orElseThrow().steps().stream()
                .map(step -> ((Act.ArrangeTimeline) step.act()).sight().slide())
                .toList();
        assertEquals(List.of(OptionalInt.of(-3), OptionalInt.of(2), OptionalInt.of(5)), steps);
    }

    @Test
    void baselinesAreNotNamedWhileAmountsAreHidden() {
        Progress started = Progress.NONE.after(List.of(Given.STARTED));
        List<ProgressEvent> events =
                new ArrayList<>(new Recording(PLAN, started, Given.TODAY).of(new Act.KeepBaseline("before $250k")));
        events.add(Given.STARTED);
        AppState state = Given.state(
                PLAN, Given.TODAY, Outlook.FIRST.guarded(Privacy.MASKED), events.toArray(ProgressEvent[]::new));
        TimelineView.Tools tools = TimelineView.of(state, Given.MESSAGES).tools();
        assertFalse(texts(tools.baselines()).toString().contains("250"), tools.toString());
        assertFalse(texts(tools.drops()).toString().contains("250"), tools.toString());
    }

    private static List<String> texts(List<TimelineView.Choice> choices) {
        return choices.stream().map(TimelineView.Choice::text).toList();
    }
}
