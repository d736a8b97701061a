package dev.milepost.projection;

import dev.milepost.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A steady rise of prices, and the one place where money of a month becomes money of the
/// start, or the other way round.
///
/// `today = nominal / (1 + yearly)^(month / 12)`: $275k in month 24 at 2.5% is $261,748.96 in today's money.
/// Results are in whole cents, a half up.
///
/// @param yearly as a fraction, 0.025 for 2.5%; from -0.5 to 1, beyond which it is a percentage by mistake
public record Inflation(double yearly) {

    public static final Inflation NONE = new Inflation(0);

    /// 2.5% a year, where the person says nothing else.
    public static final Inflation ASSUMED = new Inflation(0.025);

    private static final double MONTHS_PER_YEAR = 12;

    public Inflation {
        if (!(yearly >= -0.5 && yearly <= 1)) {
            throw new IllegalArgumentException("inflation is a fraction a year, 0.025 for 2.5%");
        }
    }

    /// @param month from 0, the start itself
    /// @throws IllegalArgumentException if the result is too large for an amount
    public Money inTodaysMoney(Money nominal, int month) {
        return scaled(nominal, 1 / growth(month));
    }

    /// For figures that are no exact money, as a simulation's percentiles: 275 in month 24 at 2.5% is
    /// 261.748959.
    ///
    /// @param month from 0, the start itself
    public double inTodaysMoney(double nominal, int month) {
        return nominal / growth(month);
    }

    /// @param month from 0, the start itself
    /// @throws IllegalArgumentException if the result is too large for an amount
    public Money inMoneyOf(int month, Money today) {
        return scaled(today, growth(month));
    }

    /// Every figure in money of the start: rates by the prices of their own month, sums as the sum of what
    /// each month's cash is worth. $150k a year paid in month 12 at 2.5% is a rate of $146,341.46.
    ///
    /// Totals are the nominal totals in today's money, and their parts add up to them.
    ///
    /// @throws IllegalArgumentException if the figures are too large for falling prices
    public Trajectory inTodaysMoney(Trajectory nominal) {
        if (yearly == 0) {
            return nominal;
        }
        requireSumsThatFit(nominal);
        List<MonthIncome> months = new ArrayList<>();
        for (MonthIncome month : nominal.months()) {
            Income cash = inTodaysMoney(month.cash(), month.month());
            Income before = months.isEmpty() ? nothing(cash) : months.getLast().cumulative();
            months.add(new MonthIncome(
                    month.month(),
                    month.basis(),
                    inTodaysMoney(month.annual(), month.month()),
                    cash,
                    sum(before, cash),
                    inTodaysMoney(month.runRate(), month.month())));
        }
        List<VestedMonth> equity = new ArrayList<>();
        SortedMap<String, Money> vested = new TreeMap<>();
        for (VestedMonth month : nominal.equity()) {
            SortedMap<String, Money> during = new TreeMap<>();
            month.during().forEach((id, amount) -> during.put(id, inTodaysMoney(amount, month.month())));
            during.forEach((id, amount) -> vested.merge(id, amount, Money::plus));
            equity.add(new VestedMonth(month.month(), during, vested));
        }
        return new Trajectory(nominal.scenario(), months, equity);
    }

    /// How many times dearer everything is in month `month` than at the start.
    double growth(int month) {
        if (month < 0) {
            throw new IllegalArgumentException("prices are known from the start of the plan on");
        }
        return StrictMath.pow(1 + yearly, month / MONTHS_PER_YEAR);
    }

    Fraction exactGrowth(int month) {
        return yearly == 0 ? Fraction.ONE : Fraction.of(growth(month));
    }

    private void requireSumsThatFit(Trajectory nominal) {
        double most = 0;
        for (MonthIncome month : nominal.months()) {
            most += month.cash().total().cents()
                    + (double) month.annual().total().cents();
        }
        for (VestedMonth month : nominal.equity()) {
            for (Money amount : month.during().values()) {
                most += amount.cents();
            }
        }
        if (most / Math.min(growth(nominal.months().size()), 1) > Long.MAX_VALUE / 2.0) {
            throw new IllegalArgumentException("the amounts are too large for money of the start");
        }
    }

    private Income inTodaysMoney(Income nominal, int month) {
        List<Money> given = new ArrayList<>();
        given.add(nominal.salary());
        given.addAll(nominal.streams().values());
        given.add(nominal.unassigned());
        long[] parts = given.stream()
                .mapToLong(part -> inTodaysMoney(part, month).cents())
                .toArray();
        List<Integer> free = IntStream.range(0, parts.length)
                .filter(i -> given.get(i).cents() != 0)
                .boxed()
                .toList();
        long[] cents = Apportionment.of(inTodaysMoney(nominal.total(), month).cents(), parts, free);
        SortedMap<String, Money> streams = new TreeMap<>();
        int next = 1;
        for (String id : nominal.streams().keySet()) {
            streams.put(id, new Money(cents[next++], nominal.salary().currency()));
        }
        return new Income(
                new Money(cents[0], nominal.salary().currency()),
                streams,
                new Money(cents[next], nominal.salary().currency()));
    }

    private static Income nothing(Income like) {
        Money zero = Money.zero(like.salary().currency());
        SortedMap<String, Money> streams = new TreeMap<>();
        like.streams().keySet().forEach(id -> streams.put(id, zero));
        return new Income(zero, streams, zero);
    }

    private static Income sum(Income one, Income other) {
        SortedMap<String, Money> streams = new TreeMap<>(one.streams());
        other.streams().forEach((id, amount) -> streams.merge(id, amount, Money::plus));
        return new Income(
                one.salary().plus(other.salary()), streams, one.unassigned().plus(other.unassigned()));
    }

    private static Money scaled(Money amount, double factor) {
        BigDecimal cents = BigDecimal.valueOf(amount.cents())
                .multiply(new BigDecimal(factor))
                .setScale(0, RoundingMode.HALF_UP);
        if (cents.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new IllegalArgumentException("the amount is too large for money of that month");
        }
        return new Money(cents.longValue(), amount.currency());
    }
}
