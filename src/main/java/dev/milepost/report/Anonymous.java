package dev.milepost.report;

import dev.milepost.money.Money;
import dev.milepost.progress.Evidence;
import dev.milepost.progress.FindingId;
import dev.milepost.progress.ForecastPoint;
import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalEntry;
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
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.AssumptionValue.Bracket;
import dev.milepost.roadmap.AssumptionValue.Figure;
import dev.milepost.roadmap.AssumptionValue.TaxTable;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.roadmap.StreamId;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The same history with nothing in it that anybody wrote or earned, to show a problem to somebody else.
///
/// Ids become numbers, texts become `xxxx` of the same shape, links and paths lead nowhere. Amounts and readings become
/// 1000 × their rank among all of them, tax rates their rank: which is larger can still be seen, how much cannot.
/// Dates,
/// times, states, counts, currencies and what is assumed of months, chances and the like stay. Whatever was the same is
/// the same afterwards, and what was different is different.
public final class Anonymous {

    private static final BigDecimal STEP = BigDecimal.valueOf(1000);
    private static final String NO_HASH = "0".repeat(64);

    private static final Pattern WRITTEN = Pattern.compile("\\S");

    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
    private final SortedSet<BigDecimal> amounts = new TreeSet<>();
    private final SortedSet<BigDecimal> figures = new TreeSet<>();
    private final SortedSet<BigDecimal> rates = new TreeSet<>();
    private final Map<BigDecimal, BigDecimal> rankedAmounts;
    private final Map<BigDecimal, BigDecimal> rankedFigures;
    private final Map<BigDecimal, BigDecimal> rankedRates;

    private Anonymous(SortedMap<RoadmapId, Journal> journals) {
        journals.values().forEach(journal -> journal.entries().forEach(entry -> rank(entry.event())));
        this.rankedAmounts = ranked(amounts, STEP);
        this.rankedFigures = ranked(figures, STEP);
        // However many there are, none is above 100 %.
        this.rankedRates = ranked(rates, rates.size() <= 100 ? BigDecimal.ONE : new BigDecimal("0.0001"));
    }

    public static SortedMap<RoadmapId, Journal> of(SortedMap<RoadmapId, Journal> journals) {
        Anonymous anonymous = new Anonymous(journals);
        SortedMap<RoadmapId, Journal> written = new TreeMap<>();
        journals.forEach((roadmap, journal) -> written.put(
                new RoadmapId(anonymous.numbered("roadmap", roadmap.value())),
                Journal.of(journal.entries().stream().map(anonymous::entry).toList())));
        return written;
    }

    private JournalEntry entry(JournalEntry entry) {
        return new JournalEntry(entry.sequence(), entry.stamp(), entry.replaces(), event(entry.event()));
    }

    private ProgressEvent event(ProgressEvent event) {
        return switch (event) {
            case ItemStateSet(var item, var state, var on) -> new ItemStateSet(item(item), state, on);
            case StartDateSet start -> start;
            case TrackChosen(var section, var track) -> new TrackChosen(part(section), part(track));
            case MilestoneReached(var milestone, var on, var pay) ->
                new MilestoneReached(milestone(milestone), on, pay.map(this::amount));
            case SalaryStated(var salary) -> new SalaryStated(amount(salary));
            case IncomeRecorded(var month, var income, var stream) ->
                new IncomeRecorded(month, amount(income), stream.map(this::stream));
            case NoteWritten(var about, var text) -> new NoteWritten(subject(about), text(text));
            case EvidenceAdded(var about, var number, var evidence, var caption, var on) ->
                new EvidenceAdded(subject(about), number, evidence(evidence), text(caption), on);
            case CountRecorded(var item, var on, var count) -> new CountRecorded(item(item), on, count);
            case DueDateSet(var item, var due) -> new DueDateSet(item(item), due);
            case MetricRead(var metric, var on, var value, var note) ->
                new MetricRead(metric(metric), on, rankedFigures.getOrDefault(plain(value), STEP), text(note));
            case PauseTaken(var from, var until, var reason) -> new PauseTaken(from, until, text(reason));
            case FindingDismissed(var finding) -> new FindingDismissed(finding(finding));
            case BaselineKept(var baseline, var about, var begin, var end) ->
                new BaselineKept(numbered("baseline", baseline), subject(about), begin, end);
            case AssumptionMade(var key, var value) -> new AssumptionMade(key(key), value(key.kind(), value));
            case ScenarioSaved(var name, var assumptions) ->
                new ScenarioSaved(numbered("scenario", name), assumptions(assumptions));
            case ForecastMade(var month, var on, var engine, var seed, var _, var points) ->
                new ForecastMade(
                        month,
                        on,
                        engine,
                        seed,
                        NO_HASH,
                        points.stream().map(this::point).toList());
            case GateSet(var milestone, var number, var text, var met) ->
                new GateSet(milestone(milestone), number, text(text), met);
            case Withdrawn(var register) -> new Withdrawn(register(register));
        };
    }

