package dev.milepost.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.ForecastPoint.Metric;
import dev.milepost.progress.ProgressEvent.AssumptionMade;
import dev.milepost.progress.ProgressEvent.BaselineKept;
import dev.milepost.progress.ProgressEvent.CountRecorded;
import dev.milepost.progress.ProgressEvent.DueDateSet;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
import dev.milepost.progress.ProgressEvent.FindingDismissed;
import dev.milepost.progress.ProgressEvent.ForecastMade;
import dev.milepost.progress.ProgressEvent.GateSet;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MetricRead;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.NoteWritten;
import dev.milepost.progress.ProgressEvent.PauseTaken;
import dev.milepost.progress.ProgressEvent.SalaryStated;
import dev.milepost.progress.ProgressEvent.ScenarioSaved;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.progress.ProgressEvent.TrackChosen;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.roadmap.StreamId;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every store of progress must hold to.
public abstract class ProgressStoreContract {

    private static final RoadmapId ROADMAP = new RoadmapId("container-expertise");
    private static final RoadmapId OTHER_ROADMAP = new RoadmapId("piano");
    private static final Instant AT = Instant.parse("2026-03-14T15:09:26.535Z");
    /// Whoever acts has seen everything.
    private static final long LAST = Long.MAX_VALUE;

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    private static final Money AMOUNT = new Money(1_234_567, Currency.getInstance("USD"));

    private static final List<Subject> SUBJECTS = List.of(
            Subject.of(new ItemId("helm-charts")),
            Subject.of(new MilestoneId("senior")),
            Subject.of(new PartId("specialisation")),
            Subject.of(new MetricId("stars")));

    private ProgressStore store;

    /// A store in which nothing was ever recorded.
    protected abstract ProgressStore open();

    /// At least one event of every kind, with and without what is optional, and at the end each register
    /// withdrawn.
    public static List<ProgressEvent> everyKind() {
        List<ProgressEvent> events = new ArrayList<>(everyStatement());
        everyStatement().stream()
                .map(ProgressEvent::register)
                .distinct()
                .map(Withdrawn::new)
                .forEach(events::add);
        return events;
    }

    /// At least one event of every kind but [Withdrawn], with and without what is optional.
    public static List<ProgressEvent> everyStatement() {
        List<ProgressEvent> events = new ArrayList<>();
        for (ItemState state : ItemState.values()) {
            events.add(new ItemStateSet(new ItemId("helm-charts"), state, DAY));
        }
        events.add(new StartDateSet(LocalDate.of(2024, 2, 29)));
        events.add(new TrackChosen(new PartId("specialisation"), new PartId("security")));
        events.add(new MilestoneReached(new MilestoneId("senior"), DAY, Optional.of(AMOUNT)));
        events.add(new MilestoneReached(new MilestoneId("lead"), LocalDate.of(9999, 12, 31), Optional.empty()));
        events.add(new SalaryStated(new Money(100_000_000_000_000L, Currency.getInstance("JPY"))));
        events.add(new IncomeRecorded(1, new Money(-1, Currency.getInstance("EUR")), Optional.empty()));
        events.add(new IncomeRecorded(24, AMOUNT, Optional.of(new StreamId("consulting"))));
        for (Subject about : SUBJECTS) {
            events.add(new NoteWritten(about, "# Läuft\n\n*zwölf* 🎹 \"quotes\" and 'quotes'\r\n\tend "));
        }
        events.addAll(everyEvidence());
        events.add(new CountRecorded(new ItemId("talks"), DAY, 1));
        events.add(new CountRecorded(new ItemId("talks"), DAY.plusDays(1), Bounds.LARGEST_COUNT));
        events.add(new DueDateSet(new ItemId("helm-charts"), LocalDate.of(0, 1, 1)));
        events.add(new MetricRead(new MetricId("stars"), DAY, new BigDecimal("-0.10"), ""));
        events.add(new MetricRead(new MetricId("stars"), DAY.plusDays(1), new BigDecimal("1E+3"), "a good day"));
        events.add(new PauseTaken(DAY, Optional.empty(), ""));
        events.add(new PauseTaken(DAY.plusDays(9), Optional.of(DAY.plusDays(9)), "parental leave"));
        events.add(new FindingDismissed(new FindingId("income.too-steep:stage 2/3")));
        for (Subject about : SUBJECTS) {
            events.add(new BaselineKept("As of spring", about, DAY, DAY.plusYears(1)));
        }
        assumptions().forEach((key, value) -> events.add(new AssumptionMade(key, value)));
        events.add(new ScenarioSaved("Früher befördert: \"alles\" \\ 🎹 {wait}", assumptions()));
        events.add(new ScenarioSaved("Just the plan", new TreeMap<>()));
        events.add(new ForecastMade(7, DAY, "1", 42, "0123456789abcdef".repeat(4), points()));
        events.add(new GateSet(new MilestoneId("senior"), 1, "Chef kennt \"das Ziel\" \\ 🎹 {0}", Optional.empty()));
        events.add(new GateSet(new MilestoneId("senior"), 2, "Two quarters at the level", Optional.of(DAY)));
        events.add(new ForecastMade(8, DAY.plusMonths(1), "2.0-ä", Long.MIN_VALUE, "f".repeat(64), List.of()));
        return events;
    }

