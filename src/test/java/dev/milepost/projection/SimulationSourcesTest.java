package dev.milepost.projection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.projection.SimulationModel.Circumstances;
import dev.milepost.projection.SimulationModel.Earliest;
import dev.milepost.projection.SimulationModel.Earnings;
import dev.milepost.projection.SimulationModel.Equity;
import dev.milepost.projection.SimulationModel.Hourly;
import dev.milepost.projection.SimulationModel.Milestone;
import dev.milepost.projection.SimulationModel.OneOff;
import dev.milepost.projection.SimulationModel.Outcome;
import dev.milepost.projection.SimulationModel.Outset;
import dev.milepost.projection.SimulationModel.Pause;
import dev.milepost.projection.SimulationModel.RateStep;
import dev.milepost.projection.SimulationModel.Readiness;
import dev.milepost.projection.SimulationModel.Shocks;
import dev.milepost.projection.SimulationModel.Stream;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything that pays, against the exact engine and against plain sums.
final class SimulationSourcesTest {

    private static final int POINTS = 4096;
    private static final Money LEAST = new Money(100_000, SeedPlan.USD);

    private final Simulator simulator = new Simulator();

    @Provide
    Arbitrary<IncomeModel> plans() {
        return AnyPlan.plans();
    }

    @Provide
    Arbitrary<Inflation> prices() {
        return AnyPlan.prices();
    }

    @Provide
    Arbitrary<OptionalDouble> ends() {
        return Arbitraries.integers().between(-8, 500).map(quarters -> OptionalDouble.of(quarters / 4.0));
    }

    @Provide
    Arbitrary<Tax> taxes() {
        return Arbitraries.of(
                SimulationLuckAndTaxTest.table(),
                new Tax.Rates(Map.of(
                        TaxClass.WAGE, BigDecimal.valueOf(30),
                        TaxClass.SELF_EMPLOYED, BigDecimal.valueOf(12.5),
                        TaxClass.EQUITY, BigDecimal.valueOf(50))));
    }

    @Property(tries = 200)
    void withNothingLeftToChanceEveryPathIsTheTrajectory(
            @ForAll("plans") IncomeModel plan,
            @ForAll("prices") Inflation prices,
            @ForAll("ends") OptionalDouble end,
            @ForAll Scenario scenario) {
        IncomeModel model = ending(plan.withPrices(prices), end);
        List<MonthIncome> expected = Trajectories.of(model).in(scenario).months();
        SimulationModel certain = SimulationOfIncomeModel.of(model, scenario, new Tax.None(), Month.JANUARY);
        EveryPath paths = EveryPath.of(certain);
        double growth = Math.max(prices.growth(model.horizonMonths()), 1);
        for (MonthIncome month : expected) {
            double annual = month.annual().total().cents() / 100.0;
            for (double income : paths.income()[month.month() - 1]) {
                assertEquals(annual, income, close(annual, growth), "month " + month.month());
            }
        }
        double runRate = expected.getLast().runRate().total().cents() / 100.0;
        double cumulative = expected.getLast().cumulative().total().cents() / 100.0;
        for (int i = 0; i < 3; i++) {
            assertEquals(runRate, paths.runRate()[i], close(runRate, growth));
            assertEquals(cumulative, paths.cumulative()[i], close(cumulative, growth));
        }
        SimulationResult result = simulator.run(certain);
        assertEquals(cumulative, result.asPlanned(), close(cumulative, growth));
        assertEquals(cumulative, result.months().getLast().meanCumulative().value(), close(cumulative, growth));
        SimulationResult.Month last = result.months().getLast();
        assertEquals(
                last.meanIncome().value(),
                last.meanSalary()
                        + last.meanStreams().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum(),
                close(runRate, growth));
        expected.getLast().annual().streams().forEach((id, amount) -> {
            if (last.meanStreams().containsKey(id)) {
                assertEquals(amount.cents() / 100.0, last.meanStreams().get(id), close(runRate, growth));
            }
        });
    }

