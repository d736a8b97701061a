package dev.milepost.lint;

import static dev.milepost.lint.Checked.assertNone;
import static dev.milepost.lint.Checked.assertOne;

import org.junit.jupiter.api.Test;

class StreamPayTest {

    private static String plan(String pay, String when) {
        return "income: {salary: [{months: 1-6, pay: $10k}, {months: 7-12, pay: $20k-$30k+}], "
                + "streams: [{id: job, title: Job, kind: employment, pay: " + pay + when + "}]}";
    }

    @Test
    void theLastStepsPayIsFine() {
        assertNone(FindingKind.STREAM_PAY, plan("$20k-$30k", ""));
    }

    @Test
    void anotherPayThanTheLastStepsIsFound() {
        assertOne(
                FindingKind.STREAM_PAY,
                "stream-pay:stream/job:salary/months-7-12",
                "contradiction: “Job” pays $10k–$30k, but the salary of months 7–12 is $20k–$30k+.",
                plan("$10k-$30k", ""));
    }

    @Test
    void anEmploymentWithAStartIsHeldAgainstTheStepOfThatTime() {
        assertNone(FindingKind.STREAM_PAY, plan("$10k", ", from: 2"));
    }
}
