package dev.milepost.projection;

/// How a salary comes from one level to the next.
public enum Interpolation {
    /// At once, with the step's first month.
    STEP,
    /// By the same amount each month, the target reached in the segment's last month.
    LINEAR,
    /// By the same factor each month, `L0 * (L1 / L0)^share`; by the same amount where the salary starts from
    /// nothing, which no factor can raise. To nothing it falls at once.
    GEOMETRIC;

    /// How many months the change takes.
    double monthsOf(SalaryStep step) {
        return this == STEP ? 1 : step.months();
    }

    /// What a change of level has added (or taken) by the time `share` of it is done, in cents a year.
    ///
    /// Exact but for a `GEOMETRIC` change that is under way.
    Fraction rise(long from, long to, Fraction share) {
        boolean underWay = share.isPositive() && !share.equals(Fraction.ONE);
        if (this == GEOMETRIC && from > 0 && underWay) {
            // StrictMath, so that a plan shows the same cents on every machine.
            return Fraction.of(from * StrictMath.pow((double) to / from, share.doubleValue()))
                    .minus(Fraction.of(from));
        }
        return share.times(Fraction.of(to - from));
    }
}
