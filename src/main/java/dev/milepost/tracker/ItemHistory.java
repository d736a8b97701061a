package dev.milepost.tracker;

import dev.milepost.progress.Evidence;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.CountRecorded;
import dev.milepost.progress.ProgressEvent.DueDateSet;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.NoteWritten;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Register;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.ItemId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.RoadmapView.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What was done about one item, in words: what the journal has on it, seen from where the person looks.
final class ItemHistory {

    private static final int MOST = 20;

    private final AppState state;
    private final Messages messages;
    private final PlanDates dates;
    private final EvidenceWords evidence;

    ItemHistory(AppState state, Messages messages, PlanDates dates) {
        this.state = state;
        this.messages = messages;
        this.dates = dates;
        this.evidence = new EvidenceWords(messages, Amounts.of(state));
    }

    /// The day each thing was recorded, and what it was; the latest first, at most 20.
    List<Line> of(ItemId item) {
        Subject subject = Subject.of(item);
        return state.journal().entries().reversed().stream()
                .dropWhile(entry -> isAhead(entry.at()))
                .filter(entry -> isAbout(entry.event().register(), item, subject))
                .limit(MOST)
                .map(this::line)
                .toList();
    }

    /// Whether something was recorded after the moment that is looked at.
    private boolean isAhead(Instant at) {
        return switch (state.vantage()) {
            case Vantage.Present _ -> false;
            case Vantage.PastDay(var day, var _) -> day(at).isAfter(day);
            case Vantage.InBackup(var backup, var _) -> at.isAfter(backup.at());
        };
    }

    private LocalDate day(Instant at) {
        return at.atZone(state.zone()).toLocalDate();
    }

    private static boolean isAbout(Register register, ItemId item, Subject subject) {
        return switch (register) {
            case Register.OfItemState(var of) -> of.equals(item);
            case Register.OfCount(var of, var _) -> of.equals(item);
            case Register.OfDueDate(var of) -> of.equals(item);
            case Register.OfNote(var about) -> about.equals(subject);
            case Register.OfEvidence(var about, var _) -> about.equals(subject);
            case Register.OfStartDate _,
                    Register.OfTrack _,
                    Register.OfMilestone _,
                    Register.OfSalary _,
                    Register.OfIncome _,
                    Register.OfReading _,
                    Register.OfPause _,
                    Register.OfFinding _,
                    Register.OfBaseline _,
                    Register.OfAssumption _,
                    Register.OfScenario _,
                    Register.OfForecast _,
                    Register.OfGate _ -> false;
        };
    }

    private Line line(JournalEntry entry) {
        LocalDate recorded = day(entry.at());
        String words = words(entry, recorded);
        return new Line(
                dates.day(recorded),
                switch (entry.stamp().purpose()) {
                    case Purpose.Change _ -> words;
                    case Purpose.Undo _ -> messages.text("detail.history.undo", words);
                    case Purpose.Redo _ -> messages.text("detail.history.redo", words);
                });
    }

    private String words(JournalEntry entry, LocalDate recorded) {
        ProgressEvent event = entry.event();
        return switch (event) {
            case ItemStateSet(var _, var next, var on) -> {
                String said = messages.text("state." + next.id());
                yield on.equals(recorded) ? said : messages.text("detail.history.for", said, dates.day(on));
            }
            case NoteWritten _ ->
                messages.text(
                        state.journal().before(entry).isPresent()
                                ? "detail.history.note-changed"
                                : "detail.history.note-written");
            case EvidenceAdded added -> added(added);
            case CountRecorded(var _, var on, var count) ->
                messages.text("detail.history.counted", dates.day(on), count);
            case DueDateSet(var _, var due) -> messages.text("detail.history.due", messages.date(due));
            case Withdrawn(var register) -> withdrawn(register);
            case ProgressEvent.StartDateSet _,
                    ProgressEvent.TrackChosen _,
                    ProgressEvent.MilestoneReached _,
                    ProgressEvent.SalaryStated _,
                    ProgressEvent.IncomeRecorded _,
                    ProgressEvent.MetricRead _,
                    ProgressEvent.PauseTaken _,
                    ProgressEvent.FindingDismissed _,
                    ProgressEvent.BaselineKept _,
                    ProgressEvent.AssumptionMade _,
                    ProgressEvent.ScenarioSaved _,
                    ProgressEvent.ForecastMade _,
                    ProgressEvent.GateSet _ -> throw notOfAnItem(event);
        };
    }

    private String added(EvidenceAdded added) {
        return messages.text(
                switch (added.evidence()) {
                    case Evidence.Link _ -> "detail.history.link";
                    case Evidence.FileReference _ -> "detail.history.file";
                    case Evidence.Quote _ -> "detail.history.quote";
                    case Evidence.Figure _ -> "detail.history.figure";
                },
                evidence.text(added.evidence()));
    }

    private String withdrawn(Register register) {
        return switch (register) {
            case Register.OfItemState _ -> messages.text("state.to-do");
            case Register.OfNote _ -> messages.text("detail.history.note-removed");
            case Register.OfEvidence _ -> messages.text("detail.history.evidence-removed");
            case Register.OfCount(var _, var on) -> messages.text("detail.history.counted", dates.day(on), 0);
            case Register.OfDueDate _ -> messages.text("detail.history.due-removed");
            case Register.OfStartDate _,
                    Register.OfTrack _,
                    Register.OfMilestone _,
                    Register.OfSalary _,
                    Register.OfIncome _,
                    Register.OfReading _,
                    Register.OfPause _,
                    Register.OfFinding _,
                    Register.OfBaseline _,
                    Register.OfAssumption _,
                    Register.OfScenario _,
                    Register.OfForecast _,
                    Register.OfGate _ -> throw notOfAnItem(register);
        };
    }

    private static IllegalStateException notOfAnItem(Object said) {
        return new IllegalStateException("not of an item: " + said);
    }
}