    /// With every form of a value, and a text that is hard to keep.
    private static SortedMap<AssumptionKey, AssumptionValue> assumptions() {
        SortedMap<AssumptionKey, AssumptionValue> assumptions = new TreeMap<>();
        assumptions.put(AssumptionKey.of(AssumptionKind.DEPENDENCE), value(AssumptionKind.DEPENDENCE, "0.3"));
        assumptions.put(AssumptionKey.of(AssumptionKind.INFLATION), value(AssumptionKind.INFLATION, "-2.5"));
        assumptions.put(AssumptionKey.of(AssumptionKind.WAIT), value(AssumptionKind.WAIT, "0"));
        assumptions.put(AssumptionKey.of(AssumptionKind.WAIT, "senior"), value(AssumptionKind.WAIT, "3"));
        assumptions.put(AssumptionKey.of(AssumptionKind.RAMP, "training"), value(AssumptionKind.RAMP, "12"));
        assumptions.put(
                AssumptionKey.of(AssumptionKind.PAY, "consulting"), value(AssumptionKind.PAY, "50000-150000.505"));
        assumptions.put(AssumptionKey.of(AssumptionKind.SALARY, "2"), value(AssumptionKind.SALARY, "1000000000000"));
        assumptions.put(AssumptionKey.of(AssumptionKind.INTERPOLATION), value(AssumptionKind.INTERPOLATION, "linear"));
        assumptions.put(
                AssumptionKey.of(AssumptionKind.TAX_TABLE),
                value(AssumptionKind.TAX_TABLE, "2026 \"ä\" \\ x,y=z: 0 10%, 50000.5 20%, 150000 30.25%"));
        return assumptions;
    }

    private static AssumptionValue value(AssumptionKind kind, String text) {
        return AssumptionValue.parse(kind, text).orElseThrow();
    }

    private static List<ForecastPoint> points() {
        return List.of(
                new ForecastPoint(Metric.INCOME, 7, money(-5), money(0), money(100), money(101), AMOUNT),
                new ForecastPoint(Metric.INCOME, 24, AMOUNT, AMOUNT, AMOUNT, AMOUNT, AMOUNT),
                new ForecastPoint(
                        Metric.CUMULATIVE, 7, money(1), money(2), money(3), money(4), money(100_000_000_000_000L)));
    }

    private static Money money(long cents) {
        return new Money(cents, AMOUNT.currency());
    }

    private static List<ProgressEvent> everyEvidence() {
        List<Evidence> pieces = List.of(
                new Evidence.Link(URI.create("https://example.org/a%20talk?x=1#top")),
                new Evidence.FileReference("/home/ädä/a talk.pdf", "0123456789abcdef".repeat(4), 0),
                new Evidence.FileReference("C:\\talks\\a.pdf", "f".repeat(64), Long.MAX_VALUE),
                new Evidence.Quote("“Best talk of the day”"),
                new Evidence.Figure(new BigDecimal("123456789012345678901234567.890")));
        List<ProgressEvent> events = new ArrayList<>();
        for (Subject about : SUBJECTS) {
            for (Evidence piece : pieces) {
                String caption = events.size() % 2 == 0 ? "" : "Stuttgart, 2026";
                events.add(new EvidenceAdded(about, events.size() + 1, piece, caption, DAY));
            }
        }
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
        List<JournalEntry> appended = append(ROADMAP, everyKind());
        assertEquals(everyKind(), appended.stream().map(JournalEntry::event).toList());
        assertEquals(appended, store.entries(ROADMAP, 0));
    }

