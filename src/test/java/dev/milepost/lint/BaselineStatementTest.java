package dev.milepost.lint;

import static dev.milepost.lint.Checked.assertNone;
import static dev.milepost.lint.Checked.assertOne;

import org.junit.jupiter.api.Test;

class BaselineStatementTest {

    @Test
    void aStatedBaselineIsEnough() {
        assertNone(FindingKind.BASELINE, "income: {baseline: $9k, salary: [{months: 1-6, pay: $10k}]}");
    }

    @Test
    void aPlanWithoutSalaryNeedsNone() {
        assertNone(FindingKind.BASELINE, "income: {streams: [{id: s, title: S, kind: content, pay: $1k}]}");
    }

    @Test
    void aRaiseThatFitsSaysIt() {
        assertOne(
                FindingKind.BASELINE,
                "baseline:salary/months-1-6",
                "note: The salary before the first step is not stated. $12k–$15k after a raise of 20–50% makes it $10k"
                        + " exactly, and that is taken.",
                "income: {salary: [{months: 1-6, pay: $12k-$15k, raise: 20-50%}]}");
    }

    @Test
    void aRaiseThatDoesNotFitSaysNothing() {
        assertOne(
                FindingKind.BASELINE,
                "baseline:salary/months-1-6",
                "note: The salary before the first step is not stated. $12k–$18k after a raise of 20–50% would make it"
                        + " $10k–$12k, so it counts as nothing.",
                "income: {salary: [{months: 1-6, pay: $12k-$18k, raise: 20-50%}]}");
    }

    @Test
    void withoutARaiseNothingIsKnown() {
        assertOne(
                FindingKind.BASELINE,
                "baseline:salary/months-1-6",
                "note: The salary before the first step is not stated, and the first step names no raise. It counts as"
                        + " nothing.",
                "income: {salary: [{months: 1-6, pay: $12k-$18k}]}");
    }
}
