package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Draft;
import dev.milepost.progress.Evidence;
import dev.milepost.progress.FindingId;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Journal;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.AssumptionMade;
import dev.milepost.progress.ProgressEvent.BaselineKept;
import dev.milepost.progress.ProgressEvent.CountRecorded;
import dev.milepost.progress.ProgressEvent.DueDateSet;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
import dev.milepost.progress.ProgressEvent.FindingDismissed;
import dev.milepost.progress.ProgressEvent.ForecastMade;
import dev.milepost.progress.ProgressEvent.GateSet;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.MetricRead;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.NoteWritten;
import dev.milepost.progress.ProgressEvent.PauseTaken;
import dev.milepost.progress.ProgressEvent.SalaryStated;
import dev.milepost.progress.ProgressEvent.ScenarioSaved;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.progress.ProgressEvent.TrackChosen;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.progress.ProgressStoreContract;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Register;
import dev.milepost.progress.Subject;
import dev.milepost.prospect.Plans;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.StreamId;
import dev.milepost.ui.Given;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActWordsTest {

    private static final Roadmap ROADMAP = Given.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final ItemId RBAC = new ItemId("rbac");
    private static final ItemId TALKS = new ItemId("talks");
    private static final MilestoneId SENIOR = new MilestoneId("senior");
    private static final Subject ABOUT = Subject.of(RBAC);

    private final InMemoryStore store = new InMemoryStore();

    private Journal record(Origin origin, Purpose purpose, ProgressEvent... events) {
        var _ = store.append(new Draft(
                ROADMAP.id(),
                Given.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC),
                origin,
                purpose,
                Long.MAX_VALUE,
                List.of(events)));
        return Journal.of(store.entries(ROADMAP.id(), 0));
    }

    private Journal record(ProgressEvent... events) {
        return record(Origin.WINDOW, Purpose.CHANGE, events);
    }

    private static String words(Journal journal, Privacy privacy) {
        return new ActWords(ROADMAP, journal, privacy, Given.MESSAGES)
                .of(journal.acts().getLast());
    }

    private static String words(Journal journal) {
        return words(journal, Privacy.OPEN);
    }

    private static String detail(Journal journal, Privacy privacy) {
        return new ActWords(ROADMAP, journal, privacy, Given.MESSAGES)
                .detail(journal.acts().getLast(), ZoneOffset.UTC);
    }

    static final List<Arguments> SINGLE = List.of(
            Arguments.of(Given.done("rbac"), "RBAC design and implementation: done"),
            Arguments.of(Given.set("rbac", ItemState.IN_PROGRESS), "RBAC design and implementation: in progress"),
            Arguments.of(Given.done("gone-since"), "gone-since: done"),
            Arguments.of(Given.done("talks"), "Speak at 3+ major conferences (KubeCon, DockerCon,…: done"),
            Arguments.of(new StartDateSet(DAY), "Start date: 1 Mar 2026"),
            Arguments.of(new TrackChosen(new PartId("a"), new PartId("b")), "a: track b chosen"),
            Arguments.of(new MilestoneReached(SENIOR, DAY, Optional.empty()), "Senior Engineer promotion reached"),
            Arguments.of(
                    new MilestoneReached(SENIOR, DAY, Optional.of(Plans.units(180_000))),
                    "Senior Engineer promotion reached, $180,000 a year"),
            Arguments.of(new SalaryStated(Plans.units(90_000)), "Salary at the start: $90,000 a year"),
            Arguments.of(new IncomeRecorded(7, Plans.units(14_020), Optional.empty()), "Income of month 7: $14,020"),
            Arguments.of(
                    new IncomeRecorded(7, Plans.units(500), Optional.of(new StreamId("lost"))),
                    "Income of month 7 from lost: $500"),
            Arguments.of(new NoteWritten(ABOUT, "Nobody needs to know"), "Note on RBAC design and implementation"),
            Arguments.of(
                    evidence(new Evidence.Quote("secret"), ""), "Evidence for RBAC design and implementation: a quote"),
            Arguments.of(
                    evidence(new Evidence.Link(URI.create("https://example.org/a?b=c")), ""),
                    "Evidence for RBAC design and implementation: example.org"),
            Arguments.of(
                    evidence(new Evidence.FileReference("C:\\talks\\a.pdf", "0".repeat(64), 1), ""),
                    "Evidence for RBAC design and implementation: a.pdf"),
            Arguments.of(
                    evidence(new Evidence.Figure(new BigDecimal("1E+3")), ""),
                    "Evidence for RBAC design and implementation: 1000"),
            Arguments.of(
                    evidence(new Evidence.Figure(BigDecimal.ONE), "Audit passed"),
                    "Evidence for RBAC design and implementation: Audit passed"),
            Arguments.of(
                    new CountRecorded(TALKS, DAY, 2),
                    "Speak at 3+ major conferences (KubeCon, DockerCon,…: counted 2 on 1 Mar 2026"),
            Arguments.of(new DueDateSet(RBAC, DAY), "RBAC design and implementation: due 1 Mar 2026"),
            Arguments.of(new MetricRead(new MetricId("none"), DAY, new BigDecimal("99.95"), "private"), "none: 99.95"),
            Arguments.of(new PauseTaken(DAY, Optional.empty(), "private"), "Pause from 1 Mar 2026"),
            Arguments.of(
                    new PauseTaken(DAY, Optional.of(DAY.plusDays(1)), "private"),
                    "Pause from 1 Mar 2026 to 2 Mar 2026"),
            Arguments.of(new FindingDismissed(new FindingId("steep:2")), "Finding steep:2 dismissed"),
            Arguments.of(
                    new BaselineKept("Spring", ABOUT, DAY, DAY),
                    "Baseline Spring: dates of RBAC design and implementation kept"),
            Arguments.of(
                    assumed(AssumptionKey.of(AssumptionKind.WAIT, "senior"), "3"),
                    "Assumption set: wait for Senior Engineer promotion 3 months"),
            Arguments.of(
                    assumed(AssumptionKey.of(AssumptionKind.WAIT), "1"),
                    "Assumption set: wait for every promotion 1 month"),
            Arguments.of(
                    assumed(AssumptionKey.of(AssumptionKind.EARLY, "senior"), "yes"),
                    "Assumption set: Senior Engineer promotion before its month is possible"),
            Arguments.of(
                    assumed(AssumptionKey.of(AssumptionKind.CHANCE, "lost"), "0.6"),
                    "Assumption set: chance of lost 60%"),
            Arguments.of(
                    assumed(AssumptionKey.of(AssumptionKind.PAY, "lost"), "50000-150000"),
                    "Assumption set: pay of lost $50k–$150k"),
            Arguments.of(
                    assumed(AssumptionKey.of(AssumptionKind.INTERPOLATION), "linear"),
                    "Assumption set: salary between steps linear"),
            Arguments.of(
                    assumed(AssumptionKey.of(AssumptionKind.TAX_TABLE), "Ours 2026: 0 10%, 50000 20%"),
                    "Assumption set: tax table Ours 2026"),
            Arguments.of(new ScenarioSaved("Quit early", new TreeMap<>()), "Scenario Quit early saved"),
            Arguments.of(new ForecastMade(7, DAY, "1", 42, "0".repeat(64), List.of()), "Forecast of month 7 kept"),
            Arguments.of(
                    new GateSet(SENIOR, 1, "Manager knows", Optional.empty()),
                    "Gate of Senior Engineer promotion: Manager knows"),
            Arguments.of(
                    new GateSet(SENIOR, 1, "Manager knows", Optional.of(DAY)),
                    "Gate of Senior Engineer promotion met: Manager knows"),
            Arguments.of(new Withdrawn(new Register.OfGate(SENIOR, 1)), "A gate of Senior Engineer promotion removed"),
            Arguments.of(
                    new Withdrawn(new Register.OfAssumption(AssumptionKey.of(AssumptionKind.INFLATION))),
                    "Assumption taken back: inflation a year"),
            Arguments.of(new Withdrawn(new Register.OfScenario("Quit early")), "Scenario Quit early removed"),
            Arguments.of(new Withdrawn(new Register.OfItemState(RBAC)), "RBAC design and implementation: to do again"),
            Arguments.of(
                    new Withdrawn(new Register.OfIncome(new IncomeKey(7, Optional.empty()))),
                    "Income of month 7 removed"),
            Arguments.of(
                    new Withdrawn(new Register.OfMilestone(SENIOR)), "Senior Engineer promotion: no longer reached"));

    private static ProgressEvent assumed(AssumptionKey key, String value) {
        return new AssumptionMade(key, AssumptionValue.parse(key.kind(), value).orElseThrow());
    }

    private static ProgressEvent evidence(Evidence evidence, String caption) {
        return new EvidenceAdded(ABOUT, 1, evidence, caption, DAY);
    }

    @ParameterizedTest
    @FieldSource("SINGLE")
    void oneThingIsSaidInAFewWords(ProgressEvent event, String words) {
        assertEquals(words, words(record(event)));
    }

    static Stream<ProgressEvent> everyKind() {
        return ProgressStoreContract.everyKind().stream();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindOfEventIsSaidOnOneLineAndWithoutWhatIsPrivate(ProgressEvent event) {
        Journal journal = record(event);
        String said = words(journal);
        assertFalse(said.isBlank() || said.contains("\n") || said.contains("zwölf"), said);
        if (!(event instanceof ForecastMade)) {
            assertEquals("Undone: " + said, words(undone(journal)));
        }
    }

    private Journal undone(Journal journal) {
        var last = journal.undoable().orElseThrow();
        return record(
                Origin.WINDOW, new Purpose.Undo(last), journal.undoing(last).toArray(ProgressEvent[]::new));
    }

    @Test
    void whatAGateWasBeforeIsSaid() {
        var _ = record(new GateSet(SENIOR, 1, "Boss knows", Optional.empty()));
        assertEquals(
                "was open: Boss knows",
                detail(record(new GateSet(SENIOR, 1, "Boss knows", Optional.of(DAY))), Privacy.OPEN));
        assertEquals(
                "was met 1 Mar 2026: Boss knows",
                detail(record(new Withdrawn(new Register.OfGate(SENIOR, 1))), Privacy.OPEN));
    }

    @Test
    void whatWasAssumedBeforeIsNamedAndAmountsAreHidden() {
        AssumptionKey pay = AssumptionKey.of(AssumptionKind.PAY, "lost");
        var _ = record(assumed(pay, "50000"));
        Journal journal = record(assumed(pay, "60000"));
        assertEquals("was: $50k", detail(journal, Privacy.OPEN));
        assertEquals("was: •••", detail(journal, Privacy.MASKED));
        assertEquals("Assumption set: pay of lost •••", words(journal, Privacy.MASKED));
    }

    @Test
    void everyKindOfAssumptionHasItsWords() {
        AssumptionWords words = new AssumptionWords(ROADMAP, Privacy.OPEN, Given.MESSAGES);
        for (AssumptionKind kind : AssumptionKind.values()) {
            AssumptionKey key = switch (kind.about()) {
                case NOTHING, MILESTONE_OR_ALL -> AssumptionKey.of(kind);
                case MILESTONE, STREAM, SALARY_STEP -> AssumptionKey.of(kind, "2");
                case TAX_CLASS -> AssumptionKey.of(kind, "wage");
            };
            List<String> values = switch (kind.form()) {
                case AssumptionKind.Form.Number(var least, var most) -> List.of(least, most);
                case AssumptionKind.Form.Whole(var least, var most) ->
                    List.of(String.valueOf(least), String.valueOf(most));
                case AssumptionKind.Form.Span(var least, var most) -> List.of(least, least + "-" + most);
                case AssumptionKind.Form.Choice(var options) -> options;
                case AssumptionKind.Form.Brackets() -> List.of("2026: 0 10%");
            };
            for (String text : values) {
                AssumptionValue value = AssumptionValue.parse(kind, text).orElseThrow(() -> new AssertionError(kind));
                String said = words.of(key) + " " + words.of(key, value);
                assertTrue(said.matches("[^{}]*\\S \\S[^{}]*"), said);
            }
        }
    }

    @Test
    void manyOfAKindAreCounted() {
        assertEquals("3 items: done", words(record(Given.done("rbac"), Given.done("talks"), Given.done("blog"))));
        assertEquals(
                "2 amounts of income in 2 months",
                words(record(
                        new IncomeRecorded(1, Plans.units(1), Optional.empty()),
                        new IncomeRecorded(2, Plans.units(1), Optional.empty()))));
    }

    @Test
    void whatIsMixedIsNamedByWhatComesFirst() {
        ProgressEvent note = new NoteWritten(ABOUT, "Something");
        assertEquals(
                "RBAC design and implementation: done · Note on RBAC design and implementation",
                words(record(Given.done("rbac"), note)));
        assertEquals(
                "RBAC design and implementation: done and 3 more",
                words(record(Given.done("rbac"), note, new StartDateSet(DAY), Given.set("blog", ItemState.SKIPPED))));
    }

    @Test
    void undoAndRedoNameWhatTheyTakeBackAndBring() {
        Journal done = record(Given.done("rbac"), Given.done("talks"));
        var last = done.undoable().orElseThrow();
        assertEquals("Undone: 2 items: done", words(undone(done)));
        assertEquals(
                "Redone: 2 items: done",
                words(record(
                        Origin.COMMAND,
                        new Purpose.Redo(last),
                        done.redoing(last).toArray(ProgressEvent[]::new))));
    }

    @Test
    void restoresAndImportsSayHowMuchTheyBrought() {
        assertEquals(
                "Backup restored: 2 things as they were",
                words(record(Origin.RESTORE, Purpose.CHANGE, Given.done("rbac"), Given.done("talks"))));
        assertEquals("Brought in: 1 thing", words(record(Origin.IMPORT, Purpose.CHANGE, Given.done("blog"))));
    }

    @Test
    void whereAmountsAreHiddenNoneIsNamed() {
        assertEquals(
                "Income of month 7: •••",
                words(record(new IncomeRecorded(7, Plans.units(14_020), Optional.empty())), Privacy.MASKED));
        Journal again = record(new IncomeRecorded(7, Plans.units(15_000), Optional.empty()));
        assertEquals("was: •••", detail(again, Privacy.MASKED));
        assertEquals("was: $14,020", detail(again, Privacy.OPEN));
    }

    @Test
    void theDetailSaysWhatWasReplacedAndForWhichDay() {
        assertEquals("", detail(record(Given.set("rbac", ItemState.IN_PROGRESS)), Privacy.OPEN));
        assertEquals(
                "was: in progress since 14 Jul 2026 · for 1 Mar",
                detail(record(new ProgressEvent.ItemStateSet(RBAC, ItemState.DONE, DAY)), Privacy.OPEN));
        assertEquals(
                "was: done since 1 Mar 2026 · for 1 Mar 2025",
                detail(
                        record(new ProgressEvent.ItemStateSet(RBAC, ItemState.SKIPPED, DAY.minusYears(1))),
                        Privacy.OPEN));
        assertEquals("", detail(undone(Journal.of(store.entries(ROADMAP.id(), 0))), Privacy.OPEN));
    }
}