    @Property(tries = 150)
    void withNothingLeftToChanceTaxIsThatOfTheTrajectory(
            @ForAll("plans") IncomeModel plan,
            @ForAll("prices") Inflation prices,
            @ForAll("taxes") Tax tax,
            @ForAll Month start) {
        IncomeModel model = ending(plan.withPrices(prices), OptionalDouble.empty());
        List<MonthIncome> gross = Trajectories.of(model).mid().months();
        NetIncome net = NetIncome.of(gross, model, tax, start);
        SimulationResult result = simulator.run(SimulationOfIncomeModel.of(model, Scenario.MID, tax, start));
        for (int month = 1; month <= model.horizonMonths(); month++) {
            double expected = net.cumulative(month).cents() / 100.0;
            SimulationResult.Net actual = result.months().get(month - 1).net().orElseThrow();
            double close = 1 + close(expected, Math.max(prices.growth(month), 1));
            assertEquals(expected, actual.meanCumulative(), close, "month " + month);
            assertEquals(expected, actual.cumulative().p50(), close, "month " + month);
        }
    }

    /// Cents are rounded in the one, not in the other, and raises and prices multiply them.
    private static double close(double amount, double growth) {
        return 0.2 * growth + 1e-5 * Math.abs(amount);
    }

    /// A salary of a few cents, which is another one once they are rounded, is raised.
    private static SalaryStep worthCounting(SalaryStep step) {
        return new SalaryStep(
                step.id(),
                MoneyRange.between(
                        step.level().low().plus(LEAST), step.level().high().plus(LEAST)),
                step.raise(),
                step.start(),
                step.months(),
                step.aim(),
                step.cut());
    }

    private static IncomeModel ending(IncomeModel plan, OptionalDouble end) {
        return new IncomeModel(
                plan.currency(),
                plan.baseline().plus(LEAST),
                plan.steps().stream().map(SimulationSourcesTest::worthCounting).toList(),
                plan.interpolation(),
                plan.streams().stream()
                        .map(flow -> new StreamFlow(flow.id(), flow.annual(), flow.start(), end, flow.rampMonths()))
                        .toList(),
                List.of(),
                plan.horizonMonths(),
                plan.hourly().stream()
                        .map(flow -> new HourlyFlow(
                                flow.id(),
                                flow.rates(),
                                flow.hours(),
                                flow.start(),
                                end,
                                flow.rampMonths(),
                                1,
                                flow.taxClass()))
                        .toList(),
                plan.oneOffs(),
                plan.equity(),
                plan.prices());
    }

    static Earnings earnings(List<Stream> streams, List<Hourly> hourly, List<OneOff> oneOffs, List<Equity> equity) {
        return new Earnings(0, OptionalDouble.empty(), Interpolation.STEP, List.of(), streams, hourly, oneOffs, equity);
    }

    static SimulationModel model(Earnings earnings, int horizon) {
        return model(earnings, List.of(), horizon);
    }

    private static SimulationModel model(Earnings earnings, List<Milestone> milestones, int horizon) {
        return new SimulationModel(
                Outset.START,
                earnings,
                milestones,
                new Pace.Known(1),
                List.of(),
                Circumstances.NONE,
                SimulationOptions.standard(horizon).with(Sampler.KEYED, 1, POINTS));
    }

    static Hourly byHour(String id, double probability) {
        return new Hourly(
                id,
                List.of(
                        new RateStep(Spread.between(100, 200), new Onset.AtMonth(0)),
                        new RateStep(Spread.between(200, 400), new Onset.AtMonth(6))),
                Spread.between(10, 30),
                new Onset.AtMonth(0),
                Optional.empty(),
                1,
                probability,
                TaxClass.SELF_EMPLOYED);
    }

    @Test
    void hoursAndRatesAreDrawnEachByItself() {
        SimulationModel model = model(earnings(List.of(), List.of(byHour("h", 1)), List.of(), List.of()), 12);
        EveryPath paths = EveryPath.of(model.with(model.options().withDependence(0, 1)));
        double[] first = paths.income()[0];
        double[] last = paths.income()[11];
        for (int i = 0; i < POINTS; i++) {
            assertEquals(2 * first[i], last[i], 1e-9 * last[i]);
        }
        // Hours and rate independent: the mean of the product is the product of the means.
        assertEquals(150 * 20 * 12, EveryPath.mean(first), 4 * EveryPath.deviation(first) / 64);
        double ofRate = 1 + 18.8982 * 18.8982 / 150 / 150;
        double ofHours = 1 + 3.77964 * 3.77964 / 20 / 20;
        assertEquals(36_000 * Math.sqrt(ofRate * ofHours - 1), EveryPath.deviation(first), 36_000 * 0.01);
    }

