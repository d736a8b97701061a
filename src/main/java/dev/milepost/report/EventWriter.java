package dev.milepost.report;

import dev.milepost.money.Money;
import dev.milepost.progress.Evidence;
import dev.milepost.progress.ForecastPoint;
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
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionValue;
import java.util.Optional;

/// An event as an object: its kind, what it speaks of, what it says. What is empty is left out.
///
/// The switches are exhaustive, and [EventReader] reads what they write.
final class EventWriter {

    private EventWriter() {}

    static JsonValue write(ProgressEvent event) {
        JsonObject written = new JsonObject();
        if (event instanceof Withdrawn(var register)) {
            return written.with("kind", JsonValue.of(JournalKind.WITHDRAWN.id()))
                    .with("register", register(new JsonObject(), register).value())
                    .value();
        }
        register(written, event.register());
        said(written, event);
        return written.value();
    }

    private static JsonObject register(JsonObject written, Register register) {
        written.with("kind", JsonValue.of(JournalKind.of(register).id()));
        return switch (register) {
            case Register.OfItemState(var item) -> written.with("item", JsonValue.of(item.value()));
            case Register.OfStartDate _, Register.OfSalary _ -> written;
            case Register.OfTrack(var section) -> written.with("section", JsonValue.of(section.value()));
            case Register.OfMilestone(var milestone) -> written.with("milestone", JsonValue.of(milestone.value()));
            case Register.OfIncome(IncomeKey(var month, var stream)) -> {
                written.with("month", JsonValue.of(month));
                stream.ifPresent(id -> written.with("stream", JsonValue.of(id.value())));
                yield written;
            }
            case Register.OfNote(var about) -> written.with("about", subject(about));
            case Register.OfEvidence(var about, var number) ->
                written.with("about", subject(about)).with("number", JsonValue.of(number));
            case Register.OfCount(var item, var on) ->
                written.with("item", JsonValue.of(item.value())).with("on", JsonValue.of(on));
            case Register.OfDueDate(var item) -> written.with("item", JsonValue.of(item.value()));
            case Register.OfReading(var metric, var on) ->
                written.with("metric", JsonValue.of(metric.value())).with("on", JsonValue.of(on));
            case Register.OfPause(var from) -> written.with("from", JsonValue.of(from));
            case Register.OfFinding(var finding) -> written.with("finding", JsonValue.of(finding.value()));
            case Register.OfBaseline(var baseline, var about) ->
                written.with("baseline", JsonValue.of(baseline)).with("about", subject(about));
            case Register.OfAssumption(var key) -> written.with("assumption", JsonValue.of(key.toString()));
            case Register.OfScenario(var name) -> written.with("scenario", JsonValue.of(name));
            case Register.OfForecast(var month) -> written.with("month", JsonValue.of(month));
            case Register.OfGate(var milestone, var number) ->
                written.with("milestone", JsonValue.of(milestone.value())).with("number", JsonValue.of(number));
        };
    }

