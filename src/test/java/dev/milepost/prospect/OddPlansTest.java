package dev.milepost.prospect;

import static dev.milepost.prospect.Sensible.assertSensible;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.PauseTaken;
import dev.milepost.progress.ProgressEvent.SalaryStated;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.projection.Crew;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.StreamId;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.ui.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whatever the plan or the history, there is an answer.
class OddPlansTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);
    private static final StartDateSet STARTED = new StartDateSet(LocalDate.of(2026, 1, 1));

    @Test
    void aPlanWithoutIncome() {
        assertSensible(Plans.question(
                Plans.roadmap(
                        12, List.of(Plans.stage("a", 1, 6, 5)), List.of(Plans.milestone("senior", 6)), IncomePlan.NONE),
                TODAY,
                STARTED));
    }

    @Test
    void aPlanWithoutMilestones() {
        assertSensible(Plans.question(
                Plans.pay(12, List.of(), Plans.income(List.of(Plans.step(1, 12, "$100k-$110k")))), TODAY, STARTED));
    }

    @Test
    void aPlanOfNothing() {
        assertSensible(Plans.question(Plans.pay(1, List.of(), IncomePlan.NONE), TODAY));
    }

    @Test
    void plansOfOneMonthAndOfTenYears() {
        for (int months : new int[] {1, 120}) {
            assertSensible(Plans.question(
                    Plans.roadmap(
                            months,
                            List.of(Plans.stage("a", 1, months, 3)),
                            List.of(Plans.milestone("senior", months)),
                            Plans.income(
                                    List.of(Plans.after("senior", Plans.step(1, months, "$100k-$110k"))),
                                    Plans.stream("talks", StreamKind.TRAINING, "$1k-$2k"))),
                    TODAY,
                    STARTED));
        }
    }

    @Test
    void amountsOfNothing() {
        assertSensible(Plans.question(
                Plans.pay(
                        12,
                        List.of(Plans.milestone("senior", 6)),
                        Plans.income(
                                List.of(Plans.step(1, 6, "$0"), Plans.after("senior", Plans.step(6, 12, "$0-$1"))),
                                Plans.stream("talks", StreamKind.TRAINING, "$0"),
                                Plans.stream("advice", StreamKind.CONSULTING, "$0/hour"))),
                TODAY,
                STARTED,
                new SalaryStated(Plans.units(0)),
                new IncomeRecorded(1, Plans.units(0), Optional.empty())));
    }

    @Test
    void amountsAsLargeAsAFileMayHold() {
        String largest = "$1,000,000,000,000";
        Roadmap roadmap = Plans.pay(
                120,
                List.of(Plans.milestone("senior", 6)),
                Plans.income(
                        List.of(Plans.step(1, 6, largest), Plans.after("senior", Plans.step(6, 120, largest))),
                        Plans.stream("talks", StreamKind.TRAINING, largest + "/month"),
                        Plans.stream("advice", StreamKind.CONSULTING, largest + "/hour"),
                        Plans.stream("shares", StreamKind.EQUITY, largest)));
        List<ProgressEvent> events =
                new ArrayList<>(List.of(STARTED, new SalaryStated(Plans.units(1_000_000_000_000L))));
        IntStream.rangeClosed(1, 120)
                .forEach(month ->
                        events.add(new IncomeRecorded(month, Plans.units(1_000_000_000_000L), Optional.empty())));

        assertSensible(Plans.question(roadmap, TODAY, events.toArray(ProgressEvent[]::new))
                .with(Plans.overrides(
                        "hours:advice", "744", "money", "today", "inflation", "50", "ranges", "p10-p90")));
    }

    @Test
    void monthsThatCostMoreThanTheyBrought() {
        Roadmap roadmap = Plans.pay(
                12,
                List.of(),
                Plans.income(
                        List.of(Plans.step(1, 12, "$100k-$110k")),
                        Plans.stream("main", StreamKind.EMPLOYMENT, "$100k-$110k"),
                        Plans.stream("talks", StreamKind.TRAINING, "$1k-$2k")));
        assertSensible(Plans.question(
                roadmap,
                TODAY,
                STARTED,
                new IncomeRecorded(1, Plans.units(-20_000), Optional.empty()),
                new IncomeRecorded(2, Plans.units(-1_000_000_000_000L), Optional.empty()),
                new IncomeRecorded(3, Plans.units(-500), Optional.of(new StreamId("main"))),
                new IncomeRecorded(4, Plans.units(-500), Optional.of(new StreamId("talks")))));
    }

    @Test
    void probabilitiesOfNothingAndOfCertainty() {
        for (String chance : List.of("0", "1")) {
            assertSensible(Plans.question(Given.shipped(), TODAY, STARTED)
                    .with(Plans.overrides(
                            "chance:consulting",
                            chance,
                            "grant:senior",
                            chance,
                            "setback",
                            chance,
                            "dependence",
                            chance,
                            "persistence",
                            chance)));
        }
    }

    @Test
    void everyAssumptionAtItsBounds() {
        for (String bound : List.of("0.05", "20")) {
            assertSensible(Plans.question(Given.shipped(), TODAY, STARTED)
                    .with(Plans.overrides(
                            "pace",
                            bound,
                            "plan-weight",
                            "1.1",
                            "half-life",
                            "1",
                            "wait",
                            "120",
                            "early",
                            "yes",
                            "inflation",
                            "-20",
                            "money",
                            "today",
                            "lasting-shocks",
                            "1",
                            "passing-shocks",
                            "1",
                            "setback",
                            "0.5",
                            "setback-months",
                            "0-60",
                            "tax-table",
                            "mine: 0 100%")));
        }
    }

    @Test
    void aMilestoneThatNeedsItselfOrNothing() {
        Milestone itself = new Milestone(
                new MilestoneId("self"), MilestoneKind.ADVANCEMENT, "Self", 3, List.of("self", "missing"));
        Prospect prospect = assertSensible(Plans.question(
                Plans.roadmap(
                        12,
                        List.of(Plans.stage("a", 6, 12, 3)),
                        List.of(itself, Plans.milestone("early", 1)),
                        Plans.income(List.of(Plans.after("self", Plans.step(1, 12, "$100k"))))),
                TODAY,
                STARTED));

        assertEquals(2, prospect.simulation().milestones().size());
    }

    @Test
    void incomeOfAMonthThatIsStillToCome() {
        Prospect prospect = assertSensible(Plans.question(
                Given.shipped(),
                TODAY,
                STARTED,
                new IncomeRecorded(20, Plans.units(9000), Optional.empty()),
                new IncomeRecorded(120, Plans.units(9000), Optional.of(new StreamId("gone")))));

        assertEquals(List.of(), prospect.simulation().outset().closed());
        Futures futures = new Foresight(Crew.alone()).of(prospect, Futures.Detail.PREVIEW, () -> false);
        assertEquals(Optional.empty(), LivedScenario.of(futures).soFar());
    }

    @Test
    void aStartToComeAndStartsOfLongAgo() {
        for (LocalDate start : List.of(
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2050, 1, 1),
                LocalDate.of(1996, 7, 14),
                LocalDate.of(1850, 1, 31))) {
            assertSensible(Plans.question(
                    Given.shipped(),
                    TODAY,
                    new StartDateSet(start),
                    new IncomeRecorded(1, Plans.units(9000), Optional.empty()),
                    new ItemStateSet(
                            Given.shipped().items().findFirst().orElseThrow().id(), ItemState.DONE, TODAY)));
        }
    }

    @Test
    void noStartAtAll() {
        assertSensible(Plans.question(
                Given.shipped(),
                TODAY,
                new IncomeRecorded(1, Plans.units(9000), Optional.empty()),
                new ProgressEvent.MilestoneReached(
                        new MilestoneId("senior"), TODAY, Optional.of(Plans.units(150_000)))));
    }

    @Test
    void pausesThatOverlap() {
        assertSensible(Plans.question(
                Given.shipped(),
                TODAY,
                STARTED,
                new PauseTaken(LocalDate.of(2026, 2, 1), Optional.of(LocalDate.of(2026, 8, 1)), ""),
                new PauseTaken(LocalDate.of(2026, 7, 1), Optional.of(LocalDate.of(2026, 9, 1)), ""),
                new PauseTaken(LocalDate.of(2026, 8, 20), Optional.of(LocalDate.of(2027, 1, 1)), ""),
                new PauseTaken(LocalDate.of(2026, 10, 1), Optional.empty(), "")));
    }

    @Test
    void tenThousandItems() {
        assertSensible(Plans.question(
                Plans.roadmap(
                        24,
                        List.of(Plans.stage("a", 1, 12, 9000), Plans.stage("b", 13, 24, 1000)),
                        List.of(Plans.milestone("senior", 6), Plans.milestone("lead", 18)),
                        Plans.income(List.of(Plans.after("lead", Plans.step(1, 24, "$100k-$120k"))))),
                TODAY,
                STARTED,
                new ItemStateSet(new ItemId("a1"), ItemState.DONE, LocalDate.of(2026, 2, 1))));
    }
}
