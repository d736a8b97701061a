package dev.milepost.lint;

import java.util.Locale;

/// The plan checks, in the order in which their findings are listed.
public enum FindingKind {
    /// Months that belong to two phases or two salary steps.
    RANGE_OVERLAP("lint.kind.range-overlap"),
    /// A stage that a phase's end or a promotion cuts in two.
    STAGE_STRADDLE("lint.kind.stage-straddle"),
    /// What is earned before the first step is not stated.
    BASELINE("lint.kind.baseline"),
    /// Stated raises that the stated amounts do not make.
    RAISE_MISMATCH("lint.kind.raise-mismatch"),
    /// A metric for the salary's growth that the steps do not make.
    KPI_MISMATCH("lint.kind.kpi-mismatch"),
    /// Roles whose pay is not what the salary steps pay meanwhile.
    ROLE_PAY("lint.kind.role-pay"),
    /// An employment that pays something else than the salary step of its time.
    STREAM_PAY("lint.kind.stream-pay"),
    /// Income targets against the sum of the sources.
    TOTALS("lint.kind.totals"),
    /// Hourly rates against each other, and the hours they take.
    RATE("lint.kind.rate"),
    /// Equity of which nobody knows when it is whose.
    EQUITY("lint.kind.equity"),
    /// Ranges without an upper end.
    OPEN_TOP("lint.kind.open-top"),
    /// Streams that begin nobody knows when.
    NO_START("lint.kind.no-start"),
    /// Checkpoints that come before the work they look back on.
    CHECKPOINT("lint.kind.checkpoint"),
    /// How much there is to do, and how unevenly.
    WORKLOAD("lint.kind.workload");

    private final String title;

    FindingKind(String title) {
        this.title = title;
    }

    /// As people and programs name it: `range-overlap`. Part of the ids of findings, so it never
    /// changes.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The key of the words that stand above its findings.
    public String title() {
        return title;
    }
}
