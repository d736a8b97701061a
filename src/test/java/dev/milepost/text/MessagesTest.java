package dev.milepost.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.diagnostic.Code;
import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.diagnostic.Place;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    private final Messages messages = new Messages(Locale.ENGLISH);

    @Test
    void aKeyGivesItsWordsFilledIn() {
        assertEquals("Month 7 of 24", messages.text("shell.month", 7, 24));
        assertEquals("1 problem in the file", messages.text("shell.problems", 1));
        assertEquals("2 problems in the file", messages.text("shell.problems", 2));
    }

    @Test
    void whatIsFilledInMayHoldBracesAndApostrophes() {
        assertEquals("There is no file it's {0}.", messages.text("problem.file-missing", "it's {0}"));
    }

    @Test
    void daysAndMonthsAreWrittenAsPeopleDo() {
        LocalDate day = LocalDate.of(2026, 7, 4);
        assertEquals("4 Jul 2026", messages.date(day));
        assertEquals("4 Jul", messages.dayAndMonth(day));
        assertEquals("Jul 2026", messages.monthAndYear(YearMonth.from(day)));
    }

    @ParameterizedTest
    @CsvSource({"0, <5%", "0.024, <5%", "0.026, 5%", "0.523, 50%", "0.53, 55%", "0.97, 95%", "0.976, >95%", "1, >95%"})
    void oddsComeInStepsOfFiveAndAreNeverCertain(double probability, String said) {
        assertEquals(said, messages.odds(probability));
    }

    @Test
    void aProblemIsOneSentenceWithItsFix() {
        Diagnostic plain = Diagnostic.of(Code.FILE_MISSING, Place.WHOLE_FILE, "a.yaml");
        assertEquals("There is no file a.yaml.", messages.problem(plain));
    }

    @Test
    void anotherLanguageFallsBackToTheWordsThereAre() {
        assertEquals("Roadmap", new Messages(Locale.forLanguageTag("tlh")).text("screen.roadmap"));
    }
}
