package dev.milepost.tracker;

import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.OutOfBounds;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.AssumptionMade;
import dev.milepost.progress.ProgressEvent.CountRecorded;
import dev.milepost.progress.ProgressEvent.DueDateSet;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
import dev.milepost.progress.ProgressEvent.FindingDismissed;
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
import dev.milepost.roadmap.Counter;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The events a change becomes. Pure.
///
/// @param today the day that counts where the person names none
record Recording(Roadmap roadmap, Progress progress, LocalDate today) {

    /// Nothing for what is so already.
    ///
    /// @throws OutOfBounds where more is said than the journal takes
    List<ProgressEvent> of(Act.Change change) {
        return switch (change) {
            case Act.Together(var changes) -> together(changes);
            case Act.SetItemStates(var items, var state, var on) ->
                items.stream()
                        .flatMap(item -> said(new ItemStateSet(item, state, on)).stream())
                        .toList();
            case Act.SetItemStateToday(var item, var state) -> setToday(item, state);
            case Act.ToggleItemState(var item, var wanted) ->
                setToday(item, progress.state(item) == wanted ? ItemState.TO_DO : wanted);
            case Act.CycleItemState(var item) ->
                setToday(item, progress.state(item).next());
            case Act.ChooseTrack(var section, var track) -> said(new TrackChosen(section, track));
            case Act.ReachMilestone(var milestone, var on, var pay) -> said(new MilestoneReached(milestone, on, pay));
            case Act.ToggleMilestone(var milestone) ->
                progress.reached(milestone).isPresent()
                        ? withdrawn(new Register.OfMilestone(milestone))
                        : said(new MilestoneReached(milestone, today, Optional.empty()));
            case Act.AddGate(var milestone, var text) ->
                text.isBlank()
                        ? List.of()
                        : said(new GateSet(milestone, nextGate(milestone), text.strip(), Optional.empty()));
            case Act.ToggleGate(var milestone, var number) ->
                gate(milestone, number)
                        .map(gate -> said(new GateSet(
                                milestone,
                                number,
                                gate.text(),
                                gate.met().isPresent() ? Optional.empty() : Optional.of(today))))
                        .orElse(List.of());
            case Act.RewordGate(var milestone, var number, var text) ->
                gate(milestone, number)
                        .filter(gate -> !text.isBlank())
                        .map(gate -> said(new GateSet(milestone, number, text.strip(), gate.met())))
                        .orElse(List.of());
            case Act.RemoveGate(var milestone, var number) -> withdrawn(new Register.OfGate(milestone, number));
            case Act.SetStartDate(var start) -> said(new StartDateSet(start));
            case Act.StateSalary(var salary) -> said(new SalaryStated(salary));
            case Act.RecordIncome(var month, var amount, var stream) -> said(new IncomeRecorded(month, amount, stream));
            case Act.RemoveIncome(IncomeKey key) -> withdrawn(new Register.OfIncome(key));
            case Act.WriteNote(var about, var text) ->
                text.isBlank() ? withdrawn(new Register.OfNote(about)) : said(new NoteWritten(about, text.strip()));
            case Act.ReviseNote(var about, var revision) -> {
                String before = progress.note(about).orElse("");
                String after = revision.onto(before);
                yield after.equals(before) ? List.of() : of(new Act.WriteNote(about, after));
            }
            case Act.AddToNote(var about, var text) -> addToNote(about, text);
            case Act.AddEvidence(var about, var evidence, var caption, var on) ->
                said(new EvidenceAdded(about, nextNumber(about), evidence, caption.strip(), on));
            case Act.RemoveEvidence(var about, var number) -> withdrawn(new Register.OfEvidence(about, number));
            case Act.Count(var item, var by, var on) -> count(item, by, on);
            case Act.SetDueDate(var item, var due) ->
                due.map(day -> said(new DueDateSet(item, day)))
                        .orElseGet(() -> withdrawn(new Register.OfDueDate(item)));
            case Act.ReadMetric(var metric, var on, var value, var note) ->
                said(new MetricRead(metric, on, value, note.strip()));
            case Act.RemoveReading(var metric, var on) -> withdrawn(new Register.OfReading(metric, on));
            case Act.TakePause(var from, var until, var reason) -> said(new PauseTaken(from, until, reason.strip()));
            case Act.RemovePause(var from) -> withdrawn(new Register.OfPause(from));
            case Act.KeepBaseline(var name) -> keepBaseline(name.strip());
            case Act.DropBaseline(var name) -> TimelineBaseline.dropped(progress, name.strip());
            case Act.MakeAssumption(var key, var value) -> said(new AssumptionMade(key, value));
            case Act.ForgetAssumption(var key) -> withdrawn(new Register.OfAssumption(key));
            case Act.SaveScenario(var name, var overrides) -> said(new ScenarioSaved(name.strip(), overrides.values()));
            case Act.DropScenario(var name) -> withdrawn(new Register.OfScenario(name.strip()));
            case Act.DismissFinding(var finding) -> said(new FindingDismissed(finding));
            case Act.RestoreFinding(var finding) -> withdrawn(new Register.OfFinding(finding));
            case Act.KeepForecast(var forecast) ->
                progress.forecasts().containsKey(forecast.month()) ? List.of() : List.of(forecast);
        };
    }