    private static void said(JsonObject written, ProgressEvent event) {
        switch (event) {
            case ItemStateSet(var _, var state, var on) ->
                written.with("state", JsonValue.of(state.id())).with("on", JsonValue.of(on));
            case StartDateSet(var start) -> written.with("start", JsonValue.of(start));
            case TrackChosen(var _, var track) -> written.with("track", JsonValue.of(track.value()));
            case MilestoneReached(var _, var on, var pay) -> {
                written.with("on", JsonValue.of(on));
                pay.ifPresent(amount -> written.with("pay", amount(amount)));
            }
            case SalaryStated(var salary) -> written.with("salary", amount(salary));
            case IncomeRecorded(var _, var income, var _) -> written.with("income", amount(income));
            case NoteWritten(var _, var text) -> written.with("text", JsonValue.of(text));
            case EvidenceAdded(var _, var _, var evidence, var caption, var on) -> {
                written.with("on", JsonValue.of(on));
                evidence(written, evidence);
                text(written, "caption", caption);
            }
            case CountRecorded(var _, var _, var count) -> written.with("count", JsonValue.of(count));
            case DueDateSet(var _, var due) -> written.with("due", JsonValue.of(due));
            case MetricRead(var _, var _, var value, var note) -> {
                written.with("value", new JsonValue.Exact(value));
                text(written, "note", note);
            }
            case PauseTaken(var _, var until, var reason) -> {
                until.ifPresent(day -> written.with("until", JsonValue.of(day)));
                text(written, "reason", reason);
            }
            case BaselineKept(var _, var _, var begin, var end) ->
                written.with("begin", JsonValue.of(begin)).with("end", JsonValue.of(end));
            case AssumptionMade(var _, var value) -> written.with("value", JsonValue.of(value.text()));
            case ScenarioSaved(var _, var assumptions) ->
                written.with(
                        "assumptions",
                        JsonValue.of(assumptions.entrySet().stream()
                                .map(each -> assumption(each.getKey(), each.getValue()))
                                .toList()));
            case ForecastMade forecast -> forecast(written, forecast);
            case GateSet(var _, var _, var text, var met) -> {
                written.with("text", JsonValue.of(text));
                met.ifPresent(day -> written.with("met", JsonValue.of(day)));
            }
            case FindingDismissed _, Withdrawn _ -> {}
        }
    }

    private static JsonValue assumption(AssumptionKey key, AssumptionValue value) {
        return new JsonObject()
                .with("assumption", JsonValue.of(key.toString()))
                .with("value", JsonValue.of(value.text()))
                .value();
    }

    private static void forecast(JsonObject written, ForecastMade forecast) {
        written.with("on", JsonValue.of(forecast.on()))
                .with("engine", JsonValue.of(forecast.engine()))
                .with("seed", JsonValue.of(forecast.seed()))
                .with("inputs", JsonValue.of(forecast.inputsSha256()));
        forecast.points().stream()
                .findFirst()
                .ifPresent(any ->
                        written.with("currency", JsonValue.of(any.currency().getCurrencyCode())));
        written.with(
                "points",
                JsonValue.of(forecast.points().stream().map(EventWriter::point).toList()));
    }

    private static JsonValue point(ForecastPoint point) {
        return new JsonObject()
                .with("metric", JsonValue.of(point.metric().id()))
                .with("month", JsonValue.of(point.month()))
                .with("p10", new JsonValue.Exact(point.p10().units()))
                .with("p25", new JsonValue.Exact(point.p25().units()))
                .with("p50", new JsonValue.Exact(point.p50().units()))
                .with("p75", new JsonValue.Exact(point.p75().units()))
                .with("p90", new JsonValue.Exact(point.p90().units()))
                .value();
    }

    private static void evidence(JsonObject written, Evidence evidence) {
        JsonObject _ = switch (evidence) {
            case Evidence.Link(var target) -> written.with("link", JsonValue.of(target.toString()));
            case Evidence.FileReference(var path, var sha256, var bytes) ->
                written.with(
                        "file",
                        new JsonObject()
                                .with("path", JsonValue.of(path))
                                .with("sha256", JsonValue.of(sha256))
                                .with("bytes", JsonValue.of(bytes))
                                .value());
            case Evidence.Quote(var text) -> written.with("quote", JsonValue.of(text));
            case Evidence.Figure(var value) -> written.with("figure", new JsonValue.Exact(value));
        };
    }

    private static JsonValue subject(Subject about) {
        return new JsonObject()
                .with(about.kind().id(), JsonValue.of(about.id()))
                .value();
    }

    private static JsonValue amount(Money amount) {
        return new JsonObject()
                .with("amount", new JsonValue.Exact(amount.units()))
                .with("currency", JsonValue.of(amount.currency().getCurrencyCode()))
                .value();
    }

    private static void text(JsonObject written, String key, String text) {
        Optional.of(text).filter(said -> !said.isEmpty()).ifPresent(said -> written.with(key, JsonValue.of(said)));
    }
}