    @Test
    void aRateThatWaitsForAMilestoneComesWhenItIsReady() {
        Hourly hourly = new Hourly(
                "h",
                List.of(
                        new RateStep(Spread.exactly(100), new Onset.AtMonth(0)),
                        new RateStep(Spread.exactly(300), new Onset.AfterMilestone("m", 0))),
                Spread.exactly(10),
                new Onset.AtMonth(0),
                Optional.empty(),
                1,
                1,
                TaxClass.SELF_EMPLOYED);
        SimulationModel model = model(
                earnings(List.of(), List.of(hourly), List.of(), List.of()),
                List.of(milestone(new Readiness.AfterWork(6, 3))),
                24);
        EveryPath paths = EveryPath.of(model);
        for (int i = 0; i < POINTS; i++) {
            double ready = paths.ready()[0][i];
            double expected = 100 * 10 * 24 + 200 * 10 * Math.max(24 - ready, 0);
            assertEquals(expected, paths.cumulative()[i], 1e-6);
        }
    }

    private static Milestone milestone(Readiness readiness) {
        return new Milestone("m", 0, readiness, new Outcome.Checkpoint(), Earliest.WHEN_READY);
    }

    @Test
    void anAmountThatComesOnceIsCashButNoIncomeAYear() {
        OneOff bonus = new OneOff("b", Spread.between(5, 15), new Onset.AtMonth(6), 0.25, TaxClass.WAGE);
        SimulationModel model = model(earnings(List.of(), List.of(), List.of(bonus), List.of()), 12);
        SimulationResult result = simulator.run(model);
        for (SimulationResult.Month month : result.months()) {
            assertEquals(new Fan(0, 0, 0, 0, 0), month.income());
            assertEquals(month.month() == 7, month.meanOnce() != 0);
        }
        assertEquals(0, result.headlines().getLast().runRate().value().p90());
        assertEquals(2.5, result.months().get(6).meanOnce(), 4 * 4.6 / 64);
        assertEquals(
                result.months().get(6).meanOnce(),
                result.months().getLast().meanCumulative().value(),
                1e-12);
        double[] earned = EveryPath.of(model).cumulative();
        assertEquals(result.months().get(6).meanOnce(), EveryPath.mean(earned), 1e-9);
        assertEquals(0.25, EveryPath.share(earned, 1), 4 * Math.sqrt(0.1875 / POINTS));
    }

    @Test
    void equityComesAtItsCliffAndThenMonthByMonth() {
        Equity grant = new Equity("e", Spread.exactly(48), 24, 12, new Onset.AtMonth(0), 1, TaxClass.EQUITY);
        SimulationModel model = model(earnings(List.of(), List.of(), List.of(), List.of(grant)), 24);
        SimulationResult result = simulator.run(model);
        assertEquals(0, result.months().get(10).meanCumulative().value());
        assertEquals(24, result.months().get(11).meanCumulative().value(), 1e-9);
        assertEquals(24, result.months().get(11).meanOnce(), 1e-9);
        assertEquals(26, result.months().get(12).meanCumulative().value(), 1e-9);
        assertEquals(24.0, result.months().get(12).meanStreams().getOrDefault("e", 0.0), 1e-9);
        assertEquals(48, result.months().getLast().meanCumulative().value(), 1e-9);
    }

    @Test
    void aStreamEndsWhereAMilestoneEndsIt() {
        Stream stream = new Stream(
                "s",
                Spread.exactly(120),
                new Onset.AtMonth(0),
                Optional.of(new Onset.AfterMilestone("m", 1)),
                1,
                1,
                TaxClass.WAGE);
        SimulationModel model = model(
                earnings(List.of(stream), List.of(), List.of(), List.of()),
                List.of(milestone(new Readiness.AfterWork(6, 3))),
                24);
        EveryPath paths = EveryPath.of(model);
        for (int i = 0; i < POINTS; i++) {
            double end = Math.min(paths.ready()[0][i] + 1, 24);
            assertEquals(10 * end, paths.cumulative()[i], 1e-9 * 240);
            assertEquals(end < 24 ? 0 : 120, paths.runRate()[i]);
        }
    }