    private List<ProgressEvent> together(List<Act.Change> changes) {
        List<ProgressEvent> events = new ArrayList<>();
        Set<IncomeKey> logged = new HashSet<>();
        Recording known = this;
        int taken = 0;
        for (Act.Change change : changes) {
            // An income asks for nothing but its own cell; a paste has tens of thousands.
            boolean alone = cell(change).filter(logged::add).isPresent();
            if (!alone && taken < events.size()) {
                known = new Recording(roadmap, progress.after(events), today);
                taken = events.size();
            }
            events.addAll(known.of(change));
        }
        return events;
    }

    private static Optional<IncomeKey> cell(Act.Change change) {
        return switch (change) {
            case Act.RecordIncome(var month, var _, var stream) -> Optional.of(new IncomeKey(month, stream));
            case Act.RemoveIncome(var key) -> Optional.of(key);
            default -> Optional.empty();
        };
    }

    /// What was kept under the name before and is no more in the roadmap goes.
    private List<ProgressEvent> keepBaseline(String name) {
        Progress before = progress.after(TimelineBaseline.dropped(progress, name));
        return progress.towards(before.after(TimelineBaseline.kept(roadmap, progress, name)));
    }

    private List<ProgressEvent> said(ProgressEvent event) {
        return progress.held(event.register()).equals(Optional.of(event)) ? List.of() : List.of(event);
    }

    private List<ProgressEvent> withdrawn(Register register) {
        return progress.held(register).isPresent() ? List.of(new Withdrawn(register)) : List.of();
    }

    /// What stands already keeps its day.
    private List<ProgressEvent> setToday(ItemId item, ItemState next) {
        return progress.state(item) == next ? List.of() : List.of(new ItemStateSet(item, next, today));
    }

    private List<ProgressEvent> addToNote(Subject about, String text) {
        if (text.isBlank()) {
            return List.of();
        }
        String added = text.strip();
        return List.of(new NoteWritten(
                about, progress.note(about).map(note -> note + "\n\n" + added).orElse(added)));
    }

    private Optional<GateSet> gate(MilestoneId milestone, int number) {
        return progress.gates(milestone).stream()
                .filter(gate -> gate.number() == number)
                .findFirst();
    }

    private int nextGate(MilestoneId milestone) {
        List<GateSet> gates = progress.gates(milestone);
        return gates.isEmpty() ? 1 : gates.getLast().number() + 1;
    }

    private int nextNumber(Subject about) {
        List<EvidenceAdded> pieces = progress.evidence(about);
        return pieces.isEmpty() ? 1 : pieces.getLast().number() + 1;
    }

    private List<ProgressEvent> count(ItemId item, int by, LocalDate on) {
        int before = progress.counts(item).getOrDefault(on, 0);
        int now = Math.clamp((long) before + by, 0, Integer.MAX_VALUE);
        if (now == before) {
            return List.of();
        }
        List<ProgressEvent> events = new ArrayList<>();
        events.add(now == 0 ? new Withdrawn(new Register.OfCount(item, on)) : new CountRecorded(item, on, now));
        ItemState state = progress.state(item);
        long total = progress.count(item);
        ItemState next = counted(item, state, total, total - before + now);
        if (next != state) {
            events.add(new ItemStateSet(item, next, on));
        }
        return events;
    }

    /// What was skipped stays so, and what is done as long as its goal is not left again.
    private ItemState counted(ItemId item, ItemState state, long before, long now) {
        return switch (state) {
            case TO_DO, IN_PROGRESS -> isReached(item, now) ? ItemState.DONE : begun(now, state);
            case DONE -> isReached(item, before) && !isReached(item, now) ? begun(now, ItemState.TO_DO) : state;
            case SKIPPED -> state;
        };
    }

    private static ItemState begun(long total, ItemState otherwise) {
        return total > 0 ? ItemState.IN_PROGRESS : otherwise;
    }

    private boolean isReached(ItemId item, long total) {
        return roadmap.item(item)
                .flatMap(Item::counter)
                .filter((Counter counter) -> counter.per().isEmpty() && total >= counter.target())
                .isPresent();
    }
}
