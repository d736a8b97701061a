package dev.milepost.projection;

import static dev.milepost.projection.CentsClose.assertClose;
import static dev.milepost.projection.SeedPlan.dollars;
import static dev.milepost.projection.SeedPlan.stream;
import static dev.milepost.projection.SeedPlan.thousands;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.money.Money;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Closed months take the place of projected ones, and a logged salary is where the salary goes on from.
class ActualsTest {

    private static final Money TEN = thousands(10);

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void aLoggedMonthShowsTwelveTimesWhatWasEarned(Scenario scenario) {
        MonthIncome first = Trajectories.of(SeedPlan.with(Actual.ofMonth(1, TEN)))
                .in(scenario)
                .month(1);
        assertEquals(thousands(120), first.annual().total());
        assertEquals(TEN, first.cash().total());
        assertEquals(Basis.ACTUAL, first.basis());
    }

    @Test
    void theCumulativeFigureGoesOnFromWhatWasEarned() {
        Trajectory path =
                Trajectories.of(SeedPlan.with(Actual.ofStream(13, TEN, "oss"))).mid();
        Trajectory planned = Trajectories.of(SeedPlan.whole()).mid();
        Money more = TEN.minus(planned.month(13).cash().stream("oss"));
        assertEquals(planned.month(12), path.month(12));
        assertEquals(
                planned.month(13).cumulative().total().plus(more),
                path.month(13).cumulative().total());
        assertEquals(planned.month(14).annual(), path.month(14).annual());
        assertClose(
                planned.month(24).cumulative().total().plus(more).cents(),
                path.month(24).cumulative().total().cents(),
                1.0);
    }

    @Test
    void aLoggedSalaryReplacesTheLevelInForceAndLaterStepsKeepTheirs() {
        Trajectories all = Trajectories.of(SeedPlan.with(Actual.ofSalary(2, dollars("11000"))));
        assertEquals(List.of(140L, 132L, 132L, 170L), salaries(all.low(), 1, 2, 6, 7));
        assertEquals(List.of(150L, 132L, 132L, 185L), salaries(all.mid(), 1, 2, 6, 7));
        assertEquals(List.of(160L, 132L, 132L, 200L), salaries(all.high(), 1, 2, 6, 7));
    }

    @Test
    void aSalaryLoggedInTheFirstMonthOfAStepReplacesThatStep() {
        Trajectory path = Trajectories.of(SeedPlan.with(Actual.ofSalary(7, thousands(13))))
                .mid();
        assertEquals(List.of(150L, 156L, 156L, 156L, 230L), salaries(path, 6, 7, 8, 12, 13));
    }

    @Test
    void aLoggedSalaryAboveTheNextStepIsNotCutByIt() {
        Trajectories all = Trajectories.of(SeedPlan.with(Actual.ofSalary(6, thousands(16))));
        assertEquals(List.of(192L, 192L, 230L), salaries(all.mid(), 6, 7, 13));
        assertEquals(List.of(192L, 200L, 250L), salaries(all.high(), 6, 7, 13));
    }

    @Test
    void theLatestLoggedSalaryCounts() {
        Trajectory path = Trajectories.of(
                        SeedPlan.with(Actual.ofSalary(4, thousands(12)), Actual.ofSalary(2, thousands(11))))
                .mid();
        assertEquals(List.of(132L, 132L, 144L, 144L), salaries(path, 2, 3, 4, 5));
    }

    @Test
    void aSalaryLoggedInTheMonthOfARaiseDoesNotHoldTheRaiseBack() {
        List<SalaryStep> steps = List.of(SeedPlan.step("s", 160, 160, 1.5, 6));
        IncomeModel plan =
                SeedPlan.model(Interpolation.STEP, steps, List.of(), List.of(Actual.ofSalary(2, thousands(11))), 4);
        assertEquals(
                List.of(100L, 132L, 160L, 160L), salaries(Trajectories.of(plan).mid(), 1, 2, 3, 4));
    }

    @Test
    void aSalaryLoggedOnTheWayToALevelGoesOnToThatLevel() {
        List<SalaryStep> steps = List.of(SeedPlan.step("s", 160, 160, 0, 6));
        IncomeModel plan = SeedPlan.model(
                Interpolation.LINEAR, steps, List.of(), List.of(Actual.ofSalary(2, dollars("10833.33"))), 6);
        Trajectory path = Trajectories.of(plan).mid();
        assertEquals(dollars("129999.96"), path.month(2).annual().total());
        assertEquals(dollars("137499.97"), path.month(3).annual().total());
        assertEquals(thousands(160), path.month(6).annual().total());
    }

    @Test
    void whatIsNotLoggedOfAPartlyKnownMonthStaysProjected() {
        MonthIncome month =
                Trajectories.of(SeedPlan.with(Actual.ofSalary(14, TEN))).mid().month(14);
        assertEquals(Basis.PARTLY_ACTUAL, month.basis());
        assertEquals(thousands(120), month.annual().salary());
        assertEquals(
                Trajectories.of(SeedPlan.whole()).mid().month(14).annual().streams(),
                month.annual().streams());
    }

