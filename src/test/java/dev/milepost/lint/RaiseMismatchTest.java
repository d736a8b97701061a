package dev.milepost.lint;

import static dev.milepost.lint.Checked.assertNone;
import static dev.milepost.lint.Checked.assertOne;

import org.junit.jupiter.api.Test;

class RaiseMismatchTest {

    private static String salary(String... steps) {
        return "income:\n  baseline: $100k\n  salary:\n    - " + String.join("\n    - ", steps);
    }

    @Test
    void raisesThatMakeTheAmountsAreFine() {
        assertNone(
                FindingKind.RAISE_MISMATCH,
                salary(
                        "{months: 1-6, pay: $140k-$160k, raise: 40-60%}",
                        "{months: 6-12, pay: $170k-$200k, raise: 20-25%}"));
    }

    @Test
    void aRaiseIsAsExactAsItsDigits() {
        assertNone(FindingKind.RAISE_MISMATCH, salary("{months: 1-6, pay: \"$133,333\", raise: 33%}"));
    }

    @Test
    void theFirstRaiseIsHeldAgainstTheStatedBaseline() {
        assertOne(
                FindingKind.RAISE_MISMATCH,
                "raise-mismatch:salary/months-1-6",
                "contradiction: Months 1–6 state a raise of 30%, but $120k is 20.0 / 20.0 / 20.0% above $100k (low /"
                        + " middle / high). The raise would make it $130k.",
                salary("{months: 1-6, pay: $120k, raise: 30%}"));
    }

    @Test
    void smallDifferencesAddUp() {
        assertOne(
                FindingKind.RAISE_MISMATCH,
                "raise-mismatch.in-a-row:salary/months-1-3:salary/months-7-9",
                "contradiction: All raises in a row make $133.1k of $100k; the last step states $134.6k.",
                salary(
                        "{months: 1-3, pay: $110.4k, raise: 10%}",
                        "{months: 4-6, pay: $121.9k, raise: 10%}", "{months: 7-9, pay: $134.6k, raise: 10%}"));
    }

    @Test
    void nothingCannotBeRaised() {
        assertNone(
                FindingKind.RAISE_MISMATCH,
                "income: {salary: [{months: 1-6, pay: $0}, {months: 7-9, pay: $10k, raise: 20%}]}");
    }
}