    @Test
    void aPausePushesWhatIsNotReadyByItsLength() {
        SimulationModel model = model(
                earnings(List.of(), List.of(), List.of(), List.of()),
                List.of(milestone(new Readiness.AfterWork(6, 3))),
                24);
        SimulationModel paused = model.with(new Outset(0, List.of(new Pause(2, 2.5), new Pause(5, 8)), List.of()));
        double[] before = EveryPath.of(model).ready()[0];
        double[] after = EveryPath.of(paused).ready()[0];
        int pushed = 0;
        for (int i = 0; i < POINTS; i++) {
            double once = before[i] > 2 ? before[i] + 0.5 : before[i];
            double expected = once > 5 ? once + 3 : once;
            assertEquals(expected, after[i], 1e-12);
            pushed += before[i] > 2 && before[i] <= 4.5 ? 1 : 0;
        }
        assertTrue(pushed > 100);
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "0.25, 125", "0.5, 150", "1, 200"})
    void aKnownPlaceIsKeptByEveryStep(double place, double expected) {
        SimulationModel model = placed(place, 1);
        double[] salaries = EveryPath.of(model).runRate();
        for (double salary : salaries) {
            assertEquals(expected, salary, 1e-3);
        }
        assertTrue(simulator.tornado(model).bars().stream().noneMatch(bar -> bar.name() instanceof Tornado.Salary));
    }

    @Test
    void aKnownPlaceFadesAsFarAsItDoesNotPersist() {
        double[] none = EveryPath.of(placed(1, 0)).runRate();
        double[] some = EveryPath.of(placed(0.8, 0.9)).runRate();
        assertEquals(150, EveryPath.mean(none), 4 * 18.9 / 64);
        assertEquals(18.8982, EveryPath.deviation(none), 0.8);
        assertTrue(EveryPath.mean(some) > 165);
        assertTrue(EveryPath.deviation(some) > 3 && EveryPath.deviation(some) < 18);
    }

    private static SimulationModel placed(double place, double persistence) {
        Earnings earnings = new Earnings(
                90,
                OptionalDouble.of(place),
                Interpolation.STEP,
                List.of(PlanOfReference.step("s", 100, 200, new Onset.AtMonth(0))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        SimulationModel model = model(earnings, 1);
        return model.with(model.options().withDependence(0.3, persistence));
    }

    @ParameterizedTest
    @EnumSource(Sampler.class)
    void otherIncomesMayComeInAnyOrderAndCompany(Sampler sampler) {
        Stream stream = PlanOfReference.income("s", Spread.between(1, 2), new Onset.AtMonth(0), 1, 0.5);
        List<Hourly> hourly = new ArrayList<>(List.of(byHour("h", 0.6), byHour("i", 1)));
        SimulationModel few = model(earnings(List.of(stream), List.of(), List.of(), List.of()), 12);
        SimulationModel many = few.with(earnings(
                List.of(stream),
                hourly,
                List.of(new OneOff("o", Spread.between(1, 2), new Onset.AtMonth(2), 0.5, TaxClass.WAGE)),
                List.of(new Equity("e", Spread.between(1, 2), 12, 3, new Onset.AtMonth(2), 0.5, TaxClass.WAGE))));
        List<Hourly> reversed = new ArrayList<>(hourly);
        Collections.reverse(reversed);
        SimulationModel other = few.with(earnings(
                many.earnings().streams(),
                reversed,
                many.earnings().oneOffs(),
                many.earnings().equity()));
        SimulationOptions options = few.options().with(sampler, 1, 1024);
        SimulationResult first = simulator.run(few.with(options));
        SimulationResult second = simulator.run(many.with(options));
        assertEquals(
                first.months().getLast().meanStreams().get("s"),
                second.months().getLast().meanStreams().get("s"));
        if (sampler != Sampler.SOBOL) {
            SimulationResult third = simulator.run(other.with(options));
            assertEquals(
                    second.months().getLast().meanStreams(),
                    third.months().getLast().meanStreams());
            assertEquals(
                    second.months().get(4).meanOnce(), third.months().get(4).meanOnce());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.025, -0.1, 1})
    void pricesRaiseWhatIsAheadByTheirFactorAndNothingThatIsOver(double prices) {
        SimulationModel plain = PlanOfReference.model(PlanOfReference.keyed());
        Outset outset = new Outset(2, List.of(), List.of(120.0, 126.0));
        SimulationModel steady = plain.with(outset);
        SimulationModel rising =
                steady.with(new Circumstances(prices, Optional.empty(), Shocks.NONE, new Tax.None(), Month.MAY));
        EveryPath before = EveryPath.of(steady);
        EveryPath after = EveryPath.of(rising);
        for (int m = 0; m < 24; m++) {
            double growth = m < 2 ? 1 : Math.pow(1 + prices, (m + 1) / 12.0);
            double[] expected = Arrays.stream(before.income()[m])
                    .map(income -> income * growth)
                    .toArray();
            assertArrayEquals(expected, after.income()[m], 1e-9 * 1000);
        }
        double whole = Math.pow(1 + prices, 2);
        assertEquals(before.runRate()[7] * whole, after.runRate()[7], 1e-9 * before.runRate()[7] * whole);
        SimulationResult result = simulator.run(rising);
        assertEquals(
                EveryPath.mean(after.cumulative()),
                result.months().getLast().meanCumulative().value(),
                1e-6);
    }

    @Test
    void theTornadoNamesEverythingThatIsDrawn() {
        SimulationModel model = model(
                earnings(
                        List.of(),
                        List.of(byHour("h", 0.6)),
                        List.of(new OneOff("o", Spread.between(1, 2), new Onset.AtMonth(2), 0.5, TaxClass.WAGE)),
                        List.of(new Equity("e", Spread.between(1, 2), 12, 3, new Onset.AtMonth(2), 1, TaxClass.WAGE))),
                12);
        List<Tornado.Name> names =
                simulator.tornado(model.with(SimulationLuckAndTaxTest.everything(new Tax.None()))).bars().stream()
                        .map(Tornado.Bar::name)
                        .toList();
        for (Tornado.Name name : List.of(
                new Tornado.Hours("h"),
                new Tornado.HourlyRate("h"),
                new Tornado.Started("h"),
                new Tornado.Amount("o"),
                new Tornado.Started("o"),
                new Tornado.Amount("e"),
                new Tornado.Setbacks(),
                new Tornado.Shocks())) {
            assertTrue(names.contains(name), name.toString());
        }
        Tornado.Bar hours = simulator.tornado(model).bars().stream()
                .filter(bar -> bar.name().equals(new Tornado.Hours("h")))
                .findFirst()
                .orElseThrow();
        assertTrue(hours.atP90().cumulative() > hours.atP10().cumulative());
    }

    @Test
    void delayOfAMilestoneCostsAnHourlyIncomeAndABonusToo() {
        Hourly hourly = new Hourly(
                "h",
                List.of(new RateStep(Spread.exactly(100), new Onset.AtMonth(0))),
                Spread.exactly(10),
                new Onset.AfterMilestone("m", 0),
                Optional.empty(),
                1,
                1,
                TaxClass.WAGE);
        OneOff bonus = new OneOff("o", Spread.exactly(500), new Onset.AfterMilestone("m", 6), 1, TaxClass.WAGE);
        SimulationModel model = model(
                earnings(List.of(), List.of(hourly), List.of(bonus), List.of()),
                List.of(milestone(new Readiness.AfterWork(5.5, 0))),
                12);
        assertEquals(
                1000 + 500,
                simulator
                        .delayCosts(model, Crew.alone(), () -> false)
                        .getFirst()
                        .perMonth(),
                1e-9);
    }

    @Test
    void aPlainLoopFindsTheSameHourlyIncome() {
        SimulationModel model = model(earnings(List.of(), List.of(byHour("h", 0.7)), List.of(), List.of()), 12);
        double[] earned =
                EveryPath.of(model.with(model.options().withDependence(0, 1))).cumulative();
        java.util.SplittableRandom random = new java.util.SplittableRandom(5);
        double[] plain = IntStream.range(0, 40_000)
                .mapToDouble(_ -> {
                    // Beta(3, 3) is the middle of five uniform numbers.
                    double[] rate = random.doubles(5).sorted().toArray();
                    double[] hours = random.doubles(5).sorted().toArray();
                    double started = random.nextDouble() < 0.7 ? 1 : 0;
                    double perHour = 100 + 100 * rate[2];
                    return started * (10 + 20 * hours[2]) * 6 * (perHour + 2 * perHour);
                })
                .toArray();
        double error = EveryPath.deviation(plain) * Math.sqrt(1.0 / 40_000 + 1.0 / POINTS);
        assertEquals(EveryPath.mean(plain), EveryPath.mean(earned), 4 * error);
        assertEquals(EveryPath.deviation(plain), EveryPath.deviation(earned), 0.05 * EveryPath.deviation(plain));
        assertEquals(
                EveryPath.percentile(plain, 0.9),
                EveryPath.percentile(earned, 0.9),
                0.03 * EveryPath.percentile(plain, 0.9));
    }
}
