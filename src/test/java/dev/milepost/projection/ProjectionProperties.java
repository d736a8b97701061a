package dev.milepost.projection;

import static dev.milepost.projection.CentsClose.assertClose;
import static dev.milepost.projection.SeedPlan.USD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/// What holds of every plan.
class ProjectionProperties {

    @Provide
    Arbitrary<IncomeModel> plans() {
        return AnyPlan.plans();
    }

    @Provide
    Arbitrary<IncomeModel> loggedPlans() {
        return plans().flatMap(plan -> AnyPlan.actuals().map(plan::withActuals));
    }

    @Provide
    Arbitrary<Inflation> prices() {
        return AnyPlan.prices();
    }

    @Provide
    Arbitrary<Tax> taxes() {
        return Arbitraries.of(
                new Tax.None(),
                new Tax.Rates(Map.of(TaxClass.WAGE, new BigDecimal("33.3"), TaxClass.EQUITY, BigDecimal.ONE)),
                new Tax.Table(
                        "example",
                        List.of(
                                new Tax.Bracket(Money.zero(USD), BigDecimal.TEN),
                                new Tax.Bracket(SeedPlan.thousands(50), new BigDecimal("20")),
                                new Tax.Bracket(SeedPlan.thousands(150), new BigDecimal("30")))));
    }

    /// Check 2: `cum(H; all T + 1) = cum(H; T) - (income(H) - base) / 12`, of what is no rate its last month.
    @Property(tries = 60)
    void allOfItAMonthLaterCostsTheLastMonth(@ForAll("plans") IncomeModel plan) {
        IncomeModel onTime = startingWithin(plan);
        Set<String> steps = new HashSet<>();
        onTime.steps().forEach(step -> steps.add(step.id()));
        Set<String> flows = new HashSet<>();
        onTime.flows().forEach(flow -> flows.add(flow.id()));
        IncomeModel late = new Slip(steps, flows, 1).in(onTime);
        for (Scenario scenario : Scenario.values()) {
            MonthIncome last = last(onTime, scenario);
            long cost = last.cash().total().cents() - Math.round(plan.baseline().cents() / 12.0);
            assertClose(
                    last.cumulative().total().cents() - cost,
                    last(late, scenario).cumulative().total().cents(),
                    3.0);
        }
    }

    /// Check 3: ten times the amounts, ten times the income.
    @Property(tries = 60)
    void incomesGoWithTheAmounts(@ForAll("plans") IncomeModel plan, @ForAll @IntRange(min = 2, max = 1000) int factor) {
        IncomeModel scaled = times(plan, factor);
        for (Scenario scenario : Scenario.values()) {
            // A raise and a middle are rounded to the cent of the plan, which counts for all the years after it.
            double years = 1 + plan.horizonMonths() / 12.0;
            double roundings = 4.0 + 3 * plan.steps().size() + plan.flows().size();
            assertClose(
                    factor * cumulative(plan, scenario), cumulative(scaled, scenario), 5 * factor * years * roundings);
        }
    }

    /// Check 3: the total is the sum of what each source brings by itself.
    @Property(tries = 60)
    void theWholeIsTheSumOfItsSources(@ForAll("plans") IncomeModel plan) {
        for (Scenario scenario : Scenario.values()) {
            long sum = cumulative(only(plan, "", true), scenario);
            for (Flow flow : plan.flows()) {
                sum += cumulative(only(plan, flow.id(), false), scenario);
            }
            assertClose(sum, cumulative(plan, scenario), plan.flows().size() + 1.0);
        }
    }

    @Property(tries = 60)
    void monthsAddUpToTheCentAndNothingIsNegative(
            @ForAll("loggedPlans") IncomeModel plan, @ForAll("prices") Inflation prices) {
        for (Scenario scenario : Scenario.values()) {
            Trajectory nominal = Trajectories.of(plan.withPrices(prices)).in(scenario);
            assertAddsUp(nominal);
            assertAddsUp(prices.inTodaysMoney(nominal));
        }
    }

