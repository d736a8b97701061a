package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of a note that two programs write at once.
class NoteRevisionTest {

    private static String revised(String before, String text, String now) {
        return new NoteRevision(before, text).onto(now);
    }

    @Test
    void aNoteThatIsStillTheSameIsReplaced() {
        assertEquals("new", revised("old", " new\n", "old\n"));
        assertEquals("", revised("old", " ", "old"));
        assertEquals("new", revised("", "new", ""));
    }

    @Test
    void aNoteThatIsAnotherByNowStaysAboveWhatIsWritten() {
        assertEquals("theirs\n\nmine", revised("", "mine", "theirs"));
        assertEquals("theirs\n\nmine", revised("old", "mine", "theirs"));
    }

    @Test
    void whatWasAddedBelowIsAddedBelowTheOther() {
        assertEquals("theirs\n\nand more", revised("old", "old\nand more", "theirs"));
        assertEquals("old\n\ntheirs\n\nmine", revised("old", "old\n\nmine", "old\n\ntheirs"));
    }

    @Test
    void whatTheOtherAddedBelowStaysBelow() {
        assertEquals("rewritten\n\ntheirs", revised("old", "rewritten", "old\n\ntheirs"));
        assertEquals("ol\n\ntheirs", revised("old", "ol", "old\n\ntheirs"), "shortened");
    }

    @Test
    void aWordThatGrewIsNoAddition() {
        assertEquals("theirs\n\nhalfway", revised("half", "halfway", "theirs"));
    }

    @Test
    void aNoteThatChangedIsNotRemoved() {
        assertEquals("theirs", revised("old", "", "theirs"));
        assertEquals("mine", revised("old", "mine", ""), "what the other removed is written anew");
    }

    @ParameterizedTest
    @CsvSource({
        "'','mine','theirs'",
        "'old','old\n\nmine','theirs'",
        "'old','rewritten','old\n\ntheirs'",
        "'a b c','a b','a b c\n\ntheirs'",
        "'old','mine','old'"
    })
    void whatWasJoinedIsNotJoinedAgain(String before, String text, String now) {
        NoteRevision revision = new NoteRevision(before, text);
        assertFalse(revision.isIn(now));
        String joined = revision.onto(now);
        assertTrue(revision.isIn(joined));
        assertEquals(joined.equals(text) ? text : joined, revision.onto(joined));
        assertFalse(revision.isAgainst(joined));
    }
}
