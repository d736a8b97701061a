package dev.milepost.projection;

import dev.milepost.money.MoneyRange;
import java.util.Objects;
import java.util.OptionalDouble;

/// Income beside the salary: it begins, grows in equal parts to its full amount, and perhaps ends.
///
/// @param id unique among the streams of a model
/// @param annual the full amount a year, not negative
/// @param start `T` in months since the start of the plan, may be negative or beyond the horizon
/// @param end when it stops; of its last month only the part before counts. One that would end
/// before it begins never pays
/// @param rampMonths how long it takes to the full amount; 0 and 1 are both "at once"
public record StreamFlow(String id, MoneyRange annual, double start, OptionalDouble end, int rampMonths) {

    public StreamFlow {
        Objects.requireNonNull(id, "id");
        if (annual.low().isNegative()) {
            throw new IllegalArgumentException("a stream is not negative");
        }
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
