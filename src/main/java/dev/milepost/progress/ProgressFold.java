package dev.milepost.progress;

import dev.milepost.money.Money;
import dev.milepost.progress.ProgressEvent.BaselineStated;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.MilestoneReopened;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.progress.ProgressEvent.TrackChosen;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The state events are folded into. Changed only while [Progress] builds the next of itself,
/// never once it is published.
final class ProgressFold {

    final Map<ItemId, Standing> items = new HashMap<>();
    final Map<PartId, PartId> tracks = new HashMap<>();
    final Map<MilestoneId, Reached> milestones = new HashMap<>();
    final TreeMap<IncomeKey, Money> income = new TreeMap<>();

    @Nullable
    LocalDate start;

    @Nullable
    Money baseline;

    ProgressFold copy() {
        ProgressFold copy = new ProgressFold();
        copy.items.putAll(items);
        copy.tracks.putAll(tracks);
        copy.milestones.putAll(milestones);
        copy.income.putAll(income);
        copy.start = start;
        copy.baseline = baseline;
        return copy;
    }

    void apply(ProgressEvent event) {
        switch (event) {
            case ItemStateSet(var item, var state, var on) -> items.put(item, new Standing(state, on));
            case StartDateSet(var day) -> start = day;
            case TrackChosen(var section, var track) -> tracks.put(section, track);
            case MilestoneReached(var milestone, var on, var pay) -> milestones.put(milestone, new Reached(on, pay));
            case MilestoneReopened(var milestone) -> milestones.remove(milestone);
            case BaselineStated(var salary) -> baseline = salary;
            case IncomeRecorded(var month, var amount, var stream) -> income.put(new IncomeKey(month, stream), amount);
        }
    }

    boolean same(ProgressFold other) {
        return items.equals(other.items)
                && tracks.equals(other.tracks)
                && milestones.equals(other.milestones)
                && income.equals(other.income)
                && Objects.equals(start, other.start)
                && Objects.equals(baseline, other.baseline);
    }
}
