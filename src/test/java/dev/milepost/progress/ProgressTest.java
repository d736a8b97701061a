package dev.milepost.progress;

import static dev.milepost.progress.Histories.DAY;
import static dev.milepost.progress.Histories.after;
import static dev.milepost.progress.Histories.chose;
import static dev.milepost.progress.Histories.done;
import static dev.milepost.progress.Histories.entries;
import static dev.milepost.progress.Histories.set;
import static dev.milepost.progress.Roadmaps.roadmap;
import static dev.milepost.progress.Roadmaps.stage;
import static dev.milepost.progress.Roadmaps.tasks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.milepost.money.Money;
import dev.milepost.progress.ProgressEvent.AssumptionMade;
import dev.milepost.progress.ProgressEvent.ForecastMade;
import dev.milepost.progress.ProgressEvent.GateSet;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.SalaryStated;
import dev.milepost.progress.ProgressEvent.ScenarioSaved;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.StreamId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {

    private static final MilestoneId SENIOR = new MilestoneId("senior");
    private static final StreamId CONSULTING = new StreamId("consulting");

    @Test
    void nothingWasDoneAtFirst() {
        assertEquals(ItemState.TO_DO, Progress.NONE.state(new ItemId("a")));
        assertEquals(Optional.empty(), Progress.NONE.standing(new ItemId("a")));
        assertEquals(Optional.empty(), Progress.NONE.start());
        assertEquals(Optional.empty(), Progress.NONE.salary());
        assertEquals(Optional.empty(), Progress.NONE.reached(SENIOR));
        assertEquals(Optional.empty(), Progress.NONE.chosenTrack(new PartId("a")));
        assertEquals(Map.of(), Progress.NONE.income());
        assertEquals(Progress.NONE, Progress.of(List.of()));
    }

    @Test
    void assumptionsScenariosAndForecastsAreKnownByWhatTheySpeakOf() {
        AssumptionKey wait = AssumptionKey.of(AssumptionKind.WAIT, "senior");
        AssumptionKey dependence = AssumptionKey.of(AssumptionKind.DEPENDENCE);
        AssumptionValue one = new AssumptionValue.Figure(BigDecimal.ONE);
        AssumptionValue two = new AssumptionValue.Figure(BigDecimal.TWO);
        SortedMap<AssumptionKey, AssumptionValue> tried = new TreeMap<>(Map.of(wait, two));
        ForecastMade march = new ForecastMade(3, DAY, "1", 42, "0".repeat(64), List.of());
        Progress progress = after(
                new AssumptionMade(wait, one),
                new AssumptionMade(dependence, one),
                new AssumptionMade(wait, two),
                new ScenarioSaved("Slow", tried),
                new ScenarioSaved("Dropped", tried),
                march,
                new Withdrawn(new Register.OfAssumption(dependence)),
                new Withdrawn(new Register.OfScenario("Dropped")));
        assertEquals(Map.of(wait, two), progress.assumptions());
        assertEquals(Map.of("Slow", tried), progress.scenarios());
        assertEquals(Map.of(3, march), progress.forecasts());
        tried.clear();
        assertEquals(Map.of(wait, two), progress.scenarios().get("Slow"), "a copy is kept");
    }

    @Test
    void aMilestonesGatesAreKnownByTheirNumbers() {
        GateSet first = new GateSet(SENIOR, 1, "Manager knows", Optional.of(DAY));
        GateSet second = new GateSet(SENIOR, 2, "Two quarters", Optional.empty());
        Progress progress = after(
                second,
                new GateSet(SENIOR, 1, "Boss knows", Optional.empty()),
                first,
                new GateSet(SENIOR, 3, "Never mind", Optional.empty()),
                new Withdrawn(new Register.OfGate(SENIOR, 3)));
        assertEquals(List.of(first, second), progress.gates(SENIOR));
        assertEquals(List.of(), progress.gates(new MilestoneId("lead")));
        assertEquals(Set.of(Subject.of(SENIOR)), progress.subjects());
    }

    @Test
    void theLaterEventWinsWhateverDayItCountsFor() {
        Progress progress = after(
                new ItemStateSet(new ItemId("a"), ItemState.DONE, DAY),
                new ItemStateSet(new ItemId("a"), ItemState.IN_PROGRESS, DAY.minusDays(30)),
                new StartDateSet(DAY),
                new StartDateSet(DAY.minusYears(1)),
                new SalaryStated(dollars(90_000)),
                new SalaryStated(dollars(80_000)),
                chose("choice", "x"),
                chose("choice", "y"));
        assertEquals(
                Optional.of(new Standing(ItemState.IN_PROGRESS, DAY.minusDays(30))),
                progress.standing(new ItemId("a")));
        assertEquals(Optional.of(DAY.minusYears(1)), progress.start());
        assertEquals(Optional.of(dollars(80_000)), progress.salary());
        assertEquals(Optional.of(new PartId("y")), progress.chosenTrack(new PartId("choice")));
    }

    @Test
    void aMilestoneReopenedIsNotReachedAndMayBeReachedAgain() {
        ProgressEvent reached = new MilestoneReached(SENIOR, DAY, Optional.of(dollars(140_000)));
        ProgressEvent reopened = new Withdrawn(new Register.OfMilestone(SENIOR));
        assertEquals(
                Optional.of(new Reached(DAY, Optional.of(dollars(140_000)))),
                after(reached).reached(SENIOR));
        assertEquals(Optional.empty(), after(reached, reopened).reached(SENIOR));
        assertEquals(
                Optional.of(new Reached(DAY.plusDays(1), Optional.empty())),
                after(reached, reopened, new MilestoneReached(SENIOR, DAY.plusDays(1), Optional.empty()))
                        .reached(SENIOR));
    }

    @Test
    void incomeReplacesWhatWasRecordedForTheSameMonthAndStreamOnly() {
        Progress progress = after(
                new IncomeRecorded(2, dollars(7), Optional.empty()),
                new IncomeRecorded(1, dollars(1), Optional.of(CONSULTING)),
                new IncomeRecorded(1, dollars(2), Optional.empty()),
                new IncomeRecorded(1, dollars(3), Optional.of(CONSULTING)));
        assertEquals(
                List.of(
                        Map.entry(new IncomeKey(1, Optional.empty()), dollars(2)),
                        Map.entry(new IncomeKey(1, Optional.of(CONSULTING)), dollars(3)),
                        Map.entry(new IncomeKey(2, Optional.empty()), dollars(7))),
                progress.income().entrySet().stream()
                        .map(each -> Map.entry(each.getKey(), each.getValue()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aHistoryFoldsToTheSameWhereverItIsCut(long seed) {
        List<JournalEntry> history = entries(anyEvents(new Random(seed), 60));
        Progress whole = Progress.of(history);
        assertEquals(whole, Progress.of(history), "replayed");
        for (int cut = 0; cut <= history.size(); cut++) {
            Progress prefix = Progress.of(history.subList(0, cut));
            Progress before = Progress.of(history.subList(0, cut));
            assertEquals(whole, prefix.plus(history.subList(cut, history.size())), "cut at " + cut);
            assertEquals(before, prefix, "adding to a progress must not change it");
        }
    }

    @Test
    void differentProgressIsNotEqual() {
        for (ProgressEvent event : ProgressStoreContract.everyKind()) {
            if (!(event instanceof Withdrawn)) {
                assertNotEquals(Progress.NONE, after(event), event.getClass().getSimpleName());
            }
        }
        assertEquals(
                after(done("a")).hashCode(),
                after(set("a", ItemState.SKIPPED), done("a")).hashCode());
    }

    @Test
    void noEntriesChangeNothing() {
        Progress progress = after(done("a"));
        assertSame(progress, progress.plus(List.of()));
    }

    @Test
    void itemsThatVanishFromTheRoadmapKeepTheirStanding() {
        Progress progress = after(done("kept"), done("removed"));
        assertEquals(
                1,
                Rollup.of(roadmap(stage("s", tasks("kept"))), progress).total().done());
        assertEquals(ItemState.DONE, progress.state(new ItemId("removed")));
        assertEquals(2, progress.items().size());
        assertEquals(
                2,
                Rollup.of(roadmap(stage("s", tasks("removed", "kept"))), progress)
                        .total()
                        .done(),
                "and count again when they come back");
    }

    @Test
    void whatItHandsOutCannotBeChanged() {
        Progress progress = after(done("a"));
        assertThrows(UnsupportedOperationException.class, () -> progress.items().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> progress.income().clear());
    }

    @Test
    void eventsRefuseWhatNoFileCouldHold() {
        LocalDate far = LocalDate.of(10_000, 1, 1);
        LocalDate early = LocalDate.of(-1, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> new ItemStateSet(new ItemId("a"), ItemState.DONE, far));
        assertThrows(IllegalArgumentException.class, () -> new StartDateSet(early));
        assertThrows(IllegalArgumentException.class, () -> new MilestoneReached(SENIOR, far, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new IncomeRecorded(0, dollars(1), Optional.empty()));
    }

    private static List<ProgressEvent> anyEvents(Random random, int count) {
        List<ProgressEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<ProgressEvent> kinds = new ArrayList<>(ProgressStoreContract.everyKind());
            kinds.add(set("item-" + random.nextInt(5), Histories.anyState(random)));
            kinds.add(new IncomeRecorded(1 + random.nextInt(3), dollars(random.nextInt(9)), Optional.of(CONSULTING)));
            Collections.shuffle(kinds, random);
            events.add(kinds.getFirst());
        }
        return events;
    }

    private static Money dollars(long units) {
        return Money.ofUnits(units, Currency.getInstance("USD"));
    }
}
