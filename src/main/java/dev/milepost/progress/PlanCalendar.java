package dev.milepost.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The plan's months on the calendar.
///
/// Months are always counted from the start date itself, never from the month before, so that a plan begun on
/// 31 January has its month 2 begin on 28 February and its month 3 on 31 March.
///
/// @param start the day month 1 begins
public record PlanCalendar(LocalDate start) {

    /// In days: more than what a share of a month loses as a `double` (1e-12 in ten years), less than anybody plans in.
    private static final double ROUNDING = 1e-9;

    /// The first day of a month of the plan, counted from 1; month 0 and below lie before the start.
    public LocalDate firstDay(int month) {
        return start.plusMonths(month - 1L);
    }

    /// The last day of a month of the plan.
    public LocalDate lastDay(int month) {
        return firstDay(month + 1).minusDays(1);
    }

    /// The month of the plan a day lies in, counted from 1; 0 and below before the start.
    public int monthOf(LocalDate day) {
        return (int) Math.floor(monthsUntil(day)) + 1;
    }

    /// Months since the start: whole months, and the fraction of the month begun. 1.5 is the middle of month 2.
    ///
    /// `months(d) = n + days(S+n -> d) / days(S+n -> S+n+1)` with n the whole months from S to d.
    public double monthsUntil(LocalDate day) {
        int whole = (int) ChronoUnit.MONTHS.between(start, day);
        if (start.plusMonths(whole).isAfter(day)) {
            whole--;
        }
        LocalDate begun = start.plusMonths(whole);
        double length = ChronoUnit.DAYS.between(begun, start.plusMonths(whole + 1L));
        return whole + ChronoUnit.DAYS.between(begun, day) / length;
    }

    /// The day that lies `months` after the start, to the nearest day not after it; undoes [#monthsUntil].
    public LocalDate dayAt(double months) {
        int whole = (int) Math.floor(months);
        LocalDate begun = start.plusMonths(whole);
        long length = ChronoUnit.DAYS.between(begun, start.plusMonths(whole + 1L));
        return begun.plusDays((long) Math.floor((months - whole) * length + ROUNDING));
    }
}
