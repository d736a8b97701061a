package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.progress.Access;
import dev.milepost.progress.Backup;
import dev.milepost.progress.Evidence;
import dev.milepost.progress.FindingId;
import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Span;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.Subject;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.Goal;
import dev.milepost.prospect.Overrides;
import dev.milepost.prospect.ProjectionFigures.Prices;
import dev.milepost.prospect.ProjectionFigures.TaxSide;
import dev.milepost.prospect.Question;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.StreamId;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something the user does, or that happens to the program, in the imperative.
public sealed interface Act {

    /// What the user does about the roadmap: recorded, then shown. What changes nothing is not recorded.
    sealed interface Change extends Act {}

    /// Several changes as one act: recorded and undone together.
    record Together(List<Change> changes) implements Change {
        public Together {
            changes = List.copyOf(changes);
        }
    }

    /// @param on the day it counts for
    record SetItemStates(List<ItemId> items, ItemState state, LocalDate on) implements Change {
        public SetItemStates {
            items = List.copyOf(items);
        }
    }

    /// Counts for today.
    record SetItemStateToday(ItemId item, ItemState state) implements Change {}

    /// Puts an item into a state, or back to to do where it is in it; counts for today.
    record ToggleItemState(ItemId item, ItemState state) implements Change {}

    /// Moves an item on to its next state; counts for today.
    record CycleItemState(ItemId item) implements Change {}

    record ChooseTrack(PartId section, PartId track) implements Change {}

    /// @param pay a year from then on
    record ReachMilestone(MilestoneId milestone, LocalDate on, Optional<Money> pay) implements Change {}

    /// Reaches a milestone today, or takes that back.
    record ToggleMilestone(MilestoneId milestone) implements Change {}

    /// Gives a milestone a condition of the person's own.
    record AddGate(MilestoneId milestone, String text) implements Change {}

    /// A gate is met today, or is not after all.
    record ToggleGate(MilestoneId milestone, int number) implements Change {}

    /// Says a gate in other words; whether it is met stays. A blank text changes nothing.
    record RewordGate(MilestoneId milestone, int number, String text) implements Change {}

    record RemoveGate(MilestoneId milestone, int number) implements Change {}

    record SetStartDate(LocalDate start) implements Change {}

    record StateSalary(Money salary) implements Change {}

    /// @param month of the plan, from 1
    /// @param amount for that month
    record RecordIncome(int month, Money amount, Optional<StreamId> stream) implements Change {}

    /// Takes back what was logged for a month.
    record RemoveIncome(IncomeKey key) implements Change {}

    /// Replaces the note about something, whatever it says; a blank text removes it.
    record WriteNote(Subject about, String text) implements Change {}

    /// Writes a note over one the person has read; a blank text removes it. Where the note is another one by
    /// now, because another program wrote it meanwhile, both are kept; see [NoteRevision].
    record ReviseNote(Subject about, NoteRevision revision) implements Change {}

    /// Adds a paragraph to the note about something.
    record AddToNote(Subject about, String text) implements Change {}

    /// @param caption what it shows, perhaps empty
    record AddEvidence(Subject about, Evidence evidence, String caption, LocalDate on) implements Change {}

    record RemoveEvidence(Subject about, int number) implements Change {}

    /// Counts up, or down where `by` is negative; a day's count never falls below 0. The first makes an
    /// item that is to do one in progress, and the one that reaches a goal to be reached once makes it done.
    record Count(ItemId item, int by, LocalDate on) implements Change {}

    /// A due date of the person's own; empty to go by the plan again.
    record SetDueDate(ItemId item, Optional<LocalDate> due) implements Change {}

    /// @param note what there is to say about it, perhaps empty
    record ReadMetric(MetricId metric, LocalDate on, BigDecimal value, String note) implements Change {}

    record RemoveReading(MetricId metric, LocalDate on) implements Change {}

    /// @param until the last day; empty while it lasts
    record TakePause(LocalDate from, Optional<LocalDate> until, String reason) implements Change {}

    record RemovePause(LocalDate from) implements Change {}

    /// Keeps the present dates under a name; replaces what was kept under it.
    record KeepBaseline(String name) implements Change {}

