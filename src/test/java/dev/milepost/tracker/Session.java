package dev.milepost.tracker;

import dev.milepost.progress.Access;
import dev.milepost.progress.Draft;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalAct;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Keeping;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressStore;
import dev.milepost.progress.Span;
import dev.milepost.progress.StoreException;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.ui.Given;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.concurrent.Executor;

/// A store in memory and a clock to set, on which trackers are opened: each like a program of its own. Refuses like the
/// store on disk where another of them said something else meanwhile.
final class Session {

    final Roadmap roadmap;
    final InMemoryStore store = new InMemoryStore();
    final Keeping keeping = Given.keeping(store);
    final Queue<Runnable> waiting = new ArrayDeque<>();
    private final InstantSource source = this::now;
    private Instant now = Given.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    private ZoneId zone = ZoneOffset.UTC;

    Session() {
        this(Given.shipped());
    }

    Session(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    private Instant now() {
        return now;
    }

    void setClock(LocalDate day, LocalTime time) {
        now = day.atTime(time).atZone(zone).toInstant();
    }

    void setZone(ZoneId next) {
        zone = next;
    }

    Clock clock() {
        return source.withZone(zone);
    }

    Tracker open() {
        return open(keeping);
    }

    Tracker open(Keeping kept) {
        return open(kept, Runnable::run);
    }

    /// Does nothing to the store until [#answer].
    Tracker openWaiting() {
        return open(keeping, waiting::add);
    }

    void answer() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private Tracker open(Keeping kept, Executor storeThread) {
        return Tracker.open(
                roadmap, "roadmap.yaml", 0, kept, Now.by(clock()), Origin.WINDOW, storeThread, Runnable::run);
    }

    Journal journal() {
        return Journal.of(store.entries(roadmap.id(), 0));
    }

    int acts() {
        return journal().acts().size();
    }

    Span last() {
        return journal().acts().getLast().span();
    }

    static Act.Change done(String... items) {
        return set(ItemState.DONE, items);
    }

    static Act.Change set(ItemState state, String... items) {
        return new Act.SetItemStates(List.of(items).stream().map(ItemId::new).toList(), state, Given.TODAY);
    }

    static ItemState state(Tracker tracker, String item) {
        return tracker.state().progress().state(new ItemId(item));
    }

    /// A door to a store for one program among several.
    ///
    /// @param behind what the others share
    /// @param own the first sequences of the acts that came through this door
    record Door(InMemoryStore behind, Access access, List<Long> own) implements ProgressStore {

        @Override
        public List<JournalEntry> entries(RoadmapId id, long after) {
            return behind.entries(id, after);
        }

        @Override
        public List<RoadmapId> roadmaps() {
            return behind.roadmaps();
        }

        @Override
        public List<JournalEntry> append(Draft draft) {
            boolean changed = behind.entries(draft.roadmap(), draft.seen()).stream()
                    .filter(entry -> !own.contains(entry.stamp().act()))
                    .map(entry -> entry.event().register())
                    .anyMatch(
                            draft.events().stream().map(ProgressEvent::register).toList()::contains);
            if (changed) {
                throw new StoreException(StoreException.Reason.CHANGED_MEANWHILE, "the store");
            }
            List<JournalEntry> entries = behind.append(draft);
            own.add(entries.getFirst().sequence());
            return entries;
        }

        @Override
        public List<JournalEntry> adopt(RoadmapId id, long seen, List<JournalAct> acts) {
            return behind.adopt(id, seen, acts);
        }

        @Override
        public void atOnce(Runnable work) {
            behind.atOnce(work);
        }

        @Override
        public long version() {
            return behind.version();
        }

        @Override
        public Optional<String> preference(String key) {
            return behind.preference(key);
        }

        @Override
        public SortedMap<String, String> preferences() {
            return behind.preferences();
        }

        @Override
        public void setPreference(String key, String value) {
            behind.setPreference(key, value);
        }

        @Override
        public void close() {
            behind.close();
        }
    }
}
