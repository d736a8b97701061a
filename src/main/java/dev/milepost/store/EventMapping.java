package dev.milepost.store;

import static dev.milepost.store.Column.CAPTION;
import static dev.milepost.store.Column.COUNT;
import static dev.milepost.store.Column.EFFECTIVE_ON;
import static dev.milepost.store.Column.FIGURE;
import static dev.milepost.store.Column.MONTH;
import static dev.milepost.store.Column.NAME;
import static dev.milepost.store.Column.ORDINAL;
import static dev.milepost.store.Column.SHA256;
import static dev.milepost.store.Column.SUBJECT;
import static dev.milepost.store.Column.TEXT;
import static dev.milepost.store.Column.UNTIL_ON;
import static dev.milepost.store.Column.VALUE;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.AssumptionMade;
import dev.milepost.progress.ProgressEvent.BaselineKept;
import dev.milepost.progress.ProgressEvent.CountRecorded;
import dev.milepost.progress.ProgressEvent.DueDateSet;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
import dev.milepost.progress.ProgressEvent.FindingDismissed;
import dev.milepost.progress.ProgressEvent.ForecastMade;
import dev.milepost.progress.ProgressEvent.GateSet;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MetricRead;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.NoteWritten;
import dev.milepost.progress.ProgressEvent.PauseTaken;
import dev.milepost.progress.ProgressEvent.SalaryStated;
import dev.milepost.progress.ProgressEvent.ScenarioSaved;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.progress.ProgressEvent.TrackChosen;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.PartId;

/// Event ⇄ the cells of a row that say it. Both switches are exhaustive: a new event or kind does not compile until it
/// is
/// mapped both ways.
///
/// The cells that tell which register it is are those of [RegisterMapping], for what is said and what is withdrawn
/// alike.
final class EventMapping {

    private EventMapping() {}

    static EventKind kind(ProgressEvent event) {
        return event instanceof Withdrawn ? EventKind.WITHDRAWN : RegisterMapping.kind(event.register());
    }

    static void fill(EventRow row, ProgressEvent event) {
        RegisterMapping.fill(row, event.register());
        switch (event) {
            case ItemStateSet(var _, var state, var on) ->
                row.with(VALUE, state.id()).with(EFFECTIVE_ON, on);
            case StartDateSet(var start) -> row.with(EFFECTIVE_ON, start);
            case TrackChosen(var _, var track) -> row.with(VALUE, track.value());
            case MilestoneReached(var _, var on, var pay) -> {
                row.with(EFFECTIVE_ON, on);
                pay.ifPresent(row::with);
            }
            case SalaryStated(var salary) -> row.with(salary);
            case IncomeRecorded(var _, var amount, var _) -> row.with(amount);
            case NoteWritten(var _, var text) -> row.with(TEXT, text);
            case EvidenceAdded(var _, var _, var evidence, var caption, var on) -> {
                row.withAny(CAPTION, caption).with(EFFECTIVE_ON, on);
                EvidenceMapping.fill(row, evidence);
            }
            case CountRecorded(var _, var _, var count) -> row.with(COUNT, count);
            case DueDateSet(var _, var due) -> row.with(EFFECTIVE_ON, due);
            case MetricRead(var _, var _, var value, var note) ->
                row.with(FIGURE, value.toString()).withAny(TEXT, note);
            case PauseTaken(var _, var until, var reason) -> {
                until.ifPresent(day -> row.with(UNTIL_ON, day));
                row.withAny(TEXT, reason);
            }
            case FindingDismissed _ -> {}
            case BaselineKept(var _, var _, var begin, var end) ->
                row.with(EFFECTIVE_ON, begin).with(UNTIL_ON, end);
            case AssumptionMade(var _, var value) -> row.with(VALUE, value.text());
            case ScenarioSaved(var _, var assumptions) -> row.with(TEXT, AssumptionMapping.text(assumptions));
            case ForecastMade(var _, var on, var engine, var seed, var inputs, var points) ->
                row.with(EFFECTIVE_ON, on)
                        .with(VALUE, engine)
                        .with(FIGURE, Long.toString(seed))
                        .with(SHA256, inputs)
                        .with(TEXT, PointsMapping.text(points));
            case GateSet(var _, var _, var text, var met) -> {
                row.with(TEXT, text);
                met.ifPresent(day -> row.with(EFFECTIVE_ON, day));
            }
            case Withdrawn(var register) ->
                row.with(VALUE, RegisterMapping.kind(register).id());
        }
    }

