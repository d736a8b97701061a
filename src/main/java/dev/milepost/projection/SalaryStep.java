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
/// Unless it may cut, a step never lowers the salary: its level is `L_k = max(L_(k-1), what it aims at)`.
/// With [Aim#RAISE] it aims at `L_(k-1) * (1 + g)`, in whole cents: $150k and a raise of 22.5% give $183,750.
///
/// @param id unique among the steps of a model
/// @param level a year, not negative; for a step known by its raise alone what that came to when the plan was
/// made, see [#byRaise]
/// @param raise what the plan says the step is over the one before; it serves [#inferredBaseline()], and is
/// what the step does if it aims at it
/// @param start `T` in months since the start of the plan, may be negative or beyond the horizon
/// @param months how long the step's segment is, for interpolations that take their time; at most until the
/// next step
public record SalaryStep(
        String id, MoneyRange level, Optional<PercentRange> raise, double start, double months, Aim aim, Cut cut) {

    /// What the step brings the salary to. It makes a difference once the salary before it is another than
    /// planned.
    public enum Aim {
        /// The default: what the plan says the level is.
        LEVEL,
        /// A raise over what is really paid before.
        RAISE
    }

    /// Whether the step may bring the salary below what it was.
    public enum Cut {
        /// The default.
        REFUSED,
        ALLOWED
    }

    /// By when they begin; steps of one instant by id, so that no order of insertion shows.
    static final Comparator<SalaryStep> BY_TIME =
            Comparator.comparingDouble(SalaryStep::start).thenComparing(SalaryStep::id);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST_RAISE = BigDecimal.valueOf(10_000);

    public SalaryStep {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(raise, "raise");
        Objects.requireNonNull(aim, "aim");
        Objects.requireNonNull(cut, "cut");
        if (level.low().isNegative()) {
            throw new IllegalArgumentException("a salary is not negative");
        }
        if (!Double.isFinite(start) || !Double.isFinite(months) || months < 0) {
            throw new IllegalArgumentException("a salary step needs a start and a length in months, not below zero");
        }
        if (aim == Aim.RAISE && !raise.filter(SalaryStep::isPossible).isPresent()) {
            throw new IllegalArgumentException("a step that aims at a raise has one, from -100% to 10,000%");
        }
        start += 0.0; // -0.0 is before 0.0 in order, but no other time
    }

    /// Aims at its level, and never cuts.
    public SalaryStep(String id, MoneyRange level, Optional<PercentRange> raise, double start, double months) {
        this(id, level, raise, start, months, Aim.LEVEL, Cut.REFUSED);
    }

    /// A step of which the plan says no more than the raise: 20-25% over $140k-$160k is planned to come to
    /// $168k-$200k, and comes to 20-25% over whatever is paid then. It never cuts.
    ///
    /// @param before the level of the step before, or the baseline
    public static SalaryStep byRaise(String id, PercentRange raise, MoneyRange before, double start, double months) {
        if (!isPossible(raise)) {
            throw new IllegalArgumentException("a raise is from -100% to 10,000%");
        }
        MoneyRange level = MoneyRange.between(raised(before.low(), raise.low()), raised(before.high(), raise.high()));
        return new SalaryStep(id, level, Optional.of(raise), start, months, Aim.RAISE, Cut.REFUSED);
    }

    public SalaryStep aimingAt(Aim other) {
        return new SalaryStep(id, level, raise, start, months, other, cut);
    }

    public SalaryStep cutting(Cut other) {
        return new SalaryStep(id, level, raise, start, months, aim, other);
    }

    SalaryStep delayed(double by) {
        return new SalaryStep(id, level, raise, start + by, months, aim, cut);
    }

    private static boolean isPossible(PercentRange raise) {
        return raise.low().compareTo(HUNDRED.negate()) >= 0 && raise.high().compareTo(LARGEST_RAISE) <= 0;
    }

    private static Money raised(Money before, BigDecimal percent) {
        BigDecimal cents = BigDecimal.valueOf(before.cents())
                .multiply(HUNDRED.add(percent))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP);
        if (cents.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new IllegalArgumentException("the raise leads to an amount that is too large");
        }
        return new Money(cents.longValue(), before.currency());
    }

    /// The salary before this step, where the plan implies one: `low / (1 + raise low)` and `high / (1 +
    /// raise high)` agree to the cent. $140k-$160k after a raise of 40-60% gives 140/1.40 = 160/1.60 = $100k.
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