    @Test
    void timeAndOriginComeBackWithTheEvent() {
        append(ROADMAP, AT, Origin.COMMAND, ticked("a"));
        JournalEntry entry = store.entries(ROADMAP, 0).getFirst();
        assertEquals(AT, entry.at());
        assertEquals(Origin.COMMAND, entry.origin());
    }

    @Test
    void timeIsKeptToTheMillisecondAlreadyInTheAnswer() {
        var appended = append(ROADMAP, Instant.parse("2026-01-01T00:00:00.000999999Z"), Origin.WINDOW, ticked("a"));
        assertEquals(Instant.parse("2026-01-01T00:00:00Z"), appended.getFirst().at());
        assertEquals(appended, store.entries(ROADMAP, 0));
    }

    @Test
    void everyMillisecondOfASecondComesBack() {
        for (int millisecond = 0; millisecond < 1000; millisecond += 7) {
            append(ROADMAP, AT.plusMillis(millisecond), Origin.WINDOW, ticked("a"));
        }
        List<JournalEntry> entries = store.entries(ROADMAP, 0);
        for (int i = 0; i < entries.size(); i++) {
            assertEquals(AT.plusMillis(7L * i), entries.get(i).at());
        }
    }

    @Test
    void sequencesGrowOverAllRoadmapsAndFollowEachOtherWithinAnAct() {
        var first = append(ROADMAP, ticked("a"), ticked("b"));
        var second = append(OTHER_ROADMAP, ticked("c"));
        var third = append(ROADMAP, ticked("d"));
        assertTrue(first.getFirst().sequence() > 0, "the first is above 0");
        assertEquals(first.getFirst().sequence() + 1, first.getLast().sequence());
        assertTrue(second.getFirst().sequence() > first.getLast().sequence(), "second above first");
        assertTrue(third.getFirst().sequence() > second.getFirst().sequence(), "third above second");
    }

    @Test
    void orderIsThatOfAppendingWhateverTheClockSays() {
        append(ROADMAP, ticked("a"));
        append(ROADMAP, AT.minusSeconds(3600), Origin.WINDOW, ticked("b"));
        assertEquals(
                List.of(ticked("a"), ticked("b")),
                store.entries(ROADMAP, 0).stream().map(JournalEntry::event).toList());
    }

    @Test
    void entriesAfterASequenceAreTheLaterOnes() {
        var appended = append(ROADMAP, everyKind());
        assertEquals(
                appended.subList(5, appended.size()),
                store.entries(ROADMAP, appended.get(4).sequence()));
        assertEquals(List.of(), store.entries(ROADMAP, appended.getLast().sequence()));
    }

    @Test
    void roadmapsDoNotSeeEachOthersEntries() {
        append(ROADMAP, ticked("a"));
        var other = append(OTHER_ROADMAP, ticked("a"));
        assertEquals(other, store.entries(OTHER_ROADMAP, 0));
    }

    @Test
    void noEventsAreNoEntry() {
        assertEquals(List.of(), append(ROADMAP));
        assertEquals(List.of(), store.entries(ROADMAP, 0));
    }

    @Test
    void roadmapsAreThoseThatAnythingWasRecordedAbout() {
        assertEquals(List.of(), store.roadmaps());
        append(OTHER_ROADMAP, ticked("a"));
        append(ROADMAP, ticked("a"));
        append(OTHER_ROADMAP, ticked("b"));
        assertEquals(List.of(ROADMAP, OTHER_ROADMAP), store.roadmaps());
    }

    @Test
    void everythingCanBeRecorded() {
        assertEquals(Access.READ_WRITE, store.access());
    }

