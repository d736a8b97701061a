package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.progress.Evidence;
import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalAct;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
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
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Register;
import dev.milepost.progress.Span;
import dev.milepost.roadmap.Metric;
import dev.milepost.roadmap.MetricGroup;
import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.text.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was done, in a few words: the same in the journal, in a notice and on the command line. Notes
/// are named, never quoted.
public final class ActWords {

    private final Journal journal;
    private final Amounts amounts;
    private final Messages messages;
    private final Names names;
    private final AssumptionWords assumptions;
    private final Map<MetricId, String> units = new HashMap<>();

    /// @param journal that holds the acts; says what they replaced
    /// @param privacy whether amounts may be named
    public ActWords(Roadmap roadmap, Journal journal, Privacy privacy, Messages messages) {
        this.journal = journal;
        this.amounts = new Amounts(privacy, roadmap.currency());
        this.messages = messages;
        this.names = new Names(roadmap);
        this.assumptions = new AssumptionWords(roadmap, privacy, messages);
        roadmap.metrics().stream()
                .flatMap(MetricGroup::allMetrics)
                .forEach((Metric metric) -> metric.unit().ifPresent(unit -> units.put(metric.id(), unit)));
    }

    /// "RBAC and security policies: done", "12 items: done", "Income of month 7: $14,020", "Undone: RBAC:
    /// done".
    public String of(JournalAct act) {
        return switch (act.stamp().purpose()) {
            case Purpose.Change _ -> changed(act.stamp().origin(), act.events());
            case Purpose.Undo(var of) -> messages.text("act.undone", of(of));
            case Purpose.Redo(var of) -> messages.text("act.redone", of(of));
        };
    }

    /// What was done in a stretch of the journal, taken as one.
    public String of(Span span) {
        List<JournalEntry> entries = within(span);
        if (entries.isEmpty()) {
            return messages.text("act.unknown");
        }
        // Acts that came over with their history are undone in one go; their number says more than their first.
        boolean several =
                entries.getFirst().stamp().act() != entries.getLast().stamp().act();
        return several
                ? messages.text("act.imported", entries.size())
                : changed(
                        entries.getFirst().origin(),
                        entries.stream().map(JournalEntry::event).toList());
    }

    /// The same with the day it counts for, where that is another than the one it was recorded on: "RBAC: done · for 1
    /// Mar".
    ///
    /// @param zone where the person's days begin and end
    public String dated(Span span, ZoneId zone) {
        List<JournalEntry> entries = within(span);
        Optional<String> day = entries.isEmpty()
                ? Optional.empty()
                : otherDay(
                        entries.stream().map(JournalEntry::event).toList(),
                        LocalDate.ofInstant(entries.getFirst().stamp().at(), zone));
        return Stream.concat(Stream.of(of(span)), day.stream()).collect(Collectors.joining(" · "));
    }

