package dev.milepost.lint;

import static dev.milepost.lint.Checked.assertNone;
import static dev.milepost.lint.Checked.assertOne;

import org.junit.jupiter.api.Test;

class NoStartTest {

    private static String stream(String rest) {
        return "income: {salary: [{months: 1-6, pay: $9k}, {months: 7-12, pay: $9k}], streams: [{id: s, title: S, "
                + rest + "}]}";
    }

    @Test
    void aStreamWithAStartIsFine() {
        assertNone(FindingKind.NO_START, stream("kind: content, pay: $5k, from: 3"));
    }

    @Test
    void anEmploymentIsThereFromTheFirstDay() {
        assertNone(FindingKind.NO_START, stream("kind: employment, pay: $9k"));
    }

    @Test
    void equityNeedsNoStart() {
        assertNone(FindingKind.NO_START, stream("kind: equity, pay: $9k"));
    }

    @Test
    void aStreamWithoutAStartIsNoted() {
        assertOne(
                FindingKind.NO_START,
                "no-start:stream/s",
                "note: “S” does not say when it begins; taken as the end of month 6.",
                stream("kind: content, pay: $5k, ramp: 3"));
    }

    @Test
    void aStartThatTheFileGuessesIsNoted() {
        assertOne(
                FindingKind.NO_START,
                "no-start:stream/s",
                "note: When “S” begins is a guess of the file’s own: the end of month 3.",
                stream("kind: content, pay: $5k, from: 4, ramp: 3, assumed: [start]"));
    }

    @Test
    void aStartAndARampThatTheFileGuessesAreNotedTogether() {
        assertOne(
                FindingKind.NO_START,
                "no-start:stream/s",
                "note: When “S” begins and how it grows are guesses of the file’s own: the end of month 3, and 6 months"
                        + " until it pays in full.",
                stream("kind: content, pay: $5k, from: 4, ramp: 6, assumed: [start, ramp]"));
    }

    @Test
    void aRampAloneMayBeGuessed() {
        assertNone(FindingKind.NO_START, stream("kind: content, pay: $5k, from: 4, ramp: 6, assumed: [ramp]"));
    }

    @Test
    void aStreamWithNeitherStartNorRampIsNoted() {
        assertOne(
                FindingKind.NO_START,
                "no-start:stream/s",
                "note: “S” says neither when it begins nor how it grows; taken as the end of month 6, in full at once.",
                stream("kind: content, pay: $5k, ramp: 0"));
    }
}
