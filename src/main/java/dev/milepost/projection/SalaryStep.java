package dev.milepost.projection;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.money.PercentRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/// A salary level and the time from which it is paid.
///
/// A step never lowers the salary: its level is `L_k = max(L_(k-1), what the range says)`.
///
/// @param id unique among the steps of a model
/// @param level a year, not negative
/// @param raise what the plan says the step is over the one before; the level wins, the raise serves
/// [#inferredBaseline()]
/// @param start `T` in months since the start of the plan, may be negative or beyond the horizon
/// @param months how long the step's segment is, for interpolations that take their time; at most until the next step
public record SalaryStep(String id, MoneyRange level, Optional<PercentRange> raise, double start, double months) {

    /// By when they begin; steps of one instant by id, so that no order of insertion shows.
    static final Comparator<SalaryStep> BY_TIME =
            Comparator.comparingDouble(SalaryStep::start).thenComparing(SalaryStep::id);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public SalaryStep {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(raise, "raise");
        if (level.low().isNegative()) {
            throw new IllegalArgumentException("a salary is not negative");
        }
        if (!Double.isFinite(start) || !Double.isFinite(months) || months < 0) {
            throw new IllegalArgumentException("a salary step needs a start and a length in months, not below zero");
        }
        start += 0.0; // -0.0 is before 0.0 in order, but no other time
    }

    /// The salary before this step, where the plan implies one: `low / (1 + raise low)` and `high / (1 + raise high)`
    /// agree to the cent. $140k-$160k after a raise of 40-60% gives 140/1.40 = 160/1.60 = $100k.
    public Optional<Money> inferredBaseline() {
        return raise.filter(percent -> percent.low().compareTo(HUNDRED.negate()) > 0)
                .flatMap(percent -> {
                    BigDecimal fromLow = before(level.low(), percent.low());
                    BigDecimal fromHigh = before(level.high(), percent.high());
                    boolean agree = fromLow.subtract(fromHigh).abs().compareTo(BigDecimal.ONE) <= 0;
                    boolean fits = fromLow.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
                    return agree && fits
                            ? Optional.of(new Money(fromLow.longValue(), level.currency()))
                            : Optional.empty();
                });
    }

    /// Whole cents before a raise of `percent` to `level`.
    private static BigDecimal before(Money level, BigDecimal percent) {
        return BigDecimal.valueOf(level.cents())
                .multiply(HUNDRED)
                .divide(HUNDRED.add(percent), 0, RoundingMode.HALF_UP);
    }
}