    /// What an act replaced and the day it counts for, where that is another than the one it was recorded
    /// on: "was in progress since 3 Mar · for 1 Mar". Empty where there is nothing to say.
    ///
    /// @param zone where the person's days begin and end
    public String detail(JournalAct act, ZoneId zone) {
        if (!(act.stamp().purpose() instanceof Purpose.Change)) {
            return "";
        }
        LocalDate recorded = LocalDate.ofInstant(act.stamp().at(), zone);
        Optional<String> was = act.entries().size() == 1
                ? journal.before(act.entries().getFirst()).flatMap(this::was)
                : Optional.empty();
        return amounts.within(Stream.of(was, otherDay(act.events(), recorded))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · ")));
    }

    private Optional<String> otherDay(List<ProgressEvent> events, LocalDate recorded) {
        return day(events)
                .filter(on -> !on.equals(recorded))
                .map(on -> messages.text("act.for-day", near(on, recorded)));
    }

    private String changed(Origin origin, List<ProgressEvent> events) {
        return switch (origin) {
            case WINDOW, COMMAND -> amounts.within(sentence(events));
            case IMPORT -> messages.text("act.imported", events.size());
            case RESTORE -> messages.text("act.restored", events.size());
        };
    }

    private String sentence(List<ProgressEvent> events) {
        if (events.size() == 1) {
            return said(events.getFirst());
        }
        return bulk(events)
                .orElseGet(() -> events.size() == 2
                        ? said(events.getFirst()) + " · " + said(events.getLast())
                        : messages.text("act.and-more", said(events.getFirst()), events.size() - 1));
    }

    private static long months(List<ProgressEvent> incomes) {
        return incomes.stream()
                .map(IncomeRecorded.class::cast)
                .map(IncomeRecorded::month)
                .distinct()
                .count();
    }

    private Optional<String> bulk(List<ProgressEvent> events) {
        return switch (events.getFirst()) {
            case ItemStateSet first
            when events.stream().allMatch(each -> each instanceof ItemStateSet set && set.state() == first.state()) ->
                Optional.of(messages.text(itemsKey(first.state()), events.size()));
            case IncomeRecorded _
            when events.stream().allMatch(IncomeRecorded.class::isInstance) ->
                Optional.of(messages.text("act.incomes", events.size(), months(events)));
            case BaselineKept first
            when events.stream()
                    .allMatch(each ->
                            each instanceof BaselineKept kept && kept.baseline().equals(first.baseline())) ->
                Optional.of(messages.text("act.baselines", first.baseline(), events.size()));
            case DueDateSet _
            when events.stream().allMatch(DueDateSet.class::isInstance) ->
                Optional.of(messages.text("act.dues", events.size()));
            case AssumptionMade _
            when events.stream().allMatch(AssumptionMade.class::isInstance) ->
                Optional.of(messages.text("act.assumptions", events.size()));
            default -> Optional.empty();
        };
    }

    private String said(ProgressEvent event) {
        return switch (event) {
            case ItemStateSet(var item, var state, var _) -> messages.text(itemKey(state), names.of(item));
            case StartDateSet(var start) -> messages.text("act.start", messages.date(start));
            case TrackChosen(var section, var track) -> messages.text("act.track", names.of(section), names.of(track));
            case MilestoneReached(var milestone, var _, var pay) ->
                pay.map(amount -> messages.text("act.reached.pay", names.of(milestone), amount(amount)))
                        .orElseGet(() -> messages.text("act.reached", names.of(milestone)));
            case SalaryStated(var salary) -> messages.text("act.salary", amount(salary));
            case IncomeRecorded(var month, var amount, var stream) ->
                stream.map(id -> messages.text("act.income.stream", text(month), amount(amount), names.of(id)))
                        .orElseGet(() -> messages.text("act.income", text(month), amount(amount)));
            case NoteWritten(var about, var _) -> messages.text("act.note", names.of(about));
            case EvidenceAdded added -> messages.text("act.evidence", names.of(added.about()), shown(added));
            case CountRecorded(var item, var on, var count) ->
                messages.text("act.count", names.of(item), count, messages.date(on));
            case DueDateSet(var item, var due) -> messages.text("act.due", names.of(item), messages.date(due));
            case MetricRead(var metric, var _, var value, var _) ->
                messages.text("act.reading", names.of(metric), reading(metric, value));
            case PauseTaken(var from, var until, var _) ->
                until.map(last -> messages.text("act.pause", messages.date(from), messages.date(last)))
                        .orElseGet(() -> messages.text("act.pause.open", messages.date(from)));
            case FindingDismissed(var finding) -> messages.text("act.finding", finding.value());
            case BaselineKept kept -> messages.text("act.baseline", kept.baseline(), names.of(kept.about()));
            case AssumptionMade(var key, var value) ->
                messages.text("act.assumption", assumptions.of(key), assumptions.of(key, value));
            case ScenarioSaved(var name, var _) -> messages.text("act.scenario", Names.shortened(name));
            case ForecastMade forecast -> messages.text("act.forecast", text(forecast.month()));
            case GateSet(var milestone, var _, var text, var met) ->
                messages.text(
                        met.isPresent() ? "act.gate.met" : "act.gate", names.of(milestone), Names.shortened(text));
            case Withdrawn(var register) -> withdrawn(register);
        };
    }

    private String withdrawn(Register register) {
        return switch (register) {
            case Register.OfItemState(var item) -> messages.text("act.removed.state", names.of(item));
            case Register.OfStartDate() -> messages.text("act.removed.start");
            case Register.OfTrack(var section) -> messages.text("act.removed.track", names.of(section));
            case Register.OfMilestone(var milestone) -> messages.text("act.removed.reached", names.of(milestone));
            case Register.OfSalary() -> messages.text("act.removed.salary");
            case Register.OfIncome(IncomeKey(var month, var stream)) ->
                stream.map(id -> messages.text("act.removed.income.stream", text(month), names.of(id)))
                        .orElseGet(() -> messages.text("act.removed.income", text(month)));
            case Register.OfNote(var about) -> messages.text("act.removed.note", names.of(about));
            case Register.OfEvidence(var about, var _) -> messages.text("act.removed.evidence", names.of(about));
            case Register.OfCount(var item, var on) ->
                messages.text("act.removed.count", names.of(item), messages.date(on));
            case Register.OfDueDate(var item) -> messages.text("act.removed.due", names.of(item));
            case Register.OfReading(var metric, var on) ->
                messages.text("act.removed.reading", names.of(metric), messages.date(on));
            case Register.OfPause(var from) -> messages.text("act.removed.pause", messages.date(from));
            case Register.OfFinding(var finding) -> messages.text("act.removed.finding", finding.value());
            case Register.OfBaseline(var baseline, var about) ->
                messages.text("act.removed.baseline", baseline, names.of(about));
            case Register.OfAssumption(var key) -> messages.text("act.removed.assumption", assumptions.of(key));
            case Register.OfScenario(var name) -> messages.text("act.removed.scenario", Names.shortened(name));
            case Register.OfForecast(var month) -> messages.text("act.removed.forecast", text(month));
            case Register.OfGate(var milestone, var _) -> messages.text("act.removed.gate", names.of(milestone));
        };
    }

    /// What held before, without naming again what it is about. Nothing for texts: they are not quoted.
    private Optional<String> was(ProgressEvent before) {
        return switch (before) {
            case ItemStateSet(var _, var state, var on) -> Optional.of(messages.text(wasKey(state), messages.date(on)));
            case StartDateSet(var start) -> was(messages.date(start));
            case TrackChosen(var _, var track) -> was(names.of(track));
            case MilestoneReached(var _, var on, var _) ->
                Optional.of(messages.text("act.was.reached", messages.date(on)));
            case SalaryStated(var salary) -> was(amount(salary));
            case IncomeRecorded(var _, var amount, var _) -> was(amount(amount));
            case CountRecorded(var _, var _, var count) -> was(text(count));
            case DueDateSet(var _, var due) -> was(messages.date(due));
            case MetricRead(var metric, var _, var value, var _) -> was(reading(metric, value));
            case PauseTaken(var _, var until, var _) ->
                until.map(last -> messages.text("act.was.until", messages.date(last)));
            case AssumptionMade(var key, var value) -> was(assumptions.of(key, value));
            case GateSet(var _, var _, var text, var met) ->
                Optional.of(met.map(on -> messages.text("act.was.gate.met", Names.shortened(text), messages.date(on)))
                        .orElseGet(() -> messages.text("act.was.gate", Names.shortened(text))));
            case BaselineKept _,
                    NoteWritten _,
                    EvidenceAdded _,
                    FindingDismissed _,
                    ScenarioSaved _,
                    ForecastMade _,
                    Withdrawn _ -> Optional.empty();
        };
    }

    private Optional<String> was(String value) {
        return Optional.of(messages.text("act.was", value));
    }

    /// The one day everything in an act counts for. What names its days in its words has none here.
    private static Optional<LocalDate> day(List<ProgressEvent> events) {
        List<LocalDate> days =
                events.stream().flatMap(event -> on(event).stream()).distinct().toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    private static Optional<LocalDate> on(ProgressEvent event) {
        return switch (event) {
            case ItemStateSet(var _, var _, var on) -> Optional.of(on);
            case MilestoneReached(var _, var on, var _) -> Optional.of(on);
            case MetricRead(var _, var on, var _, var _) -> Optional.of(on);
            case EvidenceAdded added -> Optional.of(added.on());
            case CountRecorded _,
                    StartDateSet _,
                    TrackChosen _,
                    SalaryStated _,
                    IncomeRecorded _,
                    NoteWritten _,
                    DueDateSet _,
                    PauseTaken _,
                    FindingDismissed _,
                    BaselineKept _,
                    AssumptionMade _,
                    ScenarioSaved _,
                    ForecastMade _,
                    GateSet _,
                    Withdrawn _ -> Optional.empty();
        };
    }

    private String shown(EvidenceAdded added) {
        if (!added.caption().isBlank()) {
            return Names.shortened(added.caption());
        }
        return switch (added.evidence()) {
            case Evidence.Link(var target) ->
                Names.shortened(Optional.ofNullable(target.getHost()).orElse(target.toString()));
            case Evidence.FileReference(var path, var _, var _) -> Names.shortened(lastName(path));
            case Evidence.Quote _ -> messages.text("act.evidence.quote");
            case Evidence.Figure(var value) -> value.toPlainString();
        };
    }

    /// Without its folders, in the manner of any system: the journal may have come from another one.
    private static String lastName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private String reading(MetricId metric, BigDecimal value) {
        return Optional.ofNullable(units.get(metric))
                .map(unit -> value.toPlainString() + " " + unit)
                .orElseGet(value::toPlainString);
    }

    private String amount(Money amount) {
        return amounts.writeInFull(amount);
    }

    /// Without the year where that is plain.
    private String near(LocalDate day, LocalDate recorded) {
        return day.getYear() == recorded.getYear() ? messages.dayAndMonth(day) : messages.date(day);
    }

    /// Numbers that are not to be grouped.
    private static String text(int number) {
        return Integer.toString(number);
    }

    private static String itemKey(ItemState state) {
        return switch (state) {
            case TO_DO -> "act.item.to-do";
            case IN_PROGRESS -> "act.item.in-progress";
            case DONE -> "act.item.done";
            case SKIPPED -> "act.item.skipped";
        };
    }

    private static String itemsKey(ItemState state) {
        return switch (state) {
            case TO_DO -> "act.items.to-do";
            case IN_PROGRESS -> "act.items.in-progress";
            case DONE -> "act.items.done";
            case SKIPPED -> "act.items.skipped";
        };
    }

    private static String wasKey(ItemState state) {
        return switch (state) {
            case TO_DO -> "act.was.to-do";
            case IN_PROGRESS -> "act.was.in-progress";
            case DONE -> "act.was.done";
            case SKIPPED -> "act.was.skipped";
        };
    }

    private List<JournalEntry> within(Span span) {
        List<JournalEntry> entries = journal.entries();
        return entries.subList(indexFrom(entries, span.first()), indexFrom(entries, span.last() + 1));
    }

    /// The index of the first entry whose sequence is not below `sequence`: entries are in the order of
    /// their sequences.
    private static int indexFrom(List<JournalEntry> entries, long sequence) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).sequence() < sequence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
