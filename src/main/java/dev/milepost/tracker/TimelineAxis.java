package dev.milepost.tracker;

import dev.milepost.progress.PlanCalendar;
import dev.milepost.text.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The timeline's axis: months of the plan and, once there is a start date, the calendar beside them.
///
/// Words are made for what is in sight only; of ten years there are more weeks than anybody looks at.
///
/// @param calendar empty without a start date
/// @param months how far one can scroll
public record TimelineAxis(Optional<PlanCalendar> calendar, int months, Messages messages) {

    private static final int MONTHS_PER_QUARTER = 3;
    /// How much of a first stretch must lie in the plan for it to be named.
    private static final double LEAST_NAMED = 1.0 / 3;

    private static final int MONTHS_PER_YEAR = 12;

    /// What the axis tells apart.
    public enum Grain {
        /// Calendar years; without a calendar, years of the plan.
        YEAR,
        /// Calendar quarters; without a calendar, years of the plan.
        QUARTER,
        /// Months of the plan with their dates.
        NAMED_MONTH,
        /// Months of the plan by number.
        MONTH,
        /// Mondays; none without a calendar.
        WEEK
    }

    /// @param at months since the start
    /// @param shorter where there is no room for the text
    public record Tick(double at, String text, String shorter) {

        public Tick(double at, String text) {
            this(at, text, text);
        }

        public Tick shortened() {
            return new Tick(at, shorter);
        }
    }

    /// The ticks of a grain between two points, the last one before `from` included.
    public List<Tick> ticks(Grain grain, double from, double to) {
        double first = Math.max(0, from);
        double last = Math.min(months, to);
        return switch (grain) {
            case MONTH -> numbers(first, last);
            case NAMED_MONTH -> named(first, last);
            case WEEK -> calendar.map(known -> weeks(known, first, last)).orElse(List.of());
            case QUARTER ->
                calendar.map(known -> stretches(known, MONTHS_PER_QUARTER, first, last))
                        .orElseGet(() -> planYears(first, last));
            case YEAR ->
                calendar.map(known -> stretches(known, MONTHS_PER_YEAR, first, last))
                        .orElseGet(() -> planYears(first, last));
        };
    }

    /// The stretch between two points in words: its days, or the months of the plan.
    public String stretch(double from, double to) {
        int first = (int) Math.floor(Math.max(0, from)) + 1;
        int last = Math.max(first, (int) Math.ceil(Math.min(months, to) - 1e-6));
        return calendar.map(known -> messages.text(
                        "timeline.axis.days",
                        messages.date(known.firstDay(first)),
                        messages.date(known.firstDay(last + 1).minusDays(1))))
                .orElseGet(
                        () -> messages.text("timeline.axis.months", Integer.toString(first), Integer.toString(last)));
    }

    private static List<Tick> numbers(double from, double to) {
        List<Tick> ticks = new ArrayList<>();
        for (int month = (int) from + 1; month - 1 < to; month++) {
            ticks.add(new Tick(month - 1, Integer.toString(month)));
        }
        return ticks;
    }

    private List<Tick> named(double from, double to) {
        List<Tick> ticks = new ArrayList<>();
        for (int month = (int) from + 1; month - 1 < to; month++) {
            String number = messages.text("format.month", Integer.toString(month));
            int shown = month;
            ticks.add(new Tick(
                    month - 1,
                    calendar.map(known ->
                                    messages.text("timeline.axis.month", number, messages.date(known.firstDay(shown))))
                            .orElse(number)));
        }
        return ticks;
    }

    private List<Tick> planYears(double from, double to) {
        List<Tick> ticks = new ArrayList<>();
        for (int year = (int) from / MONTHS_PER_YEAR; year * MONTHS_PER_YEAR < to; year++) {
            ticks.add(new Tick(
                    year * MONTHS_PER_YEAR, messages.text("timeline.axis.plan-year", Integer.toString(year + 1))));
        }
        return ticks;
    }

    private List<Tick> weeks(PlanCalendar known, double from, double to) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate monday = known.dayAt(from).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (double at = known.monthsUntil(monday); at < to; at = known.monthsUntil(monday)) {
            if (at >= 0) {
                ticks.add(new Tick(at, messages.dayAndMonth(monday)));
            }
            monday = monday.plusWeeks(1);
        }
        return ticks;
    }

    /// Where a stretch has begun before the plan, its first tick stands at the plan's start; where all but its end has
    /// gone by, it has none, so that the name behind it has room.
    private List<Tick> stretches(PlanCalendar known, int length, double from, double to) {
        List<Tick> ticks = new ArrayList<>();
        YearMonth month = YearMonth.from(known.dayAt(from));
        YearMonth begin = month.minusMonths((month.getMonthValue() - 1) % length);
        if (known.monthsUntil(begin.atDay(1)) < 0
                && known.monthsUntil(begin.plusMonths(length).atDay(1)) < length * LEAST_NAMED) {
            begin = begin.plusMonths(length);
        }
        YearMonth named = begin;
        for (double at = known.monthsUntil(begin.atDay(1)); at < to; at = known.monthsUntil(begin.atDay(1))) {
            boolean first = at <= 0 || (from <= 0 && begin.equals(named));
            String name = name(begin, length, first);
            // "2027" for "Q1 2027": the quarters behind it say by themselves which it is.
            String shorter = standsWithYear(begin, first) ? Integer.toString(begin.getYear()) : name;
            ticks.add(new Tick(Math.max(0, at), name, shorter));
            begin = begin.plusMonths(length);
        }
        return ticks;
    }

    /// "2026", or "Q1 2026" and "Q2": the year stands with the first quarter and where the axis begins.
    private String name(YearMonth begin, int length, boolean first) {
        String year = Integer.toString(begin.getYear());
        if (length == MONTHS_PER_YEAR) {
            return year;
        }
        String quarter = Integer.toString((begin.getMonthValue() - 1) / MONTHS_PER_QUARTER + 1);
        return standsWithYear(begin, first)
                ? messages.text("timeline.axis.quarter-of", quarter, year)
                : messages.text("timeline.axis.quarter", quarter);
    }

    private static boolean standsWithYear(YearMonth begin, boolean first) {
        return first || begin.getMonthValue() == 1;
    }
}
