package dev.milepost.lint;

import static dev.milepost.lint.Checked.assertNone;
import static dev.milepost.lint.Checked.assertOne;

import org.junit.jupiter.api.Test;

class RangeOverlapTest {

    private static final String HEAD = "income:\n  salary:\n";

    @Test
    void rangesThatFollowEachOtherShareNothing() {
        assertNone(
                FindingKind.RANGE_OVERLAP,
                "phases: [{id: a, title: A, months: 1-6}, {id: b, title: B, months: 7-12}]",
                HEAD + "    - {months: 1-6, pay: $10k}\n    - {months: 7-12, pay: $12k}");
    }

    @Test
    void aSharedMonthOfPhasesIsToldOnceALane() {
        assertOne(
                FindingKind.RANGE_OVERLAP,
                "range-overlap:lane/phases",
                "note: Phases share a month at 6, 12; it counts to the earlier.",
                "phases: [{id: a, title: A, months: 1-6}, {id: b, title: B, months: 6-12}, "
                        + "{id: c, title: C, months: 12-18}]");
    }

    @Test
    void aSharedMonthOfStepsSaysWhatTheReadingIsWorth() {
        assertOne(
                FindingKind.RANGE_OVERLAP,
                "range-overlap:lane/salary",
                "note: Salary steps share a month at 6; it counts to the earlier. Counted to the later, the salary"
                        + " would come to $1k–$2k more in all.",
                HEAD + "    - {months: 1-6, pay: $10k-$12k}\n    - {months: 6-12, pay: $22k-$36k}");
    }

    @Test
    void twoPhasesAtATimeContradictEachOther() {
        assertOne(
                FindingKind.RANGE_OVERLAP,
                "range-overlap:phase/a:phase/b",
                "contradiction: “A” and “B” both cover months 4–6.",
                "phases: [{id: a, title: A, months: 1-6}, {id: b, title: B, months: 4-12}]");
    }

    @Test
    void twoSalariesAtATimeContradictEachOther() {
        assertOne(
                FindingKind.RANGE_OVERLAP,
                "range-overlap:salary/months-1-6:salary/months-4-12",
                "contradiction: The salary steps of months 1–6 and 4–12 both pay for months 4–6.",
                HEAD + "    - {months: 1-6, pay: $10k}\n    - {months: 4-12, pay: $12k}");
    }

    @Test
    void stagesSideBySideAreOnlyNoted() {
        assertOne(
                FindingKind.RANGE_OVERLAP,
                "range-overlap:part/a:part/b",
                "note: “A” and “B” both cover months 6.",
                "stages: [{id: a, title: A, months: 1-6}, {id: b, title: B, months: 6}]");
    }
}