    record DropBaseline(String name) implements Change {}

    /// Takes something for granted, whatever the plan or the program takes.
    record MakeAssumption(AssumptionKey key, AssumptionValue value) implements Change {}

    /// Goes by the plan or the program again.
    record ForgetAssumption(AssumptionKey key) implements Change {}

    /// Keeps what is tried out under a name; replaces what was kept under it.
    record SaveScenario(String name, Overrides overrides) implements Change {}

    record DropScenario(String name) implements Change {}

    /// Puts aside a finding of the plan checks.
    record DismissFinding(FindingId finding) implements Change {}

    record RestoreFinding(FindingId finding) implements Change {}

    /// Keeps the forecast of a month, once: a later one of the same month is not recorded. Something the program
    /// does by itself, so undo and redo pass over it, and no notice tells of it.
    record KeepForecast(ProgressEvent.ForecastMade forecast) implements Change {}

    /// Undoes the last act that is not undone.
    record Undo() implements Act {}

    /// Redoes what was undone last.
    record Redo() implements Act {}

    /// Undoes one act of the past, unless something was said anew since.
    record UndoAct(Span act) implements Act {}

    /// Keeps a reference to a file as evidence; counts for today.
    record AttachFile(Subject about, Path file, String caption) implements Act {}

    /// Closes the first questions, answered or not.
    record FinishWelcome(Optional<LocalDate> start, Optional<Money> salary) implements Act {}

    /// Puts the first questions again, filled with the answers there are.
    record AskStart() implements Act {}

    // What is kept.

    record MakeBackup() implements Act {}

    /// Brings back how things stood in a backup, after a backup of the present.
    record RestoreBackup(Backup backup) implements Act {}

    // What the user looks at.

    record GoTo(Screen screen) implements Act {}

    /// Shows an item in the roadmap, wherever it is hidden.
    record ShowItem(ItemId item) implements Act {}

    /// Goes to the milestones and selects one.
    record ShowMilestone(MilestoneId milestone) implements Act {}

    record SelectMilestone(MilestoneId milestone) implements Act {}

    record FilterMilestones(MilestonesFilter filter) implements Act {}

    /// Shows a stage, section or track in the roadmap, its first item selected.
    record ShowPart(PartId part) implements Act {}

    /// Shows a phase beside the roadmap.
    record ShowPhase(PartId phase) implements Act {}

    record SelectItem(ItemId item) implements Act {}

    record FilterItems(Optional<ItemState> state) implements Act {}

    record SearchItems(String text) implements Act {}

    /// Shows only the acts of the journal whose words hold this.
    record SearchJournal(String text) implements Act {}

    /// Hides what stands under a part, or shows it again.
    record FoldPart(PartId part) implements Act {}

    record ReadPhase(PartId phase) implements Act {}

    /// Shows the timeline as said.
    record ArrangeTimeline(TimelineSight sight) implements Act {}

    record MeasureIncome(Measure measure) implements Act {}

    /// Shows incomes before tax, or after.
    record TellTaxSide(TaxSide side) implements Act {}

    /// Tells amounts in money of their time, or of today.
    record TellPrices(Prices prices) implements Act {}

    /// Draws a few single futures, or no longer.
    record SwitchSamples() implements Act {}

    /// Opens the sheet of a month.
    record OpenMonth(int month) implements Act {}

    record CloseMonth() implements Act {}

    /// Shows what is logged, month by month, in the place of the chart.
    record OpenIncomeGrid() implements Act {}

    record CloseIncomeGrid() implements Act {}

    /// Reads many copied cells, then [FinishReading].
    record ReadPaste(PasteReading reading) implements Act {}

    /// Shows what pasted amounts would change.
    record PreviewPaste(IncomePaste paste) implements Act {}

    /// Records what was pasted, as one act.
    record TakePaste() implements Act {}

    record DropPaste() implements Act {}

    /// Writes the chart's figures to a file, as a table for a spreadsheet. Not while amounts are hidden.
    record ExportIncome(Target target) implements Act {}

