package dev.milepost.tracker;

import dev.milepost.lint.FindingKind;
import dev.milepost.lint.PlanChecks;
import dev.milepost.progress.FindingId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeView.Line;
import dev.milepost.tracker.IncomeView.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What does not fit together in the plan, as far as it changes what the income screen shows.
record IncomeFindings(AppState state, Messages messages) {

    private static final Set<FindingKind> ABOUT_INCOME = EnumSet.of(
            FindingKind.RANGE_OVERLAP,
            FindingKind.STAGE_STRADDLE,
            FindingKind.BASELINE,
            FindingKind.RAISE_MISMATCH,
            FindingKind.KPI_MISMATCH,
            FindingKind.ROLE_PAY,
            FindingKind.STREAM_PAY,
            FindingKind.TOTALS,
            FindingKind.RATE,
            FindingKind.EQUITY,
            FindingKind.OPEN_TOP,
            FindingKind.NO_START);

    Optional<Section> section() {
        List<Line> lines = PlanChecks.of(state.roadmap()).stream()
                .filter(finding -> ABOUT_INCOME.contains(finding.kind()))
                .filter(finding -> !state.progress().isDismissed(new FindingId(finding.id())))
                .map(finding -> new Line(
                        Amounts.of(state).within(finding.message(messages)),
                        "",
                        messages.text(finding.kind().title()),
                        Optional.empty(),
                        Optional.<Act>of(new Act.DismissFinding(new FindingId(finding.id())))))
                .toList();
        return Section.of(messages, "income.findings", lines, messages.text("income.findings.note"));
    }
}
