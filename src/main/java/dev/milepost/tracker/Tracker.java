package dev.milepost.tracker;

import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressStore;
import dev.milepost.progress.StoreException;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.RoadmapId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The engine: holds the one [AppState], applies acts to it, and carries out what they ask for.
///
/// [#dispatch] and the listeners belong to one thread, that of `stateThread`; the store is used on `storeThread` only.
/// With `Runnable::run` for both, everything has happened when `dispatch` returns.
public final class Tracker {

    private final ProgressStore store;
    private final Clock clock;
    private final Origin origin;
    private final Executor storeThread;
    private final Executor stateThread;
    private final RoadmapId roadmap;
    private final List<Consumer<AppState>> listeners = new ArrayList<>();
    private AppState state;

    /// Sequence of the last entry taken in. Belongs to the store's thread.
    private long taken;

    private Tracker(
            AppState state,
            long taken,
            ProgressStore store,
            Clock clock,
            Origin origin,
            Executor storeThread,
            Executor stateThread) {
        this.state = state;
        this.taken = taken;
        this.roadmap = state.roadmap().id();
        this.store = store;
        this.clock = clock;
        this.origin = origin;
        this.storeThread = storeThread;
        this.stateThread = stateThread;
    }

    /// Opens a roadmap with what the store has on it. Uses the store on the calling thread.
    ///
    /// @param fileName the roadmap file's name, without its folder
    /// @param problems how many problems the file has
    /// @param clock what the time is; its zone says which day it is
    /// @throws StoreException where the store cannot be read
    public static Tracker open(
            Roadmap roadmap,
            String fileName,
            int problems,
            ProgressStore store,
            Clock clock,
            Origin origin,
            Executor storeThread,
            Executor stateThread) {
        List<JournalEntry> entries = store.entries(roadmap.id(), 0);
        Theme theme = store.preference(Update.THEME_KEY).flatMap(Theme::ofId).orElse(Theme.LIGHT);
        AppState opened = new AppState(
                roadmap,
                fileName,
                problems,
                Progress.of(entries),
                LocalDate.now(clock),
                false,
                Saving.DONE,
                Outlook.FIRST.in(theme));
        boolean welcomed = !entries.isEmpty()
                || store.preference(Update.welcomedKey(opened)).isPresent();
        return new Tracker(
                opened.welcomed(welcomed),
                entries.isEmpty() ? 0 : entries.getLast().sequence(),
                store,
                clock,
                origin,
                storeThread,
                stateThread);
    }

    public AppState state() {
        return state;
    }

    /// Calls `listener` with every state from now on, the present one first.
    public void listen(Consumer<AppState> listener) {
        listeners.add(listener);
        listener.accept(state);
    }

    public void dispatch(Act act) {
        Update update = Update.of(state, act);
        if (!update.state().equals(state)) {
            state = update.state();
            listeners.forEach(listener -> listener.accept(state));
        }
        update.effects().forEach(effect -> storeThread.execute(() -> carryOut(effect)));
    }

    /// Tells the tracker that time has passed: it looks at the clock, and at what other programs have recorded.
    public void lookAgain() {
        dispatch(new Act.LookAgain(LocalDate.now(clock)));
    }

    private void carryOut(Effect effect) {
        switch (effect) {
            case Effect.Append(var events) -> append(events);
            case Effect.CatchUp() ->
                reaching(() -> {
                    List<JournalEntry> entries = takeFurther();
                    stateThread.execute(() -> dispatch(new Act.TakeIn(entries)));
                });
            case Effect.Remember(var key, var value) -> reaching(() -> store.setPreference(key, value));
        }
    }

    private void append(List<ProgressEvent> events) {
        try {
            List<JournalEntry> own = store.append(roadmap, clock.instant(), origin, events);
            List<JournalEntry> entries = takeFurtherOr(own);
            stateThread.execute(() -> dispatch(new Act.Confirm(entries)));
        } catch (StoreException failure) {
            stateThread.execute(() -> dispatch(new Act.ReportFailure(failure)));
        }
    }

    private void reaching(Runnable work) {
        try {
            work.run();
        } catch (StoreException failure) {
            stateThread.execute(() -> dispatch(new Act.ReportUnreachable(failure)));
        }
    }

    /// What is on disk is on disk, even if it cannot be read back now: the act's own entries stand in, and come again
    /// in
    /// their place with the next reading.
    private List<JournalEntry> takeFurtherOr(List<JournalEntry> own) {
        try {
            return takeFurther();
        } catch (StoreException unreadable) {
            return own;
        }
    }

    /// Reads on from the last entry taken in, so that entries of other programs come in their place in the journal.
    private List<JournalEntry> takeFurther() {
        List<JournalEntry> entries = store.entries(roadmap, taken);
        if (!entries.isEmpty()) {
            taken = entries.getLast().sequence();
        }
        return entries;
    }
}
