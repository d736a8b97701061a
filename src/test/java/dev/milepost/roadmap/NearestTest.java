package dev.milepost.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KEYS = List.of("title", "months", "focus", "items", "sections");

    @ParameterizedTest
    @CsvSource({"titel,title", "month,months", "focsu,focus", "itemss,items", "section,sections"})
    void aSlipOfThePenFindsTheWordThatWasMeant(String written, String meant) {
        assertEquals(Optional.of(meant), Nearest.to(written, KEYS));
    }

    @Test
    void aDifferentWordFindsNone() {
        assertEquals(Optional.empty(), Nearest.to("colour", KEYS));
    }

    @Test
    void ofTwoEquallyNearTheFirstInTheAlphabetIsTaken() {
        assertEquals(Optional.of("cats"), Nearest.to("cat", List.of("cuts", "cats", "cots", "catz")));
    }
}
