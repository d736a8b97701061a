package dev.milepost.projection;

import dev.milepost.money.Money;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// All that a trajectory is computed from. Order of insertion means nothing: steps are kept by time, streams by id.
///
/// @param currency of every amount
/// @param baseline the salary a year before the first step, not negative
/// @param actuals what was earned so far
/// @param horizonMonths how many months to project, 1 to 120
public record IncomeModel(
        Currency currency,
        Money baseline,
        List<SalaryStep> steps,
        Interpolation interpolation,
        List<StreamFlow> streams,
        List<Actual> actuals,
        int horizonMonths) {

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
        requireUnique("salary steps", steps.stream().map(SalaryStep::id));
        requireUnique("streams", streams.stream().map(StreamFlow::id));
        requireCurrency(
                currency,
                Stream.of(
                        Stream.of(baseline),
                        steps.stream().map(step -> step.level().low()),
                        streams.stream().map(stream -> stream.annual().low()),
                        actuals.stream().map(Actual::amount)));
        requireSumsThatFit(baseline, steps, streams, actuals);
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

    /// Whatever is added up later stays within `long`: so much a year, over the longest horizon, is still half of it.
    private static void requireSumsThatFit(
            Money baseline, List<SalaryStep> steps, List<StreamFlow> streams, List<Actual> actuals) {
        double cents = baseline.cents();
        for (SalaryStep step : steps) {
            cents += step.level().high().cents();
        }
        for (StreamFlow stream : streams) {
            cents += stream.annual().high().cents();
        }
        for (Actual actual : actuals) {
            cents += (double) actual.amount().cents() * MONTHS_PER_YEAR;
        }
        if (cents * LONGEST_HORIZON / MONTHS_PER_YEAR > Long.MAX_VALUE / 2.0) {
            throw new IllegalArgumentException("the amounts are too large to be added up");
        }
    }
}
