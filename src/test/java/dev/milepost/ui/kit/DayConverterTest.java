package dev.milepost.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.ui.Given;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayConverterTest {

    private final DayConverter days = new DayConverter(Given.MESSAGES);

    @ParameterizedTest
    @ValueSource(strings = {"14 Jul 2026", "2026-07-14", " 14 Jul 2026 "})
    void aDayIsReadAsItIsWritten(String text) {
        assertEquals(Optional.of(LocalDate.of(2026, 7, 14)), days.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 Feb 2026", "2026-02-30", "30 Feb 2027", "14 Jul 26", "14.7.2026", "", "soon"})
    void whatIsNoDayIsNotReadAsAnother(String text) {
        assertEquals(Optional.empty(), days.read(text));
    }
}