    @Property(tries = 60)
    void lowIsNowhereAboveMidNorMidAboveHigh(
            @ForAll("loggedPlans") IncomeModel plan, @ForAll("prices") Inflation prices) {
        Trajectories all = Trajectories.of(plan.withPrices(prices));
        for (int month = 1; month <= plan.horizonMonths(); month++) {
            for (Function<MonthIncome, Income> figure : List.<Function<MonthIncome, Income>>of(
                    MonthIncome::annual, MonthIncome::cumulative, MonthIncome::runRate)) {
                Money low = figure.apply(all.low().month(month)).total();
                Money mid = figure.apply(all.mid().month(month)).total();
                Money high = figure.apply(all.high().month(month)).total();
                assertTrue(low.compareTo(mid) <= 0 && mid.compareTo(high) <= 0, month + ": " + low + mid + high);
            }
        }
    }

    @Property(tries = 60)
    void equityVestsOnceInAllAndItsMonthsAddUp(@ForAll("plans") IncomeModel plan) {
        Trajectory path = Trajectories.of(plan).high();
        for (EquityGrant grant : plan.equity()) {
            Money sum = Money.zero(USD);
            for (VestedMonth month : path.equity()) {
                assertTrue(!month.during(grant.id()).isNegative());
                sum = sum.plus(month.during(grant.id()));
                assertEquals(sum, month.cumulative(grant.id()));
            }
            assertTrue(sum.compareTo(grant.value().high()) <= 0);
            if (grant.counting() == EquityGrant.Counting.AS_INCOME) {
                assertClose(
                        sum.cents(),
                        path.months().getLast().cumulative().stream(grant.id()).cents(),
                        plan.horizonMonths());
            }
        }
    }

    /// Check 9, from both sides: what a month's money is worth, and what today's becomes.
    @Property
    void realTimesPricesIsNominal(
            @ForAll @DoubleRange(min = -0.1, max = 1) double yearly,
            @ForAll @IntRange(min = 0, max = 120) int month,
            @ForAll @IntRange(max = 1_000_000_000) int cents) {
        Inflation prices = new Inflation(yearly);
        Money nominal = new Money(cents, USD);
        Money real = prices.inTodaysMoney(nominal, month);
        assertClose(cents, prices.inMoneyOf(month, real).cents(), Math.pow(1 + yearly, month / 12.0) + 1);
        assertEquals(
                cents,
                prices.inTodaysMoney((double) cents, month) * StrictMath.pow(1 + yearly, month / 12.0),
                1e-9 * cents);
    }

    /// Check 8: nobody owes more than was earned.
    @Property(tries = 60)
    void netIsNotAboveGross(
            @ForAll("loggedPlans") IncomeModel plan,
            @ForAll("taxes") Tax tax,
            @ForAll @IntRange(min = 1, max = 12) int start) {
        Trajectory path = Trajectories.of(plan).mid();
        NetIncome net = NetIncome.of(path.months(), plan, tax, Month.of(start));
        assertEquals(plan.horizonMonths(), net.months().size());
        for (NetMonth month : net.months()) {
            assertTrue(!month.tax().isNegative());
            assertTrue(month.net().compareTo(month.gross()) <= 0);
            assertTrue(month.net().cents() >= -1);
        }
        assertTrue(net.cumulative(plan.horizonMonths())
                        .compareTo(path.months().getLast().cumulative().total())
                <= 0);
    }

    @Property(tries = 60)
    void everyPositionWithinThePlanLiesBetweenLowAndHigh(
            @ForAll("plans") IncomeModel plan, @ForAll @DoubleRange(min = 0, max = 1) double position) {
        Trajectories all = Trajectories.of(plan);
        List<MonthIncome> months = Trajectories.monthsAt(plan, position);
        for (MonthIncome month : months) {
            Money total = month.cumulative().total();
            assertTrue(all.low().month(month.month()).cumulative().total().compareTo(total) <= 0);
            assertTrue(all.high().month(month.month()).cumulative().total().compareTo(total) >= 0);
        }
    }

    /// Amounts of 1e12 over 120 months: refused or summed, never wrapped around.
    @Property(tries = 20)
    void theLargestAmountsAreAddedUpOrRefused(
            @ForAll("prices") Inflation prices, @ForAll @IntRange(min = 1, max = 30) int sources) {
        MoneyRange most = MoneyRange.exactly(Money.ofUnits(1_000_000_000_000L, USD));
        List<StreamFlow> streams = new ArrayList<>();
        for (int i = 0; i < sources; i++) {
            streams.add(new StreamFlow("s" + i, most, 0, OptionalDouble.empty(), 0));
        }
        IncomeModel plan = new IncomeModel(USD, most.low(), List.of(), Interpolation.STEP, streams, List.of(), 120);
        assertEquals(
                new BigDecimal(10_000_000_000_000L * (sources + 1)).setScale(2),
                last(plan, Scenario.HIGH).cumulative().total().units());
        try {
            assertAddsUp(Trajectories.of(plan.withPrices(prices)).mid());
        } catch (IllegalArgumentException refused) {
            assertTrue(prices.yearly() > 0.5, "as documented, and only where prices multiply the amounts");
        }
    }

