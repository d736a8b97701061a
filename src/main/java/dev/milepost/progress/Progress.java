package dev.milepost.progress;

import dev.milepost.money.Money;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// Everything the person has done about one roadmap: the fold of its events. Immutable.
public final class Progress {

    /// Nothing done yet.
    public static final Progress NONE = new Progress(new ProgressFold());

    private final ProgressFold fold;

    private Progress(ProgressFold fold) {
        this.fold = fold;
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
        ProgressFold next = fold.copy();
        events.forEach(next::apply);
        return new Progress(next);
    }

    public ItemState state(ItemId item) {
        return standing(item).map(Standing::state).orElse(ItemState.TO_DO);
    }

    /// Empty for an item nothing was ever recorded about.
    public Optional<Standing> standing(ItemId item) {
        return Optional.ofNullable(fold.items.get(item));
    }

    /// The day the plan's month 1 begins; empty until the person says.
    public Optional<LocalDate> start() {
        return Optional.ofNullable(fold.start);
    }

    /// The track chosen last in each section that offers tracks.
    public Optional<PartId> chosenTrack(PartId section) {
        return Optional.ofNullable(fold.tracks.get(section));
    }

    public Optional<Reached> reached(MilestoneId milestone) {
        return Optional.ofNullable(fold.milestones.get(milestone));
    }

    /// Salary a year before the plan's first step, as the person stated it.
    public Optional<Money> baseline() {
        return Optional.ofNullable(fold.baseline);
    }

    /// What months really paid, by month and stream.
    public SortedMap<IncomeKey, Money> income() {
        return Collections.unmodifiableSortedMap(fold.income);
    }

    /// Every item with a standing, those included that the roadmap no longer has.
    public Map<ItemId, Standing> items() {
        return Collections.unmodifiableMap(fold.items);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Progress progress && fold.same(progress.fold);
    }

    @Override
    public int hashCode() {
        return fold.items.hashCode();
    }
}
