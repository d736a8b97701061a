package dev.milepost.projection;

/// What one source pays in one month, in exact cents a year.
///
/// @param during the month's payment times twelve
/// @param atEnd as it stands when the month is over
record Rate(Fraction during, Fraction atEnd) {

    private static final long MONTHS_PER_YEAR = 12;

    /// A payment that was logged: what it was during the month it is at its end.
    static Rate logged(long centsOfMonth) {
        Fraction annual = Fraction.of(Math.multiplyExact(centsOfMonth, MONTHS_PER_YEAR));
        return new Rate(annual, annual);
    }

    /// What comes in during the month, in cents.
    Fraction cash() {
        return during.dividedBy(Fraction.of(MONTHS_PER_YEAR));
    }
}