    @Test
    void anEntryReplacesTheLastOneAboutTheSame() {
        append(ROADMAP, ticked("a"), ticked("b"), ticked("a"));
        append(OTHER_ROADMAP, ticked("b"));
        append(ROADMAP, ticked("b"), new Withdrawn(ticked("a").register()), ticked("c"));
        append(ROADMAP, ticked("a"));
        assertEquals(List.of(0L, 0L, 1L, 2L, 3L, 0L, 6L), replaced(ROADMAP));
        assertEquals(List.of(0L), replaced(OTHER_ROADMAP));
    }

    @Test
    void everyRegisterIsReplacedByWhatIsSaidOfItNext() {
        List<ProgressEvent> said = everyStatement();
        List<JournalEntry> entries = append(ROADMAP, everyKind());
        for (JournalEntry entry : entries.subList(said.size(), entries.size())) {
            Register register = entry.event().register();
            ProgressEvent last = said.reversed().stream()
                    .filter(event -> event.register().equals(register))
                    .findFirst()
                    .orElseThrow();
            assertEquals(last, entries.get((int) entry.replaces() - 1).event());
        }
        assertEquals(Progress.NONE, Progress.of(store.entries(ROADMAP, 0)));
    }

    @Test
    void purposesComeBackWithTheirSpans() {
        append(ROADMAP, ticked("a"), ticked("b"));
        List<Purpose> purposes =
                List.of(Purpose.CHANGE, new Purpose.Undo(new Span(1, 2)), new Purpose.Redo(new Span(1, 2)));
        for (Purpose purpose : purposes) {
            store.append(new Draft(ROADMAP, AT, Origin.WINDOW, purpose, LAST, List.of(ticked("a"))));
        }
        assertEquals(
                purposes,
                store.entries(ROADMAP, 2).stream()
                        .map(entry -> entry.stamp().purpose())
                        .toList());
    }

    @Test
    void whatTheStoreSaidItselfMayBeSaidAnewWithoutHavingSeenIt() {
        append(ROADMAP, ticked("a"));
        Draft unseeing = Draft.change(ROADMAP, AT, Origin.WINDOW, 0, List.of(ticked("a")));
        assertEquals(2, store.append(unseeing).getFirst().sequence());
        assertEquals(3, store.append(unseeing).getFirst().sequence());
    }

    @Test
    void adoptedActsKeepTheirTimesOriginsPurposesAndSpans() {
        List<JournalAct> acts = actsOfAnother();
        append(OTHER_ROADMAP, ticked("z"));
        append(ROADMAP, ticked("a"));
        List<JournalEntry> adopted = store.adopt(ROADMAP, LAST, acts);

        assertEquals(adopted, store.entries(ROADMAP, 2));
        List<JournalAct> own = Journal.of(adopted).acts();
        assertEquals(acts.size(), own.size());
        for (int i = 0; i < acts.size(); i++) {
            assertEquals(acts.get(i).events(), own.get(i).events());
            assertEquals(acts.get(i).stamp().at(), own.get(i).stamp().at());
            assertEquals(acts.get(i).stamp().origin(), own.get(i).stamp().origin());
            assertEquals(3, own.get(i).stamp().unit(), "all of it is undone in one go");
        }
        assertEquals(3, own.getFirst().span().first());
        assertEquals(new Purpose.Undo(new Span(5, 5)), own.get(2).stamp().purpose());
        assertEquals(2, adopted.getFirst().replaces());
        assertEquals(
                new Span(3, adopted.getLast().sequence()),
                Journal.of(store.entries(ROADMAP, 0)).undoable().orElseThrow());
    }

    @Test
    void adoptingNoActsIsNoEntry() {
        assertEquals(List.of(), store.adopt(ROADMAP, LAST, List.of()));
        assertEquals(List.of(), store.entries(ROADMAP, 0));
    }

    /// Two events; one; and the one undone.
    private static List<JournalAct> actsOfAnother() {
        try (InMemoryStore another = new InMemoryStore()) {
            another.append(Draft.change(ROADMAP, AT, Origin.WINDOW, LAST, List.of(ticked("a"), ticked("b"))));
            another.append(
                    Draft.change(ROADMAP, AT.plusSeconds(9), Origin.COMMAND, LAST, List.of(new StartDateSet(DAY))));
            another.append(new Draft(
                    ROADMAP,
                    AT.minusSeconds(9),
                    Origin.IMPORT,
                    new Purpose.Undo(new Span(3, 3)),
                    LAST,
                    List.of(new Withdrawn(new Register.OfStartDate()))));
            return Journal.of(another.entries(ROADMAP, 0)).acts();
        }
    }

