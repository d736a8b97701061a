package dev.milepost.store;

import static dev.milepost.store.Column.EFFECTIVE_ON;
import static dev.milepost.store.Column.MONTH;
import static dev.milepost.store.Column.NAME;
import static dev.milepost.store.Column.ORDINAL;
import static dev.milepost.store.Column.SUBJECT;
import static dev.milepost.store.Column.SUBJECT_KIND;

import dev.milepost.progress.FindingId;
import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.Register;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.StreamId;
import java.util.Optional;

/// Register ⇄ the cells of a row that tell which it is.
final class RegisterMapping {

    /// Kinds of subjects that notes and evidence cannot be about.
    private static final String STREAM = "stream";

    private static final String FINDING = "finding";

    private static final String ASSUMPTION = "assumption";

    private static final String SCENARIO = "scenario";

    private RegisterMapping() {}

    /// The kind of events that speak of a register.
    static EventKind kind(Register register) {
        return switch (register) {
            case Register.OfItemState _ -> EventKind.ITEM_STATE_SET;
            case Register.OfStartDate _ -> EventKind.START_DATE_SET;
            case Register.OfTrack _ -> EventKind.TRACK_CHOSEN;
            case Register.OfMilestone _ -> EventKind.MILESTONE_REACHED;
            case Register.OfSalary _ -> EventKind.SALARY_STATED;
            case Register.OfIncome _ -> EventKind.INCOME_RECORDED;
            case Register.OfNote _ -> EventKind.NOTE_WRITTEN;
            case Register.OfEvidence _ -> EventKind.EVIDENCE_ADDED;
            case Register.OfCount _ -> EventKind.COUNT_RECORDED;
            case Register.OfDueDate _ -> EventKind.DUE_DATE_SET;
            case Register.OfReading _ -> EventKind.METRIC_READ;
            case Register.OfPause _ -> EventKind.PAUSE_TAKEN;
            case Register.OfFinding _ -> EventKind.FINDING_DISMISSED;
            case Register.OfBaseline _ -> EventKind.BASELINE_KEPT;
            case Register.OfAssumption _ -> EventKind.ASSUMPTION_MADE;
            case Register.OfScenario _ -> EventKind.SCENARIO_SAVED;
            case Register.OfForecast _ -> EventKind.FORECAST_MADE;
            case Register.OfGate _ -> EventKind.GATE_SET;
        };
    }

    static void fill(EventRow row, Register register) {
        switch (register) {
            case Register.OfItemState(var item) -> about(row, Subject.of(item));
            case Register.OfStartDate _, Register.OfSalary _ -> {}
            case Register.OfTrack(var section) -> about(row, Subject.of(section));
            case Register.OfMilestone(var milestone) -> about(row, Subject.of(milestone));
            case Register.OfIncome(IncomeKey(var month, var stream)) -> {
                row.with(MONTH, month);
                stream.ifPresent(id -> about(row, STREAM, id.value()));
            }
            case Register.OfNote(var about) -> about(row, about);
            case Register.OfEvidence(var about, var number) -> {
                about(row, about);
                row.with(ORDINAL, number);
            }
            case Register.OfCount(var item, var on) -> {
                about(row, Subject.of(item));
                row.with(EFFECTIVE_ON, on);
            }
            case Register.OfDueDate(var item) -> about(row, Subject.of(item));
            case Register.OfReading(var metric, var on) -> {
                about(row, Subject.of(metric));
                row.with(EFFECTIVE_ON, on);
            }
            case Register.OfPause(var from) -> row.with(EFFECTIVE_ON, from);
            case Register.OfFinding(var finding) -> about(row, FINDING, finding.value());
            case Register.OfBaseline(var baseline, var about) -> {
                about(row, about);
                row.with(NAME, baseline);
            }
            case Register.OfAssumption(var key) -> about(row, ASSUMPTION, key.toString());
            case Register.OfScenario(var name) -> about(row, SCENARIO, name);
            case Register.OfForecast(var month) -> row.with(MONTH, month);
            case Register.OfGate(var milestone, var number) -> {
                about(row, Subject.of(milestone));
                row.with(ORDINAL, number);
            }
        }
    }

    /// The register that a row says to be withdrawn.
    ///
    /// @param kind of the events that speak of it
    static Register register(EventKind kind, EventRow row) {
        return switch (kind) {
            case ITEM_STATE_SET -> new Register.OfItemState(item(row));
            case START_DATE_SET -> new Register.OfStartDate();
            case TRACK_CHOSEN -> new Register.OfTrack(new PartId(row.theText(SUBJECT)));
            case MILESTONE_REACHED -> new Register.OfMilestone(milestone(row));
            case SALARY_STATED -> new Register.OfSalary();
            case INCOME_RECORDED -> new Register.OfIncome(new IncomeKey(row.theInt(MONTH), stream(row)));
            case NOTE_WRITTEN -> new Register.OfNote(about(row));
            case EVIDENCE_ADDED -> new Register.OfEvidence(about(row), row.theInt(ORDINAL));
            case COUNT_RECORDED -> new Register.OfCount(item(row), row.theDay(EFFECTIVE_ON));
            case DUE_DATE_SET -> new Register.OfDueDate(item(row));
            case METRIC_READ -> new Register.OfReading(metric(row), row.theDay(EFFECTIVE_ON));
            case PAUSE_TAKEN -> new Register.OfPause(row.theDay(EFFECTIVE_ON));
            case FINDING_DISMISSED -> new Register.OfFinding(finding(row));
            case BASELINE_KEPT -> new Register.OfBaseline(row.theText(NAME), about(row));
            case ASSUMPTION_MADE -> new Register.OfAssumption(assumption(row));
            case SCENARIO_SAVED -> new Register.OfScenario(row.theText(SUBJECT));
            case FORECAST_MADE -> new Register.OfForecast(row.theInt(MONTH));
            case GATE_SET -> new Register.OfGate(milestone(row), row.theInt(ORDINAL));
            case WITHDRAWN -> throw new IllegalArgumentException("what is withdrawn is not withdrawn");
        };
    }

    static ItemId item(EventRow row) {
        return new ItemId(row.theText(SUBJECT));
    }

    static MilestoneId milestone(EventRow row) {
        return new MilestoneId(row.theText(SUBJECT));
    }

    static MetricId metric(EventRow row) {
        return new MetricId(row.theText(SUBJECT));
    }

    static FindingId finding(EventRow row) {
        return new FindingId(row.theText(SUBJECT));
    }

    static AssumptionKey assumption(EventRow row) {
        return AssumptionMapping.key(row.theText(SUBJECT));
    }

    static Optional<StreamId> stream(EventRow row) {
        return Optional.ofNullable(row.text(SUBJECT)).map(StreamId::new);
    }

    static Subject about(EventRow row) {
        String kind = row.theText(SUBJECT_KIND);
        return new Subject(
                Subject.Kind.ofId(kind).orElseThrow(() -> new IllegalArgumentException("not a subject: " + kind)),
                row.theText(SUBJECT));
    }

    private static void about(EventRow row, Subject subject) {
        about(row, subject.kind().id(), subject.id());
    }

    private static void about(EventRow row, String kind, String id) {
        row.with(SUBJECT_KIND, kind).with(SUBJECT, id);
    }
}
