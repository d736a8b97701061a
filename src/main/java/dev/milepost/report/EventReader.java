package dev.milepost.report;

import dev.milepost.progress.Evidence;
import dev.milepost.progress.FindingId;
import dev.milepost.progress.ForecastPoint;
import dev.milepost.progress.ForecastPoint.Metric;
import dev.milepost.progress.IncomeKey;
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
import dev.milepost.progress.Register;
import dev.milepost.progress.Subject;
import dev.milepost.report.JournalProblem.Reason;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.StreamId;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Reads the objects that [EventWriter] writes.
final class EventReader {

    private static final Subject SOMETHING = new Subject(Subject.Kind.ITEM, "x");
    private static final Evidence SOME_EVIDENCE = new Evidence.Quote("x");
    private static final AssumptionKey SOME_KEY = AssumptionKey.of(AssumptionKind.DEPENDENCE);
    private static final AssumptionValue SOME_VALUE = new AssumptionValue.Figure(BigDecimal.ZERO);

    private final JournalProblems problems;

    EventReader(JournalProblems problems) {
        this.problems = problems;
    }

    Optional<ProgressEvent> read(Located value) {
        return FieldReader.of(value, "events", problems)
                .flatMap(fields -> kind(fields).flatMap(kind -> made(fields, kind, () -> event(kind, fields))));
    }

    private Optional<JournalKind> kind(FieldReader fields) {
        String id = fields.text("kind");
        Optional<JournalKind> kind = JournalKind.ofId(id);
        if (kind.isEmpty() && fields.has("kind")) {
            fields.refuse(Reason.UNKNOWN_KIND, id);
        }
        return kind;
    }

    /// Values that are fine one by one may still not fit together.
    private static <T> Optional<T> made(FieldReader fields, JournalKind kind, Supplier<T> making) {
        try {
            T made = making.get();
            return fields.isSound() ? Optional.of(made) : Optional.empty();
        } catch (IllegalArgumentException _) {
            if (fields.isSound()) {
                fields.refuse(Reason.IMPOSSIBLE, kind.id());
            }
            return Optional.empty();
        }
    }

    private ProgressEvent event(JournalKind kind, FieldReader fields) {
        return switch (kind) {
            case ITEM_STATE_SET ->
                new ItemStateSet(
                        item(fields), fields.oneOf("state", ItemState.TO_DO, ItemState::ofId), fields.day("on"));
            case START_DATE_SET -> new StartDateSet(fields.day("start"));
            case TRACK_CHOSEN -> new TrackChosen(new PartId(fields.id("section")), new PartId(fields.id("track")));
            case MILESTONE_REACHED ->
                new MilestoneReached(milestone(fields), fields.day("on"), fields.amountIfAny("pay"));
            case SALARY_STATED -> new SalaryStated(fields.amount("salary"));
            case INCOME_RECORDED -> new IncomeRecorded(fields.count("month"), fields.amount("income"), stream(fields));
            case NOTE_WRITTEN -> new NoteWritten(about(fields), fields.text("text"));
            case EVIDENCE_ADDED ->
                new EvidenceAdded(
                        about(fields),
                        fields.count("number"),
                        evidence(fields),
                        fields.textIfAny("caption"),
                        fields.day("on"));
            case COUNT_RECORDED -> new CountRecorded(item(fields), fields.day("on"), fields.count("count"));
            case DUE_DATE_SET -> new DueDateSet(item(fields), fields.day("due"));
            case METRIC_READ ->
                new MetricRead(metric(fields), fields.day("on"), fields.figure("value"), fields.textIfAny("note"));
            case PAUSE_TAKEN ->
                new PauseTaken(fields.day("from"), fields.dayIfAny("until"), fields.textIfAny("reason"));
            case FINDING_DISMISSED -> new FindingDismissed(finding(fields));
            case BASELINE_KEPT ->
                new BaselineKept(fields.text("baseline"), about(fields), fields.day("begin"), fields.day("end"));
            case ASSUMPTION_MADE -> assumption(fields);
            case SCENARIO_SAVED -> new ScenarioSaved(fields.text("scenario"), assumptions(fields));
            case FORECAST_MADE ->
                new ForecastMade(
                        fields.count("month"),
                        fields.day("on"),
                        fields.text("engine"),
                        fields.whole("seed"),
                        fields.text("inputs"),
                        points(fields));
            case GATE_SET ->
                new GateSet(milestone(fields), fields.count("number"), fields.text("text"), fields.dayIfAny("met"));
            case WITHDRAWN -> new Withdrawn(withdrawn(fields));
        };
    }

    private Register withdrawn(FieldReader event) {
        return event.require("register")
                .flatMap(value -> FieldReader.of(value, "register", problems))
                .flatMap(fields -> kind(fields).flatMap(kind -> made(fields, kind, () -> register(kind, fields))))
                .orElseGet(Register.OfStartDate::new);
    }

