package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Access;
import dev.milepost.progress.Backup;
import dev.milepost.progress.Draft;
import dev.milepost.progress.Evidence;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Journal;
import dev.milepost.progress.Origin;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.CountRecorded;
import dev.milepost.progress.ProgressEvent.DueDateSet;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.NoteWritten;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Register;
import dev.milepost.progress.Span;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.RoadmapView.CounterLine;
import dev.milepost.tracker.RoadmapView.EvidenceLine;
import dev.milepost.tracker.RoadmapView.ItemDetail;
import dev.milepost.tracker.RoadmapView.Line;
import dev.milepost.ui.Given;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailViewTest {

    private static final ItemId TALKS = new ItemId("talks");
    private static final Subject ABOUT = Subject.of(TALKS);
    private static final Roadmap ROADMAP = Given.file(
            "title: T",
            "months: 24",
            "stages:",
            "  - title: S",
            "    months: 1-9",
            "    items:",
            "      - {id: talks, text: Give talks, count: 3}",
            "      - {id: plain, text: Plain}");

    private final InMemoryStore store = new InMemoryStore();

    private static ItemDetail detail(AppState state) {
        AppState selecting = state.with(state.outlook().selecting(Optional.of(TALKS)));
        return RoadmapView.of(selecting, Given.MESSAGES).detail().orElseThrow();
    }

    private static ItemDetail detail(ProgressEvent... events) {
        return detail(Given.state(ROADMAP, events));
    }

    /// Records one act at an hour of a day of July 2026.
    private Span say(int day, Purpose purpose, ProgressEvent... events) {
        var said = store.append(new Draft(
                ROADMAP.id(),
                Instant.parse("2026-07-%02dT09:00:00Z".formatted(day)),
                Origin.WINDOW,
                purpose,
                Long.MAX_VALUE,
                List.of(events)));
        return new Span(said.getFirst().sequence(), said.getLast().sequence());
    }

    private Span say(int day, ProgressEvent... events) {
        return say(day, Purpose.CHANGE, events);
    }

    private AppState recorded() {
        return Given.state(ROADMAP, Given.TODAY, Outlook.FIRST, Journal.of(store.entries(ROADMAP.id(), 0)));
    }

    private static ItemStateSet state(ItemState state, int day) {
        return new ItemStateSet(TALKS, state, july(day));
    }

    private static LocalDate july(int day) {
        return LocalDate.of(2026, 7, day);
    }

    @Test
    void anItemNobodyTouchedHasNothingButThePlansDate() {
        ItemDetail detail = detail(Given.STARTED);
        assertEquals("Month 9 · 30 Sep 2026", detail.planned());
        assertEquals(Optional.empty(), detail.since());
        assertEquals(Optional.empty(), detail.due());
        assertEquals(Optional.of(new CounterLine(0, "0 of 3", 0)), detail.counter());
        assertEquals("", detail.note());
        assertEquals(List.of(), detail.evidence());
        assertEquals(List.of(), detail.history());
        assertFalse(detail.readOnly());
    }

    @Test
    void whatStandsInAFieldOfItsOwnIsNoFactToo() {
        ItemDetail detail = detail(Given.STARTED, Given.done("talks"), new DueDateSet(TALKS, july(20)));
        assertEquals(Optional.of(Given.TODAY), detail.since());
        assertEquals(Optional.of(july(20)), detail.due());
        assertEquals(List.of(), detail.facts());
    }

    @Test
    void theAuthorsFactsAndEstimateAreFacts() {
        Roadmap roadmap = Given.file(
                "title: T",
                "months: 3",
                "stages:",
                "  - title: S",
                "    months: 1-3",
                "    items: [{id: talks, text: x, hours: 12, facts: {Scope: 100 applications}}]");
        assertEquals(
                List.of(new Line("Estimate", "12 hours"), new Line("Scope", "100 applications")),
                detail(Given.state(roadmap)).facts());
    }

    @Test
    void whatIsReachedOnceIsCountedInAllAndNeverFillsMoreThanTheBar() {
        ItemDetail some = detail(new CountRecorded(TALKS, july(1), 1), new CountRecorded(TALKS, july(2), 1));
        assertEquals(Optional.of(new CounterLine(2, "2 of 3", 2 / 3.0)), some.counter());
        ItemDetail more = detail(new CountRecorded(TALKS, july(1), 5));
        assertEquals(Optional.of(new CounterLine(5, "5 of 3", 1)), more.counter());
    }

    /// 14 July 2026 is a Tuesday.
    @ParameterizedTest
    @CsvSource({
        "week, 2026-07-13, 1 of 2 this week",
        "week, 2026-07-12, 0 of 2 this week",
        "month, 2026-07-01, 1 of 2 this month",
        "month, 2026-06-30, 0 of 2 this month",
        "quarter, 2026-07-01, 1 of 2 this quarter",
        "quarter, 2026-06-30, 0 of 2 this quarter",
        "year, 2026-01-01, 1 of 2 this year",
        "year, 2025-12-31, 0 of 2 this year",
        "month, 2026-07-14, 1 of 2 this month",
        "month, 2026-07-15, 0 of 2 this month",
    })
    void whatRecursIsCountedInTheRunningPeriodOfTheCalendar(String rhythm, LocalDate on, String text) {
        Roadmap roadmap = Given.file(
                "title: T",
                "months: 24",
                "stages:",
                "  - title: S",
                "    months: 1-9",
                "    items: [{id: talks, text: Write, count: 2, per: " + rhythm + "}]");
        AppState state = Given.state(roadmap, new CountRecorded(TALKS, on, 1));
        assertEquals(text, detail(state).counter().orElseThrow().text());
    }

    @Test
    void evidenceIsShownByWhatIsReadInIt() {
        ItemDetail detail = detail(
                added(1, new Evidence.Link(URI.create("https://github.com/k8s/pull/12/")), "The fix"),
                added(2, new Evidence.FileReference("/home/me/review.pdf", "0".repeat(64), 5), ""),
                added(3, new Evidence.FileReference("C:\\docs\\plan.md", "0".repeat(64), 5), ""),
                added(4, new Evidence.Quote("Kept the\n cluster up"), "My lead"),
                added(5, new Evidence.Figure(new BigDecimal("99.95")), "Uptime"),
                added(6, new Evidence.Link(URI.create("mailto:lead@example.org")), ""));
        assertEquals(
                List.of(
                        new EvidenceLine(1, "link", "github.com/k8s/pull/12", "The fix", "3 Jul 2026"),
                        new EvidenceLine(2, "file", "review.pdf", "", "3 Jul 2026"),
                        new EvidenceLine(3, "file", "plan.md", "", "3 Jul 2026"),
                        new EvidenceLine(4, "quote", "“Kept the cluster up”", "My lead", "3 Jul 2026"),
                        new EvidenceLine(5, "figure", "99.95", "Uptime", "3 Jul 2026"),
                        new EvidenceLine(6, "link", "lead@example.org", "", "3 Jul 2026")),
                detail.evidence());
    }

    private static EvidenceAdded added(int number, Evidence evidence, String caption) {
        return new EvidenceAdded(ABOUT, number, evidence, caption, july(3));
    }

    @Test
    void aLongQuoteIsShortenedWithoutTearingACharacterApart() {
        String clouds = "☁\uD83D\uDE80".repeat(200);
        String text = detail(added(1, new Evidence.Quote(clouds), ""))
                .evidence()
                .getFirst()
                .text();
        assertTrue(text.startsWith("“☁\uD83D\uDE80") && text.endsWith("…”"), text);
        assertEquals(92, text.codePointCount(0, text.length()));
        assertEquals(
                text,
                new String(
                        text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void theNoteIsTheItemsOwn() {
        assertEquals(
                "**Mine**",
                detail(new NoteWritten(ABOUT, "**Mine**"), new NoteWritten(Subject.of(new ItemId("plain")), "Other"))
                        .note());
    }

    @Test
    void theHistorySaysWhatWasDoneTheLatestFirst() {
        Span ticked = say(1, state(ItemState.IN_PROGRESS, 1));
        say(2, new NoteWritten(ABOUT, "One"), Given.done("plain"));
        say(3, new NoteWritten(ABOUT, "Two"));
        say(4, added(1, new Evidence.Link(URI.create("https://example.org/talk")), ""));
        say(5, new CountRecorded(TALKS, july(4), 2), state(ItemState.DONE, 4));
        say(6, new DueDateSet(TALKS, july(20)));
        say(7, new Withdrawn(new Register.OfDueDate(TALKS)), new Withdrawn(new Register.OfEvidence(ABOUT, 1)));
        say(8, new Withdrawn(new Register.OfNote(ABOUT)), new Withdrawn(new Register.OfCount(TALKS, july(4))));
        say(9, new Purpose.Undo(ticked), new Withdrawn(new Register.OfItemState(TALKS)));
        say(10, new Purpose.Redo(ticked), state(ItemState.IN_PROGRESS, 1));
        assertEquals(
                List.of(
                        new Line("10 Jul", "In progress, for 1 Jul (redo)"),
                        new Line("9 Jul", "To do (undo)"),
                        new Line("8 Jul", "Count for 4 Jul: 0"),
                        new Line("8 Jul", "Note removed"),
                        new Line("7 Jul", "Evidence removed"),
                        new Line("7 Jul", "Due date removed"),
                        new Line("6 Jul", "Due date set to 20 Jul 2026"),
                        new Line("5 Jul", "Done, for 4 Jul"),
                        new Line("5 Jul", "Count for 4 Jul: 2"),
                        new Line("4 Jul", "Link added: example.org/talk"),
                        new Line("3 Jul", "Note changed"),
                        new Line("2 Jul", "Note written"),
                        new Line("1 Jul", "In progress")),
                detail(recorded()).history());
    }

    @Test
    void theHistoryHasTheLastTwenty() {
        IntStream.rangeClosed(1, 30)
                .forEach(day -> say(day, state(day % 2 == 0 ? ItemState.DONE : ItemState.TO_DO, day)));
        List<Line> history = detail(recorded()).history();
        assertEquals(20, history.size());
        assertEquals("30 Jul", history.getFirst().label());
        assertEquals("11 Jul", history.getLast().label());
    }

    @Test
    void aPastDayShowsTheHistoryUpToItAndCannotBeChanged() {
        say(1, state(ItemState.IN_PROGRESS, 1));
        say(2, state(ItemState.DONE, 2));
        AppState now = recorded();
        AppState then = now.from(new Vantage.PastDay(
                july(1),
                now.journal().until(Instant.parse("2026-07-01T23:59:59Z")).progress()));
        ItemDetail detail = detail(then);
        assertEquals(List.of(new Line("1 Jul", "In progress")), detail.history());
        assertEquals(ItemState.IN_PROGRESS, detail.state());
        assertEquals(july(1), detail.today());
        assertTrue(detail.readOnly());
        Backup backup = new Backup(Path.of("b.db"), Instant.parse("2026-07-01T12:00:00Z"), Optional.empty(), 1);
        ItemDetail kept = detail(now.from(new Vantage.InBackup(backup, Progress.NONE)));
        assertEquals(1, kept.history().size());
        assertTrue(kept.readOnly());
    }

    @Test
    void whatCanOnlyBeReadCannotBeChanged() {
        AppState locked = Given.state(ROADMAP)
                .with(new Safekeeping(
                        new Access.ReadOnly(StoreException.Reason.READ_ONLY, 0), Path.of("backups"), List.of()));
        assertTrue(detail(locked).readOnly());
    }
}
