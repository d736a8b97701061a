package dev.milepost.projection;

import dev.milepost.money.MoneyRange;
import java.util.Objects;

/// A package of equity that vests: nothing until its cliff, then at once what has built up since its start,
/// from there on the same amount each month.
///
/// `vested(t) = value * clamp((t - start) / vestMonths, 0, 1)` from `start + cliff` on. $48k over 24 months
/// with a cliff of 12 vests $24k in month 12 and $2k in each of the twelve after it. It is no cash:
/// [Trajectory#equity()] shows it by itself, and only [Counting#AS_INCOME] brings it into any total.
///
/// @param id unique among the flows of a model
/// @param value of the whole package, not negative; what it is worth on paper
/// @param vestMonths at least 1
/// @param cliffMonths from 0 to `vestMonths`
/// @param start `T` in months since the start of the plan; what vested before the start of the plan is not
/// shown
/// @param probability that it can be sold at all, see [Flow#probability()]
public record EquityGrant(
        String id,
        MoneyRange value,
        int vestMonths,
        int cliffMonths,
        double start,
        double probability,
        TaxClass taxClass,
        Counting counting)
        implements Flow {

    private static final int MONTHS_PER_YEAR = 12;

    /// Whether totals hold it.
    public enum Counting {
        /// The default: a line of its own, in no total.
        APART,
        AS_INCOME
    }

    public EquityGrant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(taxClass, "taxClass");
        Objects.requireNonNull(counting, "counting");
        Checks.requireNotNegative(value, "equity");
        Checks.requireProbability(probability);
        Checks.requireTime(start);
        if (vestMonths < 1 || cliffMonths < 0 || cliffMonths > vestMonths) {
            throw new IllegalArgumentException("equity vests over a month or more, its cliff within that time");
        }
    }

    /// Outside every total, and certain.
    public EquityGrant(String id, MoneyRange value, int vestMonths, int cliffMonths, double start) {
        this(id, value, vestMonths, cliffMonths, start, 1, TaxClass.EQUITY, Counting.APART);
    }

    @Override
    public EquityGrant delayed(double months) {
        return new EquityGrant(id, value, vestMonths, cliffMonths, start + months, probability, taxClass, counting);
    }

    /// The part of the package that vests in month `month`.
    Fraction vestedIn(int month) {
        return vestedBy(month).minus(vestedBy(month - 1));
    }

    /// What vests evenly is a rate; what built up before the cliff comes once.
    Rate rate(int month, Place place) {
        Fraction cents = Fraction.of(place.cents(value));
        Fraction yearly = cents.times(Fraction.of(MONTHS_PER_YEAR)).dividedBy(Fraction.of(vestMonths));
        double from = Math.max(start + cliffMonths, month - 1);
        double until = Math.min(start + vestMonths, month);
        Fraction during = yearly.times(Fraction.of(Math.max(until - from, 0)));
        boolean vesting = start + cliffMonths < month && start + vestMonths >= month;
        Fraction regular = during.dividedBy(Fraction.of(MONTHS_PER_YEAR));
        Fraction once = vestedIn(month).times(cents).minus(regular);
        return new Rate(during, vesting ? yearly : Fraction.ZERO, once);
    }

    private Fraction vestedBy(int time) {
        return time < start + cliffMonths
                ? Fraction.ZERO
                : Fraction.of(Math.clamp(time - start, 0, vestMonths)).dividedBy(Fraction.of(vestMonths));
    }
}
