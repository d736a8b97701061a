package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.StreamId;
import dev.milepost.tracker.IncomeGrid.Cell;
import dev.milepost.tracker.IncomeGrid.Kind;
import dev.milepost.tracker.IncomeGrid.Preview;
import dev.milepost.tracker.IncomeGrid.Row;
import dev.milepost.tracker.IncomeGrid.Typed;
import dev.milepost.ui.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Of a plan of twelve months that began in January 2026; it is July.
class IncomeGridTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final CellRange FIRST = CellRange.of(0, 0);

    private static Roadmap plan(String... streams) {
        return planOf(12, streams);
    }

    private static Roadmap planOf(int months, String... streams) {
        List<String> lines = new ArrayList<>(List.of(
                "title: Paid",
                "stages: [{title: Work, months: 1-" + months + ", items: [Begin]}]",
                "income:",
                "  salary: [{months: 1-" + months + ", pay: $120k}]"));
        if (streams.length > 0) {
            lines.add("  streams:");
            for (int i = 0; i < streams.length; i++) {
                lines.add(
                        "    - {id: s" + i + ", kind: consulting, title: \"" + streams[i] + "\", pay: $12k, start: 1}");
            }
        }
        return Given.file(lines.toArray(String[]::new));
    }

    private static AppState open(Roadmap roadmap, ProgressEvent... events) {
        return opened(Given.state(roadmap, events));
    }

    private static AppState opened(AppState state) {
        return Update.of(state, new Act.OpenIncomeGrid()).state();
    }

    private static AppState started(Roadmap roadmap, ProgressEvent... events) {
        return open(
                roadmap,
                Stream.concat(Stream.of(Given.STARTED), Arrays.stream(events)).toArray(ProgressEvent[]::new));
    }

    private static IncomeGrid grid(AppState state) {
        return IncomeView.of(state, Given.MESSAGES).grid().orElseThrow();
    }

    private static Money dollars(long units) {
        return Money.ofUnits(units, USD);
    }

    private static IncomeKey key(int month) {
        return new IncomeKey(month, Optional.empty());
    }

    private static IncomeKey key(int month, String stream) {
        return new IncomeKey(month, Optional.of(new StreamId(stream)));
    }

    private static ProgressEvent earned(int month, long units) {
        return new IncomeRecorded(month, dollars(units), Optional.empty());
    }

    private static ProgressEvent earned(int month, String stream, long units) {
        return new IncomeRecorded(month, dollars(units), Optional.of(new StreamId(stream)));
    }

    private static IncomePaste paste(AppState state, CellRange at, String... rows) {
        return switch (grid(state).pasted(String.join("\n", rows), at)) {
            case Act.PreviewPaste(var paste) -> paste;
            case Act.ReadPaste(var reading) -> reading.paste();
            case Act other -> throw new AssertionError(other);
        };
    }

    private static void assertPasted(Map<IncomeKey, Money> amounts, List<String> refusals, IncomePaste paste) {
        assertEquals(amounts, paste.amounts());
        assertEquals(refusals, paste.refusals());
    }

    @Test
    void thereIsARowForEachMonthThatHasBegunAndAColumnForEachSource() {
        IncomeGrid grid = grid(started(plan("Consulting", "Books")));
        assertEquals(7, grid.rows());
        assertEquals(new Row("Month 7", "Jul 2026"), grid.row(6));
        assertEquals(5, grid.firstRow(), "June is over");
        assertEquals(
                List.of("Whole month", "Consulting", "Books", "Logged in all"),
                IntStream.range(0, grid.columns()).mapToObj(grid::column).toList());
    }

    @Test
    void aCellTellsWhatIsLoggedOrElseWhatThePlanGives() {
        IncomeGrid grid = grid(started(plan("Consulting"), earned(2, "s0", 1_500), earned(3, 9_000)));
        assertEquals(new Cell("$11,000", Kind.PLANNED, ""), grid.cell(0, 0));
        assertEquals(new Cell("$1,000", Kind.PLANNED, ""), grid.cell(0, 1));
        assertEquals(new Cell("", Kind.TOTAL, ""), grid.cell(0, 2));
        assertEquals(new Cell("$1,500", Kind.LOGGED, "$1.5k"), grid.cell(1, 1));
        assertEquals("$1,500", grid.cell(1, 2).text());
        assertEquals(new Cell("", Kind.PLANNED, ""), grid.cell(2, 1), "the whole month is known");
        assertEquals("$9,000", grid.cell(2, 2).text());
        assertEquals("Mar 2026, Whole month: $9,000, logged", grid.spoken(2, 0));
    }

    @Test
    void amountsAreHiddenWithAllOthers() {
        AppState state = started(plan("Consulting"), earned(2, 1_500));
        state = state.with(state.outlook().guarded(Privacy.MASKED));
        IncomeGrid grid = grid(state);
        assertEquals(new Cell("•••", Kind.LOGGED, ""), grid.cell(1, 0));
        assertEquals(Optional.empty(), grid.copied(new CellRange(0, 0, 3, 2)));
        IncomePaste paste = paste(state, FIRST, "1,5k");
        assertEquals(
                List.of("Row 1, column 1: Commas part thousands here, and a point begins decimals. Write 1500 or"
                        + " 1,500.00."),
                paste.refusals());
    }

    @Test
    void aTextInACellLogsTakesBackOrIsRefused() {
        IncomeGrid grid = grid(started(plan("Consulting")));
        assertEquals(
                new Typed.Understood(new Act.RecordIncome(2, dollars(8_500), Optional.of(new StreamId("s0")))),
                grid.typed(1, 1, "8.5k"));
        assertEquals(new Typed.Understood(new Act.RemoveIncome(key(2))), grid.typed(1, 0, " "));
        assertEquals(
                new Typed.Understood(new Act.RecordIncome(2, dollars(-5), Optional.empty())), grid.typed(1, 0, "(5)"));
        assertEquals(new Typed.Refused("That is more than Milepost can hold."), grid.typed(1, 0, "9,000,000M"));
        assertInstanceOf(Typed.Refused.class, grid.typed(1, 0, "-"));
        assertFalse(grid.isWritable(2));
    }

    @Test
    void aBlockWithoutHeadingsGoesToTheSelectedCellAndOn() {
        assertPasted(
                Map.of(key(2, "s0"), dollars(1), key(2, "s1"), dollars(2), key(3, "s0"), dollars(3)),
                List.of(),
                paste(started(plan("Consulting", "Books")), CellRange.of(1, 1), "$1.00\t2", "3\t-", ""));
    }

    @Test
    void headingsDecideWhereABlockGoes() {
        assertPasted(
                Map.of(key(6, "s1"), dollars(1), key(6, "s0"), dollars(2), key(2), dollars(3)),
                List.of(),
                paste(
                        started(plan("Consulting", "Books")),
                        CellRange.of(4, 1),
                        "\tbooks\tCONSULTING\tWhole\u00a0month",
                        "Jun 2026\t1\t2\t",
                        "2\t\t\t3"));
    }

    @Test
    void oneKindOfHeadingIsEnough() {
        AppState state = started(plan("Consulting", "Books"));
        assertPasted(
                Map.of(key(6, "s0"), dollars(1), key(6, "s1"), dollars(2)),
                List.of(),
                paste(state, CellRange.of(0, 1), "2026-06\t1\t2"));
        assertPasted(
                Map.of(key(4, "s1"), dollars(1), key(5, "s1"), dollars(2)),
                List.of(),
                paste(state, CellRange.of(3, 0), "Books", "1", "2"));
    }

    @Test
    void oneAmountFillsWhatIsSelected() {
        assertPasted(
                Map.of(key(1), dollars(5), key(1, "s0"), dollars(5), key(2), dollars(5), key(2, "s0"), dollars(5)),
                List.of(),
                paste(started(plan("Consulting")), new CellRange(0, 0, 1, 2), "5"));
    }

    @Test
    void whatDoesNotFitIsNamedAndTheRestIsTaken() {
        assertPasted(
                Map.of(key(6, "s0"), dollars(1)),
                List.of(
                        "Column 3 (“Lottery”): The plan has no source of that name.",
                        "Row 3 (“Dec 2025”): That is before the plan starts.",
                        "Row 4 (“Aug 2026”): That month has not begun.",
                        "Row 5 (“Jan 2027”): The plan ends with month 12.",
                        "Row 6 (“Total”): That is no month. Write it as 2026-11, Nov 2026 or 11.",
                        "Row 7, column 2: A percentage is not an amount.",
                        "Row 8, column 2: The same month and source were pasted before."),
                paste(
                        started(plan("Consulting")),
                        FIRST,
                        "Month\tConsulting\tLottery",
                        "Jun 2026\t1\t7",
                        "Dec 2025\t2",
                        "Aug 2026\t3",
                        "Jan 2027\t4",
                        "Total\t10",
                        "May 2026\t5%",
                        "Jun 2026\t6"));
    }

    @Test
    void aQuoteThatIsNeverClosedSpoilsItsOwnCellOnly() {
        IncomePaste paste = paste(started(plan("Consulting")), FIRST, "5", "\"six", "7\t8");
        assertEquals(Map.of(key(1), dollars(5), key(3), dollars(7), key(3, "s0"), dollars(8)), paste.amounts());
        assertEquals(1, paste.refusals().size());
        assertTrue(paste.refusals().getFirst().startsWith("Row 2, column 1: "), paste.refusals()::toString);
    }

    @Test
    void aFirstMonthThatIsMisspeltLeavesTheOthersInTheirPlaces() {
        assertPasted(
                Map.of(key(3, "s0"), dollars(2), key(4, "s0"), dollars(3)),
                List.of("Row 1 (“Fbe 2026”): That is no month. Write it as 2026-11, Nov 2026 or 11."),
                paste(started(plan("Consulting")), CellRange.of(0, 1), "Fbe 2026\t1", "Mar 2026\t2", "Apr 2026\t3"));
        assertPasted(
                Map.of(key(3, "s0"), dollars(2)),
                List.of("Row 2 (“Fbe 2026”): That is no month. Write it as 2026-11, Nov 2026 or 11."),
                paste(started(plan("Consulting")), FIRST, "\tConsulting", "Fbe 2026\t1", "Mar 2026\t2"));
    }

    @Test
    void aMonthWithANumberThatCouldBeADayIsAskedForAgain() {
        assertPasted(
                Map.of(),
                List.of(
                        "Row 1 (“Mar 26”): The number could be a day or a year. Write it as 2026-11 or Nov 2026.",
                        "Row 2 (“Apr 26”): The number could be a day or a year. Write it as 2026-11 or Nov 2026."),
                paste(started(plan("Consulting")), FIRST, "Mar 26\t1", "Apr 26\t2"));
    }

    @Test
    void whatGoesBeyondTheGridIsNamed() {
        assertPasted(
                Map.of(key(7, "s0"), dollars(1)),
                List.of("Column 2: There is no source there.", "Row 2: That month has not begun."),
                paste(started(plan("Consulting")), CellRange.of(6, 1), "1\t2", "3\t4"));
    }

    @Test
    void wordsWithoutAnyHeadingAreNoAmounts() {
        IncomePaste paste = paste(started(plan("Consulting")), FIRST, "abc\tdef", "5\tghi");
        assertEquals(Map.of(key(2), dollars(5)), paste.amounts());
        assertEquals(
                List.of("Row 1, column 1", "Row 1, column 2", "Row 2, column 2"),
                paste.refusals().stream()
                        .map(each -> each.substring(0, each.indexOf(':')))
                        .toList());
    }

    @Test
    void aNumberIsNoMonthWithoutAHeading() {
        assertPasted(
                Map.of(key(1), dollars(7), key(1, "s0"), dollars(5)),
                List.of(),
                paste(started(plan("Consulting")), FIRST, "7\t5"));
    }

    @Test
    void withoutAStartDateMonthsGoByTheirNumber() {
        AppState state = open(plan("Consulting"));
        assertEquals(new Row("Month 12", ""), grid(state).row(11));
        assertTrue(grid(state).note().contains("no start date"));
        assertPasted(
                Map.of(key(2), dollars(5)),
                List.of("Row 1 (“Jun 2026”): The plan has no start date. Use the number of the month."),
                paste(state, FIRST, "Jun 2026\t4", "Month 2\t5"));
    }

    @Test
    void sourcesOfTheSameNameAreNumberedAndToldApart() {
        AppState state = started(plan("Consulting", "Consulting"));
        assertEquals("Consulting (1)", grid(state).column(1));
        assertEquals("Consulting (2)", grid(state).column(2));
        assertPasted(
                Map.of(key(1, "s1"), dollars(2)),
                List.of("Column 1 (“Consulting”): Several sources have that name. Use their names from the grid."),
                paste(state, FIRST, "Consulting\tConsulting (2)", "1\t2"));
    }

    @Test
    void whatIsLoggedForAStreamThatIsGoneStillHasItsColumn() {
        AppState state = started(plan("Consulting"), earned(2, "gone", 700));
        assertEquals("gone", grid(state).column(2));
        assertEquals("$700", grid(state).cell(1, 2).text());
    }

    @Test
    void thePreviewSaysWhatChangesAndOnceTakenItIsOneAct() {
        Session session = new Session(plan("Consulting"));
        Tracker tracker = session.open();
        tracker.dispatch(new Act.SetStartDate(Given.START));
        tracker.dispatch(new Act.RecordIncome(1, dollars(1), Optional.empty()));
        tracker.dispatch(new Act.RecordIncome(2, dollars(2), Optional.empty()));
        tracker.dispatch(new Act.OpenIncomeGrid());
        int before = session.acts();
        tracker.dispatch(grid(tracker.state()).pasted("1\n20\n30\nx\n", FIRST));
        Preview preview = grid(tracker.state()).preview().orElseThrow();
        assertEquals("2 cells change", preview.title());
        assertEquals(
                "1 new amount. 1 replaces what is logged. 1 is logged already. 1 problem, left out:", preview.detail());
        assertEquals(Optional.of("Log 2 amounts"), preview.acceptance());
        assertEquals(new Cell("→ $20", Kind.PASTED, "$2"), grid(tracker.state()).cell(1, 0));
        assertEquals(Kind.LOGGED, grid(tracker.state()).cell(0, 0).kind(), "the same is no change");
        assertEquals(before, session.acts(), "nothing is recorded yet");

        tracker.dispatch(new Act.TakePaste());
        assertEquals(before + 1, session.acts());
        assertEquals(Optional.empty(), grid(tracker.state()).preview());
        assertEquals("$30", grid(tracker.state()).cell(2, 0).text());
        tracker.dispatch(new Act.Undo());
        assertEquals(
                Map.of(key(1), dollars(1), key(2), dollars(2)),
                tracker.state().progress().income());
    }

    @Test
    void whatIsTooLargeIsRefusedWithHowMuchCanBePasted() {
        List<String> said = List.of("That is too large: 100,000 cells can be pasted at once. Paste a part of it.");
        AppState state = started(plan("Consulting"));
        assertPasted(Map.of(), said, paste(state, FIRST, "1\n".repeat(100_001)));
        assertPasted(Map.of(), said, paste(state, FIRST, "1".repeat(4_000_001)));
        assertPasted(
                Map.of(),
                List.of("That is no block of cells that can be read."),
                paste(state, FIRST, "1\t".repeat(90_000)));
    }

    @Test
    void theLargestPlanIsPastedAsOneAct() {
        String[] titles = IntStream.range(0, 400).mapToObj(i -> "Stream " + i).toArray(String[]::new);
        Session session = new Session(planOf(120, titles));
        Tracker tracker = session.open();
        tracker.dispatch(new Act.SetStartDate(LocalDate.of(1996, 1, 1)));
        tracker.dispatch(new Act.OpenIncomeGrid());
        int before = session.acts();
        String whole = ("7\t".repeat(400) + "7\n").repeat(120);
        tracker.dispatch(new Act.PreviewPaste(paste(tracker.state(), FIRST, whole)));
        tracker.dispatch(new Act.TakePaste());
        assertEquals(before + 1, session.acts());
        assertEquals(120 * 401, tracker.state().progress().income().size());
        tracker.dispatch(grid(tracker.state()).cleared(new CellRange(0, 0, 119, 401)));
        assertEquals(Map.of(), tracker.state().progress().income());
    }

    @Test
    void aPasteThatChangesNothingCannotBeTaken() {
        Session session = new Session(plan());
        Tracker tracker = session.open();
        tracker.dispatch(new Act.OpenIncomeGrid());
        tracker.dispatch(grid(tracker.state()).pasted("abc", FIRST));
        Preview preview = grid(tracker.state()).preview().orElseThrow();
        assertEquals("Nothing changes", preview.title());
        assertEquals(Optional.empty(), preview.acceptance());
        tracker.dispatch(new Act.DropPaste());
        assertEquals(Optional.empty(), grid(tracker.state()).preview());
    }

    @Test
    void aRangeIsTakenBackAsOneAct() {
        Session session = new Session(plan("Consulting"));
        Tracker tracker = session.open();
        tracker.dispatch(new Act.RecordIncome(1, dollars(1), Optional.empty()));
        tracker.dispatch(new Act.RecordIncome(2, dollars(2), Optional.of(new StreamId("s0"))));
        tracker.dispatch(new Act.OpenIncomeGrid());
        int before = session.acts();
        tracker.dispatch(grid(tracker.state()).cleared(new CellRange(0, 0, 1, 2)));
        assertEquals(Map.of(), tracker.state().progress().income());
        assertEquals(before + 1, session.acts());
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "1, 400", "120, 0", "120, 400"})
    void plansOfAnySizeHaveAGrid(int months, int streams) {
        String[] titles =
                IntStream.range(0, streams).mapToObj(i -> "Stream " + i).toArray(String[]::new);
        AppState state = opened(Given.state(
                planOf(months, titles),
                LocalDate.of(2046, 1, 1),
                Outlook.FIRST,
                Given.STARTED,
                earned(1, 1_000_000_000_000L)));
        IncomeGrid grid = grid(state);
        assertEquals(months, grid.rows());
        assertEquals(streams + 2, grid.columns());
        String whole = IntStream.range(0, months)
                .mapToObj(row -> "7\t".repeat(streams) + "7")
                .reduce((above, below) -> above + "\n" + below)
                .orElseThrow();
        IncomePaste paste = paste(state, FIRST, whole);
        assertEquals(months * (streams + 1), paste.amounts().size());
        assertEquals(List.of(), paste.refusals());
        assertEquals("$1,000,000,000,000".length(), grid.longest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1996-01-01", "2056-01-01"})
    void aStartFarAwayStillHasAGrid(String start) {
        IncomeGrid grid = grid(open(plan("Consulting"), new StartDateSet(LocalDate.parse(start))));
        assertEquals(12, grid.rows());
        assertEquals("Jan " + start.substring(0, 4), grid.row(0).date());
    }

    @Property(tries = 50)
    void whatIsCopiedIsPastedAsTheSame(
            @ForAll @Size(min = 1, max = 14) List<@LongRange(min = 0, max = 100_000_000_000_000L) Long> cents) {
        List<ProgressEvent> events = new ArrayList<>(List.of(Given.STARTED));
        for (int i = 0; i < cents.size(); i++) {
            Optional<StreamId> source = i < 7 ? Optional.empty() : Optional.of(new StreamId("s0"));
            events.add(new IncomeRecorded(i % 7 + 1, new Money(cents.get(i), USD), source));
        }
        AppState state = open(plan("Consulting"), events.toArray(ProgressEvent[]::new));
        String copied = grid(state).copied(new CellRange(0, 0, 6, 1)).orElseThrow();
        IncomePaste paste = paste(started(plan("Consulting")), FIRST, copied);
        assertEquals(state.progress().income(), paste.amounts());
        assertEquals(List.of(), paste.refusals());
    }

    @Test
    void aBlockOfAmountsIsRecordedAsOneByOne() {
        AppState state = started(plan("Consulting", "Books"), earned(1, "s0", 5));
        Act.Together block = new Act.Together(List.of(
                new Act.RecordIncome(1, dollars(7), Optional.of(new StreamId("s0"))),
                new Act.RemoveIncome(key(2)),
                new Act.RecordIncome(2, dollars(9), Optional.of(new StreamId("s1")))));
        Recording recording = new Recording(state.roadmap(), state.progress(), state.today());
        assertEquals(
                Map.of(key(1, "s0"), dollars(7), key(2, "s1"), dollars(9)),
                state.progress().after(recording.of(block)).income());
        Act.Together twice = new Act.Together(
                List.of(new Act.RecordIncome(3, dollars(7), Optional.empty()), new Act.RemoveIncome(key(3))));
        assertEquals(
                state.progress().income(),
                state.progress().after(recording.of(twice)).income());
    }

    @Test
    void sourcesThatAreAlikeAreStackedEachOnce() {
        IncomeView view = IncomeView.of(
                Update.of(
                                Given.state(plan("T", "T", "T", "T", "T", "T", "T", "T"), Given.STARTED),
                                new Act.MeasureIncome(Measure.BY_STREAM))
                        .state(),
                Given.MESSAGES);
        List<String> names = view.chart().orElseThrow().layers().stream()
                .map(IncomeView.Layer::name)
                .toList();
        assertEquals(6, names.size(), names.toString());
        assertTrue(names.getLast().startsWith("The other"), names.toString());
    }
}
