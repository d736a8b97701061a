package dev.milepost.projection;

/// The one formula in time: how far a change has come that begins at `start` and takes `months`.
///
/// `share(t) = clamp((t - start) / months, 0, 1)`. Six months from 18 on: 1/6 in month 19, all of it in month 24.
///
/// @param start months since the start of the plan, may be negative
/// @param months at least 1: less is read as 1, so that a change within a month counts for the rest of that month
record Ramp(double start, double months) {

    Ramp {
        if (!Double.isFinite(start) || !Double.isFinite(months) || months < 0) {
            throw new IllegalArgumentException("a change needs a start and a length in months, not below zero");
        }
        months = Math.max(months, 1);
    }

    double end() {
        return start + months;
    }

    Fraction share(double time) {
        return Fraction.of(Math.clamp(time - start, 0, months)).dividedBy(Fraction.of(months));
    }

    /// The share in force when month `month` is over: a change within one month counts in full as soon as it has begun.
    Fraction shareAtEndOf(int month) {
        if (months > 1) {
            return share(month);
        }
        return start < month ? Fraction.ONE : Fraction.ZERO;
    }

    /// The same change, finished no later than `time` (or within a month of its start).
    Ramp endingBy(double time) {
        return new Ramp(start, Math.clamp(time - start, 0, months));
    }

    /// What is left of the change after `time`, to be done anew from there.
    Ramp restAfter(double time) {
        return start >= time ? this : new Ramp(time, Math.max(end() - time, 0));
    }
}
