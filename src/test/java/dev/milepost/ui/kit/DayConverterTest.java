package dev.milepost.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.text.Messages;
import dev.milepost.ui.Given;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayConverterTest {

    private final DayConverter days = new DayConverter(Given.MESSAGES);

    @ParameterizedTest
    @ValueSource(strings = {"14 Jul 2026", "2026-07-14", " 14 Jul 2026 "})
    void aDayIsReadAsItIsWritten(String text) {
        assertEquals(Optional.of(LocalDate.of(2026, 7, 14)), days.read(text));
    }

    @Test
    void aDayWithoutAYearNeedsADayToLookFrom() {
        assertEquals(Optional.empty(), days.read("10 Feb"));
        assertEquals("Write the year too, as in 31 Jan 2026.", days.complaint("10 Feb"));
        days.lookFrom(LocalDate.of(2026, 7, 14));
        assertEquals(Optional.of(LocalDate.of(2027, 2, 10)), days.read("10 Feb"));
        assertEquals("", days.complaint("10 Feb"));
        assertEquals("", days.complaint(" "));
    }

    @Test
    void aDayInTheLanguageTheProgramRunsInIsReadAsItIsWritten() {
        DayConverter german = new DayConverter(new Messages(Locale.GERMANY));
        LocalDate october = LocalDate.of(2026, 10, 10);
        assertEquals(Optional.of(october), german.read(german.toString(october)));
        assertEquals(Optional.of(october), german.read("10 Oct 2026"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 Feb 2026", "2026-02-30", "30 Feb 2027", "14 Jul 26", "14.7.2026", "", "soon"})
    void whatIsNoDayIsNotReadAsAnother(String text) {
        assertEquals(Optional.empty(), days.read(text));
    }
}
