package dev.milepost.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.roadmap.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every store of progress must hold to.
public abstract class ProgressStoreContract {

    private static final RoadmapId ROADMAP = new RoadmapId("container-expertise");
    private static final RoadmapId OTHER_ROADMAP = new RoadmapId("piano");
    private static final Instant AT = Instant.parse("2026-03-14T15:09:26.535Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    private static final Money AMOUNT = new Money(1_234_567, Currency.getInstance("USD"));

    private ProgressStore store;

    /// A store in which nothing was ever recorded.
    protected abstract ProgressStore open();

    /// At least one event of every kind, with and without what is optional.
    public static List<ProgressEvent> everyKind() {
        List<ProgressEvent> events = new ArrayList<>();
        for (ItemState state : ItemState.values()) {
            events.add(new ItemStateSet(new ItemId("helm-charts"), state, DAY));
        }
        events.add(new StartDateSet(LocalDate.of(2024, 2, 29)));
        events.add(new TrackChosen(new PartId("specialisation"), new PartId("security")));
        events.add(new MilestoneReached(new MilestoneId("senior"), DAY, Optional.of(AMOUNT)));
        events.add(new MilestoneReached(new MilestoneId("lead"), LocalDate.of(9999, 12, 31), Optional.empty()));
        events.add(new MilestoneReopened(new MilestoneId("lead")));
        events.add(new BaselineStated(new Money(Long.MAX_VALUE, Currency.getInstance("JPY"))));
        events.add(new IncomeRecorded(1, new Money(-1, Currency.getInstance("EUR")), Optional.empty()));
        events.add(new IncomeRecorded(24, AMOUNT, Optional.of(new StreamId("consulting"))));
        return events;
    }

    @BeforeEach
    void openStore() {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void theExamplesHoldEveryKindOfEvent() {
        Set<Class<?>> shown = everyKind().stream().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(Set.of(ProgressEvent.class.getPermittedSubclasses()), shown);
    }

    @Test
    void aNewStoreHoldsNothing() {
        assertEquals(List.of(), store.entries(ROADMAP, 0));
        assertEquals(Optional.empty(), store.preference("theme"));
    }

    @Test
    void everyKindOfEventComesBackAsItWasAppended() {
        List<JournalEntry> appended = store.append(ROADMAP, AT, Origin.WINDOW, everyKind());
        assertEquals(everyKind(), appended.stream().map(JournalEntry::event).toList());
        assertEquals(appended, store.entries(ROADMAP, 0));
    }

    @Test
    void timeAndOriginComeBackWithTheEvent() {
        store.append(ROADMAP, AT, Origin.COMMAND, List.of(ticked("a")));
        JournalEntry entry = store.entries(ROADMAP, 0).getFirst();
        assertEquals(AT, entry.at());
        assertEquals(Origin.COMMAND, entry.origin());
    }

    @Test
    void timeIsKeptToTheMillisecondAlreadyInTheAnswer() {
        var appended =
                store.append(ROADMAP, Instant.parse("2026-01-01T00:00:00.000999999Z"), Origin.WINDOW, everyKind());
        assertEquals(Instant.parse("2026-01-01T00:00:00Z"), appended.getFirst().at());
        assertEquals(appended, store.entries(ROADMAP, 0));
    }

    @Test
    void everyMillisecondOfASecondComesBack() {
        for (int millisecond = 0; millisecond < 1000; millisecond += 7) {
            store.append(ROADMAP, AT.plusMillis(millisecond), Origin.WINDOW, List.of(ticked("a")));
        }
        List<JournalEntry> entries = store.entries(ROADMAP, 0);
        for (int i = 0; i < entries.size(); i++) {
            assertEquals(AT.plusMillis(7L * i), entries.get(i).at());
        }
    }

    @Test
    void sequencesGrowOverAllRoadmapsAndFollowEachOtherWithinAnAct() {
        var first = store.append(ROADMAP, AT, Origin.WINDOW, List.of(ticked("a"), ticked("b")));
        var second = store.append(OTHER_ROADMAP, AT, Origin.WINDOW, List.of(ticked("c")));
        var third = store.append(ROADMAP, AT, Origin.WINDOW, List.of(ticked("d")));
        assertTrue(first.getFirst().sequence() > 0, "the first is above 0");
        assertEquals(first.getFirst().sequence() + 1, first.getLast().sequence());
        assertTrue(second.getFirst().sequence() > first.getLast().sequence(), "second above first");
        assertTrue(third.getFirst().sequence() > second.getFirst().sequence(), "third above second");
    }

    @Test
    void orderIsThatOfAppendingWhateverTheClockSays() {
        store.append(ROADMAP, AT, Origin.WINDOW, List.of(ticked("a")));
        store.append(ROADMAP, AT.minusSeconds(3600), Origin.WINDOW, List.of(ticked("b")));
        assertEquals(
                List.of(ticked("a"), ticked("b")),
                store.entries(ROADMAP, 0).stream().map(JournalEntry::event).toList());
    }

    @Test
    void entriesAfterASequenceAreTheLaterOnes() {
        var appended = store.append(ROADMAP, AT, Origin.WINDOW, everyKind());
        assertEquals(
                appended.subList(5, appended.size()),
                store.entries(ROADMAP, appended.get(4).sequence()));
        assertEquals(List.of(), store.entries(ROADMAP, appended.getLast().sequence()));
    }

    @Test
    void roadmapsDoNotSeeEachOthersEntries() {
        store.append(ROADMAP, AT, Origin.WINDOW, List.of(ticked("a")));
        var other = store.append(OTHER_ROADMAP, AT, Origin.WINDOW, List.of(ticked("a")));
        assertEquals(other, store.entries(OTHER_ROADMAP, 0));
    }

    @Test
    void noEventsAreNoEntry() {
        assertEquals(List.of(), store.append(ROADMAP, AT, Origin.WINDOW, List.of()));
        assertEquals(List.of(), store.entries(ROADMAP, 0));
    }

    @Test
    void anActThatFailsHalfWayLeavesNothing() {
        List<ProgressEvent> broken = new AbstractList<>() {
            @Override
            public ProgressEvent get(int index) {
                if (index == 2) {
                    throw new IllegalStateException("the third event cannot be had");
                }
                return ticked("a");
            }

            @Override
            public int size() {
                return 3;
            }
        };
        assertThrows(IllegalStateException.class, () -> store.append(ROADMAP, AT, Origin.WINDOW, broken));
        assertEquals(List.of(), store.entries(ROADMAP, 0));
        store.append(ROADMAP, AT, Origin.WINDOW, List.of(ticked("c")));
        assertEquals(1, store.entries(ROADMAP, 0).size());
    }

    @Test
    void entriesReadBeforeDoNotChangeWhenMoreAreAppended() {
        store.append(ROADMAP, AT, Origin.WINDOW, List.of(ticked("a")));
        List<JournalEntry> before = store.entries(ROADMAP, 0);
        store.append(ROADMAP, AT, Origin.WINDOW, List.of(ticked("b")));
        assertEquals(1, before.size());
    }

    @Test
    void theLastValueOfAPreferenceIsRemembered() {
        store.setPreference("theme", "light");
        store.setPreference("roadmap", "/home/ädä/it's %20 a \"plan\".yaml");
        store.setPreference("theme", "dark");
        assertEquals(Optional.of("dark"), store.preference("theme"));
        assertEquals(Optional.of("/home/ädä/it's %20 a \"plan\".yaml"), store.preference("roadmap"));
        assertEquals(Optional.empty(), store.preference("window"));
    }

    @Test
    void closingTwiceIsClosing() {
        store.close();
        store.close();
    }

    private static ProgressEvent ticked(String item) {
        return new ItemStateSet(new ItemId(item), ItemState.DONE, DAY);
    }
}
