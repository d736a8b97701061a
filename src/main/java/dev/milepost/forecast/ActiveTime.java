package dev.milepost.forecast;

import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent.PauseTaken;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The time the person works, behind and ahead: all of it since the plan's start but the pauses.
///
/// Now is the beginning of today, or the plan's start where that is still to come. A pause that has no end yet ends now
/// as far as a forecast goes: nobody knows more. One that is to begin later and has no end is left out for the same
/// reason.
final class ActiveTime {

    private final PlanCalendar calendar;
    private final LocalDate today;
    private final List<Days> pauses;

    /// @param pauses in order, without overlap
    private ActiveTime(PlanCalendar calendar, LocalDate today, List<Days> pauses) {
        this.calendar = calendar;
        this.today = today;
        this.pauses = pauses;
    }

    /// Where the person has not said when the plan starts, it starts today.
    static ActiveTime of(Progress progress, LocalDate today) {
        LocalDate start = progress.start().orElse(today);
        LocalDate now = start.isAfter(today) ? start : today;
        List<Days> pauses = new ArrayList<>();
        for (PauseTaken pause : progress.pauses()) {
            LocalDate from = pause.from().isBefore(start) ? start : pause.from();
            LocalDate end = pause.until().map(until -> until.plusDays(1)).orElse(now);
            if (from.isBefore(end)) {
                join(pauses, new Days(from, end));
            }
        }
        return new ActiveTime(new PlanCalendar(start), today, List.copyOf(pauses));
    }

    /// Pauses come in the order they begin.
    private static void join(List<Days> pauses, Days pause) {
        if (pauses.isEmpty() || pauses.getLast().end.isBefore(pause.from)) {
            pauses.add(pause);
        } else if (pauses.getLast().end.isBefore(pause.end)) {
            pauses.set(pauses.size() - 1, new Days(pauses.getLast().from, pause.end));
        }
    }

    PlanCalendar calendar() {
        return calendar;
    }

    /// Whether a day lies between the start and today, both included: whether what happened on it says
    /// anything about the pace.
    boolean hasSeen(LocalDate day) {
        return !day.isBefore(calendar.start()) && !day.isAfter(today);
    }

    /// Days since something happened.
    double age(LocalDate day) {
        return ChronoUnit.DAYS.between(day, today);
    }

    /// How many days of work lie between the start and a day; that day itself is not among them.
    long workingDaysBefore(LocalDate day) {
        long days = Math.max(0, ChronoUnit.DAYS.between(calendar.start(), day));
        for (Days pause : pauses) {
            if (!pause.from.isBefore(day)) {
                break;
            }
            days -= ChronoUnit.DAYS.between(pause.from, pause.end.isAfter(day) ? day : pause.end);
        }
        return days;
    }

    /// Days of work so far and today.
    int days() {
        return (int) workingDaysBefore(today) + 1;
    }

    /// Full weeks of work so far.
    int weeks() {
        return (int) (workingDaysBefore(today) / 7);
    }

    /// Months of work so far, each discounted by its age.
    double worked(Assumptions assumptions) {
        double worked = 0;
        LocalDate from = calendar.start();
        for (Days pause : pauses) {
            if (!pause.from.isBefore(today)) {
                break;
            }
            worked += discounted(from, pause.from, assumptions);
            from = pause.end;
        }
        return worked + discounted(from, today, assumptions);
    }

    /// Month by month, because days are of one length only within a month.
    private double discounted(LocalDate from, LocalDate end, Assumptions assumptions) {
        double sum = 0;
        LocalDate begin = from;
        while (begin.isBefore(end)) {
            LocalDate next = calendar.firstDay(calendar.monthOf(begin) + 1);
            LocalDate stop = next.isBefore(end) ? next : end;
            sum += (calendar.monthsUntil(stop) - calendar.monthsUntil(begin))
                    * assumptions.meanWeight(age(stop), age(begin));
            begin = stop;
        }
        return sum;
    }

    /// What lies ahead, from now on.
    WorkingTime ahead() {
        double now = Math.max(0, calendar.monthsUntil(today));
        List<Stretch> ahead = new ArrayList<>();
        for (Days pause : pauses) {
            double end = calendar.monthsUntil(pause.end);
            if (end > now) {
                ahead.add(new Stretch(Math.max(now, calendar.monthsUntil(pause.from)), end));
            }
        }
        return new WorkingTime(now, ahead);
    }

    /// @param end the first day after it
    private record Days(LocalDate from, LocalDate end) {}
}
