package dev.milepost.lint;

import static dev.milepost.lint.Checked.assertNone;
import static dev.milepost.lint.Checked.assertOne;

import org.junit.jupiter.api.Test;

class HourlyRateTest {

    private static String plan(String pay, String rate) {
        return "phases: [{id: p, title: P, months: 1-24, roles: [{title: Adviser, pay: $100-$200/hour}]}]\n"
                + "income: {streams: [{id: s, title: S, kind: consulting, from: 1, pay: " + pay + rate + "}]}";
    }

    @Test
    void ratesThatTheRolePaysAreFine() {
        assertNone(FindingKind.RATE, plan("$10k-$50k", ", rate: $100 → $200/hour"));
    }

    @Test
    void ratesBeyondTheRoleAreFound() {
        assertOne(
                FindingKind.RATE,
                "rate:stream/s:phase/p",
                "contradiction: “S” plans $100 → $250/hour, but “Adviser” pays $100–$200/hour.",
                plan("$10k-$50k", ", rate: $100 → $250/hour"));
    }

    @Test
    void ratesWithTheirTimesAreComparedAsWell() {
        assertOne(
                FindingKind.RATE,
                "rate:stream/s:phase/p",
                "contradiction: “S” plans $100–$250/hour, but “Adviser” pays $100–$200/hour.",
                plan("$10k-$50k", ", rates: [{rate: $100/hour}, {rate: $150-$250/hour, month: 6}]"));
    }

    @Test
    void moreHoursThanFitAreNoted() {
        assertOne(
                FindingKind.RATE,
                "rate.hours:stream/s:phase/p",
                "note: “S”: $20k–$104k a year at $100–$200/hour takes 100–1040 hours a year, 1.9–20.0 a week. More than"
                        + " 12 a week is hard to do beside a post.",
                plan("$20k-$104k", ""));
    }

    @Test
    void aFreeHourEarnsNothing() {
        assertNone(
                FindingKind.RATE,
                "income: {streams: [{id: s, title: S, kind: consulting, from: 1, pay: $10k, rate: $0 → $1/hour}]}");
    }
}
