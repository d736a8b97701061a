package dev.milepost.tracker;

import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.BaselineStated;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.MilestoneReopened;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.progress.ProgressEvent.TrackChosen;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.PartId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The next state, and the effects to carry out on the way. Pure.
///
/// Acts that are recorded do not change the progress themselves: they ask for an [Effect.Append], and the state changes
/// when [Act.Confirm] says that the entries are on disk. So nothing is ever shown as done that could still be lost.
record Update(AppState state, List<Effect> effects) {

    /// The preference that says the first questions were put, for one roadmap.
    static String welcomedKey(AppState state) {
        return "welcomed." + state.roadmap().id();
    }

    static final String THEME_KEY = "theme";

    Update {
        effects = List.copyOf(effects);
    }

    static Update of(AppState state, Act act) {
        Outlook outlook = state.outlook();
        return switch (act) {
            case Act.SetItemState(var item, var next, var on) -> record(state, new ItemStateSet(item, next, on));
            case Act.SetItemStateToday(var item, var next) ->
                state.progress().state(item) == next
                        ? stay(state)
                        : record(state, new ItemStateSet(item, next, state.today()));
            case Act.ChooseTrack(var section, var track) ->
                state.progress().chosenTrack(section).equals(Optional.of(track))
                        ? stay(state)
                        : record(state, new TrackChosen(section, track));
            case Act.ReachMilestone(var milestone, var on) ->
                record(state, new MilestoneReached(milestone, on, Optional.empty()));
            case Act.ToggleMilestone(var milestone) ->
                record(
                        state,
                        state.progress().reached(milestone).isPresent()
                                ? new MilestoneReopened(milestone)
                                : new MilestoneReached(milestone, state.today(), Optional.empty()));
            case Act.SetStartDate(var start) -> record(state, new StartDateSet(start));
            case Act.StateBaseline(var salary) -> record(state, new BaselineStated(salary));
            case Act.RecordIncome(var month, var amount, var stream) ->
                record(state, new IncomeRecorded(month, amount, stream));
            case Act.FinishWelcome welcome -> finishWelcome(state, welcome);
            case Act.AskStart() -> stay(state.welcomed(false));

            case Act.GoTo(var screen) -> look(state, outlook.on(screen));
            case Act.ShowItem(var item) -> look(state, reveal(state, item));
            case Act.ShowPart(var part) ->
                look(
                        state,
                        firstItem(state, part).map(item -> reveal(state, item)).orElse(outlook.on(Screen.ROADMAP)));
            case Act.ShowPhase(var phase) ->
                look(state, outlook.on(Screen.ROADMAP).reading(phase));
            case Act.SelectItem(var item) -> look(state, outlook.selecting(Optional.of(item)));
            case Act.FilterItems(var filter) -> look(state, outlook.filtered(filter));
            case Act.SearchItems(var text) -> look(state, outlook.searching(text));
            case Act.FoldPart(var part) -> look(state, outlook.folding(toggled(outlook.folded(), part)));
            case Act.ReadPhase(var phase) -> look(state, outlook.reading(phase));
            case Act.ZoomTimeline(var zoom) -> look(state, outlook.zoomed(zoom));
            case Act.MeasureIncome(var measure) -> look(state, outlook.measuring(measure));
            case Act.SwitchTheme() -> {
                Theme next = outlook.theme().other();
                yield new Update(state.with(outlook.in(next)), List.of(new Effect.Remember(THEME_KEY, next.id())));
            }

            case Act.LookAgain(var today) -> new Update(state.on(today), List.of(new Effect.CatchUp()));
            case Act.TakeIn(var entries) -> stay(takeIn(state, entries));
            case Act.Confirm(var entries) -> stay(confirm(takeIn(state, entries)));
            case Act.ReportFailure(var reason, var place) -> stay(state.with(new Saving.Failed(reason, place)));
        };
    }

    private static Update stay(AppState state) {
        return new Update(state, List.of());
    }

    private static Update look(AppState state, Outlook outlook) {
        return stay(state.with(outlook));
    }

    private static Update record(AppState state, ProgressEvent... events) {
        int underway = state.saving() instanceof Saving.Underway(int acts) ? acts : 0;
        return new Update(state.with(new Saving.Underway(underway + 1)), List.of(new Effect.Append(List.of(events))));
    }

    private static AppState confirm(AppState state) {
        return state.with(
                state.saving() instanceof Saving.Underway(int acts) && acts > 1
                        ? new Saving.Underway(acts - 1)
                        : new Saving.Saved());
    }

    private static AppState takeIn(AppState state, List<JournalEntry> entries) {
        return state.with(state.progress().plus(entries));
    }

    private static Update finishWelcome(AppState state, Act.FinishWelcome welcome) {
        List<ProgressEvent> events = new ArrayList<>();
        welcome.start()
                .filter(start -> !state.progress().start().equals(Optional.of(start)))
                .map(StartDateSet::new)
                .ifPresent(events::add);
        welcome.salary()
                .filter(salary -> !state.progress().baseline().equals(Optional.of(salary)))
                .map(BaselineStated::new)
                .ifPresent(events::add);
        Effect remember = new Effect.Remember(welcomedKey(state), "true");
        AppState closed = state.welcomed(true);
        if (events.isEmpty()) {
            return new Update(closed, List.of(remember));
        }
        Update recording = record(closed, events.toArray(ProgressEvent[]::new));
        return new Update(recording.state(), List.of(recording.effects().getFirst(), remember));
    }

    private static Optional<ItemId> firstItem(AppState state, PartId id) {
        return state.roadmap()
                .parts()
                .filter(part -> part.id().equals(id))
                .flatMap(Part::allItems)
                .map(Item::id)
                .findFirst();
    }

    private static Outlook reveal(AppState state, ItemId item) {
        Set<PartId> folded = new HashSet<>(state.outlook().folded());
        state.roadmap().paths().getOrDefault(item, List.of()).stream()
                .map(Part::id)
                .forEach(folded::remove);
        return state.outlook()
                .on(Screen.ROADMAP)
                .filtered(Optional.empty())
                .searching("")
                .folding(folded)
                .selecting(Optional.of(item));
    }

    private static Set<PartId> toggled(Set<PartId> folded, PartId part) {
        Set<PartId> next = new HashSet<>(folded);
        if (!next.remove(part)) {
            next.add(part);
        }
        return next;
    }
}
