package dev.milepost.lint;

import static dev.milepost.lint.Checked.assertNone;
import static dev.milepost.lint.Checked.assertOne;

import org.junit.jupiter.api.Test;

class OpenTopTest {

    @Test
    void aRangeWithTwoEndsIsFine() {
        assertNone(FindingKind.OPEN_TOP, "income: {salary: [{months: 1-6, pay: $10k-$12k}]}");
    }

    @Test
    void aStepWithoutAnUpperEndIsNoted() {
        assertOne(
                FindingKind.OPEN_TOP,
                "open-top:salary/months-1-6",
                "note: The salary of months 1–6, $10k–$12k+, has no upper end and is counted as $12k.",
                "income: {salary: [{months: 1-6, pay: $10k-$12k+}]}");
    }

    @Test
    void aStreamWithoutAnUpperEndIsNoted() {
        assertOne(
                FindingKind.OPEN_TOP,
                "open-top:stream/s",
                "note: “S”, $5k+, has no upper end and is counted as $5k.",
                "income: {streams: [{id: s, title: S, kind: content, from: 1, pay: $5k+}]}");
    }
}
