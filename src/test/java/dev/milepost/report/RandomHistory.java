package dev.milepost.report;

import dev.milepost.money.AmountReader;
import dev.milepost.progress.Draft;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Journal;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressStore;
import dev.milepost.progress.ProgressStoreContract;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Span;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.RoadmapId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/// Long made-up journals with everything in them: every kind of event, undo, redo, withdrawals, odd texts.
public final class RandomHistory {

    /// Of every kind, save what no document takes in.
    private static final List<ProgressEvent> EVENTS = ProgressStoreContract.everyKind().stream()
            .filter(event -> !(event instanceof ProgressEvent.SalaryStated(var salary)
                    && salary.units().compareTo(AmountReader.LARGEST) > 0))
            .toList();

    private static final List<String> ROADMAPS = List.of("container-expertise", "piano", "small");

    private final Random random;
    private final InMemoryStore store = new InMemoryStore();
    private Instant now = Instant.parse("2025-03-14T15:09:26.535Z");

    private RandomHistory(long seed) {
        this.random = new Random(seed);
    }

    public static SortedMap<RoadmapId, Journal> of(long seed, int acts) {
        RandomHistory history = new RandomHistory(seed);
        for (int i = 0; i < acts; i++) {
            history.act();
        }
        return journals(history.store);
    }

    public static SortedMap<RoadmapId, Journal> journals(ProgressStore store) {
        SortedMap<RoadmapId, Journal> journals = new TreeMap<>();
        store.roadmaps().forEach(roadmap -> journals.put(roadmap, Journal.of(store.entries(roadmap, 0))));
        return journals;
    }

    private void act() {
        RoadmapId roadmap = new RoadmapId(any(ROADMAPS));
        Journal journal = Journal.of(store.entries(roadmap, 0));
        // The clock is set back now and then, and sometimes shows whole seconds.
        now = now.plusMillis(random.nextInt(100) == 0 ? -5_000_000 : random.nextInt(9_000_000));
        int what = random.nextInt(10);
        Optional<Span> undoable = journal.undoable();
        Optional<Span> redoable = journal.redoable();
        if (what < 2 && undoable.isPresent()) {
            record(journal, roadmap, new Purpose.Undo(undoable.get()), journal.undoing(undoable.get()));
        } else if (what < 4 && redoable.isPresent()) {
            record(journal, roadmap, new Purpose.Redo(redoable.get()), journal.redoing(redoable.get()));
        } else {
            record(journal, roadmap, Purpose.CHANGE, events());
        }
    }

    private void record(Journal journal, RoadmapId roadmap, Purpose purpose, List<ProgressEvent> events) {
        var _ = store.append(
                new Draft(roadmap, now, any(List.of(Origin.values())), purpose, journal.through(), events));
    }

    private List<ProgressEvent> events() {
        List<ProgressEvent> events = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            events.add(
                    switch (random.nextInt(3)) {
                        case 0 ->
                            new ProgressEvent.ItemStateSet(
                                    new ItemId("item" + random.nextInt(9)),
                                    any(List.of(ItemState.values())),
                                    LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700)));
                        case 1 -> new ProgressEvent.NoteWritten(Subject.of(new ItemId("anvil")), text());
                        default -> any(EVENTS);
                    });
        }
        return events;
    }

    /// Whatever can stand in a text, as long as it is one.
    private String text() {
        StringBuilder text = new StringBuilder("n");
        for (int i = random.nextInt(30); i > 0; i--) {
            int next = random.nextInt(8);
            text.appendCodePoint(
                    switch (next) {
                        case 0 -> '"';
                        case 1 -> '\\';
                        case 2 -> '\n';
                        case 3 -> '\u2028';
                        case 4 -> 0x1F3B9;
                        case 5 -> 1 + random.nextInt(31);
                        case 6 -> 0xA0 + random.nextInt(0x3000);
                        default -> 'a' + random.nextInt(26);
                    });
        }
        return text.toString();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
