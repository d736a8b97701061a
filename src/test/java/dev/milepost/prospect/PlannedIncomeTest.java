package dev.milepost.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.SalaryStated;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.projection.Actual;
import dev.milepost.projection.IncomeModel;
import dev.milepost.projection.SalaryStep;
import dev.milepost.projection.StreamFlow;
import dev.milepost.prospect.PlannedIncome.Baseline;
import dev.milepost.prospect.PlannedIncome.LeftOut;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.StreamId;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.roadmap.Trigger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannedIncomeTest {

    private static final StartDateSet START = new StartDateSet(LocalDate.of(2026, 1, 1));
    private static final LocalDate EARLY = LocalDate.of(2026, 2, 1);

    /// Two steps that share month 6, the second after a milestone of month 6.
    private static final Roadmap PROMOTION = Plans.pay(
            12,
            List.of(Plans.milestone("senior", 6)),
            Plans.income(
                    List.of(Plans.step(1, 6, "$100k"), Plans.after("senior", Plans.step(6, 12, "$130k"))),
                    Plans.starting(
                            new Trigger.AfterMilestone(new MilestoneId("senior")),
                            Plans.stream("talks", StreamKind.TRAINING, "$10k"))));

    @Test
    void aStepAfterAMilestoneBeginsWithTheEndOfItsMonth() {
        assertEquals(List.of(0.0, 6.0), starts(model(PROMOTION, EARLY, START)));
    }

    @Test
    void aMilestoneReachedBeginsItsPayOnThatDay() {
        MilestoneReached early = reached(LocalDate.of(2026, 4, 16));

        IncomeModel model = model(PROMOTION, LocalDate.of(2026, 5, 1), START, early);

        assertEquals(List.of(0.0, 3.5), starts(model));
        assertEquals(3.5, model.streams().getFirst().start());
    }

    @Test
    void aMilestoneThatIsOverdueActsNotBeforeToday() {
        assertEquals(List.of(0.0, 8.5), starts(model(PROMOTION, LocalDate.of(2026, 9, 16), START)));
    }

    @Test
    void withoutAStartDateNothingIsOverdue() {
        assertEquals(List.of(0.0, 6.0), starts(model(PROMOTION, LocalDate.of(2040, 1, 1))));
    }

    @Test
    void aMilestoneReachedBeforeTheStartActsFromTheStart() {
        assertEquals(List.of(0.0, 0.0), starts(model(PROMOTION, EARLY, START, reached(LocalDate.of(2025, 6, 1)))));
    }

    @Test
    void aStepWithoutAMilestoneBeginsWhenItsPredecessorEnds() {
        Roadmap roadmap = Plans.pay(
                24,
                List.of(),
                Plans.income(
                        List.of(Plans.step(1, 6, "$100k"), Plans.step(6, 12, "$110k"), Plans.step(13, 24, "$120k"))));

        assertEquals(List.of(0.0, 6.0, 12.0), starts(model(roadmap, EARLY)));
    }

    @Test
    void whereSalaryStepsStandTheEmploymentIsThatIncome() {
        Roadmap roadmap = Plans.pay(
                12,
                List.of(),
                Plans.income(List.of(Plans.step(1, 12, "$100k")), Plans.stream("job", StreamKind.EMPLOYMENT, "$90k")));
        PlannedIncome planned = planned(roadmap, EARLY);

        assertTrue(planned.model().streams().isEmpty());
        assertEquals(Map.of(new StreamId("job"), LeftOut.SALARY_STEPS), planned.leftOut());
    }

    @Test
    void withoutSalaryStepsTheEmploymentPaysFromTheStart() {
        Roadmap roadmap =
                Plans.pay(12, List.of(), Plans.income(List.of(), Plans.stream("job", StreamKind.EMPLOYMENT, "$90k")));

        PlannedIncome planned = planned(roadmap, EARLY);

        assertEquals(0.0, planned.model().streams().getFirst().start());
        assertTrue(planned.assumedStarts().isEmpty());
    }

    @Test
    void aStreamWithoutAStartIsAssumedToBeginWithTheLastSalaryStep() {
        Roadmap roadmap = Plans.pay(
                24,
                List.of(),
                Plans.income(
                        List.of(Plans.step(1, 6, "$100k"), Plans.step(6, 18, "$110k")),
                        Plans.stream("book", StreamKind.CONTENT, "$10k")));
        PlannedIncome planned = planned(roadmap, EARLY);

        assertEquals(6.0, planned.model().streams().getFirst().start());
        assertEquals(List.of(new StreamId("book")), planned.assumedStarts());
    }

    @Test
    void withoutSalaryStepsItIsAssumedToBeginAfterTwoThirdsOfThePlan() {
        Roadmap roadmap =
                Plans.pay(24, List.of(), Plans.income(List.of(), Plans.stream("book", StreamKind.CONTENT, "$10k")));

        assertEquals(16.0, model(roadmap, EARLY).streams().getFirst().start());
    }

    @Test
    void aStreamPaidByTheMonthIsCountedByTheYear() {
        Roadmap roadmap = Plans.pay(
                24, List.of(), Plans.income(List.of(), Plans.stream("rent", StreamKind.CONTENT, "$500-$600/month")));

        StreamFlow rent = model(roadmap, EARLY).streams().getFirst();

        assertEquals(Plans.units(6000), rent.annual().low());
        assertEquals(Plans.units(7200), rent.annual().high());
    }

    @Test
    void hourlyPayAndEquityAreNotCounted() {
        Roadmap roadmap = Plans.pay(
                24,
                List.of(),
                Plans.income(
                        List.of(),
                        Plans.stream("advice", StreamKind.CONSULTING, "$200-$400/hour"),
                        Plans.stream("shares", StreamKind.EQUITY, "$50k"),
                        Plans.stream("package", StreamKind.CONSULTING, "$50k-$150k equity packages")));
        PlannedIncome planned = planned(roadmap, EARLY);

        assertTrue(planned.model().streams().isEmpty());
        assertEquals(
                Map.of(
                        new StreamId("advice"), LeftOut.HOURLY,
                        new StreamId("shares"), LeftOut.EQUITY,
                        new StreamId("package"), LeftOut.EQUITY),
                planned.leftOut());
    }

    @Test
    void theBaselineIsWhatThePersonSaysElseThePlansElseInferredElseUnknown() {
        IncomePlan raised = Plans.income(List.of(Plans.raised("40-60%", Plans.step(1, 6, "$140k-$160k"))));
        IncomePlan stated = new IncomePlan(
                Optional.of(Plans.units(95_000)),
                raised.salary(),
                List.of(),
                List.of(),
                List.of(),
                Collections.emptySortedMap());
        SalaryStated said = new SalaryStated(Plans.units(90_000));

        assertBaseline(90_000, Baseline.STATED, planned(Plans.pay(6, List.of(), stated), EARLY, said));
        assertBaseline(95_000, Baseline.PLAN, planned(Plans.pay(6, List.of(), stated), EARLY));
        assertBaseline(100_000, Baseline.INFERRED, planned(Plans.pay(6, List.of(), raised), EARLY));
        assertBaseline(0, Baseline.UNKNOWN, planned(PROMOTION, EARLY));
    }

    private static void assertBaseline(long units, Baseline origin, PlannedIncome planned) {
        assertEquals(Plans.units(units), planned.model().baseline());
        assertEquals(origin, planned.baseline());
    }

    @Test
    void whatWasEarnedIsTakenOverByItsSource() {
        IncomeModel model = model(
                PROMOTION,
                EARLY,
                new IncomeRecorded(1, Plans.units(8000), Optional.empty()),
                new IncomeRecorded(2, Plans.units(500), Optional.of(new StreamId("talks"))));

        assertEquals(
                List.of(Actual.ofMonth(1, Plans.units(8000)), Actual.ofStream(2, Plans.units(500), "talks")),
                model.actuals());
    }

    @Test
    void amountsInACurrencyThePlanHasLeftBehindAreLeftAside() {
        Money euros = Money.ofUnits(8000, Currency.getInstance("EUR"));

        PlannedIncome planned =
                planned(PROMOTION, EARLY, new IncomeRecorded(1, euros, Optional.empty()), new SalaryStated(euros));

        assertTrue(planned.model().actuals().isEmpty());
        assertEquals(Baseline.UNKNOWN, planned.baseline());
    }

    private static MilestoneReached reached(LocalDate on) {
        return new MilestoneReached(new MilestoneId("senior"), on, Optional.empty());
    }

    private static List<Double> starts(IncomeModel model) {
        return model.steps().stream().map(SalaryStep::start).toList();
    }

    private static IncomeModel model(Roadmap roadmap, LocalDate today, ProgressEvent... events) {
        return planned(roadmap, today, events).model();
    }

    private static PlannedIncome planned(Roadmap roadmap, LocalDate today, ProgressEvent... events) {
        return PlannedIncome.of(Plans.question(roadmap, today, events));
    }
}