    private Register register(Register register) {
        return switch (register) {
            case Register.OfItemState(var item) -> new Register.OfItemState(item(item));
            case Register.OfStartDate start -> start;
            case Register.OfTrack(var section) -> new Register.OfTrack(part(section));
            case Register.OfMilestone(var milestone) -> new Register.OfMilestone(milestone(milestone));
            case Register.OfSalary salary -> salary;
            case Register.OfIncome(IncomeKey(var month, var stream)) ->
                new Register.OfIncome(new IncomeKey(month, stream.map(this::stream)));
            case Register.OfNote(var about) -> new Register.OfNote(subject(about));
            case Register.OfEvidence(var about, var number) -> new Register.OfEvidence(subject(about), number);
            case Register.OfCount(var item, var on) -> new Register.OfCount(item(item), on);
            case Register.OfDueDate(var item) -> new Register.OfDueDate(item(item));
            case Register.OfReading(var metric, var on) -> new Register.OfReading(metric(metric), on);
            case Register.OfPause pause -> pause;
            case Register.OfFinding(var finding) -> new Register.OfFinding(finding(finding));
            case Register.OfBaseline(var baseline, var about) ->
                new Register.OfBaseline(numbered("baseline", baseline), subject(about));
            case Register.OfAssumption(var key) -> new Register.OfAssumption(key(key));
            case Register.OfScenario(var name) -> new Register.OfScenario(numbered("scenario", name));
            case Register.OfForecast forecast -> forecast;
            case Register.OfGate(var milestone, var number) -> new Register.OfGate(milestone(milestone), number);
        };
    }

    private AssumptionKey key(AssumptionKey key) {
        return new AssumptionKey(key.kind(), key.subject().map(id -> switch (key.kind()
                .about()) {
            case MILESTONE, MILESTONE_OR_ALL -> numbered(Subject.Kind.MILESTONE.id(), id);
            case STREAM -> numbered("stream", id);
            case NOTHING, SALARY_STEP, TAX_CLASS -> id;
        }));
    }

    private SortedMap<AssumptionKey, AssumptionValue> assumptions(SortedMap<AssumptionKey, AssumptionValue> said) {
        SortedMap<AssumptionKey, AssumptionValue> assumptions = new TreeMap<>();
        said.forEach((key, value) -> assumptions.put(key(key), value(key.kind(), value)));
        return assumptions;
    }

    /// Amounts and tax rates are the person's own; months, chances and the like are settings, and stay.
    private AssumptionValue value(AssumptionKind kind, AssumptionValue value) {
        return switch (value) {
            case AssumptionValue.Span(var low, var high)
            when isAmount(kind) ->
                new AssumptionValue.Span(
                        rankedAmounts.getOrDefault(plain(low), STEP), rankedAmounts.getOrDefault(plain(high), STEP));
            case Figure(var rate)
            when kind == AssumptionKind.TAX -> new Figure(rankedRates.getOrDefault(plain(rate), BigDecimal.ONE));
            case TaxTable(var label, var brackets) -> new TaxTable(text(label), brackets(brackets));
            case Figure _, AssumptionValue.Span _, AssumptionValue.Option _ -> value;
        };
    }

    /// Where the first begins at 0, and the others where their amounts are among all amounts.
    private List<Bracket> brackets(List<Bracket> said) {
        List<Bracket> brackets = new ArrayList<>();
        for (Bracket bracket : said) {
            BigDecimal from = bracket.from().signum() == 0
                    ? BigDecimal.ZERO
                    : rankedAmounts.getOrDefault(plain(bracket.from()), STEP);
            brackets.add(new Bracket(from, rankedRates.getOrDefault(plain(bracket.percent()), BigDecimal.ONE)));
        }
        return brackets;
    }

    private static boolean isAmount(AssumptionKind kind) {
        return kind == AssumptionKind.PAY || kind == AssumptionKind.SALARY;
    }

    private ForecastPoint point(ForecastPoint point) {
        return new ForecastPoint(
                point.metric(),
                point.month(),
                amount(point.p10()),
                amount(point.p25()),
                amount(point.p50()),
                amount(point.p75()),
                amount(point.p90()));
    }

