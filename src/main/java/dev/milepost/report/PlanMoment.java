package dev.milepost.report;

import dev.milepost.progress.PlanCalendar;
import java.time.LocalDate;
import java.util.Optional;

/// When something a simulation tells in months since the start of the plan comes about: 6.0 is the evening of
/// the last day of month 6, not the morning after.
public final class PlanMoment {

    /// Nobody plans further.
    private static final double FURTHEST = 1200;

    /// In months: less than a second.
    private static final double ROUNDING = 1e-9;

    private PlanMoment() {}

    /// Empty for what lies beyond a hundred years, or never comes.
    public static Optional<LocalDate> day(PlanCalendar calendar, double month) {
        if (!(Math.abs(month) <= FURTHEST)) {
            return Optional.empty();
        }
        LocalDate day = calendar.dayAt(month);
        boolean isMidnight = calendar.monthsUntil(day) >= month - ROUNDING;
        return Optional.of(isMidnight && month > 0 ? day.minusDays(1) : day);
    }

    /// The month of the plan it lies in, counted from 1: 6.0 is the end of month 6. Empty as for [#day].
    public static Optional<Integer> month(double month) {
        return Math.abs(month) <= FURTHEST
                ? Optional.of(Math.max(1, (int) Math.ceil(month - ROUNDING)))
                : Optional.empty();
    }
}