    /// @throws IllegalArgumentException if a cell the kind needs is empty or does not hold what it should
    static ProgressEvent event(EventKind kind, EventRow row) {
        return switch (kind) {
            case ITEM_STATE_SET ->
                new ItemStateSet(RegisterMapping.item(row), state(row.theText(VALUE)), row.theDay(EFFECTIVE_ON));
            case START_DATE_SET -> new StartDateSet(row.theDay(EFFECTIVE_ON));
            case TRACK_CHOSEN -> new TrackChosen(new PartId(row.theText(SUBJECT)), new PartId(row.theText(VALUE)));
            case MILESTONE_REACHED ->
                new MilestoneReached(RegisterMapping.milestone(row), row.theDay(EFFECTIVE_ON), row.amount());
            case SALARY_STATED -> new SalaryStated(row.theAmount());
            case INCOME_RECORDED -> new IncomeRecorded(row.theInt(MONTH), row.theAmount(), RegisterMapping.stream(row));
            case NOTE_WRITTEN -> new NoteWritten(RegisterMapping.about(row), row.theText(TEXT));
            case EVIDENCE_ADDED ->
                new EvidenceAdded(
                        RegisterMapping.about(row),
                        row.theInt(ORDINAL),
                        EvidenceMapping.evidence(row),
                        row.anyText(CAPTION),
                        row.theDay(EFFECTIVE_ON));
            case COUNT_RECORDED ->
                new CountRecorded(RegisterMapping.item(row), row.theDay(EFFECTIVE_ON), row.theInt(COUNT));
            case DUE_DATE_SET -> new DueDateSet(RegisterMapping.item(row), row.theDay(EFFECTIVE_ON));
            case METRIC_READ ->
                new MetricRead(
                        RegisterMapping.metric(row), row.theDay(EFFECTIVE_ON), row.theFigure(), row.anyText(TEXT));
            case PAUSE_TAKEN -> new PauseTaken(row.theDay(EFFECTIVE_ON), row.day(UNTIL_ON), row.anyText(TEXT));
            case FINDING_DISMISSED -> new FindingDismissed(RegisterMapping.finding(row));
            case BASELINE_KEPT ->
                new BaselineKept(
                        row.theText(NAME), RegisterMapping.about(row), row.theDay(EFFECTIVE_ON), row.theDay(UNTIL_ON));
            case ASSUMPTION_MADE -> {
                AssumptionKey key = RegisterMapping.assumption(row);
                yield new AssumptionMade(key, AssumptionMapping.value(key, row.theText(VALUE)));
            }
            case SCENARIO_SAVED ->
                new ScenarioSaved(row.theText(SUBJECT), AssumptionMapping.assumptions(row.theText(TEXT)));
            case FORECAST_MADE ->
                new ForecastMade(
                        row.theInt(MONTH),
                        row.theDay(EFFECTIVE_ON),
                        row.theText(VALUE),
                        Long.parseLong(row.theText(FIGURE)),
                        row.theText(SHA256),
                        PointsMapping.points(row.theText(TEXT)));
            case GATE_SET ->
                new GateSet(
                        RegisterMapping.milestone(row), row.theInt(ORDINAL), row.theText(TEXT), row.day(EFFECTIVE_ON));
            case WITHDRAWN -> new Withdrawn(RegisterMapping.register(withdrawn(row), row));
        };
    }

    /// The kind of what a row of kind `withdrawn` withdraws.
    private static EventKind withdrawn(EventRow row) {
        String id = row.theText(VALUE);
        return EventKind.of(id, EventKind.VERSION).orElseThrow(() -> new IllegalArgumentException("not a kind: " + id));
    }

    private static ItemState state(String id) {
        return ItemState.ofId(id).orElseThrow(() -> new IllegalArgumentException("not a state: " + id));
    }
}
