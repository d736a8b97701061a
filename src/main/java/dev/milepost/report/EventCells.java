package dev.milepost.report;

import dev.milepost.money.Money;
import dev.milepost.progress.Evidence;
import dev.milepost.progress.IncomeKey;
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
import dev.milepost.progress.Register;
import dev.milepost.progress.Subject;
import dev.milepost.report.CsvTable.Row;
import dev.milepost.roadmap.StreamId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/// An event as the cells of a row: `kind`, `about_kind`, `about`, `on`, `until`, `value`, `number`, `currency`, `text`.
///
/// Of a withdrawal `value` is the kind of what is withdrawn. Where there are two texts, the name or the reference is
/// the
/// value.
///
/// Used by one thread.
final class EventCells {

    private final String kind;
    private String aboutKind = "";
    private String about = "";
    private Optional<LocalDate> on = Optional.empty();
    private Optional<LocalDate> until = Optional.empty();
    private String value = "";
    private Optional<BigDecimal> number = Optional.empty();
    private String currency = "";
    private String text = "";

    private EventCells(String kind) {
        this.kind = kind;
    }

    static EventCells of(ProgressEvent event) {
        if (event instanceof Withdrawn(var register)) {
            EventCells cells = new EventCells(JournalKind.WITHDRAWN.id());
            cells.value = JournalKind.of(register).id();
            cells.register(register);
            return cells;
        }
        EventCells cells = new EventCells(JournalKind.of(event.register()).id());
        cells.register(event.register());
        cells.said(event);
        return cells;
    }

    Row addTo(Row row) {
        return row.plain(kind)
                .plain(aboutKind)
                .text(about)
                .plain(on)
                .plain(until)
                .text(value)
                .number(number)
                .plain(currency)
                .text(text);
    }

    private void register(Register register) {
        switch (register) {
            case Register.OfItemState(var item) -> about(Subject.of(item));
            case Register.OfStartDate _, Register.OfSalary _ -> {}
            case Register.OfTrack(var section) -> about(Subject.of(section));
            case Register.OfMilestone(var milestone) -> about(Subject.of(milestone));
            case Register.OfIncome(IncomeKey(var month, var stream)) -> {
                aboutKind = "income";
                about = month + stream.map(StreamId::value).map(id -> " " + id).orElse("");
            }
            case Register.OfNote(var subject) -> about(subject);
            case Register.OfEvidence(var subject, var _) -> about(subject);
            case Register.OfCount(var item, var day) -> {
                about(Subject.of(item));
                on = Optional.of(day);
            }
            case Register.OfDueDate(var item) -> about(Subject.of(item));
            case Register.OfReading(var metric, var day) -> {
                about(Subject.of(metric));
                on = Optional.of(day);
            }
            case Register.OfPause(var from) -> on = Optional.of(from);
            case Register.OfFinding(var finding) -> {
                aboutKind = "finding";
                about = finding.value();
            }
            case Register.OfBaseline(var baseline, var subject) -> {
                about(subject);
                text = baseline;
            }
            case Register.OfAssumption(var key) -> {
                aboutKind = "assumption";
                about = key.toString();
            }
            case Register.OfScenario(var name) -> {
                aboutKind = "scenario";
                about = name;
            }
            case Register.OfGate(var milestone, var _) -> about(Subject.of(milestone));
            case Register.OfForecast(var month) -> {
                aboutKind = "forecast";
                about = Integer.toString(month);
            }
        }
    }

    private void said(ProgressEvent event) {
        switch (event) {
            case ItemStateSet(var _, var state, var day) -> {
                value = state.id();
                on = Optional.of(day);
            }
            case StartDateSet(var start) -> on = Optional.of(start);
            case TrackChosen(var _, var track) -> value = track.value();
            case MilestoneReached(var _, var day, var pay) -> {
                on = Optional.of(day);
                pay.ifPresent(this::amount);
            }
            case SalaryStated(var salary) -> amount(salary);
            case IncomeRecorded(var _, var income, var _) -> amount(income);
            case NoteWritten(var _, var note) -> text = note;
            case EvidenceAdded(var _, var _, var evidence, var caption, var day) -> {
                on = Optional.of(day);
                text = caption;
                switch (evidence) {
                    case Evidence.Link(var target) -> value = target.toString();
                    case Evidence.FileReference(var path, var _, var _) -> value = path;
                    case Evidence.Quote(var quote) -> value = quote;
                    case Evidence.Figure(var figure) -> number = Optional.of(figure);
                }
            }
            case CountRecorded(var _, var _, var count) -> number = Optional.of(BigDecimal.valueOf(count));
            case DueDateSet(var _, var due) -> on = Optional.of(due);
            case MetricRead(var _, var _, var reading, var note) -> {
                number = Optional.of(reading);
                text = note;
            }
            case PauseTaken(var _, var end, var reason) -> {
                until = end;
                text = reason;
            }
            case BaselineKept(var _, var _, var begin, var end) -> {
                on = Optional.of(begin);
                until = Optional.of(end);
            }
            case AssumptionMade(var _, var assumed) -> value = assumed.text();
            case ScenarioSaved(var _, var assumptions) ->
                text = assumptions.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue().text())
                        .collect(Collectors.joining(", "));
            case ForecastMade forecast -> {
                on = Optional.of(forecast.on());
                value = forecast.engine();
                number = Optional.of(BigDecimal.valueOf(forecast.seed()));
            }
            case GateSet(var _, var _, var gate, var met) -> {
                text = gate;
                on = met;
            }
            case FindingDismissed _, Withdrawn _ -> {}
        }
    }

    private void about(Subject subject) {
        aboutKind = subject.kind().id();
        about = subject.id();
    }

    private void amount(Money amount) {
        number = Optional.of(amount.units());
        currency = amount.currency().getCurrencyCode();
    }
}