    @Test
    void aMonthIsActualOnceEverythingThatPaysIsLogged() {
        Trajectories all = Trajectories.of(SeedPlan.with(
                Actual.ofSalary(14, TEN),
                Actual.ofStream(14, TEN, "oss"),
                Actual.ofStream(14, dollars("0"), "training")));
        assertEquals(Basis.ACTUAL, all.mid().month(14).basis());
        assertEquals(all.low().month(14).annual(), all.high().month(14).annual());
        assertEquals(thousands(20), all.low().month(14).cash().total());
        assertEquals(
                Basis.ACTUAL,
                Trajectories.of(SeedPlan.with(Actual.ofSalary(3, TEN)))
                        .mid()
                        .month(3)
                        .basis());
        assertEquals(Basis.PROJECTED, all.mid().month(13).basis());
    }

    @Test
    void aWholeMonthWithoutStreamsIsSalary() {
        Trajectory path = Trajectories.of(SeedPlan.with(Actual.ofMonth(2, dollars("11000"))))
                .mid();
        assertEquals(thousands(132), path.month(2).annual().salary());
        assertEquals(List.of(132L, 132L, 185L), salaries(path, 3, 6, 7));
    }

    @Test
    void aWholeMonthIsNobodysWhileStreamsPayAndTeachesNothingAboutTheSalary() {
        Trajectory path = Trajectories.of(SeedPlan.with(Actual.ofMonth(14, thousands(30))))
                .mid();
        assertEquals(thousands(30), path.month(14).cash().unassigned());
        assertEquals(thousands(30), path.month(14).cash().total());
        assertEquals(thousands(360), path.month(14).runRate().total());
        assertEquals(
                Trajectories.of(SeedPlan.whole()).mid().month(15).annual(),
                path.month(15).annual());
    }

    @Test
    void whatTheStreamsLeaveOfAWholeMonthIsSalary() {
        MonthIncome month = Trajectories.of(SeedPlan.with(
                        Actual.ofMonth(14, thousands(30)),
                        Actual.ofStream(14, thousands(3), "oss"),
                        Actual.ofStream(14, thousands(5), "training")))
                .mid()
                .month(14);
        assertEquals(thousands(22), month.cash().salary());
        assertEquals(thousands(5), month.cash().streams().get("training"));
        assertEquals(thousands(0), month.cash().unassigned());
    }

    @Test
    void aWholeSmallerThanItsPartsIsTheirSum() {
        MonthIncome month = Trajectories.of(SeedPlan.with(
                        Actual.ofMonth(14, thousands(2)),
                        Actual.ofSalary(14, thousands(9)),
                        Actual.ofStream(14, thousands(3), "oss")))
                .mid()
                .month(14);
        assertEquals(thousands(12), month.cash().total());
    }

    @Test
    void entriesOfOneSourceAndMonthAddUp() {
        Trajectory path = Trajectories.of(SeedPlan.with(
                        Actual.ofSalary(1, thousands(4)), Actual.ofSalary(1, thousands(6)),
                        Actual.ofMonth(2, thousands(3)), Actual.ofMonth(2, thousands(9)),
                        Actual.ofStream(14, thousands(1), "oss"), Actual.ofStream(14, thousands(1), "oss")))
                .mid();
        assertEquals(thousands(10), path.month(1).cash().salary());
        assertEquals(thousands(12), path.month(2).cash().total());
        assertEquals(thousands(2), path.month(14).cash().stream("oss"));
    }

    @Test
    void incomeOfAStreamThePlanDoesNotHaveCounts() {
        MonthIncome month = Trajectories.of(SeedPlan.with(Actual.ofStream(1, thousands(3), "lottery")))
                .mid()
                .month(1);
        assertEquals(thousands(3), month.cash().unassigned());
        assertEquals(thousands(186), month.annual().total());
        assertEquals(Basis.PARTLY_ACTUAL, month.basis());
    }

    @Test
    void aStreamsLogSpeaksForItsMonthAlone() {
        IncomeModel plan = SeedPlan.model(
                Interpolation.STEP,
                List.of(),
                List.of(stream("s", 60, 60, 0, 0)),
                List.of(Actual.ofStream(2, thousands(1), "s")),
                3);
        List<MonthIncome> months = Trajectories.of(plan).mid().months();
        assertEquals(
                List.of(thousands(60), thousands(12), thousands(60)),
                months.stream().map(month -> month.annual().streams().get("s")).toList());
    }

    @Test
    void entriesBeyondTheHorizonAreLeftAside() {
        assertEquals(
                Trajectories.of(SeedPlan.whole()),
                Trajectories.of(SeedPlan.with(Actual.ofMonth(25, TEN), Actual.ofSalary(400, TEN))));
    }

    private static List<Long> salaries(Trajectory path, int... months) {
        return Arrays.stream(months)
                .mapToObj(m -> path.month(m).annual().salary().cents() / 100_000)
                .toList();
    }
}
