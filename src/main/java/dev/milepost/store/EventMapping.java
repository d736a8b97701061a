package dev.milepost.store;

import static dev.milepost.store.EventKind.BASELINE_STATED;
import static dev.milepost.store.EventKind.INCOME_RECORDED;
import static dev.milepost.store.EventKind.ITEM_STATE_SET;
import static dev.milepost.store.EventKind.MILESTONE_REACHED;
import static dev.milepost.store.EventKind.MILESTONE_REOPENED;
import static dev.milepost.store.EventKind.START_DATE_SET;
import static dev.milepost.store.EventKind.TRACK_CHOSEN;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.ProgressEvent;
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
import dev.milepost.roadmap.StreamId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Event ⇄ row. Both switches are exhaustive: a new event or kind does not compile until it is mapped both ways.
final class EventMapping {

    private EventMapping() {}

    static EventRow row(ProgressEvent event) {
        return switch (event) {
            case ItemStateSet(var item, var state, var on) ->
                EventRow.of(ITEM_STATE_SET)
                        .about(item.value())
                        .holding(state.id())
                        .on(on);
            case StartDateSet(var start) -> EventRow.of(START_DATE_SET).on(start);
            case TrackChosen(var section, var track) ->
                EventRow.of(TRACK_CHOSEN).about(section.value()).holding(track.value());
            case MilestoneReached(var milestone, var on, var pay) ->
                EventRow.of(MILESTONE_REACHED).about(milestone.value()).on(on).worth(pay.orElse(null));
            case MilestoneReopened(var milestone) ->
                EventRow.of(MILESTONE_REOPENED).about(milestone.value());
            case BaselineStated(var salary) -> EventRow.of(BASELINE_STATED).worth(salary);
            case IncomeRecorded(var month, var amount, var stream) ->
                EventRow.of(INCOME_RECORDED)
                        .about(stream.map(StreamId::value).orElse(null))
                        .in(month)
                        .worth(amount);
        };
    }

    /// @throws IllegalArgumentException if a column the kind needs is empty or does not hold what it should
    static ProgressEvent event(EventRow row) {
        return switch (row.kind()) {
            case ITEM_STATE_SET ->
                new ItemStateSet(new ItemId(held(row.subject())), state(held(row.value())), held(row.on()));
            case START_DATE_SET -> new StartDateSet(held(row.on()));
            case TRACK_CHOSEN -> new TrackChosen(new PartId(held(row.subject())), new PartId(held(row.value())));
            case MILESTONE_REACHED ->
                new MilestoneReached(
                        new MilestoneId(held(row.subject())), held(row.on()), Optional.ofNullable(row.amount()));
            case MILESTONE_REOPENED -> new MilestoneReopened(new MilestoneId(held(row.subject())));
            case BASELINE_STATED -> new BaselineStated(held(row.amount()));
            case INCOME_RECORDED ->
                new IncomeRecorded(
                        held(row.month()),
                        held(row.amount()),
                        Optional.ofNullable(row.subject()).map(StreamId::new));
        };
    }

    private static ItemState state(String id) {
        return ItemState.ofId(id).orElseThrow(() -> new IllegalArgumentException("not a state: " + id));
    }

    private static <T> T held(@Nullable T column) {
        if (column == null) {
            throw new IllegalArgumentException("a column is empty");
        }
        return column;
    }
}
