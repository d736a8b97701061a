package dev.milepost.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @ParameterizedTest
    @CsvSource({
        "RBAC design & implementation,rbac-design-implementation",
        "CI/CD,ci-cd",
        "Über-Café,uber-cafe",
        "'  $200 → $350/hour  ',200-350-hour"
    })
    void anIdIsTheTextInLowerCaseWithHyphens(String text, String id) {
        assertEquals(id, Ids.derive(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "学习", "---", "a", "İstanbul"})
    void everyTextGivesAnId(String text) {
        assertTrue(Ids.isValid(Ids.derive(text)));
    }

    @Test
    void longTextsAreCutBetweenWords() {
        String id = Ids.derive("word ".repeat(40));
        assertTrue(id.length() <= 64 && id.endsWith("-word"));
    }

    @Test
    void anIdUnderAHeadingStaysAnIdHoweverLongBothAre() {
        String heading = "h".repeat(128);
        String first = Ids.under(heading, "a".repeat(128));
        assertTrue(Ids.isValid(first));
        assertNotEquals(first, Ids.under(heading, "b".repeat(128)));
        assertEquals("storage-backup", Ids.under("storage", "backup"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "A", "a_b", "a b", "ä"})
    void otherCharactersMakeNoId(String text) {
        assertFalse(Ids.isValid(text));
    }
}
