package dev.milepost.forecast;

import dev.milepost.progress.PlanCalendar;
import java.time.LocalDate;
import java.util.Optional;

/// When something is done.
public sealed interface Finish {

    /// It is done already.
    ///
    /// @param on the day of the last item it took
    record Done(LocalDate on) implements Finish {}

    /// The plan has no work for it: every item is skipped, or there never was one.
    record NothingToDo() implements Finish {}

    /// It lies ahead.
    ///
    /// Months count from the plan's start and pauses ahead are in them. What is further away than
    /// [WorkingTime#HORIZON] is told as empty: "not within the horizon".
    ///
    /// @param work what is left
    /// @param duration how long that takes
    /// @param time when work goes on
    record Ahead(Work work, Wait duration, WorkingTime time, PlanCalendar calendar) implements Finish {

        /// The month by which it is done with this probability.
        ///
        /// @param probability between 0 and 1, both excluded
        public Optional<Double> month(double probability) {
            double month = time.monthAfter(duration.quantile(probability));
            return month - time.now() <= WorkingTime.HORIZON ? Optional.of(month) : Optional.empty();
        }

        /// The day by which it is done with this probability.
        ///
        /// @param probability between 0 and 1, both excluded
        public Optional<LocalDate> date(double probability) {
            return month(probability).map(calendar::dayAt);
        }

        public Range range() {
            return new Range(date(0.10), date(0.25), date(0.50), date(0.75), date(0.90));
        }

        /// The probability that it is done when so many months have gone by since the start.
        public double probabilityByMonth(double month) {
            return duration.probabilityWithin(time.workUntil(month));
        }

        /// The probability that it is done by the end of a day.
        public double probabilityBy(LocalDate day) {
            return probabilityByMonth(calendar.monthsUntil(day.plusDays(1)));
        }

        /// The same work by the person's own weeks, or any other way to tell how long it takes.
        public Ahead by(Wait other) {
            return new Ahead(work, other, time, calendar);
        }
    }

    /// The dates by which something is done in 10, 25, 50, 75 and 90 of a hundred futures; empty beyond the horizon.
    record Range(
            Optional<LocalDate> p10,
            Optional<LocalDate> p25,
            Optional<LocalDate> p50,
            Optional<LocalDate> p75,
            Optional<LocalDate> p90) {}
}