    @Test
    void entriesReadBeforeDoNotChangeWhenMoreAreAppended() {
        append(ROADMAP, ticked("a"));
        List<JournalEntry> before = store.entries(ROADMAP, 0);
        append(ROADMAP, ticked("b"));
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
        assertEquals(Map.of("theme", "dark", "roadmap", "/home/ädä/it's %20 a \"plan\".yaml"), store.preferences());
    }

    @Test
    void whatIsDoneAtOnceIsKeptAndGoesOn() {
        append(ROADMAP, ticked("a"));
        store.atOnce(() -> {
            append(ROADMAP, ticked("a"));
            store.atOnce(() -> append(OTHER_ROADMAP, ticked("b")));
            store.adopt(ROADMAP, LAST, actsOfAnother());
            store.setPreference("theme", "dark");
            assertEquals(6, store.entries(ROADMAP, 0).size());
        });
        assertEquals(6, store.entries(ROADMAP, 0).size());
        assertEquals(1, store.entries(OTHER_ROADMAP, 0).size());
        assertEquals(Optional.of("dark"), store.preference("theme"));
        assertEquals(8, append(ROADMAP, ticked("c")).getFirst().sequence());
    }

    @Test
    void ofWhatIsDoneAtOnceAFailureLeavesNothing() {
        List<JournalEntry> before = append(ROADMAP, ticked("a"));
        store.setPreference("theme", "light");
        IllegalStateException failure = new IllegalStateException("the second write");
        assertSame(
                failure,
                assertThrows(
                        IllegalStateException.class,
                        () -> store.atOnce(() -> {
                            append(ROADMAP, ticked("a"), ticked("b"));
                            append(OTHER_ROADMAP, ticked("c"));
                            store.setPreference("theme", "dark");
                            throw failure;
                        })));
        assertUnchanged(before);
    }

    @Test
    void aFailureThatIsOverlookedLeavesNothingEither() {
        List<JournalEntry> before = append(ROADMAP, ticked("a"));
        store.setPreference("theme", "light");
        IllegalStateException failure = new IllegalStateException("inner");
        assertThrows(
                IllegalStateException.class,
                () -> store.atOnce(() -> {
                    append(ROADMAP, ticked("b"));
                    assertThrows(
                            IllegalStateException.class,
                            () -> store.atOnce(() -> {
                                throw failure;
                            }));
                }));
        assertUnchanged(before);
    }

    /// And that the store goes on from what it was, and knows what it has said itself.
    private void assertUnchanged(List<JournalEntry> before) {
        assertEquals(Optional.of("light"), store.preference("theme"));
        assertEquals(List.of(ROADMAP), store.roadmaps());
        assertEquals(List.of(), store.entries(OTHER_ROADMAP, 0));
        JournalEntry next = store.append(Draft.change(ROADMAP, AT, Origin.WINDOW, 0, List.of(ticked("a"))))
                .getFirst();
        assertEquals(2, next.sequence());
        assertEquals(1, next.replaces());
        assertEquals(List.of(before.getFirst(), next), store.entries(ROADMAP, 0));
        assertEquals(0, append(ROADMAP, ticked("b")).getFirst().replaces());
    }

    @Test
    void closingTwiceIsClosing() {
        store.close();
        store.close();
    }

    private List<JournalEntry> append(RoadmapId roadmap, ProgressEvent... events) {
        return append(roadmap, List.of(events));
    }

    private List<JournalEntry> append(RoadmapId roadmap, List<ProgressEvent> events) {
        return store.append(Draft.change(roadmap, AT, Origin.WINDOW, LAST, events));
    }

    private List<JournalEntry> append(RoadmapId roadmap, Instant at, Origin origin, ProgressEvent... events) {
        return store.append(Draft.change(roadmap, at, origin, LAST, List.of(events)));
    }

    private List<Long> replaced(RoadmapId roadmap) {
        return store.entries(roadmap, 0).stream().map(JournalEntry::replaces).toList();
    }

    private static ProgressEvent ticked(String item) {
        return new ItemStateSet(new ItemId(item), ItemState.DONE, DAY);
    }
}
