package dev.milepost.projection;

import java.util.OptionalDouble;

/// How much of its full amount a stream pays, month by month: none before it begins, in equal parts more
/// while it grows, none after its end.
record Presence(double start, OptionalDouble end, int rampMonths) {

    Presence {
        if (!Double.isFinite(start) || (end.isPresent() && !Double.isFinite(end.getAsDouble()))) {
            throw new IllegalArgumentException("a stream's start and end are numbers of months");
        }
        if (rampMonths < 0) {
            throw new IllegalArgumentException("a ramp is not shorter than no time");
        }
    }

    /// The part of the full amount that month `month` pays.
    Fraction share(int month) {
        double last = end.orElse(month);
        if (start >= month - 1) {
            return ramp().share(Math.min(month, last));
        }
        double present = Math.clamp(last - (month - 1), 0, 1);
        return ramp().share(month).times(Fraction.of(present));
    }

    /// The part of the full amount in force when month `month` is over.
    Fraction shareAtEndOf(int month) {
        boolean over = end.isPresent() && end.getAsDouble() <= month;
        return over ? Fraction.ZERO : ramp().shareAtEndOf(month);
    }

    private Ramp ramp() {
        return new Ramp(start, rampMonths);
    }
}