    private static void assertAddsUp(Trajectory path) {
        Money sum = Money.zero(USD);
        for (MonthIncome month : path.months()) {
            sum = sum.plus(month.cash().total());
            assertEquals(sum, month.cumulative().total());
            for (Income income : List.of(month.cash(), month.annual(), month.cumulative(), month.runRate())) {
                assertTrue(!income.salary().isNegative() && !income.unassigned().isNegative());
                assertTrue(income.streams().values().stream().noneMatch(Money::isNegative));
            }
        }
    }

    /// Without what lies before the start or on it: a month later, part of that would begin within the plan.
    private static IncomeModel startingWithin(IncomeModel plan) {
        return new IncomeModel(
                plan.currency(),
                plan.baseline(),
                plan.steps().stream().filter(step -> step.start() >= 0).toList(),
                plan.interpolation(),
                plan.streams().stream().filter(flow -> flow.start() >= 0).toList(),
                List.of(),
                plan.horizonMonths(),
                plan.hourly().stream().filter(flow -> flow.start() >= 0).toList(),
                plan.oneOffs().stream().filter(flow -> flow.at() >= 0).toList(),
                plan.equity().stream().filter(flow -> flow.start() >= 0).toList(),
                plan.prices());
    }

    private static IncomeModel times(IncomeModel plan, int factor) {
        return new IncomeModel(
                plan.currency(),
                times(plan.baseline(), factor),
                plan.steps().stream()
                        .map(s -> new SalaryStep(
                                s.id(), times(s.level(), factor), s.raise(), s.start(), s.months(), s.aim(), s.cut()))
                        .toList(),
                plan.interpolation(),
                plan.streams().stream()
                        .map(s -> new StreamFlow(s.id(), times(s.annual(), factor), s.start(), s.end(), s.rampMonths()))
                        .toList(),
                List.of(),
                plan.horizonMonths(),
                plan.hourly().stream()
                        .map(h -> new HourlyFlow(
                                h.id(),
                                h.rates().stream()
                                        .map(r -> new HourlyFlow.Step(times(r.perHour(), factor), r.start()))
                                        .toList(),
                                h.hours(),
                                h.start(),
                                h.rampMonths()))
                        .toList(),
                plan.oneOffs().stream()
                        .map(o -> new OneOff(o.id(), times(o.amount(), factor), o.at(), 1, o.taxClass()))
                        .toList(),
                plan.equity().stream()
                        .map(e -> new EquityGrant(
                                e.id(),
                                times(e.value(), factor),
                                e.vestMonths(),
                                e.cliffMonths(),
                                e.start(),
                                1,
                                e.taxClass(),
                                e.counting()))
                        .toList(),
                plan.prices());
    }

    private static IncomeModel only(IncomeModel plan, String id, boolean salary) {
        return new IncomeModel(
                plan.currency(),
                salary ? plan.baseline() : Money.zero(USD),
                salary ? plan.steps() : List.of(),
                plan.interpolation(),
                plan.streams().stream().filter(flow -> flow.id().equals(id)).toList(),
                List.of(),
                plan.horizonMonths(),
                plan.hourly().stream().filter(flow -> flow.id().equals(id)).toList(),
                plan.oneOffs().stream().filter(flow -> flow.id().equals(id)).toList(),
                plan.equity().stream().filter(flow -> flow.id().equals(id)).toList(),
                plan.prices());
    }

    private static Money times(Money money, int factor) {
        return new Money(money.cents() * factor, USD);
    }

    private static MoneyRange times(MoneyRange range, int factor) {
        return MoneyRange.between(times(range.low(), factor), times(range.high(), factor));
    }

    private static long cumulative(IncomeModel plan, Scenario scenario) {
        return last(plan, scenario).cumulative().total().cents();
    }

    private static MonthIncome last(IncomeModel plan, Scenario scenario) {
        return Trajectories.of(plan).in(scenario).months().getLast();
    }
}