    private Evidence evidence(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Link(var target) ->
                new Evidence.Link(URI.create("https://example.org/" + number("link", target.toString())));
            case Evidence.FileReference(var path, var _, var _) ->
                new Evidence.FileReference("/" + numbered("file", path), NO_HASH, 0);
            case Evidence.Quote(var text) -> new Evidence.Quote(text(text));
            case Evidence.Figure(var value) -> new Evidence.Figure(rankedFigures.getOrDefault(plain(value), STEP));
        };
    }

    private Subject subject(Subject about) {
        return new Subject(about.kind(), numbered(about.kind().id(), about.id()));
    }

    private ItemId item(ItemId item) {
        return new ItemId(numbered(Subject.Kind.ITEM.id(), item.value()));
    }

    private PartId part(PartId part) {
        return new PartId(numbered(Subject.Kind.PART.id(), part.value()));
    }

    private MilestoneId milestone(MilestoneId milestone) {
        return new MilestoneId(numbered(Subject.Kind.MILESTONE.id(), milestone.value()));
    }

    private MetricId metric(MetricId metric) {
        return new MetricId(numbered(Subject.Kind.METRIC.id(), metric.value()));
    }

    private StreamId stream(StreamId stream) {
        return new StreamId(numbered("stream", stream.value()));
    }

    private FindingId finding(FindingId finding) {
        return new FindingId(numbered("finding", finding.value()));
    }

    private String numbered(String kind, String id) {
        return kind + "-" + number(kind, id);
    }

    private int number(String kind, String id) {
        Map<String, Integer> known = numbers.computeIfAbsent(kind, _ -> new HashMap<>());
        return known.computeIfAbsent(id, _ -> known.size() + 1);
    }

    /// As many lines, and as many words as long.
    private static String text(String text) {
        return WRITTEN.matcher(text).replaceAll("x");
    }

    private Money amount(Money amount) {
        long units = rankedAmounts.getOrDefault(plain(amount.units()), STEP).longValueExact();
        return Money.ofUnits(units, amount.currency());
    }

    private void rank(ProgressEvent event) {
        switch (event) {
            case MilestoneReached(var _, var _, var pay) -> pay.ifPresent(this::rank);
            case SalaryStated(var salary) -> rank(salary);
            case AssumptionMade(var key, var value) -> rank(key.kind(), value);
            case ScenarioSaved(var _, var assumptions) -> assumptions.forEach((key, value) -> rank(key.kind(), value));
            case ForecastMade forecast ->
                forecast.points().forEach(point -> point.amounts().forEach(this::rank));
            case IncomeRecorded(var _, var income, var _) -> rank(income);
            case MetricRead(var _, var _, var value, var _) -> {
                boolean _ = figures.add(plain(value));
            }
            case EvidenceAdded(var _, var _, Evidence.Figure(var value), var _, var _) -> {
                boolean _ = figures.add(plain(value));
            }
            case ItemStateSet _,
                    StartDateSet _,
                    TrackChosen _,
                    NoteWritten _,
                    EvidenceAdded _,
                    CountRecorded _,
                    DueDateSet _,
                    PauseTaken _,
                    FindingDismissed _,
                    BaselineKept _,
                    GateSet _,
                    Withdrawn _ -> {}
        }
    }

    private void rank(AssumptionKind kind, AssumptionValue value) {
        switch (value) {
            case AssumptionValue.Span(var low, var high)
            when isAmount(kind) -> {
                boolean _ = amounts.add(plain(low));
                boolean _ = amounts.add(plain(high));
            }
            case Figure(var rate)
            when kind == AssumptionKind.TAX -> {
                boolean _ = rates.add(plain(rate));
            }
            case TaxTable(var _, var brackets) ->
                brackets.forEach(bracket -> {
                    boolean _ = bracket.from().signum() == 0 || amounts.add(plain(bracket.from()));
                    boolean _ = rates.add(plain(bracket.percent()));
                });
            case Figure _, AssumptionValue.Span _, AssumptionValue.Option _ -> {}
        }
    }

    private void rank(Money amount) {
        boolean _ = amounts.add(plain(amount.units()));
    }

    private static Map<BigDecimal, BigDecimal> ranked(SortedSet<BigDecimal> values, BigDecimal step) {
        Map<BigDecimal, BigDecimal> ranked = new HashMap<>();
        values.forEach(value -> ranked.put(value, step.multiply(BigDecimal.valueOf(ranked.size() + 1L))));
        return ranked;
    }

    /// The same for all ways of writing the same number.
    private static BigDecimal plain(BigDecimal value) {
        return value.stripTrailingZeros();
    }
}
