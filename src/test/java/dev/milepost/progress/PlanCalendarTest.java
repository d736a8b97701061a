package dev.milepost.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-31,  1, 2026-01-31, 2026-02-27",
        "2026-01-31,  2, 2026-02-28, 2026-03-30",
        "2026-01-31,  3, 2026-03-31, 2026-04-29",
        "2026-01-31,  4, 2026-04-30, 2026-05-30",
        "2024-01-31,  2, 2024-02-29, 2024-03-30",
        "2024-02-29, 13, 2025-02-28, 2025-03-28",
        "2024-02-29, 49, 2028-02-29, 2028-03-28",
        "2026-01-14,  7, 2026-07-14, 2026-08-13",
        "2026-03-31,  0, 2026-02-28, 2026-03-30",
    })
    void monthsBeginOnTheStartsDayOrTheLastDayThereIs(LocalDate start, int month, LocalDate first, LocalDate last) {
        PlanCalendar calendar = new PlanCalendar(start);
        assertEquals(first, calendar.firstDay(month));
        assertEquals(last, calendar.lastDay(month));
    }

    @Test
    void theStartIsTheFirstDayOfMonthOneAndTheDayBeforeIsInMonthNought() {
        PlanCalendar calendar = new PlanCalendar(LocalDate.of(2026, 1, 14));
        assertEquals(1, calendar.monthOf(LocalDate.of(2026, 1, 14)));
        assertEquals(0, calendar.monthOf(LocalDate.of(2026, 1, 13)));
        assertEquals(0, calendar.monthOf(LocalDate.of(2025, 12, 14)));
        assertEquals(-1, calendar.monthOf(LocalDate.of(2025, 12, 13)));
    }

    @Test
    void monthsUntilCountsWholeMonthsAndTheShareOfTheOneBegun() {
        PlanCalendar calendar = new PlanCalendar(LocalDate.of(2026, 1, 1));
        assertEquals(0.0, calendar.monthsUntil(LocalDate.of(2026, 1, 1)));
        assertEquals(1.5, calendar.monthsUntil(LocalDate.of(2026, 2, 15)), "14 of the 28 days of February");
        assertEquals(24.0, calendar.monthsUntil(LocalDate.of(2028, 1, 1)));
        assertEquals(-1.0, calendar.monthsUntil(LocalDate.of(2025, 12, 1)));
        assertEquals(-1.0 / 31, calendar.monthsUntil(LocalDate.of(2025, 12, 31)), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31", "2024-02-29", "2026-01-14", "2023-12-30", "2027-08-31"})
    void everyDayLiesInTheMonthWhoseFirstAndLastDayHoldIt(LocalDate start) {
        PlanCalendar calendar = new PlanCalendar(start);
        for (LocalDate day = start.minusYears(5); day.isBefore(start.plusYears(10)); day = day.plusDays(1)) {
            int month = calendar.monthOf(day);
            assertTrue(
                    !day.isBefore(calendar.firstDay(month)) && !day.isAfter(calendar.lastDay(month)),
                    day + " in month " + month);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31", "2024-02-29", "2026-01-14", "2023-12-30", "2027-08-31"})
    void timeGrowsFromDayToDayAndLeadsBackToTheDay(LocalDate start) {
        PlanCalendar calendar = new PlanCalendar(start);
        double before = Double.NEGATIVE_INFINITY;
        for (LocalDate day = start.minusYears(5); day.isBefore(start.plusYears(10)); day = day.plusDays(1)) {
            double months = calendar.monthsUntil(day);
            assertTrue(months > before, "time stands still on " + day);
            assertEquals(day, calendar.dayAt(months), "from " + months);
            before = months;
        }
    }

    @Test
    void aTimeBetweenTwoDaysLiesOnTheEarlier() {
        PlanCalendar calendar = new PlanCalendar(LocalDate.of(2026, 1, 1));
        assertEquals(LocalDate.of(2026, 1, 1), calendar.dayAt(0.99 / 31));
        assertEquals(LocalDate.of(2026, 1, 2), calendar.dayAt(1.01 / 31));
        assertEquals(LocalDate.of(2025, 12, 31), calendar.dayAt(-0.01 / 31));
    }
}
