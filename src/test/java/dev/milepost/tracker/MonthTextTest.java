package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.tracker.MonthText.Dated;
import dev.milepost.tracker.MonthText.Numbered;
import dev.milepost.tracker.MonthText.WithDayOrYear;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11",
                "2026-11-30",
                "2026/11/1",
                "2026-11-01T00:00:00",
                "11/2026",
                "11.2026",
                "Nov 2026",
                "nov-26",
                "Nov '26",
                "Nov. 2026",
                "November 2026",
                "1 Nov 2026",
                "1 Nov 26",
                "Nov/26",
                "30-Nov-2026",
                "Nov 1, 2026",
                "\u00a0Nov\u00a02026 "
            })
    void aMonthIsReadAsSpreadsheetsWriteIt(String cell) {
        assertEquals(Optional.of(new Dated(YearMonth.of(2026, 11))), MonthText.named(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Month 7", "M7", "m07", "month\u00a07"})
    void aMonthIsReadByItsNumber(String cell) {
        assertEquals(Optional.of(new Numbered(7)), MonthText.named(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "1200",
                "$5",
                "01/11/2026",
                "2026-13",
                "Novy 2026",
                "Ma",
                "Total",
                "Total 2026",
                "Total 26",
                "5 000",
                "1000.01",
                "2026.11"
            })
    void whatCouldBeSomethingElseIsNoMonth(String cell) {
        assertEquals(Optional.empty(), MonthText.named(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nov 15", "november 15", "Nov. 15", "Nov, 26", "Nov15"})
    void aNumberThatCouldBeADayOrAYearIsNeither(String cell) {
        assertEquals(Optional.of(new WithDayOrYear()), MonthText.named(cell));
    }

    @Test
    void aNumberAloneIsAMonthOnlyWhereItIsAskedFor() {
        assertEquals(Optional.of(new Numbered(7)), MonthText.number(" 7 "));
        assertEquals(Optional.empty(), MonthText.number("7.5"));
        assertEquals(Optional.empty(), MonthText.number("99999"));
    }
}
