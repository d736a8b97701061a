package dev.milepost.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ItemStateTest {

    @Test
    void statesAreWrittenInLowerCaseWithHyphens() {
        assertEquals(
                List.of("to-do", "in-progress", "done", "skipped"),
                Stream.of(ItemState.values()).map(ItemState::id).toList());
    }

    /// Turkish lower-cases I to a dotless ı.
    @Test
    void statesAreWrittenTheSameInTurkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("in-progress", ItemState.IN_PROGRESS.id());
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStateIsFoundByWhatIsWritten(ItemState state) {
        assertEquals(Optional.of(state), ItemState.ofId(state.id()));
    }

    @Test
    void nothingElseIsAState() {
        assertEquals(Optional.empty(), ItemState.ofId("DONE"));
        assertEquals(Optional.empty(), ItemState.ofId("in_progress"));
        assertEquals(Optional.empty(), ItemState.ofId(""));
    }

    @Test
    void oneKeyGoesRoundTheThreeStatesOfWorkAndTakesUpWhatWasSkipped() {
        assertEquals(ItemState.IN_PROGRESS, ItemState.TO_DO.next());
        assertEquals(ItemState.DONE, ItemState.IN_PROGRESS.next());
        assertEquals(ItemState.TO_DO, ItemState.DONE.next());
        assertEquals(ItemState.TO_DO, ItemState.SKIPPED.next());
    }
}
