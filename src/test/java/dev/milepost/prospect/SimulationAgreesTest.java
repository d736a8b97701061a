package dev.milepost.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.projection.MonthIncome;
import dev.milepost.projection.Onset;
import dev.milepost.projection.SimulationModel;
import dev.milepost.projection.SimulationModel.Readiness;
import dev.milepost.projection.SimulationResult;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.OneOff;
import dev.milepost.roadmap.RateStep;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.StreamId;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.roadmap.Terms;
import dev.milepost.roadmap.Trigger;
import dev.milepost.roadmap.Vesting;
import dev.milepost.ui.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Without uncertainty the simulation is the middle trajectory, to the cent.
class SimulationAgreesTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final StartDateSet STARTED = new StartDateSet(START);

    @Test
    void onTheFirstDayOfTheShippedPlan() {
        assertAgree(Plans.question(Given.shipped(), START, STARTED));
    }

    @Test
    void withoutAStartDate() {
        assertAgree(Plans.question(Given.shipped(), START));
    }

    @Test
    void overALongerTimeThanThePlan() {
        assertAgree(Plans.question(Given.shipped(), START, STARTED).over(60));
    }

    @Test
    void howeverTheSalaryGetsFromStepToStep() {
        for (String interpolation : List.of("step", "linear", "geometric")) {
            for (String owner : List.of("earlier", "later")) {
                assertAgree(Plans.question(Given.shipped(), START, STARTED)
                        .with(Plans.overrides("interpolation", interpolation, "shared-months", owner)));
            }
        }
    }

    @Test
    void inTheMoneyOfTheStart() {
        assertAgree(Plans.question(Given.shipped(), START, STARTED)
                .with(Plans.overrides("money", "today", "inflation", "4")));
    }

    @Test
    void whenAPromotionCameEarlyWithItsPay() {
        assertAgree(Plans.question(
                Given.shipped(),
                LocalDate.of(2026, 6, 1),
                STARTED,
                new MilestoneReached(
                        new MilestoneId("senior"), LocalDate.of(2026, 5, 16), Optional.of(Plans.units(181_000)))));
    }

    @Test
    void whenPromotionsAreOverdue() {
        assertAgree(Plans.question(Given.shipped(), LocalDate.of(2027, 2, 10), STARTED));
    }

    @Test
    void afterMonthsThatAreLoggedWithAGap() {
        List<ProgressEvent> events = new ArrayList<>(List.of(STARTED));
        IntStream.of(1, 2, 4, 5)
                .forEach(month -> events.add(new IncomeRecorded(month, Plans.units(12_100), Optional.empty())));
        Prospect prospect = assertAgree(
                Plans.question(Given.shipped(), LocalDate.of(2026, 6, 20), events.toArray(ProgressEvent[]::new)));

        assertEquals(5, prospect.simulation().outset().closed().size());
        assertEquals(145_200, prospect.simulation().outset().closed().getFirst());
    }

    @Test
    void whenASalaryIsLoggedWhileAStepIsUnderWay() {
        List<ProgressEvent> events = new ArrayList<>(List.of(
                STARTED, new MilestoneReached(new MilestoneId("senior"), LocalDate.of(2026, 7, 1), Optional.empty())));
        IntStream.rangeClosed(1, 8)
                .forEach(month -> events.add(new IncomeRecorded(month, Plans.units(12_345), Optional.empty())));
        assertAgree(Plans.question(Given.shipped(), LocalDate.of(2026, 9, 20), events.toArray(ProgressEvent[]::new))
                .with(Plans.overrides("interpolation", "linear")));
    }

    @Test
    void withEverythingThatCanPay() {
        assertAgree(Plans.question(EVERYTHING, START, STARTED)
                .with(Plans.overrides("hours:advice", "10-20", "equity", "income")));
    }

    @Test
    void aLoggedSalaryStandsForTheStepsItHasSeenAndTellsItsPlace() {
        List<ProgressEvent> events = new ArrayList<>(List.of(STARTED));
        IntStream.rangeClosed(1, 3)
                .forEach(month -> events.add(new IncomeRecorded(month, Plans.units(12_500), Optional.empty())));

        SimulationModel model = Prospect.of(
                        Plans.question(Given.shipped(), LocalDate.of(2026, 4, 2), events.toArray(ProgressEvent[]::new)))
                .simulation();

        assertEquals(150_000, model.earnings().baseSalary());
        assertEquals(
                List.of("step-002", "step-003", "step-004"),
                model.earnings().steps().stream().map(SimulationModel.Step::id).toList());
        assertEquals(0.5, model.earnings().place().orElseThrow());
    }

    @Test
    void aStepWaitsForItsPromotionAndAReachedOneIsKnown() {
        SimulationModel open =
                Prospect.of(Plans.question(Given.shipped(), START, STARTED)).simulation();
        SimulationModel reached = Prospect.of(Plans.question(
                        Given.shipped(),
                        LocalDate.of(2026, 6, 1),
                        STARTED,
                        new MilestoneReached(new MilestoneId("senior"), LocalDate.of(2026, 5, 1), Optional.empty())))
                .simulation();

        assertEquals(
                new Onset.AfterMilestone("senior", 0),
                open.earnings().steps().get(1).onset());
        assertEquals(new Onset.AtMonth(4), reached.earnings().steps().get(1).onset());
        assertTrue(reached.milestones().stream()
                .anyMatch(milestone ->
                        milestone.id().equals("senior") && milestone.readiness().equals(new Readiness.Reached(4))));
    }

    @Test
    void everyMilestoneAndTargetHasItsOdds() {
        Roadmap roadmap = Given.shipped();

        SimulationModel model =
                Prospect.of(Plans.question(roadmap, START, STARTED)).simulation();

        assertEquals(roadmap.milestones().size(), model.milestones().size());
        assertEquals(
                List.of("conservative-24", "realistic-24", "optimistic-24"),
                model.targets().stream().map(SimulationModel.Target::id).toList());
        assertEquals(350_000, model.targets().getFirst().atLeast());
    }

    private static final Roadmap EVERYTHING = Plans.pay(
            24,
            List.of(Plans.milestone("senior", 6)),
            new IncomePlan(
                    Optional.of(Plans.units(90_000)),
                    List.of(
                            Plans.step(1, 6, "$100k-$120k"),
                            Plans.after("senior", Plans.step(6, 12, "$130k-$150k")),
                            Plans.step(13, 24, "$140k-$165k")),
                    List.of(
                            with(
                                    new Terms(
                                            Optional.of(new Trigger.AtMonth(18)),
                                            List.of(
                                                    new RateStep(Plans.rate("$100-$200"), Optional.empty()),
                                                    new RateStep(
                                                            Plans.rate("$300"), Optional.of(new Trigger.AtMonth(9)))),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Set.of()),
                                    Plans.starting(
                                            new Trigger.AfterMilestone(new MilestoneId("senior")),
                                            Plans.stream("advice", StreamKind.CONSULTING, "$100-$300/hour"))),
                            with(
                                    new Terms(
                                            Optional.empty(),
                                            List.of(),
                                            Optional.of(new Vesting(24, 6)),
                                            Optional.empty(),
                                            Set.of()),
                                    Plans.starting(
                                            new Trigger.AtMonth(3),
                                            Plans.stream("shares", StreamKind.EQUITY, "$48k equity package"))),
                            Plans.stream("book", StreamKind.CONTENT, "$10k-$20k")),
                    List.of(new OneOff(
                            new StreamId("bonus"),
                            "bonus",
                            Plans.rate("$5k-$7k"),
                            new Trigger.AfterMilestone(new MilestoneId("senior")),
                            Optional.empty())),
                    List.of(),
                    Collections.emptySortedMap()));

    private static IncomeStream with(Terms terms, IncomeStream stream) {
        return new IncomeStream(
                stream.id(),
                stream.title(),
                stream.kind(),
                stream.pay(),
                stream.start(),
                stream.rampMonths(),
                stream.rates(),
                terms,
                stream.note());
    }

    private static Prospect assertAgree(Question question) {
        Prospect prospect = Prospect.of(question);
        SimulationResult simulated = Certain.run(prospect);
        for (MonthIncome planned : prospect.trajectories().mid().months()) {
            SimulationResult.Month month = simulated.months().get(planned.month() - 1);
            double cumulative = planned.cumulative().total().units().doubleValue();
            assertEquals(cumulative, month.meanCumulative().value(), 0.01, "in all by month " + planned.month());
            if (planned.month() > prospect.simulation().outset().closed().size()) {
                double annual = planned.annual().total().units().doubleValue();
                assertEquals(annual, month.meanIncome().value(), 0.01, "month " + planned.month());
            }
        }
        assertEquals(
                prospect.trajectories()
                        .mid()
                        .months()
                        .getLast()
                        .cumulative()
                        .total()
                        .units()
                        .doubleValue(),
                simulated.asPlanned(),
                0.01);
        return prospect;
    }
}
