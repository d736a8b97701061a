package dev.milepost.tracker;

import dev.milepost.progress.ItemState;
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
import dev.milepost.tracker.Saving.Trouble;
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
            case Act.SetItemStates(var items, var next, var on) ->
                record(
                        state,
                        items.stream()
                                .map(item -> (ProgressEvent) new ItemStateSet(item, next, on))
                                .toList());
            case Act.SetItemStateToday(var item, var next) -> setToday(state, item, next);
            case Act.ToggleItemState(var item, var wanted) ->
                setToday(state, item, state.expected().state(item) == wanted ? ItemState.TO_DO : wanted);
            case Act.CycleItemState(var item) ->
                setToday(state, item, state.expected().state(item).next());
            case Act.ChooseTrack(var section, var track) ->
                state.expected().chosenTrack(section).equals(Optional.of(track))
                        ? stay(state)
                        : record(state.with(deselected(state, section)), new TrackChosen(section, track));
            case Act.ReachMilestone(var milestone, var on) ->
                record(state, new MilestoneReached(milestone, on, Optional.empty()));
            case Act.ToggleMilestone(var milestone) ->
                record(
                        state,
                        state.expected().reached(milestone).isPresent()
                                ? new MilestoneReopened(milestone)
                                : new MilestoneReached(milestone, state.today(), Optional.empty()));
            case Act.SetStartDate(var start) -> record(state, new StartDateSet(start));
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
            case Act.TakeIn(var entries) ->
                stay(takeIn(state, entries).with(state.saving().reached()));
            case Act.Confirm(var entries) ->
                stay(takeIn(state, entries).with(state.saving().succeed()));
            case Act.ReportFailure(var cause) -> stay(state.with(state.saving().fail(cause)));
            case Act.ReportUnreachable(var cause) ->
                stay(state.with(state.saving().troubledBy(new Trouble.Unreachable(cause))));
            case Act.ReportBug(var code) -> stay(state.with(new Saving(List.of(), Optional.of(new Trouble.Bug(code)))));
        };
    }

    private static Update stay(AppState state) {
        return new Update(state, List.of());
    }

    private static Update look(AppState state, Outlook outlook) {
        return stay(state.with(outlook));
    }

    private static Update record(AppState state, ProgressEvent event) {
        return record(state, List.of(event));
    }

    private static Update record(AppState state, List<ProgressEvent> events) {
        return events.isEmpty()
                ? stay(state)
                : new Update(state.with(state.saving().begin(events)), List.of(new Effect.Append(events)));
    }

    private static Update setToday(AppState state, ItemId item, ItemState next) {
        return state.expected().state(item) == next
                ? stay(state)
                : record(state, new ItemStateSet(item, next, state.today()));
    }

    private static AppState takeIn(AppState state, List<JournalEntry> entries) {
        return state.with(state.progress().plus(entries));
    }

    private static Update finishWelcome(AppState state, Act.FinishWelcome welcome) {
        List<ProgressEvent> events = new ArrayList<>();
        welcome.start()
                .filter(start -> !state.expected().start().equals(Optional.of(start)))
                .map(StartDateSet::new)
                .ifPresent(events::add);
        welcome.salary()
                .filter(salary -> !state.expected().baseline().equals(Optional.of(salary)))
                .map(BaselineStated::new)
                .ifPresent(events::add);
        AppState closed = state.welcomed(true);
        // An answer in the journal says by itself that the questions were put.
        return events.isEmpty()
                ? new Update(closed, List.of(new Effect.Remember(welcomedKey(state), "true")))
                : record(closed, events);
    }

    private static Optional<ItemId> firstItem(AppState state, PartId id) {
        return state.roadmap()
                .parts()
                .filter(part -> part.id().equals(id))
                .flatMap(Part::allItems)
                .map(Item::id)
                .findFirst();
    }

    /// What was selected in a track may count no more, and is not to be acted on unseen.
    private static Outlook deselected(AppState state, PartId section) {
        boolean within =
                state.outlook().selected().map(item -> state.roadmap().paths().getOrDefault(item, List.of())).stream()
                        .flatMap(List::stream)
                        .anyMatch(part -> part.id().equals(section));
        return within ? state.outlook().selecting(Optional.empty()) : state.outlook();
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