    private Register register(JournalKind kind, FieldReader fields) {
        return switch (kind) {
            case ITEM_STATE_SET -> new Register.OfItemState(item(fields));
            case START_DATE_SET -> new Register.OfStartDate();
            case TRACK_CHOSEN -> new Register.OfTrack(new PartId(fields.id("section")));
            case MILESTONE_REACHED -> new Register.OfMilestone(milestone(fields));
            case SALARY_STATED -> new Register.OfSalary();
            case INCOME_RECORDED -> new Register.OfIncome(new IncomeKey(fields.count("month"), stream(fields)));
            case NOTE_WRITTEN -> new Register.OfNote(about(fields));
            case EVIDENCE_ADDED -> new Register.OfEvidence(about(fields), fields.count("number"));
            case COUNT_RECORDED -> new Register.OfCount(item(fields), fields.day("on"));
            case DUE_DATE_SET -> new Register.OfDueDate(item(fields));
            case METRIC_READ -> new Register.OfReading(metric(fields), fields.day("on"));
            case PAUSE_TAKEN -> new Register.OfPause(fields.day("from"));
            case FINDING_DISMISSED -> new Register.OfFinding(finding(fields));
            case BASELINE_KEPT -> new Register.OfBaseline(fields.text("baseline"), about(fields));
            case ASSUMPTION_MADE ->
                new Register.OfAssumption(fields.oneOf("assumption", SOME_KEY, AssumptionKey::parse));
            case SCENARIO_SAVED -> new Register.OfScenario(fields.text("scenario"));
            case FORECAST_MADE -> new Register.OfForecast(fields.count("month"));
            case GATE_SET -> new Register.OfGate(milestone(fields), fields.count("number"));
            case WITHDRAWN -> throw new IllegalArgumentException("what is withdrawn is not withdrawn");
        };
    }

    /// Of a key that is wrong any value will do: one problem is enough.
    private static AssumptionMade assumption(FieldReader fields) {
        AssumptionKey key = fields.oneOf("assumption", SOME_KEY, AssumptionKey::parse);
        boolean isKnown = fields.isFineSoFar();
        AssumptionValue value = fields.oneOf(
                "value",
                SOME_VALUE,
                text -> isKnown ? AssumptionValue.parse(key.kind(), text) : Optional.of(SOME_VALUE));
        return fields.isFineSoFar() ? new AssumptionMade(key, value) : new AssumptionMade(SOME_KEY, SOME_VALUE);
    }

    private SortedMap<AssumptionKey, AssumptionValue> assumptions(FieldReader event) {
        SortedMap<AssumptionKey, AssumptionValue> assumptions = new TreeMap<>();
        for (FieldReader fields : event.objects("assumptions")) {
            AssumptionMade read = assumption(fields);
            if (fields.isSound() && assumptions.put(read.key(), read.value()) != null) {
                fields.refuse(Reason.TWICE, read.key().toString());
            }
        }
        return assumptions;
    }

    private List<ForecastPoint> points(FieldReader event) {
        List<FieldReader> listed = event.objects("points");
        Currency currency = listed.isEmpty() ? FieldReader.SOME_CURRENCY : event.currency("currency");
        List<ForecastPoint> points = new ArrayList<>();
        for (FieldReader fields : listed) {
            ForecastPoint point = new ForecastPoint(
                    fields.oneOf("metric", Metric.INCOME, Metric::ofId),
                    fields.count("month"),
                    fields.amount("p10", currency),
                    fields.amount("p25", currency),
                    fields.amount("p50", currency),
                    fields.amount("p75", currency),
                    fields.amount("p90", currency));
            if (fields.isSound()) {
                points.add(point);
            }
        }
        return points;
    }

    private Evidence evidence(FieldReader event) {
        if (event.has("link")) {
            URI target = event.oneOf("link", URI.create("https://example.org"), EventReader::link);
            return new Evidence.Link(target);
        }
        if (event.has("quote")) {
            return new Evidence.Quote(event.text("quote"));
        }
        if (event.has("figure")) {
            return new Evidence.Figure(event.figure("figure"));
        }
        return event.require("file")
                .flatMap(value -> FieldReader.of(value, "file", problems))
                .map(EventReader::file)
                .orElse(SOME_EVIDENCE);
    }

    private static Evidence file(FieldReader fields) {
        String path = fields.text("path");
        String sha256 = fields.text("sha256");
        long bytes = fields.size("bytes");
        return fields.isSound() ? new Evidence.FileReference(path, sha256, bytes) : SOME_EVIDENCE;
    }

    private static Optional<URI> link(String text) {
        try {
            return Optional.of(new Evidence.Link(URI.create(text)).target());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// One field, whose key is the kind.
    private Subject about(FieldReader event) {
        Optional<FieldReader> fields =
                event.require("about").flatMap(value -> FieldReader.of(value, "about", problems));
        if (fields.isEmpty()) {
            return SOMETHING;
        }
        for (Subject.Kind kind : Subject.Kind.values()) {
            if (fields.get().has(kind.id())) {
                Subject about = new Subject(kind, fields.get().id(kind.id()));
                boolean _ = fields.get().isSound();
                return about;
            }
        }
        fields.get().refuse(Reason.NOT_ONE_OF_ITS_VALUES, "about");
        return SOMETHING;
    }

    private static ItemId item(FieldReader fields) {
        return new ItemId(fields.id("item"));
    }

    private static MilestoneId milestone(FieldReader fields) {
        return new MilestoneId(fields.id("milestone"));
    }

    private static MetricId metric(FieldReader fields) {
        return new MetricId(fields.id("metric"));
    }

    private static FindingId finding(FieldReader fields) {
        return new FindingId(fields.text("finding"));
    }

    private static Optional<StreamId> stream(FieldReader fields) {
        return fields.idIfAny("stream").map(StreamId::new);
    }
}
