package dev.milepost.projection;

/// What one source pays in one month, in exact cents.
///
/// @param during the month's regular payment times twelve
/// @param atEnd the same as it stands when the month is over
/// @param once what comes in this month and is no rate
record Rate(Fraction during, Fraction atEnd, Fraction once) {

    static final Rate NOTHING = new Rate(Fraction.ZERO, Fraction.ZERO);

    private static final Fraction MONTHS_PER_YEAR = Fraction.of(12);

    Rate(Fraction during, Fraction atEnd) {
        this(during, atEnd, Fraction.ZERO);
    }

    /// A payment that was logged: what it was during the month it is at its end.
    static Rate logged(long centsOfMonth) {
        Fraction annual = Fraction.of(centsOfMonth).times(MONTHS_PER_YEAR);
        return new Rate(annual, annual);
    }

    static Rate once(Fraction cents) {
        return new Rate(Fraction.ZERO, Fraction.ZERO, cents);
    }

    Rate times(Fraction factor) {
        return factor.equals(Fraction.ONE)
                ? this
                : new Rate(during.times(factor), atEnd.times(factor), once.times(factor));
    }

    /// What comes in during the month, in cents.
    Fraction cash() {
        return during.dividedBy(MONTHS_PER_YEAR).plus(once);
    }
}
