package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.tracker.DayText.Reason;
import dev.milepost.tracker.DayText.Refused;
import dev.milepost.tracker.DayText.Understood;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-10",
                "2026/10/10",
                "2026.10.10",
                "10 Oct 2026",
                "10 oct 2026",
                "10 OCTOBER 2026",
                "10-Oct-2026",
                "10. Octo. 2026",
                "10th of October, 2026",
                "Oct 10 2026",
                "Oct 10, 2026",
                "october 10th 2026",
                "Oct. 10, 2026",
                "10 Oct",
                "10oct",
                "oct 10",
                "October the 10th",
                " \u00a010 \t Oct  2026 "
            })
    void aDayIsReadAsPeopleWriteIt(String text) {
        assertEquals(new Understood(LocalDate.of(2026, 10, 10)), DayText.read(text, Optional.of(TODAY)));
    }

    @ParameterizedTest
    @CsvSource({
        "10/02/2026, NUMBERS_ALONE",
        "14.7.2026, NUMBERS_ALONE",
        "10/2, NUMBERS_ALONE",
        "10 02 26, NUMBERS_ALONE",
        "10 Oct 26, SHORT_YEAR",
        "Oct 10 '26, SHORT_YEAR",
        "31 Feb, NO_SUCH_DAY",
        "30 Feb 2027, NO_SUCH_DAY",
        "29 Feb 2027, NO_SUCH_DAY",
        "Nov 31, NO_SUCH_DAY",
        "0 Nov 2026, NO_SUCH_DAY",
        "2026-02-30, NO_SUCH_DAY",
        "2026-13-01, NO_SUCH_DAY",
        "29 Feb, NO_YEAR",
        "Oct 2026, NOT_A_DAY",
        "Oct, NOT_A_DAY",
        "10 Okt 2026, NOT_A_DAY",
        "10 Octobers, NOT_A_DAY",
        "ma 10, NOT_A_DAY",
        "0999-10-10, NOT_A_DAY",
        "10, NOT_A_DAY",
        "'', NOT_A_DAY",
        "soon, NOT_A_DAY"
    })
    void whatIsNoDayOrCouldBeTwoIsRefusedWithItsReason(String text, Reason why) {
        assertEquals(new Refused(why), DayText.read(text, Optional.of(TODAY)));
    }

    @ParameterizedTest
    @CsvSource({"14 Jul, 2026-07-14", "13 Jul, 2027-07-13", "31 Dec, 2026-12-31", "1 Jan, 2027-01-01"})
    void aDayWithoutAYearIsTheFirstOfItsNameFromTheOneItIsLookedForOn(String text, LocalDate meant) {
        assertEquals(new Understood(meant), DayText.read(text, Optional.of(TODAY)));
    }

    @Test
    void aDayWithoutAYearIsNoDayWhereNothingTellsTheYear() {
        assertEquals(new Refused(Reason.NO_YEAR), DayText.read("10 Oct", Optional.empty()));
    }

    @Test
    void aLeapDayIsFoundInALeapYear() {
        assertEquals(
                new Understood(LocalDate.of(2028, 2, 29)),
                DayText.read("29 feb", Optional.of(LocalDate.of(2027, 7, 14))));
    }

    @Test
    void aVeryLongTextIsNoDay() {
        assertEquals(new Refused(Reason.NOT_A_DAY), DayText.read("1".repeat(1_000_000), Optional.of(TODAY)));
    }
}
