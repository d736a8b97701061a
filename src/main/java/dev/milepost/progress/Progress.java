package dev.milepost.progress;

import dev.milepost.money.Money;
import dev.milepost.progress.ProgressEvent.CountRecorded;
import dev.milepost.progress.ProgressEvent.DueDateSet;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
import dev.milepost.progress.ProgressEvent.GateSet;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MetricRead;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.NoteWritten;
import dev.milepost.progress.ProgressEvent.PauseTaken;
import dev.milepost.progress.ProgressEvent.SalaryStated;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.progress.ProgressEvent.TrackChosen;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Everything the person has done about one roadmap: what the events say in the end. Immutable.
///
/// The fold is plain: the last event about each [Register] holds, and one that was withdrawn does not.
public final class Progress {

    /// Nothing done yet.
    public static final Progress NONE = new Progress(Map.of());

    private final Map<Register, ProgressEvent> held;

    /// Made when first asked for. Two threads may make it twice, to the same effect.
    private @Nullable Gathered gathered;

    private Progress(Map<Register, ProgressEvent> held) {
        this.held = held;
    }

    /// The progress that entries add up to, in their order.
    public static Progress of(List<JournalEntry> entries) {
        return NONE.plus(entries);
    }

    /// This progress with further entries on top.
    public Progress plus(List<JournalEntry> entries) {
        return after(entries.stream().map(JournalEntry::event).toList());
    }

    /// What this progress will be when `events` are recorded.
    public Progress after(List<ProgressEvent> events) {
        if (events.isEmpty()) {
            return this;
        }
        Map<Register, ProgressEvent> next = new HashMap<>(held);
        for (ProgressEvent event : events) {
            if (event instanceof Withdrawn(var register)) {
                next.remove(register);
            } else {
                next.put(event.register(), event);
            }
        }
        return new Progress(next);
    }

    /// The event that holds for a register.
    public Optional<ProgressEvent> held(Register register) {
        return Optional.ofNullable(held.get(register));
    }

    /// What has to be recorded to get from here to `wanted`; nothing for what is the same in both.
    public List<ProgressEvent> towards(Progress wanted) {
        List<ProgressEvent> events = new ArrayList<>();
        held.keySet().stream()
                .filter(register -> !wanted.held.containsKey(register))
                .forEach(register -> events.add(new Withdrawn(register)));
        wanted.held.forEach((register, event) -> {
            if (!event.equals(held.get(register))) {
                events.add(event);
            }
        });
        return events;
    }

    public ItemState state(ItemId item) {
        return standing(item).map(Standing::state).orElse(ItemState.TO_DO);
    }

    /// Empty for an item whose state was never set.
    public Optional<Standing> standing(ItemId item) {
        return held.get(new Register.OfItemState(item)) instanceof ItemStateSet(var _, var state, var on)
                ? Optional.of(new Standing(state, on))
                : Optional.empty();
    }

    /// The day the plan's month 1 begins; empty until the person says.
    public Optional<LocalDate> start() {
        return held.get(new Register.OfStartDate()) instanceof StartDateSet(var start)
                ? Optional.of(start)
                : Optional.empty();
    }

    /// The track chosen last in a section that offers tracks.
    public Optional<PartId> chosenTrack(PartId section) {
        return held.get(new Register.OfTrack(section)) instanceof TrackChosen(var _, var track)
                ? Optional.of(track)
                : Optional.empty();
    }

    public Optional<Reached> reached(MilestoneId milestone) {
        return held.get(new Register.OfMilestone(milestone)) instanceof MilestoneReached(var _, var on, var pay)
                ? Optional.of(new Reached(on, pay))
                : Optional.empty();
    }

    /// Salary a year before the plan's first step, as the person stated it.
    public Optional<Money> salary() {
        return held.get(new Register.OfSalary()) instanceof SalaryStated(var salary)
                ? Optional.of(salary)
                : Optional.empty();
    }

    /// Markdown.
    public Optional<String> note(Subject about) {
        return held.get(new Register.OfNote(about)) instanceof NoteWritten(var _, var text)
                ? Optional.of(text)
                : Optional.empty();
    }

    /// A due date of the person's own.
    public Optional<LocalDate> due(ItemId item) {
        return held.get(new Register.OfDueDate(item)) instanceof DueDateSet(var _, var due)
                ? Optional.of(due)
                : Optional.empty();
    }

    /// A milestone's own gates, by number.
    public List<GateSet> gates(MilestoneId milestone) {
        return List.copyOf(
                gathered().gates.getOrDefault(milestone, new TreeMap<>()).values());
    }

    /// What the person takes for granted about the future.
    public SortedMap<AssumptionKey, AssumptionValue> assumptions() {
        return Collections.unmodifiableSortedMap(gathered().assumptions);
    }

    /// The scenarios saved, by name: what each tries out.
    public SortedMap<String, SortedMap<AssumptionKey, AssumptionValue>> scenarios() {
        return Collections.unmodifiableSortedMap(gathered().scenarios);
    }

    /// The forecasts kept, by the month of the plan they were made in.
    public SortedMap<Integer, ProgressEvent.ForecastMade> forecasts() {
        return Collections.unmodifiableSortedMap(gathered().forecasts);
    }

    public boolean isDismissed(FindingId finding) {
        return held.containsKey(new Register.OfFinding(finding));
    }

    /// What months really paid, by month and stream.
    public SortedMap<IncomeKey, Money> income() {
        return Collections.unmodifiableSortedMap(gathered().income);
    }

