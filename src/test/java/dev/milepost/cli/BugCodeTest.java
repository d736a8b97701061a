package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BugCodeTest {

    @Test
    void theMessageDoesNotCount() {
        assertEquals(BugCode.of(here("one")), BugCode.of(here("two")));
    }

    @Test
    void thePlaceCounts() {
        assertNotEquals(BugCode.of(here("one")), BugCode.of(new IllegalStateException("one")));
    }

    @Test
    void aWrappedBugHasTheCodeOfWhatWasWrapped() {
        IllegalStateException bug = here("one");

        assertEquals(BugCode.of(bug), BugCode.of(new RuntimeException(bug)));
    }

    @Test
    void aRingOfCausesHasACodeToo() {
        RuntimeException first = new RuntimeException();
        RuntimeException second = new RuntimeException(first);
        first.initCause(second);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> BugCode.of(first));
    }

    @Test
    void aBugWithoutAnyPlaceHasACodeToo() {
        RuntimeException bare = new RuntimeException();
        bare.setStackTrace(new StackTraceElement[0]);

        assertTrue(BugCode.of(bare).startsWith("MP-"));
    }

    private static IllegalStateException here(String message) {
        return new IllegalStateException(message);
    }
}
