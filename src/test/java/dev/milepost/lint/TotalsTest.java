package dev.milepost.lint;

import static dev.milepost.lint.Checked.assertNone;
import static dev.milepost.lint.Checked.assertOne;

import org.junit.jupiter.api.Test;

class TotalsTest {

    private static String plan(String streams, String target) {
        return "income: {salary: [{months: 1-24, pay: $10k-$20k}], streams: [" + streams + "], "
                + "targets: [{scenario: Good, month: 24, income: " + target + "}]}";
    }

    @Test
    void aTargetWithinTheSumsIsFine() {
        assertNone(FindingKind.TOTALS, plan("{id: s, title: S, kind: content, pay: $5k-$10k, from: 1}", "$15k-$30k"));
    }

    @Test
    void aFloorAboveTheSumOfTheLeastIsNoted() {
        assertOne(
                FindingKind.TOTALS,
                "totals.floor:target/good-24",
                "note: “Good” asks for at least $12k a year by month 24: $2k above the sum of the lowest pay ($10k).",
                plan("", "$12k-$20k"));
    }

    @Test
    void aTopAboveTheSumOfTheMostIsFound() {
        assertOne(
                FindingKind.TOTALS,
                "totals.top:target/good-24",
                "contradiction: “Good” goes up to $25k a year by month 24: $5k above the sum of the highest pay"
                        + " ($20k).",
                plan("", "$10k-$25k"));
    }

    @Test
    void aTargetBeyondEverythingIsFound() {
        assertOne(
                FindingKind.TOTALS,
                "totals.beyond:target/good-24",
                "contradiction: “Good” asks for at least $30k a year by month 24: $10k above the sum of the highest pay"
                        + " ($20k).",
                plan("", "$30k"));
    }

    @Test
    void aStreamCountsAsFarAsItHasGrown() {
        assertOne(
                FindingKind.TOTALS,
                "totals.top:target/good-24",
                "contradiction: “Good” goes up to $27k a year by month 24: $1k above the sum of the highest pay"
                        + " ($26k).",
                plan("{id: s, title: S, kind: content, pay: $12k, from: 19, ramp: 12}", "$10k-$27k"));
    }

    @Test
    void aStreamThatHasEndedCountsNoMore() {
        assertNone(
                FindingKind.TOTALS,
                plan("{id: s, title: S, kind: content, pay: $5k-$10k, from: 1, ends: 24}", "$15k-$30k"));
        assertOne(
                FindingKind.TOTALS,
                "totals.top:target/good-24",
                "contradiction: “Good” goes up to $25k a year by month 24: $5k above the sum of the highest pay"
                        + " ($20k).",
                plan("{id: s, title: S, kind: content, pay: $5k-$10k, from: 1, ends: 23}", "$10k-$25k"));
    }

    @Test
    void aSalaryGoesDownWhereAStepSaysSo() {
        String steps = "income: {salary: [{months: 1-6, pay: $20k}, {months: 7-24, pay: $10k%s}], "
                + "targets: [{scenario: Good, month: 24, income: $15k-$20k}]}";

        assertNone(FindingKind.TOTALS, steps.formatted(""));
        assertOne(
                FindingKind.TOTALS,
                "totals.beyond:target/good-24",
                "contradiction: “Good” asks for at least $15k a year by month 24: $5k above the sum of the highest pay"
                        + " ($10k).",
                steps.formatted(", cut: allowed"));
    }

    @Test
    void whatDependsOnTheReadingIsNoted() {
        assertOne(
                FindingKind.TOTALS,
                "totals:month/24",
                "note: Income by month 24 is not defined. In the middle of its ranges the plan then pays $27k a year,"
                        + " but earns $21k in the twelve months up to it, and on that depends: Good ($22k).",
                plan("{id: s, title: S, kind: content, pay: $12k, from: 19, ramp: 0}", "$22k"));
    }

    @Test
    void unknownHoursPayAnything() {
        assertNone(FindingKind.TOTALS, plan("{id: s, title: S, kind: consulting, pay: $5/hour}", "$300k"));
    }

    @Test
    void targetsWithoutSourcesAreLeftAlone() {
        assertNone(FindingKind.TOTALS, "income: {targets: [{scenario: Good, month: 24, income: $5k}]}");
    }

    @Test
    void aFloorThatTheSalaryStepsReachIsFineWhateverTheEmploymentSays() {
        assertNone(FindingKind.TOTALS, plan("{id: job, title: Job, kind: employment, pay: $5k-$20k}", "$8k-$20k"));
    }

    @Test
    void beforeAYearIsOverNoneIsEarned() {
        assertNone(
                FindingKind.TOTALS,
                "income: {salary: [{months: 1-24, pay: $10k}], targets: [{scenario: Soon, month: 6, income: $10k}]}");
    }
}
