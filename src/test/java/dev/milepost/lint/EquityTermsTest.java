package dev.milepost.lint;

import static dev.milepost.lint.Checked.assertNone;
import static dev.milepost.lint.Checked.assertOne;

import org.junit.jupiter.api.Test;

class EquityTermsTest {

    @Test
    void aNoteThatSpeaksOfVestingIsEnough() {
        assertNone(
                FindingKind.EQUITY,
                "income: {streams: [{id: s, title: S, kind: equity, pay: $10k, note: vests over 4 years}]}");
    }

    @Test
    void vestingIsEnough() {
        assertNone(
                FindingKind.EQUITY,
                "income: {streams: [{id: s, title: S, kind: equity, pay: $10k equity packages, vest: 48}]}");
    }

    @Test
    void aPackageInARoleIsNoted() {
        assertOne(
                FindingKind.EQUITY,
                "equity:phase/p",
                "note: Adviser ($50k–$150k): neither vesting nor whether it is a year or in all. Taken in all, it is"
                        + " $25k–$75k a year over 24 months. It is in no total.",
                "phases: [{id: p, title: P, months: 1-24, roles: [{title: Adviser, pay: $50k-$150k equity"
                        + " packages}]}]");
    }

    @Test
    void aStreamOfEquityIsNoted() {
        assertOne(
                FindingKind.EQUITY,
                "equity:stream/s",
                "note: Shares ($10k): no vesting is stated. It is in no total.",
                "income: {streams: [{id: s, title: Shares, kind: equity, pay: $10k}]}");
    }
}
