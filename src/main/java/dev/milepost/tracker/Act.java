package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.StoreException;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.StreamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something the user does, or that happens to the program, in the imperative.
public sealed interface Act {

    // What the user does about the roadmap: recorded, then shown.

    /// One act, all or none.
    ///
    /// @param on the day it counts for
    record SetItemStates(List<ItemId> items, ItemState state, LocalDate on) implements Act {
        public SetItemStates {
            items = List.copyOf(items);
        }
    }

    /// Counts for today.
    record SetItemStateToday(ItemId item, ItemState state) implements Act {}

    /// Puts an item into a state, or back to to do where it is in it; counts for today.
    record ToggleItemState(ItemId item, ItemState state) implements Act {}

    /// Moves an item on to its next state; counts for today.
    record CycleItemState(ItemId item) implements Act {}

    record ChooseTrack(PartId section, PartId track) implements Act {}

    record ReachMilestone(MilestoneId milestone, LocalDate on) implements Act {}

    /// Reaches a milestone today, or takes that back.
    record ToggleMilestone(MilestoneId milestone) implements Act {}

    record SetStartDate(LocalDate start) implements Act {}

    /// @param month of the plan, from 1
    /// @param amount for that month
    record RecordIncome(int month, Money amount, Optional<StreamId> stream) implements Act {}

    /// Closes the first questions, answered or not.
    record FinishWelcome(Optional<LocalDate> start, Optional<Money> salary) implements Act {}

    /// Puts the first questions again, filled with the answers there are.
    record AskStart() implements Act {}

    // What the user looks at.

    record GoTo(Screen screen) implements Act {}

    /// Shows an item in the roadmap, wherever it is hidden.
    record ShowItem(ItemId item) implements Act {}

    /// Shows a stage, section or track in the roadmap, its first item selected.
    record ShowPart(PartId part) implements Act {}

    /// Shows a phase beside the roadmap.
    record ShowPhase(PartId phase) implements Act {}

    record SelectItem(ItemId item) implements Act {}

    record FilterItems(Optional<ItemState> state) implements Act {}

    record SearchItems(String text) implements Act {}

    /// Hides what stands under a part, or shows it again.
    record FoldPart(PartId part) implements Act {}

    record ReadPhase(PartId phase) implements Act {}

    record ZoomTimeline(Zoom zoom) implements Act {}

    record MeasureIncome(Measure measure) implements Act {}

    record SwitchTheme() implements Act {}

    // What happens.

    /// Time may have passed, and another program may have recorded something.
    record LookAgain(LocalDate today) implements Act {}

    /// Another program has recorded something.
    record TakeIn(List<JournalEntry> entries) implements Act {
        public TakeIn {
            entries = List.copyOf(entries);
        }
    }

    /// An act of this program is on disk. The entries are its own and whatever other programs recorded before it.
    record Confirm(List<JournalEntry> entries) implements Act {
        public Confirm {
            entries = List.copyOf(entries);
        }
    }

    /// The oldest act on its way to disk could not be recorded.
    record ReportFailure(StoreException cause) implements Act {}

    /// The store did not answer, though nothing the user did was at stake.
    record ReportUnreachable(StoreException cause) implements Act {}

    /// @param code what the user can quote
    record ReportBug(String code) implements Act {}
}
