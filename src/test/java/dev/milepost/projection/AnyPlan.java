package dev.milepost.projection;

import static dev.milepost.projection.SeedPlan.USD;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.money.PercentRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Plans of every kind: steps with raises and cuts, streams with ramps and ends, income by the hour, what
/// comes once, equity, at times within months, before the start and beyond the horizon.
final class AnyPlan {

    private AnyPlan() {}

    static Arbitrary<IncomeModel> plans() {
        return Combinators.combine(
                        steps(),
                        list(streams(OptionalDouble.empty()), "stream", AnyPlan::named),
                        list(hourly(), "hourly", AnyPlan::named),
                        list(oneOffs(), "once", AnyPlan::named),
                        list(equity(), "equity", AnyPlan::named),
                        Arbitraries.of(Interpolation.values()),
                        cents(),
                        Arbitraries.integers().between(1, 120))
                .as((steps, streams, hourly, oneOffs, equity, interpolation, baseline, horizon) -> new IncomeModel(
                        USD,
                        baseline,
                        steps,
                        interpolation,
                        streams,
                        List.of(),
                        horizon,
                        hourly,
                        oneOffs,
                        equity,
                        Inflation.NONE));
    }

    static Arbitrary<Inflation> prices() {
        return Arbitraries.of(-0.1, 0.0, 0.001, 0.025, 0.1, 1.0).map(Inflation::new);
    }

    static Arbitrary<List<Actual>> actuals() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 120),
                        cents(),
                        Arbitraries.of("salary", "all", "stream0", "once0", "equity0", "stranger"))
                .as((month, amount, source) -> switch (source) {
                    case "salary" -> Actual.ofSalary(month, amount);
                    case "all" -> Actual.ofMonth(month, amount);
                    default -> Actual.ofStream(month, amount, source);
                })
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<List<SalaryStep>> steps() {
        Arbitrary<SalaryStep> step = Combinators.combine(
                        ranges(),
                        times(),
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.integers().between(-30, 60),
                        Arbitraries.of(SalaryStep.Aim.values()),
                        Arbitraries.of(SalaryStep.Cut.values()))
                .as((level, start, months, raise, aim, cut) -> new SalaryStep(
                        "",
                        level,
                        Optional.of(new PercentRange(BigDecimal.valueOf(raise), BigDecimal.valueOf(raise + 7L))),
                        start,
                        months,
                        aim,
                        cut));
        return list(
                step,
                "step",
                (given, id) -> new SalaryStep(
                        id, given.level(), given.raise(), given.start(), given.months(), given.aim(), given.cut()));
    }

    static Arbitrary<StreamFlow> streams(OptionalDouble end) {
        return Combinators.combine(ranges(), times(), Arbitraries.integers().between(0, 14))
                .as((annual, start, ramp) -> new StreamFlow("", annual, start, end, ramp));
    }

    private static Arbitrary<HourlyFlow> hourly() {
        Arbitrary<HourlyFlow.Step> rate = Combinators.combine(
                        Arbitraries.longs().between(0, 50_000), times())
                .as((cents, start) -> new HourlyFlow.Step(MoneyRange.exactly(new Money(cents, USD)), start));
        return Combinators.combine(
                        rate.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(0, 40),
                        times(),
                        Arbitraries.integers().between(0, 9))
                .as((rates, hours, start, ramp) ->
                        new HourlyFlow("", rates, new Hours(hours / 2.0, hours), start, ramp));
    }

    private static Arbitrary<OneOff> oneOffs() {
        return Combinators.combine(ranges(), times()).as((amount, at) -> new OneOff("", amount, at, 1, TaxClass.WAGE));
    }

    private static Arbitrary<EquityGrant> equity() {
        return Combinators.combine(
                        ranges(),
                        times(),
                        Arbitraries.integers().between(1, 48),
                        Arbitraries.of(EquityGrant.Counting.values()))
                .as((value, start, vest, counting) ->
                        new EquityGrant("", value, vest, vest / 3, start, 1, TaxClass.EQUITY, counting));
    }

    private static StreamFlow named(StreamFlow flow, String id) {
        return new StreamFlow(id, flow.annual(), flow.start(), flow.end(), flow.rampMonths());
    }

    private static HourlyFlow named(HourlyFlow flow, String id) {
        return new HourlyFlow(id, flow.rates(), flow.hours(), flow.start(), flow.rampMonths());
    }

    private static OneOff named(OneOff flow, String id) {
        return new OneOff(id, flow.amount(), flow.at(), flow.probability(), flow.taxClass());
    }

    private static EquityGrant named(EquityGrant flow, String id) {
        return new EquityGrant(
                id,
                flow.value(),
                flow.vestMonths(),
                flow.cliffMonths(),
                flow.start(),
                1,
                flow.taxClass(),
                flow.counting());
    }

    private interface Naming<T> {

        T named(T given, String id);
    }

    private static <T> Arbitrary<List<T>> list(Arbitrary<T> any, String prefix, Naming<T> naming) {
        return any.list().ofMaxSize(3).map(given -> {
            List<T> named = new ArrayList<>();
            for (int i = 0; i < given.size(); i++) {
                named.add(naming.named(given.get(i), prefix + i));
            }
            return named;
        });
    }

    /// Quarters of months, so that a month later is the same place in the next.
    private static Arbitrary<Double> times() {
        return Arbitraries.integers().between(-40, 500).map(quarters -> quarters / 4.0);
    }

    private static Arbitrary<Money> cents() {
        return Arbitraries.longs().between(0, 40_000_000).map(cents -> new Money(cents, USD));
    }

    private static Arbitrary<MoneyRange> ranges() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 30_000_000),
                        Arbitraries.longs().between(0, 10_000_000))
                .as((low, width) -> MoneyRange.between(new Money(low, USD), new Money(low + 2 * width, USD)));
    }
}
