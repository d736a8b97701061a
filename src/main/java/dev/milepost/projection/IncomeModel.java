package dev.milepost.projection;

import dev.milepost.money.Money;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// All that a trajectory is computed from. Order of insertion means nothing: steps are kept by time, streams
/// by id.
///
/// @param currency of every amount
/// @param baseline the salary a year before the first step, not negative
/// @param actuals what was earned so far
/// @param horizonMonths how many months to project, 1 to 120
/// @param hourly income by the hour
/// @param oneOffs what comes once
/// @param equity packages that vest
/// @param prices what the plan's amounts grow by, if they read in the money of its start: `amount * (1 +
/// i)^(m / 12)` in month `m`; [Inflation#NONE] if they are meant as they will be paid. It does not touch what
/// was earned
public record IncomeModel(
        Currency currency,
        Money baseline,
        List<SalaryStep> steps,
        Interpolation interpolation,
        List<StreamFlow> streams,
        List<Actual> actuals,
        int horizonMonths,
        List<HourlyFlow> hourly,
        List<OneOff> oneOffs,
        List<EquityGrant> equity,
        Inflation prices) {

    public static final int LONGEST_HORIZON = 120;

    private static final int MONTHS_PER_YEAR = 12;

    public IncomeModel {
        Objects.requireNonNull(interpolation, "interpolation");
        steps = steps.stream().sorted(SalaryStep.BY_TIME).toList();
        streams = streams.stream().sorted(Comparator.comparing(StreamFlow::id)).toList();
        actuals = List.copyOf(actuals);
        if (horizonMonths < 1 || horizonMonths > LONGEST_HORIZON) {
            throw new IllegalArgumentException("a projection covers 1 to " + LONGEST_HORIZON + " months");
        }
        if (baseline.isNegative()) {
            throw new IllegalArgumentException("a baseline is not negative");
        }
        hourly = hourly.stream().sorted(Comparator.comparing(Flow::id)).toList();
        oneOffs = oneOffs.stream().sorted(Comparator.comparing(Flow::id)).toList();
        equity = equity.stream().sorted(Comparator.comparing(Flow::id)).toList();
        List<Flow> flows = everyFlow(streams, hourly, oneOffs, equity);
        requireUnique("salary steps", steps.stream().map(SalaryStep::id));
        requireUnique("streams", flows.stream().map(Flow::id));
        requireCurrency(
                currency,
                Stream.of(
                        Stream.of(baseline),
                        steps.stream().map(step -> step.level().low()),
                        flows.stream().map(IncomeModel::most),
                        actuals.stream().map(Actual::amount)));
        requireSumsThatFit(baseline, steps, flows, actuals, prices.growth(horizonMonths));
    }

    /// Salary and streams alone, in the money they will be paid in.
    public IncomeModel(
            Currency currency,
            Money baseline,
            List<SalaryStep> steps,
            Interpolation interpolation,
            List<StreamFlow> streams,
            List<Actual> actuals,
            int horizonMonths) {
        this(
                currency,
                baseline,
                steps,
                interpolation,
                streams,
                actuals,
                horizonMonths,
                List.of(),
                List.of(),
                List.of(),
                Inflation.NONE);
    }

    public IncomeModel withHourly(List<HourlyFlow> others) {
        return new IncomeModel(
                currency,
                baseline,
                steps,
                interpolation,
                streams,
                actuals,
                horizonMonths,
                others,
                oneOffs,
                equity,
                prices);
    }

    public IncomeModel withOneOffs(List<OneOff> others) {
        return new IncomeModel(
                currency,
                baseline,
                steps,
                interpolation,
                streams,
                actuals,
                horizonMonths,
                hourly,
                others,
                equity,
                prices);
    }

    public IncomeModel withEquity(List<EquityGrant> others) {
        return new IncomeModel(
                currency,
                baseline,
                steps,
                interpolation,
                streams,
                actuals,
                horizonMonths,
                hourly,
                oneOffs,
                others,
                prices);
    }

    public IncomeModel withPrices(Inflation others) {
        return new IncomeModel(
                currency,
                baseline,
                steps,
                interpolation,
                streams,
                actuals,
                horizonMonths,
                hourly,
                oneOffs,
                equity,
                others);
    }

    public IncomeModel withActuals(List<Actual> others) {
        return new IncomeModel(
                currency,
                baseline,
                steps,
                interpolation,
                streams,
                others,
                horizonMonths,
                hourly,
                oneOffs,
                equity,
                prices);
    }

    /// What the totals hold beside the salary, by id: every flow but the equity that is kept apart.
    public List<Flow> flows() {
        List<EquityGrant> counted = equity.stream()
                .filter(grant -> grant.counting() == EquityGrant.Counting.AS_INCOME)
                .toList();
        return everyFlow(streams, hourly, oneOffs, counted);
    }

    /// What low, mid and high take as certain though the plan does not, by id.
    public List<Flow> uncertain() {
        return everyFlow(streams, hourly, oneOffs, equity).stream()
                .filter(flow -> flow.probability() < 1)
                .toList();
    }

    private static List<Flow> everyFlow(
            List<StreamFlow> streams, List<HourlyFlow> hourly, List<OneOff> oneOffs, List<EquityGrant> equity) {
        return Stream.of(streams, hourly, oneOffs, equity)
                .<Flow>flatMap(List::stream)
                .sorted(Comparator.comparing(Flow::id))
                .toList();
    }

    private static void requireUnique(String what, Stream<String> ids) {
        List<String> all = ids.toList();
        if (all.stream().distinct().count() < all.size()) {
            throw new IllegalArgumentException("two " + what + " have one id");
        }
    }

    private static void requireCurrency(Currency currency, Stream<Stream<Money>> amounts) {
        if (!amounts.flatMap(amount -> amount)
                .allMatch(amount -> amount.currency().equals(currency))) {
            throw new IllegalArgumentException("every amount is in " + currency.getCurrencyCode());
        }
    }

    /// The most a flow pays in a year.
    private static Money most(Flow flow) {
        return switch (flow) {
            case StreamFlow stream -> stream.annual().high();
            case HourlyFlow byHour -> byHour.annual().high();
            case OneOff once -> once.amount().high();
            case EquityGrant grant -> grant.value().high();
        };
    }

    /// Whatever is added up later stays within `long`: so much a year, over the longest horizon and at its
    /// prices, is still half of it. A package that vests within a month is twelve times itself as a rate.
    private static void requireSumsThatFit(
            Money baseline, List<SalaryStep> steps, List<Flow> flows, List<Actual> actuals, double growth) {
        double cents = baseline.cents();
        double factor = 1;
        for (SalaryStep step : steps) {
            cents += step.level().high().cents();
            if (step.aim() == SalaryStep.Aim.RAISE) {
                double percent = step.raise().orElseThrow().high().doubleValue();
                factor *= 1 + Math.max(percent, 0) / 100;
            }
        }
        for (Actual actual : actuals) {
            cents += (double) actual.amount().cents() * MONTHS_PER_YEAR;
        }
        cents *= factor;
        for (Flow flow : flows) {
            double most = most(flow).cents();
            cents += flow instanceof EquityGrant ? most * MONTHS_PER_YEAR : most;
        }
        // Prices may have fallen when a logged amount is carried on in the money of the start.
        double prices = Math.max(growth, 1 / growth);
        if (cents * prices * LONGEST_HORIZON / MONTHS_PER_YEAR > Long.MAX_VALUE / 2.0) {
            throw new IllegalArgumentException("the amounts are too large to be added up");
        }
    }
}
