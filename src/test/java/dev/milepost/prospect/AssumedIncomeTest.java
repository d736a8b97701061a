package dev.milepost.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.projection.Income;
import dev.milepost.projection.SalaryStep;
import dev.milepost.projection.SimulationOptions;
import dev.milepost.projection.Spread;
import dev.milepost.projection.Tax;
import dev.milepost.projection.TaxClass;
import dev.milepost.projection.Trajectories;
import dev.milepost.prospect.PlannedIncome.LeftOut;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.StreamId;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.ui.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What assumptions do to the plan's income. Reference numbers: section 3.2 of the specification.
class AssumedIncomeTest {

    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private static final StartDateSet STARTED = new StartDateSet(START);

    @Test
    void sharedMonthsAreTheEarlierStepsOrTheLaterOnes() {
        assertSalary("385000", "420000", "455000", "shared-months", "earlier");
        assertSalary("394166.67", "430416.67", "466666.67", "shared-months", "later");
    }

    @Test
    void theSalaryGetsFromStepToStepAsAssumed() {
        assertSalary("353750", "383541.67", "413333.33", "interpolation", "linear");
        // The reference prints thousands with four decimals.
        Trajectories geometric = trajectories("interpolation", "geometric");
        assertEquals(352_345.5, salary(geometric.low().month(24).cumulative()), 0.06);
        assertEquals(381_703.5, salary(geometric.mid().month(24).cumulative()), 0.06);
        assertEquals(411_013.3, salary(geometric.high().month(24).cumulative()), 0.06);
    }

    @Test
    void aSalaryAStartARampAndAPayAreTheAssumedOnes() {
        Trajectories assumed = trajectories(
                "salary:4", "400000", "start:consulting", "0", "ramp:consulting", "0", "pay:consulting", "60000-80000");

        assertEquals(units(70_000), assumed.mid().month(1).annual().stream("consulting"));
        assertEquals(units(400_000), assumed.low().month(24).annual().salary());
    }

    @Test
    void payByTheHourCountsOnceTheHoursAreKnown() {
        Roadmap roadmap = Plans.pay(
                12,
                List.of(),
                Plans.income(List.of(), Plans.stream("advice", StreamKind.CONSULTING, "$200-$400/hour")));
        Question question = Plans.question(roadmap, START, STARTED);

        assertEquals(
                Map.of(new StreamId("advice"), LeftOut.HOURLY),
                PlannedIncome.of(question).leftOut());
        PlannedIncome counted =
                PlannedIncome.of(question.with(Plans.overrides("hours:advice", "20", "start:advice", "0")));
        assertTrue(counted.leftOut().isEmpty());
        assertEquals(
                units(72_000),
                Trajectories.of(counted.model()).mid().month(3).annual().total());
    }

    @Test
    void aChanceLeavesTheLinesAndMovesTheSimulation() {
        Prospect prospect = Prospect.of(Plans.question(Given.shipped(), START, STARTED)
                .with(Plans.overrides("chance:consulting", "0.25", "grant:senior", "0.5")));

        assertEquals(
                List.of("consulting"),
                prospect.planned().model().uncertain().stream()
                        .map(flow -> flow.id())
                        .toList());
        assertTrue(prospect.simulation().earnings().streams().stream()
                .anyMatch(stream -> stream.id().equals("consulting") && stream.probability() == 0.25));
    }

    @Test
    void payFromAPromotionOnTakesThePlaceOfItsStep() {
        MilestoneReached senior =
                new MilestoneReached(new MilestoneId("senior"), LocalDate.of(2026, 9, 1), Optional.of(units(130_000)));
        Prospect prospect = Prospect.of(Plans.question(Given.shipped(), LocalDate.of(2026, 10, 1), STARTED, senior));

        assertEquals(
                units(130_000), prospect.trajectories().low().month(7).annual().salary());
        assertEquals(
                units(130_000),
                prospect.trajectories().high().month(12).annual().salary());
        assertEquals(
                units(210_000), prospect.trajectories().low().month(13).annual().salary());
        assertEquals(0, prospect.simulation().earnings().place().orElseThrow());
    }

    @Test
    void payThatNoStepBeginsWithIsAStepOfItsOwn() {
        Roadmap roadmap =
                Plans.pay(12, List.of(Plans.milestone("lead", 6)), Plans.income(List.of(Plans.step(1, 12, "$100k"))));
        MilestoneReached lead =
                new MilestoneReached(new MilestoneId("lead"), LocalDate.of(2026, 6, 1), Optional.of(units(120_000)));

        List<SalaryStep> steps = PlannedIncome.of(Plans.question(roadmap, LocalDate.of(2026, 7, 1), STARTED, lead))
                .model()
                .steps();

        assertEquals(
                List.of("step-001", "reached-lead"),
                steps.stream().map(SalaryStep::id).toList());
        assertEquals(2, steps.getLast().start());
    }

    @Test
    void taxIsByRatesUnlessThereIsATable() {
        Question question = Plans.question(Given.shipped(), START, STARTED);
        PlannedIncome gross = PlannedIncome.of(question);
        PlannedIncome rates = PlannedIncome.of(question.with(Plans.overrides("tax:wage", "20")));
        PlannedIncome table = PlannedIncome.of(
                question.with(Plans.overrides("tax:wage", "20", "tax-table", "2026: 0 10%, 50000 20%")));

        assertEquals(new Tax.None(), gross.tax());
        assertEquals(new Tax.Rates(Map.of(TaxClass.WAGE, BigDecimal.valueOf(20))), rates.tax());
        assertTrue(table.tax() instanceof Tax.Table(var label, var _) && label.equals("2026"));
        assertEquals(Month.APRIL, rates.start());
        Trajectories before = Trajectories.of(rates.model());
        assertEquals(
                new Money(before.mid().month(6).cash().total().cents() * 4 / 5, Plans.USD),
                rates.net(before.mid()).months().get(5).net());
    }

    @Test
    void howRangesHangTogetherIsTheSimulationsBusiness() {
        SimulationOptions options = Prospect.of(Plans.question(Given.shipped(), START, STARTED)
                        .with(Plans.overrides("dependence", "1", "persistence", "0.5", "ranges", "p10-p90")))
                .simulation()
                .options();

        assertEquals(1, options.rho());
        assertEquals(0.5, options.persistence());
        assertEquals(Spread.Reading.P10_P90, options.reading());
    }

    /// A part of a total may be a cent off, so that the parts add up.
    private static void assertSalary(String low, String mid, String high, String... overrides) {
        Trajectories trajectories = trajectories(overrides);
        assertEquals(
                Double.parseDouble(low), salary(trajectories.low().month(24).cumulative()), 0.011);
        assertEquals(
                Double.parseDouble(mid), salary(trajectories.mid().month(24).cumulative()), 0.011);
        assertEquals(
                Double.parseDouble(high), salary(trajectories.high().month(24).cumulative()), 0.011);
    }

    private static double salary(Income income) {
        return income.salary().units().doubleValue();
    }

    private static Trajectories trajectories(String... overrides) {
        return Prospect.of(Plans.question(Given.shipped(), START, STARTED).with(Plans.overrides(overrides)))
                .trajectories();
    }

    private static Money units(long units) {
        return Plans.units(units);
    }
}