    /// Every item with a standing, those included that the roadmap no longer has.
    public Map<ItemId, Standing> items() {
        return Collections.unmodifiableMap(gathered().items);
    }

    /// A subject's pieces of evidence, by number.
    public List<EvidenceAdded> evidence(Subject about) {
        return List.copyOf(
                gathered().evidence.getOrDefault(about, new TreeMap<>()).values());
    }

    /// How often something counted happened, by day.
    public SortedMap<LocalDate, Integer> counts(ItemId item) {
        return Collections.unmodifiableSortedMap(gathered().counts.getOrDefault(item, new TreeMap<>()));
    }

    /// How often something counted happened in all; what is beyond an `int` is not counted any more.
    public int count(ItemId item) {
        return sum(counts(item));
    }

    /// How often something happened in all on some days of [#counts].
    public static int sum(SortedMap<LocalDate, Integer> counts) {
        return (int) Math.min(
                Integer.MAX_VALUE,
                counts.values().stream().mapToLong(Integer::longValue).sum());
    }

    /// A metric's readings, by day.
    public SortedMap<LocalDate, MetricRead> readings(MetricId metric) {
        return Collections.unmodifiableSortedMap(gathered().readings.getOrDefault(metric, new TreeMap<>()));
    }

    /// In the order they begin. They may overlap.
    public List<PauseTaken> pauses() {
        return List.copyOf(gathered().pauses.values());
    }

    /// The dates kept, by the name of the baseline.
    public SortedMap<String, Map<Subject, ProgressEvent.BaselineKept>> baselines() {
        return Collections.unmodifiableSortedMap(gathered().baselines);
    }

    /// Everything that anything is known about, those things included that the roadmap no longer has.
    public Set<Subject> subjects() {
        return Collections.unmodifiableSet(gathered().subjects);
    }

    private Gathered gathered() {
        Gathered made = gathered;
        if (made == null) {
            made = new Gathered(held);
            gathered = made;
        }
        return made;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Progress progress && held.equals(progress.held);
    }

    @Override
    public int hashCode() {
        return held.hashCode();
    }

    /// What is asked for by kind rather than by register.
    private static final class Gathered {

        final Map<ItemId, Standing> items = new HashMap<>();
        final TreeMap<IncomeKey, Money> income = new TreeMap<>();
        final Map<Subject, TreeMap<Integer, EvidenceAdded>> evidence = new HashMap<>();
        final Map<MilestoneId, TreeMap<Integer, GateSet>> gates = new HashMap<>();
        final Map<ItemId, TreeMap<LocalDate, Integer>> counts = new HashMap<>();
        final Map<MetricId, TreeMap<LocalDate, MetricRead>> readings = new HashMap<>();
        final TreeMap<LocalDate, PauseTaken> pauses = new TreeMap<>();
        final TreeMap<String, Map<Subject, ProgressEvent.BaselineKept>> baselines = new TreeMap<>();
        final TreeMap<AssumptionKey, AssumptionValue> assumptions = new TreeMap<>();
        final TreeMap<String, SortedMap<AssumptionKey, AssumptionValue>> scenarios = new TreeMap<>();
        final TreeMap<Integer, ProgressEvent.ForecastMade> forecasts = new TreeMap<>();
        final Set<Subject> subjects = new HashSet<>();

        Gathered(Map<Register, ProgressEvent> held) {
            held.values().forEach(this::take);
        }

        private void take(ProgressEvent event) {
            switch (event) {
                case ItemStateSet(var item, var state, var on) -> {
                    items.put(item, new Standing(state, on));
                    subjects.add(Subject.of(item));
                }
                case ProgressEvent.IncomeRecorded(var month, var amount, var stream) ->
                    income.put(new IncomeKey(month, stream), amount);
                case EvidenceAdded added -> {
                    evidence.computeIfAbsent(added.about(), _ -> new TreeMap<>())
                            .put(added.number(), added);
                    subjects.add(added.about());
                }
                case GateSet gate -> {
                    gates.computeIfAbsent(gate.milestone(), _ -> new TreeMap<>())
                            .put(gate.number(), gate);
                    subjects.add(Subject.of(gate.milestone()));
                }
                case CountRecorded(var item, var on, var count) -> {
                    counts.computeIfAbsent(item, _ -> new TreeMap<>()).put(on, count);
                    subjects.add(Subject.of(item));
                }
                case MetricRead reading -> {
                    readings.computeIfAbsent(reading.metric(), _ -> new TreeMap<>())
                            .put(reading.on(), reading);
                    subjects.add(Subject.of(reading.metric()));
                }
                case PauseTaken pause -> pauses.put(pause.from(), pause);
                case ProgressEvent.BaselineKept kept ->
                    baselines
                            .computeIfAbsent(kept.baseline(), _ -> new HashMap<>())
                            .put(kept.about(), kept);
                case ProgressEvent.AssumptionMade(var key, var value) -> assumptions.put(key, value);
                case ProgressEvent.ScenarioSaved(var name, var tried) -> scenarios.put(name, tried);
                case ProgressEvent.ForecastMade forecast -> forecasts.put(forecast.month(), forecast);
                case NoteWritten(var about, var _) -> subjects.add(about);
                case DueDateSet(var item, var _) -> subjects.add(Subject.of(item));
                case MilestoneReached(var milestone, var _, var _) -> subjects.add(Subject.of(milestone));
                case TrackChosen(var section, var _) -> subjects.add(Subject.of(section));
                case StartDateSet _, SalaryStated _, ProgressEvent.FindingDismissed _, Withdrawn _ -> {}
            }
        }
    }
}