    /// Writes a picture to a file.
    record ExportPicture(Target target, FileContent picture) implements Act {}

    /// Looks for what it takes to reach a goal.
    record SeekGoal(Goal goal) implements Act {}

    /// Looks for what moved the headlines since an earlier day.
    record ExplainSince(LocalDate day) implements Act {}

    /// Calls off what is being looked for.
    record StopAsking() implements Act {}

    record ShowIncomePane(IncomePane pane) implements Act {}

    /// Tries out assumptions on top of those that are tried out, without touching plan or progress.
    record TryOut(Overrides overrides) implements Act {
        public TryOut(AssumptionKey key, AssumptionValue value) {
            this(Overrides.NONE.with(key, value));
        }
    }

    /// Tries out what a goal takes, and shows it among what is tried out.
    record TryAnswer(Overrides overrides) implements Act {}

    record StopTrying(AssumptionKey key) implements Act {}

    /// Stops trying everything.
    record DiscardWhatIf() implements Act {}

    /// Records everything that is tried out as the person's own assumptions, as one act.
    record ApplyWhatIf() implements Act {}

    /// Keeps everything that is tried out under a name.
    record SaveWhatIf(String name) implements Act {}

    /// Tries out what was kept under a name, and nothing else.
    record LoadScenario(String name) implements Act {}

    record SwitchTheme() implements Act {}

    /// Hides every amount, or shows them again.
    record SwitchPrivacy() implements Act {}

    /// Shows how everything stood at the end of a day; from the present day on it is the present.
    record LookAtDay(LocalDate day) implements Act {}

    record LookAtBackup(Backup backup) implements Act {}

    record LookAtPresent() implements Act {}

    /// The notice was read, or has been there long enough.
    record CloseNotice(Notice notice) implements Act {}

    // What happens.

    /// Time may have passed, and another program may have recorded something.
    record LookAgain(LocalDate today) implements Act {}

    /// Another program has recorded something.
    ///
    /// @param entries everything after what was taken in before
    record TakeIn(List<JournalEntry> entries) implements Act {
        public TakeIn {
            entries = List.copyOf(entries);
        }
    }

    /// An act of this program is on disk. The entries are its own and whatever other programs recorded
    /// before it.
    ///
    /// @param own the act's own entries
    /// @param seen up to where everything is among what was read; less than the last entry's sequence where
    ///     only the act's own could be had
    /// @param joined as in [Effect.Append]
    record Confirm(Purpose purpose, Span own, List<JournalEntry> entries, long seen, Optional<Subject> joined)
            implements Act {
        public Confirm {
            entries = List.copyOf(entries);
        }
    }

    /// A backup was brought back.
    ///
    /// @param entries everything after what was taken in before
    record ConfirmRestore(Takeover.Result result, List<JournalEntry> entries) implements Act {
        public ConfirmRestore {
            entries = List.copyOf(entries);
        }
    }

    /// The oldest act on its way to disk could not be recorded.
    record ReportFailure(StoreException cause) implements Act {}

    /// The store did not answer, though nothing the user did was at stake.
    record ReportUnreachable(StoreException cause) implements Act {}

    /// A file that was to be evidence could not be read.
    ///
    /// @param file its name, without its folder
    record ReportUnreadable(String file) implements Act {}

    /// @param code what the user can quote
    record ReportBug(String code) implements Act {}

    /// Somebody looked ahead.
    record Foresee(Question question, Futures futures) implements Act {}

    /// What somebody asked was looked into.
    record FindOut(Inquiry.Asked asked) implements Act {}

    /// Looking ahead met a bug, which is reported by itself.
    record ReportUnforeseeable(Question question) implements Act {}

    record ShowBackups(Access access, List<Backup> backups) implements Act {
        public ShowBackups {
            backups = List.copyOf(backups);
        }
    }

    /// A backup was read, and can be looked at.
    record LookFrom(Vantage vantage) implements Act {}

    record Tell(Notice notice) implements Act {}

    /// Copied cells were read.
    record FinishReading(PasteReading reading, IncomePaste paste) implements Act {}

    /// A file was written, or was not.
    record ReportFile(Notice outcome) implements Act {}
}
